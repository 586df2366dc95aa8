using Pair.Cli.Commands;
using Pair.Cli.Files;

namespace Pair.Cli.Inputs;

/// <summary>What the user chose, found and not yet read.</summary>
/// <param name="Choices">How it is to be read.</param>
/// <param name="Sources">Where it is.</param>
/// <param name="World">The current folder.</param>
/// <param name="Stages">What reads it.</param>
/// <param name="Homes">Its workspaces.</param>
/// <param name="Selection">The pathways.</param>
internal sealed record Chosen(SharedChoices Choices, Room Sources, World World, Stages Stages, Homes Homes, Selection Selection)
{
    // Fewer are read before anybody could read that they are.
    private const int Many = 20;

    /// <summary>Whether they are so many that reading them takes a while, and keeps all cores at work.</summary>
    public bool AreMany => Selection.Candidates.Count > Many;

    /// <summary>Finds it; stops the run where there is nothing.</summary>
    public static Chosen Of(SharedChoices choices, Room sources, World world, Stages stages)
    {
        var homes = new Homes(sources, world, stages, choices.Config);
        return new Chosen(choices, sources, world, stages, homes, new PathwayFinder(sources, world, homes).Find(choices.Paths));
    }
}
