namespace Pair.Core.Model;

/// <summary>Shipped groups of families that mean something beyond their name.</summary>
public static class KnownCohorts
{
    /// <summary>Families before the birth: worked out from ages, and never written.</summary>
    public const string Antenatal = "antenatal";

    /// <summary>Babies in neonatal care: there are none before the birth.</summary>
    public const string Neonatal = "neonatal";

    /// <summary>Young parents: a service up to some age of the parent is for them without saying so.</summary>
    public const string YoungParents = "young-parents";
}
