using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;

namespace Pair.Cli.Starting;

/// <summary>What to do next, for somebody who has never done it. On a terminal no line is wider than that is, and what is typed or opened stays in one piece.</summary>
internal sealed class Onward
{
    // Stands for a blank that no line ends at; no text has it once it is clean.
    private const char Held = '\u0001';

    private readonly StartPlace place;
    private readonly StartFiles files;
    private readonly World world;
    private readonly Stages stages;
    private readonly int width;

    private Onward(StartPlace place, StartFiles files, World world, Stages stages)
    {
        (this.place, this.files, this.world, this.stages) = (place, files, world, stages);
        var screen = Screen.Of(world, world.ErrorIsTerminal, ColorChoice.Auto);
        width = screen.IsTerminal ? screen.Width : int.MaxValue;
    }

    /// <summary>Tells it.</summary>
    /// <param name="place">Where the pathway is.</param>
    /// <param name="files">What was written there.</param>
    /// <param name="world">Where it is told.</param>
    /// <param name="stages">What reads a workspace.</param>
    public static void Tell(StartPlace place, StartFiles files, World world, Stages stages) => new Onward(place, files, world, stages).Tell();

    private void Tell()
    {
        if (files.Pathway is { } pathway) TellSteps(pathway);
        else Say($"There is a pathway here already, so no other was begun. For another area, name a folder of its own, such as: {Whole("pair init east-shire")}");
        if (files.Workflow is { } workflow) Say($"Before you push: say in {Whole(workflow)} where pair comes from.");
    }

    private void TellSteps(string pathway)
    {
        if (place.IsInWorkspace) TellPatterns(pathway);
        var said = place.IsInWorkspace ? pathway : place.Shown;
        var path = said == "." ? "" : " " + ShellWord.Of(said);
        Say($"Next: open {Whole(pathway)} in an editor.");
        Say("There, xxxx and [words in brackets] wait for what only you know.");
        List<Step> steps =
        [
            new($"check{path}", "tells what is still missing, line by line"),
            new($"preview{path}", "shows the pages in a browser, anew at each save"),
            new($"build{path}", "writes them as Word, PDF and HTML"),
        ];
        if (place.Top is { } top && IsWithin(world.Folder, top)) steps.Add(new("git install", "lets git show which words changed"));
        // Beside each other as long as all have room.
        var column = Math.Max(12, 8 + ScreenText.WidthOf(ScreenText.Clean(path)));
        var beside = steps.TrueForAll(step => 2 + "pair ".Length + column + 1 + step.Does.Length <= width);
        foreach (var step in steps)
        {
            var command = ScreenText.Clean(step.Command);
            if (beside) world.Error.WriteLine($"  pair {command}{new string(' ', Math.Max(0, column - ScreenText.WidthOf(command)))} {step.Does}");
            else
            {
                world.Error.WriteLine($"  pair {command}");
                Say(step.Does, "    ");
            }
        }
    }

    private void TellPatterns(string pathway)
    {
        // Read anew: now the file is there.
        var home = new Homes(new DiskSources(world), world, stages, null).Of(place.Shown);
        var file = Whole(home.File!);
        if (home.Settings is null) Say($"{file} cannot be understood, so nobody knows whether it takes in {Whole(pathway)}: {Whole("pair check")} says where.");
        else if (home.Pathways.Contains(pathway)) Say($"{file} takes it in: it is one of the pathways there.");
        else
        {
            var item = '"' + ShownPath.Relative(place.WorkspaceFolder, ShownPath.Full(world.Folder, pathway)).Replace('\\', '/') + '"';
            Say(home.Settings.Pathways.IsEmpty
                ? $"{file} does not take it in yet. Add this line to it: {Whole($"pathways: [\"{PathwayFiles.Pattern}\", {item}]")}"
                : $"{file} does not take it in yet. Put this into its list of pathways: {Whole(item)}");
        }
    }

    // A folder may be called by what a terminal obeys.
    private static string Whole(string words) => ScreenText.Clean(words).Replace(' ', Held);

    private void Say(string words, string before = "")
    {
        foreach (var line in Wrapping.Wrap(words, width - before.Length)) world.Error.WriteLine(before + line.Replace(Held, ' '));
    }

    private static bool IsWithin(string folder, string top) => (RealPath.Of(folder) + Path.DirectorySeparatorChar).StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private sealed record Step(string Command, string Does);
}
