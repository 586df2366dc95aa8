using Pair.Core.Analysis;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>Words about rules that are the same on every page and in every format.</summary>
internal static class RuleWords
{
    /// <summary>The groups, as headings.</summary>
    public static string Of(RuleGroup group) => group switch
    {
        RuleGroup.Structure => "Structure: can it be read?",
        RuleGroup.Gaps => "Gaps: where is nothing, and for whom?",
        RuleGroup.Duplicates => "Duplicates: is anything told twice?",
        RuleGroup.Stale => "Stale: does it still hold?",
        RuleGroup.Safe => "Safe: are families safe with it?",
        RuleGroup.Reachable => "Reachable: can people get there?",
        RuleGroup.Plain => "Plain: can it be read with ease?",
        RuleGroup.Documents => "Documents: what shows when they are built",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, null),
    };

    /// <summary>What a rule says, in one line, and whether it says it unasked.</summary>
    public static string Line(Rule rule) => rule.IsOffByDefault ? $"{rule.Says} (off by default)" : rule.Says;

    /// <summary>What a rule says, as a sentence, when it is graver or milder than usual, and whether it speaks unasked.</summary>
    public static string Sentence(Rule rule) =>
        $"{char.ToUpperInvariant(rule.Says[0])}{rule.Says[1..]}.{(rule.Otherwise is null ? "" : $" It is {rule.Otherwise}.")}{(rule.IsOffByDefault ? " It is off by default." : "")}";

    /// <summary>How an area lives with a finding: sets the severity, or accepts it at its place.</summary>
    public static string Otherwise(Rule rule)
    {
        if (!rule.MayBeAccepted)
            return rule.FixedBecause is { } reason
                ? $"This is always an error: {reason}."
                : "This can never be accepted or turned off: somebody's safety may hang on it.";
        if (rule.IsOffByDefault)
            return $"It speaks once you ask for it. For all of the area, in pair.yaml: `rules: {{ {rule.Name}: info }}`, or error, warning. For one run: `pair check --select {rule.Name}`.\n"
                + OnePlace(rule);
        var (other, others) = rule.Severity == Severity.Info ? ("off", "error, warning") : ("info", "error, warning, off");
        return $"For all of the area, in pair.yaml: `rules: {{ {rule.Name}: {other} }}`, or {others}.{(rule.TakesGrace ? $" `{rule.Name}: {{ grace: 60 days }}` waits so long after the day." : "")}\n"
            + OnePlace(rule);
    }

    private static string OnePlace(Rule rule) => rule.IsAcceptedAsGap
        ? "For one place, say it under `gaps:`: what is missing, whom you told (`reported_to`) and when you look again (`review`). Neither `accept:` nor a baseline takes it."
        : $"For one place, beside it: `accept: {{ {rule.Name}: {{ reason: Agreed by the board, until: 2027-04-20 }} }}`. On that day the finding comes back.";
}
