using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Core.Publishing.Family;

/// <summary>A part of a family's journey.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Ages">The baby's ages in it.</param>
/// <param name="Opening">What it is like, in a few words.</param>
internal sealed record Stage(string Name, Stretch Ages, string Opening)
{
    /// <summary>All of them, in order; together they are what coverage looks at.</summary>
    public static IReadOnlyList<Stage> All { get; } =
    [
        new("1. Pregnancy", new Stretch(Age.Pregnancy, Age.Birth), "While you are expecting: what you can use now."),
        new("2. Birth to 3 months", new Stretch(Age.Birth, At("3m")), "The first weeks: what you can use now."),
        new("3. 3 to 12 months", new Stretch(At("3m"), At("12m")), "Getting to know each other: what you can use now."),
        new("4. 12 to 24 months", new Stretch(At("12m"), At("24m")), "On the move: what you can use now."),
    ];

    /// <summary>Anchor of its heading; an underscore keeps it apart from ids of services.</summary>
    public string Anchor => $"stage_{Name[0]}";

    private static Age At(string age) => Age.Parse(age)!.Value;
}
