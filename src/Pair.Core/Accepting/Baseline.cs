using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Accepting;

/// <summary>One finding that a team accepts for now.</summary>
/// <param name="Fingerprint">Which finding.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Pathway">Id of its pathway.</param>
/// <param name="About">Its element, for people.</param>
/// <param name="Says">Its message when it was accepted, for people.</param>
/// <param name="Reason">Why.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Until">The day on which it returns.</param>
public sealed record BaselineEntry(
    Located<string> Fingerprint, Located<string> Rule, Located<string> Pathway, string? About, string? Says, string Reason, string Owner, Located<DateOnly> Until);

/// <summary>The findings that a team accepts for now, from a file of its own.</summary>
/// <param name="entries">What the file says.</param>
/// <param name="asOf">The day that its days are judged on.</param>
public sealed class Baseline(Seq<BaselineEntry> entries, DateOnly asOf)
{
    private readonly Dictionary<string, BaselineEntry> byFingerprint = Table(entries);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>What the file says.</summary>
    public Seq<BaselineEntry> Entries { get; } = entries;

    /// <summary>The finding, marked where it is accepted and not yet by its author; where the day of that has come, it is as it was, and says so.</summary>
    public Finding Accept(Finding finding)
    {
        if (byFingerprint.Count == 0 || finding.Accepted is not null || RuleList.Find(finding.Rule) is not { TakesAcceptance: true }) return finding;
        if (!byFingerprint.TryGetValue(Fingerprint.Of(finding), out var entry)) return finding;
        used.Add(entry.Fingerprint.Value);
        return asOf < entry.Until.Value
            ? finding with { Accepted = new AcceptedFor(entry.Reason, entry.Owner, entry.Until.Value, InSource: false) }
            : finding with { Related = [.. finding.Related, new RelatedPlace(entry.Fingerprint.Where, $"accepted until {Phrases.Day(entry.Until.Value)}, which has come")] };
    }

    /// <summary>What is wrong with the entries, once every finding has been shown to <see cref="Accept"/>.</summary>
    /// <param name="pathways">Ids of the pathways that were read and understood: nothing can be said of the entries of others.</param>
    public IEnumerable<Finding> Faults(ISet<string> pathways)
    {
        foreach (var entry in Entries)
            if (Fault(entry, pathways) is { } fault) yield return fault with { Pathway = entry.Pathway.Value, Facts = [entry.Fingerprint.Value] };
    }

    private Finding? Fault(BaselineEntry entry, ISet<string> pathways)
    {
        if (RuleList.Find(entry.Rule.Value) is not { } rule) return UnknownRule.At(entry.Rule.Where, entry.Rule.Value) with { Rule = "unused-acceptance" };
        if (!rule.MayBeAccepted)
            return new Finding("unused-acceptance", Severity.Warning, $"\"{rule.Name}\" can never be accepted: it stays as it is", entry.Rule.Where)
            {
                Help = "take this entry out, and mend what the check finds",
            };
        if (rule.IsAcceptedAsGap)
            return new Finding("unused-acceptance", Severity.Warning, $"\"{rule.Name}\" is accepted under `gaps:` alone", entry.Rule.Where)
            {
                Help = "say under `gaps:` of the pathway what is missing, whom you told and when you look again, and take this entry out",
            };
        if (used.Contains(entry.Fingerprint.Value))
            return asOf < entry.Until.Value ? null : new Finding("acceptance-expired", Severity.Warning, $"{What(entry)} was accepted until {Phrases.Day(entry.Until.Value)}, and is found again", entry.Until.Where)
            {
                Help = "mend what it finds; if it is still right to accept it, write a new day and say in `reason:` who agreed",
                Label = "this day has come",
            };
        if (rule.IsFoundElsewhere || rule.IsOffByDefault || !pathways.Contains(entry.Pathway.Value)) return null;
        return new Finding("unused-acceptance", Severity.Warning, $"{What(entry)} is not found any more", entry.Fingerprint.Where)
        {
            Help = "take this entry out, or run `pair check --write-baseline`, which does",
            Label = "accepts nothing",
        };
    }

    private static string What(BaselineEntry entry) => entry.About switch
    {
        null => $"\"{entry.Rule.Value}\"",
        "pathway" => $"\"{entry.Rule.Value}\" of the pathway",
        _ => $"\"{entry.Rule.Value}\" of {entry.About}",
    };

    private static Dictionary<string, BaselineEntry> Table(Seq<BaselineEntry> entries)
    {
        var table = new Dictionary<string, BaselineEntry>(StringComparer.Ordinal);
        foreach (var entry in entries) table.TryAdd(entry.Fingerprint.Value, entry);
        return table;
    }
}
