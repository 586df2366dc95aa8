using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>A service that two or more areas tell of. What they inherit from one base is told once, and is none.</summary>
/// <param name="Name">Its name, as the first area has it.</param>
/// <param name="Provider">Who runs it; null where nobody says.</param>
/// <param name="Entries">How each area tells of it, in the order of the areas.</param>
/// <param name="Reasons">What speaks for its being one service: "same phone", "same name".</param>
/// <param name="Differences">What they tell differently although it can only be one; empty where they agree.</param>
public sealed record SharedService(string Name, string? Provider, Seq<SharedEntry> Entries, Seq<string> Reasons, Seq<Difference> Differences);

/// <summary>A service as one area tells of it.</summary>
/// <param name="Area">Place of the area in the atlas.</param>
/// <param name="Id">Id of the service there.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Where">Where it stands.</param>
public sealed record SharedEntry(int Area, string Id, string Name, Location Where);

/// <summary>What two areas tell differently of one service.</summary>
/// <param name="What">The key, in words: "phone", "ages", "criteria".</param>
/// <param name="Told">What is said, and by which areas; two or more.</param>
public sealed record Difference(string What, Seq<ToldFact> Told);

/// <summary>A fact as some areas tell it.</summary>
/// <param name="Words">The fact, as it is printed.</param>
/// <param name="Areas">Places of the areas in the atlas.</param>
public sealed record ToldFact(string Words, Seq<int> Areas)
{
    /// <summary>Where each of them says so.</summary>
    internal Seq<Location> Where { get; init; }
}
