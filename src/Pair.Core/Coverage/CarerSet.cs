using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>Some of the carers that coverage tells apart.</summary>
[Flags]
public enum CarerSet
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Mothers.</summary>
    Mothers = 1,

    /// <summary>Fathers.</summary>
    Fathers = 2,

    /// <summary>Foster carers.</summary>
    FosterCarers = 4,

    /// <summary>Kinship carers.</summary>
    KinshipCarers = 8,

    /// <summary>All of them.</summary>
    Everyone = Mothers | Fathers | FosterCarers | KinshipCarers,
}

/// <summary>Sets of carers from the lists that authors write.</summary>
public static class CarerSets
{
    /// <summary>The carers one by one, in the order of the language.</summary>
    public static Seq<Carer> Each { get; } = new([Carer.Mother, Carer.Father, Carer.FosterCarer, Carer.KinshipCarer]);

    /// <summary>The set of one carer.</summary>
    public static CarerSet Of(Carer carer) => carer switch
    {
        Carer.Mother => CarerSet.Mothers,
        Carer.Father => CarerSet.Fathers,
        Carer.FosterCarer => CarerSet.FosterCarers,
        Carer.KinshipCarer => CarerSet.KinshipCarers,
        _ => CarerSet.Everyone,
    };

    /// <summary>The set that a list names; empty for an empty list.</summary>
    public static CarerSet Of(Seq<Located<Carer>> carers)
    {
        var all = CarerSet.None;
        foreach (var carer in carers) all |= Of(carer.Value);
        return all;
    }
}
