using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Findings;
using Pair.Core.Formatting;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;
using Pair.Tests.Fuzzing;
using Pair.Tests.Syntax;

namespace Pair.Tests.Formatting;

/// <summary>Whatever is written, in whatever form, with comments anywhere: its formatted text says the same with the same comments, or there is none, with a reason.</summary>
public class GeneratedFormatTests
{
    private const int Trees = 3000;
    private const ulong FirstCase = 20261101;
    private const int Cases = 6000;

    [Fact]
    public void Any_mapping_in_any_form_is_formatted_and_says_the_same()
    {
        var cases = int.TryParse(Environment.GetEnvironmentVariable("PAIR_PROPERTY_CASES"), out var chosen) ? chosen : Trees;
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithEndSize(60);
        if (Environment.GetEnvironmentVariable("PAIR_PROPERTY_REPLAY")?.Split(',') is [var seed, var gamma, var size])
            config = config.WithReplay(ulong.Parse(seed), ulong.Parse(gamma), int.Parse(size));
        else if (cases == Trees) config = config.WithReplay(20261101, 20261101 | 1, 0);
        Prop.ForAll(PlannedTree.Any, ArbMap.Default.ArbFor<DoNotSize<ulong>>(), (tree, form) => Holds(tree, form.Item)).Check(config);
    }

    private static void Holds(PlannedTree tree, ulong form)
    {
        // A file of the language is a mapping with something in it.
        var root = tree is PlannedTree.Map { Entries.Length: > 0 } ? tree : new PlannedTree.Map([("services", tree), ("pair", new PlannedTree.Leaf("1", YamlScalarKind.Number))]);
        var writer = new TreeWriter(new Dice(form));
        writer.Write(root);
        try
        {
            FormattedFiles.Format(new SourceText("written", writer.Text));
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{fault.Message}\nwritten:\n{writer.Text.Replace("\r\n", "\u240D\n").Replace('\r', '\n')}\nformatted:\n{Formatter.Format(new SourceText("written", writer.Text)).Text}\n", fault);
        }
    }

    [Fact]
    public void Damaged_files_are_formatted_safely_or_left_with_a_reason()
    {
        var first = ulong.TryParse(Environment.GetEnvironmentVariable("PAIR_FUZZ_SEED"), out var chosen) ? chosen : FirstCase;
        var cases = int.TryParse(Environment.GetEnvironmentVariable("PAIR_FUZZ_CASES"), out var many) ? many : Cases;
        var faults = new List<string>();
        for (var number = first; number < first + (ulong)cases; number++)
        {
            var one = FuzzCase.Of(number);
            var decoded = SourceDecoder.Decode(one.Seed.File, one.Bytes);
            if (!decoded.Findings.IsEmpty) continue;
            try
            {
                var formatted = Formatter.Format(decoded.Source);
                if (formatted.Text is { } text) FormattedFiles.Check(decoded.Source, text);
                else Assert.Contains(formatted.Findings, finding => finding.Severity == Severity.Error);
            }
            catch (Exception fault)
            {
                faults.Add($"{fault.Message}\n{one}");
            }
        }
        Assert.True(faults.Count == 0, $"{faults.Count} of {cases}:\n\n{string.Join("\n\n", faults.Take(8))}");
    }
}
