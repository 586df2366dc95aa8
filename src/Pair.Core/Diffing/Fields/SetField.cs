using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Fields;

/// <summary>A list of ids or choices. What is gone and what is new are told apart.</summary>
/// <param name="key">Its keys.</param>
/// <param name="words">What people call it.</param>
/// <param name="reading">What its items are.</param>
/// <param name="removed">The line of the policy for what is gone.</param>
/// <param name="added">The line of the policy for what is new.</param>
/// <param name="isGone">The sentence for what is gone; {0} are the names.</param>
/// <param name="isNew">The sentence for what is new.</param>
internal class SetField(string key, string words, Reading reading, Ground removed, Ground added, string isGone, string isNew) : Field(key, words)
{
    /// <summary>Whether the order is one of the author's, which people see.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether names stand with "or": "a GP or a midwife can no longer refer".</summary>
    public string Last { get; init; } = "and";

    /// <summary>The lines of the policy where the whole list is no longer said, or said for the first time; null where silence is nothing of its own.</summary>
    public Grounds? Silence { get; init; }

    public override bool IsSet => !IsOrdered;

    public override IEnumerable<KeyValuePair<string, Reading>> Readings => [Reads(reading)];

    protected Reading Reading => reading;

    protected override bool AreSame(FieldPair pair)
    {
        var (before, after) = (Items(pair.Before), Items(pair.After));
        if (IsOrdered) return before.Select(item => pair.Sides.Now(reading, item.Value)).SequenceEqual(after.Select(item => item.Value));
        return Ids(pair, before).SetEquals(Ids(null, after));
    }

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Items(pair.Before), Items(pair.After));
        var (were, are) = (Ids(pair, before), Ids(null, after));
        TellSides(pair, before.FindAll(item => !are.Contains(pair.Sides.Now(reading, item.Value))), after.FindAll(item => !were.Contains(item.Value)), after.Count == 0, before.Count == 0);
        var (kept, stayed) = (before.Select(item => pair.Sides.Now(reading, item.Value)).Where(are.Contains), after.Select(item => item.Value).Where(were.Contains));
        if (IsOrdered && !kept.SequenceEqual(stayed))
            pair.Tell(Neutral.OrderChanged, $"{Sentences.The(pair.Words)} {Sentences.Verb(pair.Words, "stands", "stand")} in another order", Read(pair.Old, before), Read(pair.Young, after));
    }

    /// <summary>Tells of what is gone and what is new.</summary>
    protected void TellSides(FieldPair pair, List<YamlScalar> gone, List<YamlScalar> come, bool isSilent, bool wasSilent)
    {
        if (gone.Count > 0)
        {
            var names = Read(pair.Old, gone);
            var ground = isSilent && Silence is not null ? Silence.Removed : removed;
            var says = ground == removed
                ? string.Format(null, isGone, Sentences.Listed(names, Last))
                : Sentences.Value(pair.Words, ground, Sentences.Listed(names), null, false);
            pair.TellGone(ground, says, names, gone.Count == 1 ? gone[0] : null);
        }
        if (come.Count > 0)
        {
            var names = Read(pair.Young, come);
            var ground = wasSilent && Silence is not null ? Silence.Added : added;
            var says = ground == added
                ? string.Format(null, isNew, Sentences.Listed(names, Last))
                : Sentences.Value(pair.Words, ground, null, Sentences.Listed(names), false);
            pair.TellNew(ground, says, names, come.Count == 1 ? come[0] : null);
        }
    }

    protected virtual Seq<string> Read(Reader reader, List<YamlScalar> items)
    {
        var names = new List<string>();
        foreach (var item in items) names.Add(reader.Read(reading, item.Value));
        return names.ToSeq();
    }

    // In the names of the new pathway, where the old one is given.
    protected HashSet<string> Ids(FieldPair? old, List<YamlScalar> items)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items) ids.Add(old is null ? item.Value : old.Sides.Now(reading, item.Value));
        return ids;
    }
}
