using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>A field that no table knows, so that a new key of the language is told before it has its words.</summary>
internal sealed class UnknownField(string key) : Field(key, key[(key.LastIndexOf('.') + 1)..].Replace('_', ' '))
{
    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Flat.Lines(pair.Before, pair.Old), Flat.Lines(pair.After, pair.Young));
        pair.Tell(Risky.OtherChanged, Sentences.Value(pair.Words, Risky.OtherChanged, before.IsEmpty ? null : string.Join(", ", before), after.IsEmpty ? null : string.Join(", ", after), false), before, after);
    }
}
