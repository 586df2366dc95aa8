using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Trees;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Fields;

/// <summary>Things keyed by id inside an entry: procedures, accepted findings, levels of an area's own.</summary>
/// <param name="key">Its keys.</param>
/// <param name="words">What people call all of them.</param>
/// <param name="item">What people call one, before its name: "procedure".</param>
/// <param name="reading">What their keys are.</param>
/// <param name="grounds">Which lines of the policy their changes fall under.</param>
internal sealed class MapField(string key, string words, string item, Reading reading, Grounds grounds) : Field(key, words)
{
    /// <summary>What the values inside are.</summary>
    public Func<string, Reading> Inside { get; init; } = _ => Reading.Address;

    /// <summary>A sentence of its own for one that is new: {0} is its name, {1} what it says.</summary>
    public string? IsNew { get; init; }

    /// <summary>A sentence of its own for one that is gone.</summary>
    public string? IsGone { get; init; }

    /// <summary>A sentence of its own for one that is otherwise; {1} is what it says, {2} what it said.</summary>
    public string? IsOther { get; init; }

    /// <summary>Whether the order of the keys means something: levels stand in it on paper.</summary>
    public bool IsOrdered { get; init; }

    protected override bool IsOrderMeant => IsOrdered;

    protected override bool AreSame(FieldPair pair) => Meaning.AreSame(pair.Before, pair.After) && Ids(pair.Before).SequenceEqual(Ids(pair.After));

    protected override void Tell(FieldPair pair)
    {
        if (Meaning.AreSame(pair.Before, pair.After))
        {
            TellOrder(pair);
            return;
        }
        if (Single(pair.Before) || Single(pair.After))
        {
            pair.Tell(grounds.Changed, $"{Sentences.The(pair.Words)} {Sentences.Is(pair.Words)} others", Flat.Lines(pair.Before, pair.Old, Inside), Flat.Lines(pair.After, pair.Young, Inside));
            return;
        }
        var (were, are) = (Ids(pair.Before).ToList(), Ids(pair.After).ToList());
        if (IsOrdered && !were.Where(are.Contains).SequenceEqual(are.Where(were.Contains))) TellOrder(pair);
        foreach (var (before, after) in Keys.Beside(pair.Before as YamlMapping, pair.After as YamlMapping))
        {
            if (before is not null && after is not null && Meaning.AreSame(before.Value, after.Value)) continue;
            var id = (after ?? before)!.Key;
            var name = $"{item} {Sentences.Quoted((after is null ? pair.Old : pair.Young).Read(reading, id.Value))}";
            var inner = pair.Inner($"{Key}.{id.Value}", name, before?.Value, after?.Value) with { KeyBefore = before?.Key, KeyAfter = after?.Key };
            var (old, young) = (Flat.Lines(before?.Value, pair.Old, Inside), Flat.Lines(after?.Value, pair.Young, Inside));
            var kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
            var ground = kind switch { ChangeKind.Added => grounds.Added, ChangeKind.Removed => grounds.Removed, _ => grounds.Changed };
            var says = Says(kind, name, ground, string.Join(", ", old), string.Join(", ", young));
            inner.Tell(kind, ground, says, old, young, before is null ? null : (YamlNode?)before.Value ?? before.Key, after is null ? null : (YamlNode?)after.Value ?? after.Key);
        }
    }

    private static IEnumerable<string> Ids(YamlNode? node) => node is YamlMapping mapping ? mapping.Entries.Select(entry => entry.Key.Value) : [];

    private Seq<string> Names(Reader reader, YamlNode? node) => Ids(node).Select(id => reader.Read(reading, id)).ToSeq();

    private string Says(ChangeKind kind, string name, Ground ground, string before, string after) => kind switch
    {
        ChangeKind.Added when IsNew is not null => string.Format(null, IsNew, name, after),
        ChangeKind.Removed when IsGone is not null => string.Format(null, IsGone, name, before),
        ChangeKind.Changed when IsOther is not null => string.Format(null, IsOther, name, after, before),
        ChangeKind.Added => Sentences.Value(name, ground, null, after, false),
        ChangeKind.Removed => Sentences.Value(name, ground, before, null, false),
        _ => Sentences.Value(name, ground, before, after, false),
    };

    private void TellOrder(FieldPair pair) =>
        pair.Tell(ChangeKind.Changed, Neutral.OrderChanged, $"{Sentences.The(pair.Words)} stand in another order", Names(pair.Old, pair.Before), Names(pair.Young, pair.After), pair.Before, pair.After);

    private static bool Single(YamlNode? node) => node is YamlScalar && !Meaning.IsNothing(node);
}
