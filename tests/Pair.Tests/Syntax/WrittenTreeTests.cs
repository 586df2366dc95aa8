using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Tests.Fuzzing;

namespace Pair.Tests.Syntax;

/// <summary>
/// Whatever tree somebody means, and in whatever form they write it, that tree is read, and the span of each node is what they wrote for it.
/// When this fails, FsCheck prints the smallest tree and a replay: `PAIR_PROPERTY_REPLAY="seed,gamma,size"` runs it again.
/// </summary>
public class WrittenTreeTests
{
    private const int Trees = 3000;

    [Fact]
    public void The_tree_that_is_read_is_the_tree_that_was_meant()
    {
        var cases = int.TryParse(Environment.GetEnvironmentVariable("PAIR_PROPERTY_CASES"), out var chosen) ? chosen : Trees;
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithEndSize(60);
        if (Environment.GetEnvironmentVariable("PAIR_PROPERTY_REPLAY")?.Split(',') is [var seed, var gamma, var size])
            config = config.WithReplay(ulong.Parse(seed), ulong.Parse(gamma), int.Parse(size));
        else if (cases == Trees) config = config.WithReplay(20260501, 20260501 | 1, 0);
        Prop.ForAll(PlannedTree.Any, ArbMap.Default.ArbFor<DoNotSize<ulong>>(), (tree, form) => Holds(tree, form.Item)).Check(config);
    }

    private static void Holds(PlannedTree tree, ulong form)
    {
        var dice = new Dice(form);
        var writer = new TreeWriter(dice);
        writer.Write(tree);
        byte[] bytes = [.. dice.OneIn(4) ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(writer.Text)];
        var source = SourceDecoder.Decode("written", bytes).Source;
        try
        {
            var read = YamlReader.ReadAny(source);
            // `[x, and y]` is warned of, and read as it is.
            Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
            if (read.Root is null)
            {
                Assert.Equal(new PlannedTree.Leaf("", YamlScalarKind.Null), tree);
                return;
            }
            TreeWords.Check(read.Root, source);
            var nodes = TreeWords.Below(read.Root).ToList();
            Assert.Equal(writer.Pieces.Select(piece => Planned(piece.Node)), nodes.Select(Read));
            foreach (var (node, piece) in nodes.Zip(writer.Pieces))
                // Nothing has no place of its own.
                if (node.Where.Span.Length > 0) Assert.Equal(writer.Text[piece.Start..piece.End], node.Where.Words);
            Assert.Equal(writer.Comments, nodes.SelectMany(node => node.Comments).OrderBy(comment => comment.Where.Span.Start).Select(comment => comment.Text));
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{fault.Message}\nwritten:\n{writer.Text.Replace("\r\n", "\u240D\n").Replace('\r', '\n')}\n", fault);
        }
    }

    private static string Planned(PlannedTree node) => node switch
    {
        PlannedTree.Leaf leaf => $"{leaf.Kind} {leaf.Value}",
        PlannedTree.List list => $"list of {list.Items.Length}",
        PlannedTree.Map map => $"mapping of {map.Entries.Length}",
        _ => "",
    };

    private static string Read(YamlNode node) => node switch
    {
        YamlScalar { Kind: YamlScalarKind.Null } => "Null ",
        YamlScalar scalar => $"{scalar.Kind} {scalar.Value}",
        YamlSequence list => $"list of {list.Items.Count}",
        YamlMapping mapping => $"mapping of {mapping.Entries.Count}",
        _ => "",
    };
}
