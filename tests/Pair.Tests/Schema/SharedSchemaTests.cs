using System.Text;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>One schema, held against several files at once: areas are read side by side.</summary>
public sealed class SharedSchemaTests
{
    private const int Threads = 4, Rounds = 150, Keys = 1000;

    [Fact]
    public void Numbers_of_a_schema_are_whole_on_every_thread_that_asks_for_them_first()
    {
        var text = $"{{ \"properties\": {{ {string.Join(", ", Enumerable.Range(0, Keys).Select(i => $"\"k{i}\": {{ \"minimum\": 12.5, \"maximum\": 14 }}"))} }} }}";
        var bytes = Encoding.UTF8.GetBytes(text);
        var tree = YamlReader.ReadAny(new SourceText("x", string.Concat(Enumerable.Range(0, Keys).Select(i => $"k{i}: 13\n")))).Root!;
        var schema = JsonSchema.Parse(bytes);
        var wrong = 0;
        using var start = new Barrier(Threads, _ => schema = JsonSchema.Parse(bytes));
        var threads = new Thread[Threads];
        for (var i = 0; i < Threads; i++)
        {
            threads[i] = new Thread(() =>
            {
                for (var round = 0; round < Rounds; round++)
                {
                    start.SignalAndWait();
                    try
                    {
                        if (!SchemaEvaluator.Fits(schema, tree)) Interlocked.Increment(ref wrong);
                    }
                    catch (NullReferenceException)
                    {
                        Interlocked.Increment(ref wrong);
                    }
                }
            });
            threads[i].Start();
        }
        foreach (var thread in threads) thread.Join();
        Assert.Equal(0, wrong);
    }
}
