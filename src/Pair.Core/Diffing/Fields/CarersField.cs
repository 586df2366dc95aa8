using Pair.Core.Coverage;
using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;
using Pair.Core.Phrasing;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Fields;

/// <summary>Who may come with the baby; left out is "not said", which is never a yes.</summary>
internal sealed class CarersField(string key, string words) : Field(key, words)
{
    public override IEnumerable<KeyValuePair<string, Reading>> Readings => [Reads(Reading.Carer)];

    protected override bool AreSame(FieldPair pair) => Items(pair.Before).Select(item => item.Value).ToHashSet().SetEquals(Items(pair.After).Select(item => item.Value));

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Set(pair.Before), Set(pair.After));
        var (old, young) = (Names(pair.Old, pair.Before), Names(pair.Young, pair.After));
        if (before == CarerSet.None) pair.Tell(Neutral.NowSaid, $"it is said now who can come: {Phrases.Listed(young)}", old, young);
        else if (after == CarerSet.None) pair.Tell(Risky.NoLongerSaid, $"it is no longer said who can come; it was {Phrases.Listed(old)}", old, young);
        else if ((before & ~after) == 0 && (after & ~before) == 0) return;
        else if ((before & ~after) == 0) pair.Tell(Neutral.CarersWider, $"{Of(after & ~before)} can come now too", old, young);
        else if ((after & ~before) == 0) pair.Tell(Breaking.CarersNarrower, $"{Of(before & ~after)} can no longer come", old, young);
        else pair.Tell(Breaking.CarersMoved, $"{Of(before & ~after)} can no longer come, {Of(after & ~before)} now can", old, young);
    }

    private static string Of(CarerSet carers)
    {
        var names = new List<string>();
        foreach (var carer in CarerSets.Each)
            if (carers.HasFlag(CarerSets.Of(carer))) names.Add(Phrases.Of(carer));
        return Phrases.Listed(names);
    }

    private static CarerSet Set(YamlNode? node)
    {
        var all = CarerSet.None;
        foreach (var item in Items(node))
            if (Binding.Words.Carer(item.Value) is { } carer) all |= CarerSets.Of(carer);
        return all;
    }

    private static Seq<string> Names(Reader reader, YamlNode? node) => Items(node).Select(item => reader.Read(Reading.Carer, item.Value)).ToSeq();
}
