using System.Text.Json;
using System.Text.Json.Nodes;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Reports;

/// <summary>What <c>--format sarif</c> writes is SARIF 2.1.0 by the schema of its makers, which a validator of others holds it against.</summary>
public class SarifTests
{
    private static readonly string script = Checkout.At("tests", "Pair.Tests.Outside", "Reports", "sarif.js");

    [SkippableTheory]
    [InlineData("samples/northshire")]
    [InlineData("samples/kitchen-sink/kitchen-sink.pair.yaml")]
    [InlineData("samples/broken")]
    public void A_report_on_a_sample_is_SARIF(string source)
    {
        var folder = TemporaryFolder.Kept();
        var file = Path.Combine(folder, "findings.sarif");
        var said = Programs.Run("dotnet", ["exec", Checkout.PairDll, "check", source, "--as-of", PairCommandLine.Day, "--format", "sarif", "-o", file], Checkout.Root);
        Assert.True(said is { Code: 0 or 1, Output: "", Error: "" }, said.Error + said.Output);
        Assert.Equal("", Judged(file).Output);
        using var report = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal(said.Code == 1, report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Any(result => result.GetProperty("level").GetString() == "error"));
    }

    // Fixes, related places and what was accepted stand in no sample yet, but in the report that was reviewed.
    [SkippableFact]
    public void The_reviewed_report_with_all_that_a_finding_can_have_is_SARIF()
    {
        var reviewed = Checkout.At("tests", "Pair.Tests", "Cli", "Formats", "report-sarif.verified.txt");
        Assert.All(["\"fixes\"", "\"relatedLocations\"", "\"justification\""], key => Assert.Contains(key, File.ReadAllText(reviewed), StringComparison.Ordinal));
        Assert.Equal("", Judged(reviewed).Output);
    }

    [SkippableTheory]
    [InlineData("level", "\"fatal\"")]
    [InlineData("message", "\"a text alone\"")]
    [InlineData("locations", "[{ \"physicalLocation\": { \"region\": { \"startLine\": 0 } } }]")]
    [InlineData("fixes", "[{ \"artifactChanges\": [] }]")]
    [InlineData("suppressions", "[{ \"kind\": \"baseline\" }]")]
    [InlineData("fingerprint", "\"x\"")]
    public void The_judge_refuses_what_is_none(string key, string value)
    {
        var file = Path.Combine(TemporaryFolder.Kept(), "findings.sarif");
        var result = new JsonObject { ["ruleId"] = "a", ["message"] = new JsonObject { ["text"] = "a fact" } };
        File.WriteAllText(file, Log(result));
        Assert.Equal((0, ""), (Judged(file).Code, Judged(file).Output));
        result[key] = JsonNode.Parse(value);
        File.WriteAllText(file, Log(result));
        Assert.Equal(1, Judged(file).Code);
    }

    private static ProgramOutput Judged(string file)
    {
        Skip.IfNot(Directory.Exists(Checkout.At("tests", "Pair.Tests.Outside", "Reports", "node_modules", "ajv")), "SARIF's schema is not installed");
        var said = Programs.Run("node", [script, file]);
        Assert.Equal("", said.Error);
        return said;
    }

    private static string Log(JsonObject result) => new JsonObject
    {
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "pair" } },
            ["results"] = new JsonArray(result.DeepClone()),
        }),
    }.ToJsonString();
}
