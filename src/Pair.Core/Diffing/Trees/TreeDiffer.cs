using Pair.Core.Diffing.Fields;
using Pair.Core.Diffing.Policy;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Trees;

/// <summary>Walks two united trees beside each other. Every key of both is handed to a field, so nothing is lost.</summary>
internal sealed class TreeDiffer(Sides sides, Told told)
{
    public void Compare(YamlMapping before, YamlMapping after)
    {
        foreach (var beside in Keys.Beside(before, after))
        {
            // How a pathway is cut into files is no change of what it says.
            if (beside.Key is "pair" or "include" or "extends") continue;
            if (NodePath.IsCollection(beside.Key)) Collection(beside.Key, beside.Before?.Value as YamlMapping, beside.After?.Value as YamlMapping);
            else Section(beside.Key, beside.Before, beside.After);
        }
    }

    private void Section(string name, YamlEntry? before, YamlEntry? after)
    {
        var (old, young) = (before?.Value as YamlMapping, after?.Value as YamlMapping);
        var pair = new EntryPair(sides, name, name, null, Entries.Name(sides.After, name, "", after?.Value), old, young);
        Fields(pair, EntryFields.Of(name), "", old, young);
    }

    private void Collection(string collection, YamlMapping? before, YamlMapping? after)
    {
        foreach (var (was, now) in Keys.Beside(before, after, id => sides.Then(collection, id)))
        {
            if (was is not null && now is not null && was.Key.Value == now.Key.Value && Meaning.AreSame(was.Value, now.Value)) continue;
            Entry(collection, was, now);
        }
    }

    private void Entry(string collection, YamlEntry? before, YamlEntry? after)
    {
        var id = (after ?? before)!.Key.Value;
        var renamed = before is not null && after is not null && before.Key.Value != id;
        var reader = after is null ? sides.Before : sides.After;
        var pair = new EntryPair(sides, collection, $"{collection}.{id}", renamed ? $"{collection}.{before!.Key.Value}" : null,
            Entries.Name(reader, collection, id, (after ?? before)!.Value), before?.Value as YamlMapping, after?.Value as YamlMapping);
        if (before is null) told.Add(WholeEntry.New(pair, reader, id, after!));
        else if (after is null) told.Add(WholeEntry.Gone(pair, reader, id, before));
        else
        {
            if (renamed)
            {
                var says = $"its id is {id}, no longer {before.Key.Value}; it was known again by what it says";
                told.Add(pair.Change("", ChangeKind.Renamed, Neutral.IdChanged, says, [before.Key.Value], [id]) with { WhereBefore = before.Key.Where, WhereAfter = after.Key.Where });
            }
            var table = EntryFields.Of(collection);
            if (before.Value is YamlMapping || after.Value is YamlMapping) Fields(pair, table, "", before.Value as YamlMapping, after.Value as YamlMapping);
            else table.Of("").Compare(Pair(pair, table.Of(""), before, after, null, null));
        }
    }

    private void Fields(EntryPair entry, FieldTable table, string path, YamlMapping? before, YamlMapping? after)
    {
        foreach (var (was, now) in Keys.Beside(before, after))
        {
            var name = (now ?? was)!.Key.Value;
            var key = path.Length == 0 ? name : $"{path}.{name}";
            if (table.IsBranch(key) && IsBranch(was?.Value) && IsBranch(now?.Value)) Fields(entry, table, key, was?.Value as YamlMapping, now?.Value as YamlMapping);
            else
            {
                var field = table.Of(key);
                field.Compare(Pair(entry, field, was, now, before, after) with { Key = key });
            }
        }
    }

    private FieldPair Pair(EntryPair entry, Field field, YamlEntry? before, YamlEntry? after, YamlMapping? old, YamlMapping? young) =>
        new(entry, field.Key, field.Words, before?.Value, after?.Value, told) { KeyBefore = before?.Key, KeyAfter = after?.Key, AroundBefore = old, AroundAfter = young };

    private static bool IsBranch(YamlNode? node) => node is YamlMapping || Meaning.IsNothing(node);
}
