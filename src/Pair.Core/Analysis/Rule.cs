using Pair.Core.Findings;

namespace Pair.Core.Analysis;

/// <summary>
/// One check: what it is called, how grave it is, why it is there and how to mend what it finds. All that is ever said about a rule stands in its
/// own file: <c>pair explain</c>, <c>pair rules</c> and the rules of a SARIF report are made of it.
/// </summary>
public abstract class Rule
{
    /// <summary>Kebab-case name that never changes and is never used again.</summary>
    public abstract string Name { get; }

    /// <summary>What it looks after.</summary>
    public abstract RuleGroup Group { get; }

    /// <summary>How grave its findings are, unless <c>pair.yaml</c> says otherwise.</summary>
    public abstract Severity Severity { get; }

    /// <summary>When a finding is graver or milder than <see cref="Severity"/>, as a clause: <c>an error in a published pathway</c>; null where none is.</summary>
    public virtual string? Otherwise => null;

    /// <summary>What is the case where it speaks, in one line without a full stop.</summary>
    public abstract string Says { get; }

    /// <summary>Why this matters to families or to those who help them; paragraphs parted by line breaks.</summary>
    public abstract string Why { get; }

    /// <summary>Ids of its sources in <c>Reference/Data/sources.yaml</c>: <c>S8</c>, or <c>own</c> for a judgement of ours.</summary>
    public abstract IReadOnlyList<string> Sources { get; }

    /// <summary>How to mend it, for somebody who is no programmer; paragraphs parted by line breaks.</summary>
    public abstract string Mend { get; }

    /// <summary>
    /// A piece of a pathway that it speaks about, judged on 2 November 2026. A line <c># parts/NAME.pair.yaml</c> begins another file. Tests add
    /// the sections that are left out (<c>pair</c>, <c>pathway</c>, <c>organisations</c>, <c>places</c>) and run it.
    /// </summary>
    public abstract string Bad { get; }

    /// <summary>The same piece, mended: the rule is silent about it.</summary>
    public abstract string Good { get; }

    /// <summary>Whether an area may decide to live with a finding: never where somebody's safety hangs on it, or where the file says nothing certain.</summary>
    public virtual bool MayBeAccepted => true;

    /// <summary>
    /// Why its severity stays as it is, whatever is said in <c>pair.yaml</c> or for one run, and why it is always told: a clause. Null where an area may
    /// decide.
    /// </summary>
    public virtual string? FixedBecause => Group == RuleGroup.Structure && !MayBeAccepted ? "a file that cannot be understood cannot be published" : null;

    /// <summary>
    /// Whether what it finds is accepted under <c>gaps:</c> alone, where it stands with whom was told and when: then neither <c>accept:</c> nor a baseline
    /// takes it, but <c>pair.yaml</c> may still turn it off or change how grave it is.
    /// </summary>
    public virtual bool IsAcceptedAsGap => false;

    /// <summary>Whether <c>accept:</c> or a baseline can take a finding.</summary>
    public bool TakesAcceptance => MayBeAccepted && !IsAcceptedAsGap;

    /// <summary>Whether it sleeps, and is not even run, until its own name is given a severity or is selected.</summary>
    public virtual bool IsOffByDefault => false;

    /// <summary>Whether <c>check</c> never looks for it: it shows in documents alone, or between areas, and so an acceptance that nothing answers may still be right.</summary>
    public bool IsFoundElsewhere => Group == RuleGroup.Documents || DescribedRules.OfAreas.Contains(this);

    /// <summary>Whether <c>grace</c> in <c>pair.yaml</c> gives it more days.</summary>
    public virtual bool TakesGrace => false;
}
