using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Accepting;

/// <summary>
/// What the authors of a pathway accept beside what it is about (<c>accept:</c>): a finding of a rule, on one element, for a reason, until a day. An
/// element that cannot carry it, such as <c>safeguarding</c>, is the pathway's own.
/// </summary>
public sealed class Acceptances
{
    private const string Whole = "pathway";

    private readonly DateOnly asOf;
    private readonly Dictionary<string, List<Standing>> byElement = new(StringComparer.Ordinal);
    private readonly List<Standing> all = [];
    private readonly HashSet<string> ofWhole = new(StringComparer.Ordinal);

    /// <summary>Gathers what a pathway accepts.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="asOf">The day that its days are judged on.</param>
    public Acceptances(Pathway pathway, DateOnly asOf)
    {
        this.asOf = asOf;
        foreach (var (element, accepted) in Carriers.Of(pathway))
        {
            var here = byElement[element] = [];
            foreach (var acceptance in accepted)
            {
                var standing = new Standing(element, acceptance);
                here.Add(standing);
                all.Add(standing);
            }
        }
        Pathway = pathway.Id.Value;
    }

    private string Pathway { get; }

    /// <summary>The finding, marked where it is accepted; where the day of that has come, it is as it was, and says so.</summary>
    public Finding Accept(Finding finding)
    {
        if (all.Count == 0 || !TakesAcceptance(finding.Rule)) return finding;
        if (!Carriers.IsCarrier(finding.Element) && EntryAt(finding.Pointer) is { } entry) ofWhole.Add($"{finding.Rule} {entry}");
        // Only what accepts something stands in the table, so what cannot carry it is found under the whole.
        var element = finding.Element is { } named && byElement.ContainsKey(named) ? named : Carriers.IsCarrier(finding.Element) ? null : Whole;
        if (element is null || !byElement.TryGetValue(element, out var here)) return finding;
        foreach (var standing in here)
        {
            var (rule, reason, until) = standing.Acceptance;
            if (rule.Value != finding.Rule) continue;
            standing.Used = true;
            return asOf < until.Value
                ? finding with { Accepted = new AcceptedFor(reason.Value, null, until.Value, InSource: true) }
                : finding with { Related = [.. finding.Related, new RelatedPlace(rule.Where, $"accepted until {Phrases.Day(until.Value)}, which has come")] };
        }
        return finding;
    }

    /// <summary>What is wrong with the acceptances themselves, once every finding has been shown to <see cref="Accept"/>.</summary>
    public IEnumerable<Finding> Faults()
    {
        foreach (var standing in all)
            if (Fault(standing) is { } fault) yield return fault with { Pathway = Pathway, Element = standing.Element, Facts = [standing.Acceptance.Rule.Value] };
    }

    private Finding? Fault(Standing standing)
    {
        var (rule, _, until) = standing.Acceptance;
        if (RuleList.Find(rule.Value) is not { } known) return UnknownRule.At(rule.Where, rule.Value) with { Rule = "unused-acceptance" };
        if (!known.MayBeAccepted)
            return new Finding("unused-acceptance", Severity.Warning, $"\"{rule.Value}\" can never be accepted: it stays as it is", rule.Where)
            {
                Help = "take this out, and mend what the check finds",
            };
        if (known.IsAcceptedAsGap)
            return new Finding("unused-acceptance", Severity.Warning, $"\"{rule.Value}\" is accepted under `gaps:` alone", rule.Where)
            {
                Help = "say under `gaps:` what is missing, whom you told and when you look again, and take this out",
                Label = "accepts nothing",
            };
        if (standing.Used)
            return asOf < until.Value ? null : new Finding("acceptance-expired", Severity.Warning, $"\"{rule.Value}\" was accepted here until {Phrases.Day(until.Value)}, and is found again", until.Where)
            {
                Help = "mend what it finds; if it is still right to accept it, write a new day and say in `reason:` who agreed",
                Label = "this day has come",
            };
        // What only shows in documents or between areas is not looked for by every command, nor what is off by default.
        if (known.IsFoundElsewhere || known.IsOffByDefault) return null;
        // It points here, but what it finds belongs to the pathway as a whole.
        if (standing.Element != Whole && ofWhole.Contains($"{rule.Value} {standing.Element}"))
            return new Finding("unused-acceptance", Severity.Warning, $"\"{rule.Value}\" speaks of the whole pathway, and can be accepted only there", rule.Where)
            {
                Help = "move this to `accept:` under `pathway:`",
                Label = "accepts nothing here",
            };
        return new Finding("unused-acceptance", Severity.Warning, $"nothing is found here by \"{rule.Value}\" any more", rule.Where)
        {
            Help = "take this out: what it accepted is mended",
            Label = "accepts nothing",
        };
    }

    // "services.baby-massage" of "/services/baby-massage/summary".
    private static string? EntryAt(string pointer)
    {
        var parts = pointer.Split('/');
        return parts.Length > 2 ? $"{parts[1]}.{parts[2]}" : null;
    }

    private static bool TakesAcceptance(string rule) => RuleList.Find(rule) is { TakesAcceptance: true };

    private sealed class Standing(string element, Acceptance acceptance)
    {
        public string Element { get; } = element;

        public Acceptance Acceptance { get; } = acceptance;

        public bool Used { get; set; }
    }
}
