using Pair.Cli;
using Pair.Tests.Architecture;

namespace Pair.Tests.Cli;

/// <summary>Files that are saved while they are read: what is made of half of one never takes the place of what was made of the whole.</summary>
public sealed class ChangedMeanwhileTests
{
    private const string NothingWritten = "Nothing was written. The files that were there are unchanged.\n";
    private const string Part = "pair: 1\nservices:\n  group:\n    name: Group\n    provider: littleham-health\n    summary: A weekly group.\n    levels: [thriving]\n";

    private static readonly string whole = Repository.Text("samples/minimal/minimal.pair.yaml");

    // Who saves a file empties it and writes it in pieces; a text may well end between two services.
    private static readonly string half = whole[..whole.LastIndexOf("\n  ", whole.LastIndexOf("    name: ", StringComparison.Ordinal), StringComparison.Ordinal)] + "\n";

    [Theory]
    [InlineData("build", "out/minimal.html")]
    [InlineData("build --to html -o .", "minimal.html")]
    [InlineData("check --write-baseline --fail-on never", "pair-baseline.yaml")]
    [InlineData("gaps -o gaps.html --format html", "gaps.html")]
    [InlineData("rollup -o atlas.html --format html", "atlas.html")]
    public void Nothing_is_written_of_half_a_file(string command, string written)
    {
        using var shell = Shell(after: folder => File.WriteAllText(Path.Combine(folder, "minimal.pair.yaml"), whole)).File("minimal.pair.yaml", half);
        var answer = shell.Run(command);
        Assert.Equal((4, $"pair: cannot write {written}: minimal.pair.yaml was changed while it was read; run pair again\n{NothingWritten}"), (answer.Code, Last(answer.Error)));
        Assert.Equal(["minimal.pair.yaml"], shell.Files());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("pair: 1\npathway:\n  id: \"min", "")]
    [InlineData("pair: 1\npathway:\n  id: \"min", " --format json")]
    public void What_was_wrong_in_half_a_file_alone_is_not_told(string begun, string more)
    {
        using var shell = Shell(after: folder => File.WriteAllText(Path.Combine(folder, "minimal.pair.yaml"), whole)).File("minimal.pair.yaml", begun);
        using var still = new TestShell { Stages = Stages.Shipped }.File("minimal.pair.yaml", whole);
        var (answer, expected) = (shell.Run("check minimal.pair.yaml" + more), still.Run("check minimal.pair.yaml" + more));
        Assert.Equal((expected.Code, expected.Output, expected.Error), (answer.Code, answer.Output, answer.Error));
    }

    // Nobody waits for a file to come to rest.
    [Fact]
    public void A_file_that_goes_on_changing_is_read_twice()
    {
        var times = 0;
        using var shell = Shell(after: folder => File.WriteAllText(Path.Combine(folder, "minimal.pair.yaml"), "pair: [" + new string('a', ++times)), always: true).File("minimal.pair.yaml", "pair: [");
        Assert.Equal(1, shell.Run("check minimal.pair.yaml").Code);
        Assert.Equal(2, times);
    }

    [Fact]
    public void Nothing_is_written_without_a_part_that_was_away_for_a_moment()
    {
        using var shell = Shell(before: folder => Move(folder, "parts/b.pair.yaml", "b"), after: folder => Move(folder, "b", "parts/b.pair.yaml"))
            .File("minimal.pair.yaml", whole.Replace("\nservices:\n", "\ninclude: [parts/*.pair.yaml]\nservices:\n", StringComparison.Ordinal))
            .File("parts/a.pair.yaml", Part).File("parts/b.pair.yaml", Part.Replace("group:", "other:", StringComparison.Ordinal));
        var answer = shell.Run("build");
        Assert.Equal((4, $"pair: cannot write out/minimal.html: parts/b.pair.yaml was changed while it was read; run pair again\n{NothingWritten}"), (answer.Code, Last(answer.Error)));
        Assert.Empty(shell.Files("out"));
    }

    [Fact]
    public void Of_many_the_others_are_written()
    {
        using var shell = Shell(after: folder => File.WriteAllText(Path.Combine(folder, "b.pair.yaml"), Named("b")))
            .File("pair.yaml", "pair: 1\npathways: [\"*.pair.yaml\"]\n").File("a.pair.yaml", Named("a")).File("b.pair.yaml", half.Replace("id: minimal", "id: b", StringComparison.Ordinal)).File("c.pair.yaml", Named("c"));
        var answer = shell.Run("build -q --to html -j 1 --fail-on never");
        Assert.Equal(4, answer.Code);
        Assert.Contains("pair: cannot write out/b/b.html: b.pair.yaml was changed while it was read; run pair again\n", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["out/a/a-family.html", "out/a/a.html", "out/c/c-family.html", "out/c/c.html"], shell.Files("out"));
    }

    // Programs that carry files elsewhere set the times of them.
    [Fact]
    public void A_file_that_was_touched_and_has_the_same_words_is_the_same()
    {
        using var shell = Shell(after: folder => File.SetLastWriteTimeUtc(Path.Combine(folder, "minimal.pair.yaml"), DateTime.UtcNow.AddHours(1))).File("minimal.pair.yaml", whole);
        Assert.Equal(0, shell.Run("build -q --to html --fail-on never").Code);
        Assert.Equal(2, shell.Files("out").Length);
    }

    private static string Named(string id) => whole.Replace("id: minimal", $"id: {id}", StringComparison.Ordinal);

    // What is found is told before.
    private static string Last(string error) => error[error.LastIndexOf("pair: ", StringComparison.Ordinal)..];

    private static void Move(string folder, string from, string to) => File.Move(Path.Combine(folder, from), Path.Combine(folder, to));

    // Somebody saves between the moment when a pathway is read and the one when something is written.
    private static TestShell Shell(Action<string>? before = null, Action<string>? after = null, bool always = false)
    {
        TestShell? shell = null;
        var at = 0;
        return shell = new TestShell
        {
            Stages = Stages.Shipped with
            {
                Compile = (sources, path, folder, asOf) =>
                {
                    var isFirst = path is "minimal.pair.yaml" or "b.pair.yaml" && (always || Interlocked.Increment(ref at) == 1);
                    if (isFirst) before?.Invoke(shell!.Folder);
                    var compiled = Stages.Shipped.Compile(sources, path, folder, asOf);
                    if (isFirst) after?.Invoke(shell!.Folder);
                    return compiled;
                },
            },
        };
    }
}
