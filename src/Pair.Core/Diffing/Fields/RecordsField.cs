using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Trees;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Fields;

/// <summary>A list of small records, such as contacts: each is found again by what it says, never by its place in the list.</summary>
/// <param name="key">Its keys.</param>
/// <param name="words">What people call it.</param>
/// <param name="known">Keys of a record that say which one it is.</param>
/// <param name="fields">The fields of a record.</param>
/// <param name="removed">The line of the policy for what is gone.</param>
/// <param name="added">The line of the policy for what is new.</param>
internal sealed class RecordsField(string key, string words, string[] known, FieldTable fields, Ground removed, Ground added) : Field(key, words)
{
    /// <summary>The sentence for one that is gone: {0} is its label, {1} what else it says.</summary>
    public required string IsGone { get; init; }

    /// <summary>The sentence for one that is new.</summary>
    public required string IsNew { get; init; }

    /// <summary>Whether what else it says stands with its keys, because nobody could tell the values apart.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>What stands between a field's name and the record's label: "phone for South", "hours at Mill Hub".</summary>
    public string Join { get; init; } = "for";

    /// <summary>Words for a record whose own keys say nothing: "everybody".</summary>
    public string Unlabelled { get; init; } = "";

    /// <summary>Whether people see the order, so that another one is told.</summary>
    public bool IsOrdered { get; init; } = true;

    public override IEnumerable<KeyValuePair<string, Reading>> Readings => fields.Keys.Select(name => new KeyValuePair<string, Reading>($"{Key}.{name}", fields.Reading(name)));

    protected override void Tell(FieldPair pair)
    {
        var told = pair.Told.Count;
        var match = Matching.Of(Nodes(pair.Before), Nodes(pair.After), Known(pair), TextLikeness.Of, node => KeyBefore(pair, node), KeyAfter);
        foreach (var one in match.Pairs)
            if (one.Before is null) Tell(pair, one.After!, pair.Young, isNew: true);
            else if (one.After is null) Tell(pair, one.Before, pair.Old, isNew: false);
            else Inside(pair, one);
        if (pair.Told.Count == told && IsOrdered && match.Pairs.Count == 0 && Nodes(pair.Before).Count > 1)
            pair.Tell(Neutral.OrderChanged, $"{Sentences.The(pair.Words)} {Sentences.Verb(pair.Words, "stands", "stand")} in another order", Flat.Lines(pair.Before, pair.Old, fields.Reading), Flat.Lines(pair.After, pair.Young, fields.Reading));
    }

    protected override bool AreSame(FieldPair pair)
    {
        var (before, after) = (Nodes(pair.Before), Nodes(pair.After));
        if (before.Count != after.Count) return false;
        var old = before.Select(node => KeyBefore(pair, node)).ToList();
        var young = after.Select(KeyAfter).ToList();
        if (!IsOrdered)
        {
            old.Sort(StringComparer.Ordinal);
            young.Sort(StringComparer.Ordinal);
        }
        return old.SequenceEqual(young);
    }

    // In the names of the new pathway, so that both sides can meet.
    private string KeyBefore(FieldPair pair, YamlNode node) => Meaning.Key(node, (name, value) => pair.Sides.Now(fields.Reading(name), value), fields.IsSet);

    private string KeyAfter(YamlNode node) => Meaning.Key(node, null, fields.IsSet);

    private void Inside(FieldPair pair, NodePair one)
    {
        var label = Label(pair.Young, one.After!);
        foreach (var (before, after) in Keys.Beside(one.Before as YamlMapping, one.After as YamlMapping))
        {
            var name = (after ?? before)!.Key.Value;
            var field = fields.Of(name);
            var inner = pair.Inner($"{Key}.{name}", label.Length == 0 || Array.IndexOf(known, name) >= 0 ? field.Words : $"{field.Words} {Join} {label}", before?.Value, after?.Value) with
            {
                KeyBefore = before?.Key, KeyAfter = after?.Key, AroundBefore = one.Before as YamlMapping, AroundAfter = one.After as YamlMapping,
            };
            field.Compare(inner);
        }
    }

    private void Tell(FieldPair pair, YamlNode record, Reader reader, bool isNew)
    {
        var lines = Flat.Lines(record, reader, fields.Reading);
        var says = string.Format(null, isNew ? IsNew : IsGone, Label(reader, record), Rest(record, reader));
        if (isNew) pair.TellNew(added, says, lines, record);
        else pair.TellGone(removed, says, lines, record);
    }

    // What else the record says, in a row.
    private string Rest(YamlNode record, Reader reader)
    {
        var rest = new List<string>();
        foreach (var entry in (record as YamlMapping)?.Entries ?? default)
            if (Array.IndexOf(known, entry.Key.Value) < 0 && !Meaning.IsNothing(entry.Value)) 
                foreach (var line in Flat.Lines(entry.Value, reader, _ => fields.Reading(entry.Key.Value))) rest.Add(IsLabelled ? $"{entry.Key.Value.Replace('_', ' ')} {line}" : line);
        return rest.Count == 0 ? "" : $" ({string.Join(", ", rest)})";
    }

    private string Label(Reader reader, YamlNode record)
    {
        var label = new List<string>();
        foreach (var name in known)
            if ((record as YamlMapping)?[name] is { } node && !Meaning.IsNothing(node))
                foreach (var value in Items(node)) label.Add(fields.Reading(name) == Reading.Text ? Sentences.Quoted(reader.Read(Reading.Text, value.Value)) : reader.Read(fields.Reading(name), value.Value));
        return label.Count == 0 ? Unlabelled : string.Join(", ", label);
    }

    // Old records are known by the names of the new pathway, so both sides can meet.
    private Func<YamlNode, string?> Known(FieldPair pair)
    {
        var olds = new HashSet<YamlNode>(Nodes(pair.Before), ReferenceEqualityComparer.Instance);
        return node =>
        {
            var parts = new List<string>();
            foreach (var name in known)
                if ((node as YamlMapping)?[name] is { } said && !Meaning.IsNothing(said))
                    parts.Add($"{name}={(olds.Contains(node) ? Meaning.Key(said, (_, value) => pair.Sides.Now(fields.Reading(name), value)) : Meaning.Key(said))}");
            return string.Join('\u001f', parts);
        };
    }

    private static Seq<YamlNode> Nodes(YamlNode? node) => node is YamlSequence list ? list.Items : Meaning.IsNothing(node) ? default : [node!];
}
