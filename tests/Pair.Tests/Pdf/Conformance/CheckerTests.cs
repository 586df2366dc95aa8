namespace Pair.Tests.Pdf.Conformance;

/// <summary>The checker itself: silent on a good file, and on one planted fault the one rule speaks that stands for it.</summary>
public sealed class CheckerTests
{
    public static TheoryData<int, string> Planted
    {
        get
        {
            var planted = new TheoryData<int, string>();
            for (var i = 0; i < PlantedFaults.All.Count; i++) planted.Add(i, $"{PlantedFaults.All[i].Rule}: {PlantedFaults.All[i].What}");
            return planted;
        }
    }

    [Fact]
    public void A_good_file_has_no_faults() => Assert.Equal("", string.Join('\n', Checker.Check(GoodFile.Graph())));

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_fault_is_seen_by_its_rule_and_by_no_other(int index, string name)
    {
        var graph = GoodFile.Graph();
        PlantedFaults.All[index].Plant(graph);
        var faults = Checker.Check(graph);
        Assert.True(faults.Count > 0, $"Nobody saw {name}");
        Assert.All(faults, fault => Assert.True(fault.Rule == PlantedFaults.All[index].Rule, fault.ToString()));
        Assert.All(faults, fault => Assert.NotEqual("", fault.Where));
    }

    [Fact]
    public void Every_rule_has_a_planted_fault_and_a_name_and_a_sentence_of_its_own()
    {
        Assert.Equal(Checker.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal), PlantedFaults.All.Select(fault => fault.Rule).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Checker.Rules.Count, Checker.Rules.Select(rule => rule.Says).Distinct().Count());
        Assert.All(Checker.Rules, rule => Assert.EndsWith(".", rule.Says));
    }
}
