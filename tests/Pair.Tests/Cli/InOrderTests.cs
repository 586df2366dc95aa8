using Pair.Cli.Inputs;

namespace Pair.Tests.Cli;

/// <summary>Whoever works on many things at once must not be told from one who works on them one by one.</summary>
public sealed class InOrderTests
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 200)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(256)]
    public void What_comes_of_them_is_taken_in_their_order_and_where_the_caller_is(int jobs)
    {
        var (taken, caller) = (new List<string>(), Environment.CurrentManagedThreadId);
        var count = InOrder.Run(Numbers, jobs, Slow, (number, made) =>
        {
            Assert.Equal(caller, Environment.CurrentManagedThreadId);
            Assert.Equal($"{number}", made);
            taken.Add(made);
        });
        Assert.Equal(Numbers.Select(number => $"{number}"), taken);
        Assert.Equal(200, count);
    }

    [Fact]
    public void Nothing_is_nothing() => Assert.Equal(0, InOrder.Run<int, string>([], 4, _ => throw new InvalidOperationException(), (_, _) => { }));

    [Fact]
    public void One_thing_is_worked_on_where_the_caller_is()
    {
        var caller = Environment.CurrentManagedThreadId;
        InOrder.Run([1], 8, _ => $"{Environment.CurrentManagedThreadId}", (_, thread) => Assert.Equal($"{caller}", thread));
    }

    [Fact]
    public void Several_are_worked_on_at_once()
    {
        using var both = new Barrier(2);
        // Each waits for the other, which never comes where one is made after the other; the time is there for that alone.
        InOrder.Run([1, 2], 2, number => $"{both.SignalAndWait(TimeSpan.FromMinutes(4))}", (_, met) => Assert.Equal("True", met));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_first_failure_in_their_order_is_passed_on_and_all_before_it_is_taken(int jobs)
    {
        var taken = new List<int>();
        var failure = Assert.Throws<InvalidOperationException>(() => InOrder.Run(Numbers, jobs,
            number => number is 23 or 24 or 25 ? throw new InvalidOperationException($"{number}") : Slow(number), (number, _) => taken.Add(number)));
        Assert.Equal("23", failure.Message);
        Assert.Equal(Enumerable.Range(0, 23), taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Where_one_cannot_be_taken_nothing_more_is_begun(int jobs)
    {
        var made = 0;
        Assert.Throws<InvalidOperationException>(() => InOrder.Run(Numbers, jobs,
            number =>
            {
                Interlocked.Increment(ref made);
                return Slow(number);
            },
            (number, _) =>
            {
                if (number == 10) throw new InvalidOperationException();
            }));
        Assert.InRange(made, 11, 11 + (4 * 2));
    }

    [Fact]
    public void Only_so_many_are_made_ahead_of_one_that_takes_long()
    {
        var (begun, most) = (0, 0);
        InOrder.Run(Numbers, 4,
            number =>
            {
                Interlocked.Increment(ref begun);
                return Slow(number);
            },
            (number, _) =>
            {
                Thread.Sleep(1);
                most = Math.Max(most, Volatile.Read(ref begun) - number);
            });
        Assert.InRange(most, 1, 4 * 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Once_somebody_breaks_off_what_was_begun_is_taken_and_nothing_else(int jobs)
    {
        var (made, taken, broken) = (0, new List<int>(), false);
        var count = InOrder.Run(Numbers, jobs,
            number =>
            {
                Interlocked.Increment(ref made);
                if (number == 50) Volatile.Write(ref broken, true);
                return Slow(number);
            },
            (number, _) => taken.Add(number), () => Volatile.Read(ref broken));
        Assert.Equal(Enumerable.Range(0, count), taken);
        Assert.Equal(made, count);
        Assert.InRange(count, 51, 51 + (4 * 2));
    }

    // Later ones are done sooner.
    private static string Slow(int number)
    {
        Thread.SpinWait((200 - number) * 20);
        return $"{number}";
    }
}
