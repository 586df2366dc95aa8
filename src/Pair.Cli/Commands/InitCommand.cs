using System.CommandLine;
using Pair.Cli.Starting;
using Pair.Core.Reference;
using Pair.Core.Starting;
using Pair.Core.Text;

namespace Pair.Cli.Commands;

/// <summary><c>pair init</c>: a pathway to start from, and the files round it.</summary>
internal static class InitCommand
{
    private const string Name = "init";

    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var folder = new Argument<string?>("DIR") { Description = "the folder to begin in, made where it is missing (default: the current one)", Arity = ArgumentArity.ZeroOrOne };
        var area = PairCommand.Valued("--area", "NAME", "what the area is called (default: made of the folder's name)");
        var levels = PairCommand.Chosen("--levels", "MODEL", "which levels of need: thrive, healthy-child-programme, early-help, girfec, ni-thresholds (default: thrive)",
            static () => Shipped.LevelModelIds);
        var ci = PairCommand.Chosen("--ci", "WHERE", "for whose CI a workflow is written: github, gitlab or none (default: github)", static () => ["github", "gitlab", "none"]);
        var command = new PairCommand(Name, "Begin a pathway: files that build at once, and wait for your words.")
        {
            Example = "pair init south-shire --area \"South Shire\" --levels thrive",
            Notes = "Writes ID.pair.yaml, a draft that its comments explain; pair.yaml; the schemas that an editor shows help from, in .pair; .gitattributes, .gitignore and a workflow that builds the pathway at each push. In a git repository the workflow and .gitattributes go to its top.\n"
                + "What is there stays as it is, and is told. A folder that has a pathway gets no second one, only what is missing round it. Below a pair.yaml only the pathway is written.\n"
                + "On a terminal it asks for the area and the levels where they are not said.\n"
                + "Exit codes: 0 done, 2 usage, or DIR is a file, 3 a bug in pair, 4 the files cannot be written, 130 interrupted.",
        };
        command.Add(folder);
        foreach (var option in new[] { area, levels, ci }) command.Add(option);
        command.SetAction(parsed => Run(parsed.GetValue(folder) ?? ".", new StartChoices(Area(parsed.GetValue(area)), Levels(parsed.GetValue(levels)), Ci(parsed.GetValue(ci))), world, stages));
        return command;
    }

    private static int Run(string folder, StartChoices choices, World world, Stages stages)
    {
        var place = StartPlace.Of(folder, world, stages);
        if (!place.HasPathway) choices = Questions.Ask(choices, place, world);
        var files = new StartFiles(place, choices, world);
        files.Write();
        Onward.Tell(place, files, world, stages);
        return ExitCode.Done;
    }

    private static string? Area(string? name)
    {
        if (name is null || AreaName.IsName(name.Trim())) return name?.Trim();
        throw Stop.BadUse(AreaName.Unseen(name.Trim()) is { } unseen
            ? $"there is a character in the name of --area that nobody can see ({unseen}): type the name again"
            : "--area takes the name of an area, in letters, such as \"South Shire\"", Name);
    }

    private static string? Levels(string? id)
    {
        if (id is null || Shipped.LevelModelIds.Contains(id)) return id;
        var meant = Nearest.To(id, Shipped.LevelModelIds);
        throw Stop.BadUse($"there are no levels \"{id}\"; {(meant is null ? $"there are {string.Join(", ", Shipped.LevelModelIds)}" : $"did you mean {meant}?")}", Name);
    }

    private static StartCi Ci(string? name) => name switch
    {
        null or "github" => StartCi.GitHub,
        "gitlab" => StartCi.GitLab,
        "none" => StartCi.None,
        _ => throw Stop.BadUse($"--ci takes github, gitlab or none, not \"{name}\"", Name),
    };
}
