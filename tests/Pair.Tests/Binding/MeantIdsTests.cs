using System.Text.Json;
using Pair.Tests.Cli;

namespace Pair.Tests.Binding;

/// <summary>Values where an id belongs, and that are none: what is offered in their place are the ids that there are.</summary>
public sealed class MeantIdsTests
{
    private const string Pathway = """
        pair: 1
        pathway: { id: a, title: A, area: { name: A }, levels: MODEL }
        places:
          north: { name: North }
          south: { name: South }
        organisations:
          fsn: { name: First Steps }
        services:
          massage:
            name: Baby massage
            provider: fsn
            summary: A group.

        """;

    [Theory]
    [InlineData("thrive", "levels: [3]", "3 is not in the form that \"levels\" needs", "write one of thriving, getting-advice, getting-help, getting-more-help, getting-risk-support", null)]
    [InlineData("early-help", "levels: [3]", "3 is not in the form that \"levels\" needs", "did you mean \"level-3\"?", "    levels: [level-3]")]
    [InlineData("thrive", "levels: [Early Help]", "\"Early Help\" is not in the form that \"levels\" needs", "write one of thriving, getting-advice, getting-help, getting-more-help, getting-risk-support", null)]
    [InlineData("thrive", "levels: [thriving]\n    catchment: [LH1 2AB]", "\"LH1 2AB\" is not in the form that \"catchment\" needs", "write one of north, south; or add an entry under `places:`, and write its id here", null)]
    [InlineData("thrive", "levels: [thriving]\n    schedules: [{ location: Mill Hub }]", "\"Mill Hub\" is not in the form that \"location\" needs", "add an entry under `locations:`, and write its id here", null)]
    [InlineData("thrive", "levels: [thriving]\n    cohorts: [teenage parents]", "\"teenage parents\" is not in the form that \"cohorts\" needs", "write one of neonatal, edge-of-care, ", null)]
    [InlineData("thrive", "levels: [thriving getting-help]", "a comma is missing in \"thriving getting-help\"", "put a comma between the words of a list:", "    levels: [thriving, getting-help]")]
    public void What_can_be_named_there_is_offered(string model, string typed, string message, string help, string? mended)
    {
        using var shell = new TestShell { Stages = null }.File("a.pair.yaml", Pathway.Replace("MODEL", model, StringComparison.Ordinal) + $"    {typed}\n");
        using var report = JsonDocument.Parse(shell.Run("check --format json").Output);
        var finding = Assert.Single(report.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(message, finding.GetProperty("message").GetString());
        Assert.StartsWith(mended is null ? help : $"{help}\n{mended}", finding.GetProperty("help").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("fix").ValueKind);
    }
}
