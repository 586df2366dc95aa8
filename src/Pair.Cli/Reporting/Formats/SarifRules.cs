using System.Text.Json;
using Pair.Core.Analysis;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>The rules of a SARIF run: every one there is, and behind them the names of findings that no rule describes.</summary>
internal sealed class SarifRules
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>The rules for some findings.</summary>
    public SarifRules(IReadOnlyList<Finding> findings)
    {
        foreach (var rule in RuleList.All) Add(rule.Name);
        foreach (var finding in findings) Add(finding.Rule);
    }

    /// <summary>Where a rule stands in the list.</summary>
    public int IndexOf(string name) => places[name];

    /// <summary>Writes the list.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("id", name);
            json.WriteString("name", string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
            if (RuleList.Find(name) is { } rule) WriteWords(json, rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Add(string name)
    {
        if (places.TryAdd(name, names.Count)) names.Add(name);
    }

    private static void WriteWords(Utf8JsonWriter json, Rule rule)
    {
        SarifReport.Message(json, "shortDescription", rule.Says);
        SarifReport.Message(json, "fullDescription", rule.Why);
        json.WriteStartObject("help");
        json.Text("text", Help(rule.Mend, rule, text => text));
        // A line break parts paragraphs of ours; in Markdown an empty line does.
        json.Text("markdown", Help(rule.Mend.Replace("\n", "\n\n", StringComparison.Ordinal), rule, text => $"```yaml\n{text}\n```"));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifReport.Level(rule.Severity));
        if (rule.IsOffByDefault) json.WriteBoolean("enabled", false);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Group.ToString().ToLowerInvariant());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Help(string mend, Rule rule, Func<string, string> block) =>
        rule.Bad.Length == 0 || rule.Good.Length == 0 ? mend : $"{mend}\n\nInstead of\n\n{block(rule.Bad)}\n\nwrite\n\n{block(rule.Good)}";
}
