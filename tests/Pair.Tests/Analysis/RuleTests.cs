using System.Runtime.CompilerServices;
using System.Text;
using Pair.Core.Analysis;
using Pair.Core.Reference;

namespace Pair.Tests.Analysis;

/// <summary>
/// Each rule speaks about its bad example and is silent about its good one. What it says is reviewed: <c>Rules/NAME/example.txt</c>. More cases stand beside it:
/// <c>CASE.yaml</c> with <c>CASE.txt</c> where the rule speaks, and without one where it must not.
/// </summary>
public sealed class RuleTests
{
    private const string Example = "example";

    public static TheoryData<string> Rules => [.. RuleList.All.Select(rule => rule.Name)];

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder(), "*.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder(), file)[..^".yaml".Length].Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_bad_example_of_a_rule_is_found(string name)
    {
        var found = RuleBench.Findings(Rule(name).Bad, name);
        Assert.True(found.Count > 0, $"{name} says nothing about its bad example; found was:\n{RuleBench.Shown(RuleBench.Findings(Rule(name).Bad))}");
        Verify($"{name}/{Example}", RuleBench.Shown(found));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_good_example_of_a_rule_is_left_alone(string name)
    {
        Assert.Equal("", RuleBench.Shown(RuleBench.Findings(Rule(name).Good, name)));
        Assert.NotNull(RuleBench.Compile(Rule(name).Good).Pathway);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_judged_as_was_reviewed(string path)
    {
        var piece = File.ReadAllText(Path.Combine(Folder(), path + ".yaml"));
        var name = path.Split('/')[0];
        if (Rule(name) is PathwayRule) Assert.True(RuleBench.Compile(piece).Pathway is not null, RuleBench.Shown(RuleBench.Findings(piece)));
        Verify(path, RuleBench.Shown(RuleBench.Findings(piece, name)));
    }

    [Fact]
    public void Every_folder_is_that_of_a_rule_and_every_text_that_of_a_case()
    {
        Assert.Equal(RuleList.All.Select(rule => rule.Name).Order(StringComparer.Ordinal),
            Directory.EnumerateDirectories(Folder()).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(Folder(), "*.txt", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != Example + ".txt" && !file.EndsWith(".received.txt", StringComparison.Ordinal)),
            text => Assert.True(File.Exists(Path.ChangeExtension(text, ".yaml")), $"{text} belongs to no case"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_says_all_that_a_reader_asks(string name)
    {
        var rule = Rule(name);
        string[] lines = [rule.Says, .. rule.Why.Split('\n'), .. rule.Mend.Split('\n')];
        Assert.All(lines, line => Assert.NotEqual("", line.Trim()));
        Assert.DoesNotMatch(@"\.$", rule.Says);
        Assert.NotEmpty(rule.Sources);
        Assert.All(rule.Sources, source => Assert.NotNull(Shipped.Source(source)));
        Assert.NotEqual(rule.Bad, rule.Good);
        Assert.DoesNotMatch(@"\s\n|\s\z", rule.Bad + "|");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_of_a_pathway_rule_says_what_to_do_and_what_it_is_about(string name)
    {
        if (Rule(name) is not PathwayRule) return;
        Assert.All(RuleBench.Findings(Rule(name).Bad, name), finding =>
        {
            Assert.NotNull(finding.Help);
            Assert.NotNull(finding.Element);
            Assert.NotNull(finding.Facts);
            Assert.NotEqual("", finding.Pointer);
            Assert.DoesNotMatch(@"\.$", finding.Message);
        });
    }

    [Fact]
    public void Names_are_used_once() => Assert.Equal(RuleList.All.Count, RuleList.All.Select(rule => rule.Name).Distinct().Count());

    private static Rule Rule(string name) => RuleList.Find(name) ?? throw new InvalidOperationException($"There is no rule {name}.");

    private static string Folder([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "Rules");

    private static void Verify(string path, string shown)
    {
        var (verified, received) = (Path.Combine(Folder(), path + ".txt"), Path.Combine(Folder(), path + ".received.txt"));
        if (shown == (File.Exists(verified) ? File.ReadAllText(verified) : ""))
        {
            File.Delete(received);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, shown, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{path}.txt is not what is shown now:\n{shown}\nIf it is better: mv '{received}' '{verified}'");
    }
}
