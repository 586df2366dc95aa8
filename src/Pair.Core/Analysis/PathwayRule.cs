using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis;

/// <summary>A rule that looks at a pathway which was understood.</summary>
public abstract class PathwayRule : Rule
{
    /// <summary>
    /// Whether what it finds counts only where every pathway which has the same thing, from a file that they share, finds it. Each reports it, and whoever
    /// has read them all tells it once or not at all.
    /// </summary>
    public virtual bool AsksAllReaders => false;

    /// <summary>Where all stands that such a rule looks at, found wanting or not; nothing for other rules.</summary>
    /// <param name="pathway">The pathway that has it.</param>
    public virtual IEnumerable<Location> Judged(Pathway pathway) => [];

    /// <summary>Reports what it finds; each cause once.</summary>
    public abstract void Check(Examination examination);

    /// <summary>A finding of this rule.</summary>
    /// <param name="message">The fact, without a full stop at its end. It names people and places, not coordinates.</param>
    /// <param name="where">The smallest thing to change.</param>
    /// <param name="element">What it is about and where it may be accepted: <c>services.baby-massage</c>, <c>pathway</c>, <c>information_gathering.training</c>.</param>
    /// <param name="facts">What makes it this finding and no other, whatever the words and the line: a date, an id, the word that was found.</param>
    protected Finding Found(string message, Location where, string element, params string[] facts) =>
        new(Name, Severity, message, where) { Element = element, Facts = facts.ToSeq() };
}
