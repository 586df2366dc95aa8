using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Trees;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Fields;

/// <summary>What a field of the language is called, when two values of it mean the same, and what a change of it means.</summary>
/// <param name="key">Its keys inside its entry, parted by dots.</param>
/// <param name="words">What people call it, in the middle of a sentence.</param>
internal abstract class Field(string key, string words)
{
    public string Key => key;

    public string Words => words;

    /// <summary>Whether it is a list without an order.</summary>
    public virtual bool IsSet => false;

    /// <summary>What the values under its keys are.</summary>
    public virtual IEnumerable<KeyValuePair<string, Reading>> Readings => [];

    /// <summary>Tells what is otherwise. Whatever is, gives at least one change: nothing is lost because no line of the policy fits.</summary>
    public void Compare(FieldPair pair)
    {
        if ((!IsOrderMeant && Meaning.AreSame(pair.Before, pair.After)) || AreSame(pair)) return;
        var told = pair.Told.Count;
        Tell(pair);
        if (pair.Told.Count > told) return;
        var says = $"{Sentences.The(pair.Words)} {Sentences.Verb(pair.Words, "is", "are")} written otherwise";
        pair.Tell(ChangeKind.Changed, Neutral.Wording, says, Flat.Lines(pair.Before, pair.Old), Flat.Lines(pair.After, pair.Young), pair.Before, pair.After);
    }

    /// <summary>Whether the order of keys inside it means something.</summary>
    protected virtual bool IsOrderMeant => false;

    /// <summary>Whether values that are written otherwise mean the same: a default, a set in another order, an id that was renamed.</summary>
    protected virtual bool AreSame(FieldPair pair) => false;

    /// <summary>Tells of a change.</summary>
    protected abstract void Tell(FieldPair pair);

    /// <summary>A single value; null where none is said.</summary>
    protected static string? Value(YamlNode? node) => node is YamlScalar { Kind: not YamlScalarKind.Null } scalar ? Meaning.Text(scalar.Value) : null;

    /// <summary>The items of a list, as single values.</summary>
    protected static List<YamlScalar> Items(YamlNode? node)
    {
        var all = new List<YamlScalar>();
        if (node is YamlScalar { Kind: not YamlScalarKind.Null } one) all.Add(one);
        else if (node is YamlSequence list)
            foreach (var item in list.Items)
                if (item is YamlScalar scalar) all.Add(scalar);
        return all;
    }

    protected KeyValuePair<string, Reading> Reads(Reading reading) => new(key, reading);

    protected static Seq<string> One(string? value) => value is null ? default : [value];
}
