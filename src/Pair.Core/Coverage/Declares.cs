using Pair.Core.Model;

namespace Pair.Core.Coverage;

/// <summary>What exactly a declared gap names: it takes away these cells and no other.</summary>
public static class Declares
{
    /// <summary>Whether it names help for every family: a gap for one group says nothing of the others, and one for consultation nothing of help.</summary>
    public static bool ServicesForAll(Gap gap) => gap.Cohorts.IsEmpty && Services(gap);

    /// <summary>Whether it names help for families at levels.</summary>
    public static bool Services(Gap gap)
    {
        if (gap.Levels.IsEmpty) return false;
        foreach (var offer in gap.Offers)
            if (offer.Value == Offer.Direct) return true;
        return gap.Offers.IsEmpty;
    }

    /// <summary>Its ages; all of them where it says none.</summary>
    public static AgeRange Ages(Gap gap) => gap.Ages?.Value ?? new AgeRange(Age.Pregnancy, null);

    /// <summary>Its carers; all of them where it says none.</summary>
    public static CarerSet Carers(Gap gap) => gap.Carers.IsEmpty ? CarerSet.Everyone : CarerSets.Of(gap.Carers);

    /// <summary>Whether it names a place: its catchment is left out, or holds the place or one around it.</summary>
    public static bool IsIn(Pathway pathway, Gap gap, string place) => gap.Catchment.IsEmpty || Openness.Holds(pathway, gap.Catchment, place);
}
