using Pair.Core.Diffing.Policy;
using Pair.Core.Text;

namespace Pair.Core.Diffing;

/// <summary>Which kind of change is in which class, and why. Every change names its line.</summary>
public static class ChangePolicy
{
    /// <summary>All lines in the order in which they are printed: worst first.</summary>
    public static Seq<Ground> All { get; } = [.. Breaking.All, .. Risky.All, .. Neutral.All];

    /// <summary>The line of a name, or null.</summary>
    public static Ground? Find(string name)
    {
        foreach (var ground in All)
            if (ground.Name == name) return ground;
        return null;
    }
}
