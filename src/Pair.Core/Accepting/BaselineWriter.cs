using System.Globalization;
using System.Text;
using Pair.Core.Findings;
using Pair.Core.Formatting;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Accepting;

/// <summary>Writes a baseline: as before what is still found, and new what was not there.</summary>
public static class BaselineWriter
{
    /// <summary>How long something is accepted when nobody has said: long enough to be looked at, short enough not to be forgotten.</summary>
    private const int Months = 3;

    /// <summary>The entry of a finding that nobody has decided about yet.</summary>
    /// <param name="finding">The finding; of a pathway.</param>
    /// <param name="owner">The role that answers for its pathway.</param>
    /// <param name="asOf">The day of writing.</param>
    public static BaselineEntry New(Finding finding, string owner, DateOnly asOf)
    {
        var where = finding.Where;
        return new BaselineEntry(
            new Located<string>(Fingerprint.Of(finding), where), new Located<string>(finding.Rule, where), new Located<string>(finding.Pathway ?? "", where),
            finding.Element, finding.Message, $"Found when this list was written on {Phrasing.Phrases.Day(asOf)}. Nobody has looked at it yet.", owner,
            new Located<DateOnly>(asOf.AddMonths(Months), where));
    }

    /// <summary>The file.</summary>
    /// <param name="entries">What it holds; sorted here, so that a change of one is a change of its lines alone.</param>
    /// <param name="schema">Where an editor finds the schema, from the file's folder; null where nobody knows.</param>
    public static string Write(IEnumerable<BaselineEntry> entries, string? schema)
    {
        var text = new StringBuilder();
        if (schema is not null) text.Append("# yaml-language-server: $schema=").Append(schema).Append('\n');
        text.Append("# Findings that are accepted for now. Each comes back on its day: give it a reason, somebody who answers for it, and a day that is right.\n");
        text.Append("pair: 1\n");
        var sorted = entries.OrderBy(entry => entry.Pathway.Value, StringComparer.Ordinal).ThenBy(entry => entry.About, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule.Value, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint.Value, StringComparer.Ordinal).ToList();
        text.Append(sorted.Count == 0 ? "accepted: []\n" : "accepted:\n");
        foreach (var entry in sorted)
        {
            text.Append("  - finding: ").Append(YamlText.OnOneLine(entry.Fingerprint.Value)).Append('\n');
            Line(text, "rule", entry.Rule.Value);
            Line(text, "pathway", entry.Pathway.Value);
            Line(text, "about", entry.About);
            Line(text, "says", entry.Says);
            Line(text, "reason", entry.Reason);
            Line(text, "owner", entry.Owner);
            text.Append("    until: ").Append(entry.Until.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        }
        // As `pair fmt` would leave it, so that neither undoes what the other wrote.
        return Formatter.Format(new SourceText("pair-baseline.yaml", text.ToString())).Text ?? text.ToString();
    }

    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null) text.Append("    ").Append(key).Append(": ").Append(YamlText.OnOneLine(value)).Append('\n');
    }
}
