using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Fields;

/// <summary>What a service gives; left out is direct help.</summary>
internal sealed class OffersField(string key, string words)
    : SetField(key, words, Reading.Offer, Breaking.OfferRemoved, Neutral.OfferAdded, "it no longer gives {0}", "it gives {0} now")
{
    protected override bool AreSame(FieldPair pair) => Ids(null, Given(pair, pair.Before)).SetEquals(Ids(null, Given(pair, pair.After)));

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Given(pair, pair.Before), Given(pair, pair.After));
        TellSides(pair, before.FindAll(item => !Ids(null, after).Contains(item.Value)), after.FindAll(item => !Ids(null, before).Contains(item.Value)), false, false);
    }

    private static List<YamlScalar> Given(FieldPair pair, YamlNode? node)
    {
        var said = Items(node);
        // Its place is that of the entry, because nobody wrote it.
        return said.Count > 0 ? said : [new YamlScalar("direct", YamlScalarKind.Text, false, (node ?? pair.Before ?? pair.After)!.Where)];
    }
}

/// <summary>Whether families may just come.</summary>
internal sealed class DropInField : ValueField
{
    public DropInField(string key, string words) : base(key, words, Reading.Flag, Fields.Grounds.Always(Neutral.ContactAdded)) => Default = "false";

    protected override Ground Judge(FieldPair pair, string? before, string? after) => after == "true" ? Neutral.ContactAdded : Breaking.ContactRemoved;

    protected override string Says(FieldPair pair, Ground ground, string? before, string? after) => after == "yes" ? "families can drop in now" : "families can no longer drop in";
}
