using Pair.Core.Model;

namespace Pair.Core.Coverage;

/// <summary>Ages at which there are families of a group: none has a baby in neonatal care before the birth, and none waits for the birth after it.</summary>
internal static class GroupAges
{
    private static readonly Stretch before = new(Age.Pregnancy, Age.Birth), after = new(Age.Birth, Stretch.Window.To);

    /// <summary>What of some ages is there for a group; null where nothing is.</summary>
    /// <param name="group">Id of the group; null for families in general.</param>
    /// <param name="ages">The ages.</param>
    public static Stretch? Of(string? group, Stretch ages) => group switch
    {
        KnownCohorts.Antenatal => Stretch.Common(ages, before),
        KnownCohorts.Neonatal => Stretch.Common(ages, after),
        _ => ages,
    };
}
