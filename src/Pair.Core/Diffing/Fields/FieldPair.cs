using Pair.Core.Diffing.Trees;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Fields;

/// <summary>One field on both sides, and the means to tell of it.</summary>
/// <param name="Entry">What it is a field of.</param>
/// <param name="Key">Its keys in there, parted by dots.</param>
/// <param name="Words">What people call it: "referral phone".</param>
/// <param name="Before">What stood there; null where nothing did.</param>
/// <param name="After">What stands there.</param>
/// <param name="Told">Where changes are gathered.</param>
internal sealed record FieldPair(EntryPair Entry, string Key, string Words, YamlNode? Before, YamlNode? After, Told Told)
{
    /// <summary>The old key, to point at what is no single value.</summary>
    public YamlScalar? KeyBefore { get; init; }

    /// <summary>The new key.</summary>
    public YamlScalar? KeyAfter { get; init; }

    /// <summary>The mapping with the field, before: what one field means may hang on another.</summary>
    public YamlMapping? AroundBefore { get; init; }

    /// <summary>The mapping with the field, after.</summary>
    public YamlMapping? AroundAfter { get; init; }

    public Sides Sides => Entry.Sides;

    public Reader Old => Entry.Sides.Before;

    public Reader Young => Entry.Sides.After;

    /// <summary>What happened, by which sides say something.</summary>
    public ChangeKind Kind => Meaning.IsNothing(Before) ? ChangeKind.Added : Meaning.IsNothing(After) ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>A field inside this one.</summary>
    public FieldPair Inner(string key, string words, YamlNode? before, YamlNode? after) => this with
    {
        Key = key, Words = words, Before = before, After = after, KeyBefore = null, KeyAfter = null, AroundBefore = Before as YamlMapping, AroundAfter = After as YamlMapping,
    };

    /// <summary>Tells of a change of the whole field.</summary>
    public void Tell(Ground ground, string says, Seq<string> before, Seq<string> after) => Tell(Kind, ground, says, before, after, Before, After);

    /// <summary>Tells that something of it is gone.</summary>
    public void TellGone(Ground ground, string says, Seq<string> before, YamlNode? where) => Tell(ChangeKind.Removed, ground, says, before, default, where ?? Before, null);

    /// <summary>Tells that something of it is new.</summary>
    public void TellNew(Ground ground, string says, Seq<string> after, YamlNode? where) => Tell(ChangeKind.Added, ground, says, default, after, null, where ?? After);

    /// <summary>Tells of a change, and where it stands on both sides.</summary>
    public void Tell(ChangeKind kind, Ground ground, string says, Seq<string> before, Seq<string> after, YamlNode? there, YamlNode? here)
    {
        var (was, now) = (Where(there, Before, KeyBefore), Where(here, After, KeyAfter));
        // What follows from silence on the one side, such as "all places", is found where the other side speaks.
        if (was is null && now is null) (was, now) = (Where(Before, Before, KeyBefore), Where(After, After, KeyAfter));
        Told.Add(Entry.Change(Key, kind, ground, says, before, after) with { WhereBefore = was, WhereAfter = now });
    }

    // A list or mapping spans many lines: its key is a better place to point at.
    private static Location? Where(YamlNode? node, YamlNode? whole, YamlScalar? key) =>
        Meaning.IsNothing(node) ? null : ReferenceEquals(node, whole) && node is not YamlScalar && key is not null ? key.Where : node!.Where;
}
