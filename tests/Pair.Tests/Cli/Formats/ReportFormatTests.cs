using System.Text.Json;
using System.Xml.Linq;
using Pair.Cli.Reporting;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Formats;

/// <summary>Each format over findings with all that a finding can have, over none, and over words that it must escape.</summary>
public sealed class ReportFormatTests
{
    private static readonly string[] odd =
    [
        "\0\u0001\u001b[31m\u007f\u0085", "a\r\nb\rc", "\ud83d", "\udc76 and \ufffe\uffff", "]]> & <b> \"'", "%0A::error::x, y:z%", "a`b``c|d\\|e\\", "``", "`", "| --- |\\",
        "=cmd|'/c calc'!A1", "\u202e👶 ŵŷ", "\t@SUM(1)", "-", "<!-- <details> --> &amp;", new string('x', 5000), "://?#[]@ %zz",
    ];

    public static TheoryData<string> Formats => [.. ReportFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_is_what_was_reviewed(string format)
    {
        var text = InventedReport.In(format, InventedReport.Whole);
        // The rules that ship come and go; what is left is still SARIF, which Pair.Tests.Outside asks a judge about.
        if (format == "sarif") text = WithoutRules(text);
        Snapshot.Verify(text.Replace("\uFEFF", "<BOM>", StringComparison.Ordinal).Replace("\u202E", "<RLO>", StringComparison.Ordinal), $"report-{format}");
    }

    [Fact]
    public void Nothing_is_an_empty_list_and_never_a_sentence() =>
        Snapshot.Verify(string.Concat(ReportFormat.All.Select(format =>
            $"-- {format.Name}\n{(format.Name == "sarif" ? WithoutRules(InventedReport.In("sarif", InventedReport.Empty)) : InventedReport.In(format.Name, InventedReport.Empty))}")).Replace("\uFEFF", "<BOM>", StringComparison.Ordinal), "report-empty");

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_findings_give_the_same_bytes(string format) =>
        Assert.Equal(InventedReport.In(format, InventedReport.Whole), InventedReport.In(format, InventedReport.Whole));

    [Fact]
    public void Whatever_words_hold_every_machine_format_can_be_read()
    {
        var report = InventedReport.Of([.. odd.Select(InventedReport.Odd)]);
        foreach (var format in (string[])["json", "sarif", "gitlab"]) JsonDocument.Parse(InventedReport.In(format, report)).Dispose();
        var tests = XDocument.Parse(InventedReport.In("junit", report)).Descendants("testcase").Where(test => (string)test.Attribute("name")! != "nothing to report");
        Assert.Equal(odd.Length, tests.Count());
        Assert.Equal(report.Open.Count, InventedReport.In("github", report).TrimEnd('\n').Split('\n').Length);
        Assert.All(InventedReport.In("github", report).TrimEnd('\n').Split('\n'), line => Assert.Matches("^::error file=[^:,\r]*,line=1,endLine=[0-9]+[^:\r]*,title=some-rule::[^\r]*$", line));
        // Every row has its four cells, whatever stands in them.
        var rows = InventedReport.In("markdown", report).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        Assert.Equal(report.Open.Count + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(5, row.Count(unit => unit == '|')));
        Assert.All(rows, row => Assert.DoesNotMatch("<[a-z!/]", row));
    }

    [Fact]
    public void A_table_for_spreadsheets_keeps_every_value_in_its_cell_and_none_is_a_formula()
    {
        var rows = CsvCells.Of(InventedReport.In("csv", InventedReport.Of([.. odd.Select(InventedReport.Odd)])));
        Assert.Equal(odd.Length + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(13, row.Count));
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Length > 1 && cell[0] is '=' or '@' or '+' or '\t' or '\r', cell));
        Assert.Contains(rows, row => row[2] == "'=cmd|'/c calc'!A1");
        Assert.Contains(rows, row => row[3] == "-\n-" || row[3] == "'-\n-");
    }

    [Fact]
    public void Two_findings_with_one_fingerprint_are_two_for_GitLab()
    {
        var finding = InventedReport.Odd("ab");
        using var json = JsonDocument.Parse(InventedReport.In("gitlab", InventedReport.Of(finding, finding, finding)));
        var name = Fingerprint.Of(finding);
        Assert.Equal([name, name + "-2", name + "-3"], json.RootElement.EnumerateArray().Select(entry => entry.GetProperty("fingerprint").GetString()));
    }

    [Fact]
    public void A_page_for_people_stays_within_a_comment_and_says_what_is_left_out()
    {
        var many = Enumerable.Range(0, 3000).Select(i => InventedReport.Odd($"fact {i}  ") with { Accepted = null, Severity = i < 400 ? Severity.Error : Severity.Warning }).ToArray();
        var page = InventedReport.In("markdown", InventedReport.Of(many));
        Assert.InRange(page.Length, 50_000, 60_200);
        Assert.Contains("## pair: 400 errors, 2600 warnings\n", page, StringComparison.Ordinal);
        Assert.Matches("\nAnd [0-9]+ more: `pair check` shows them all.\n$", page);
    }

    [Theory]
    [InlineData(Severity.Error, 2, 2)]
    [InlineData(Severity.Warning, 3, 2)]
    [InlineData(Severity.Info, 4, 2)]
    [InlineData(null, 0, 2)]
    public void A_test_fails_when_its_finding_fails_the_run(Severity? failOn, int failures, int skipped)
    {
        var root = XDocument.Parse(InventedReport.In("junit", InventedReport.Whole with { FailOn = failOn })).Root!;
        Assert.Equal((failures, skipped), (root.Descendants("failure").Count(), root.Descendants("skipped").Count()));
        Assert.Equal((failures, skipped), ((int)root.Attribute("failures")!, (int)root.Attribute("skipped")!));
        foreach (var suite in root.Elements("testsuite").Append(root))
            Assert.Equal(suite.Descendants("testcase").Count(), (int)suite.Attribute("tests")!);
    }

    [Theory]
    [InlineData("areas/x.pair.yaml", "areas/x.pair.yaml")]
    [InlineData("a b/ŵ#1?.pair.yaml", "a%20b/%C5%B5%231%3F.pair.yaml")]
    [InlineData("c:x/y.pair.yaml", "c%3Ax/y.pair.yaml")]
    [InlineData("../up/y.pair.yaml", "../up/y.pair.yaml")]
    [InlineData("/abs/y.pair.yaml", "file:///abs/y.pair.yaml")]
    [InlineData("C:/abs/y.pair.yaml", "file:///C:/abs/y.pair.yaml")]
    public void Addresses_in_SARIF_are_relative_and_escaped(string path, string address)
    {
        var finding = new Finding("some-rule", Severity.Error, "a fact", new Location(new SourceText(path, "a"), default));
        using var json = JsonDocument.Parse(InventedReport.In("sarif", InventedReport.Of(finding)));
        var place = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(address, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Every_rule_stands_in_SARIF_and_every_result_leads_to_its_own()
    {
        using var json = JsonDocument.Parse(InventedReport.In("sarif", InventedReport.Whole));
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        string[] listed = [.. Core.Analysis.RuleList.All.Select(rule => rule.Name)];
        Assert.Equal(listed, rules.Take(listed.Length).Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules.Take(listed.Length), rule =>
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.Contains("```yaml", rule.GetProperty("help").GetProperty("markdown").GetString()!, StringComparison.Ordinal);
        });
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal("NoSuchRule", rules.Single(rule => rule.GetProperty("id").GetString() == "no-such-rule").GetProperty("name").GetString());
    }

    private static string WithoutRules(string sarif)
    {
        var start = sarif.IndexOf("\"rules\": [", StringComparison.Ordinal);
        var end = sarif.IndexOf("\n          ]", start, StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.Replace(sarif[..start] + "\"rules\": [" + sarif[(end + "\n          ".Length)..], "\"ruleIndex\": [0-9]+", "\"ruleIndex\": 0");
    }
}
