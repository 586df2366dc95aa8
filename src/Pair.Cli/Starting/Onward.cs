using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;

namespace Pair.Cli.Starting;

/// <summary>What to do next, for somebody who has never done it.</summary>
internal static class Onward
{
    /// <summary>Tells it.</summary>
    /// <param name="place">Where the pathway is.</param>
    /// <param name="files">What was written there.</param>
    /// <param name="world">Where it is told.</param>
    /// <param name="stages">What reads a workspace.</param>
    public static void Tell(StartPlace place, StartFiles files, World world, Stages stages)
    {
        if (files.Pathway is not { } pathway)
        {
            Say(world, "There is a pathway here already, so no other was begun. For another area, name a folder of its own, such as: pair init east-shire");
            TellWorkflow(files, world);
            return;
        }
        if (place.IsInWorkspace) TellPatterns(place, pathway, world, stages);
        var said = place.IsInWorkspace ? pathway : place.Shown;
        var path = said == "." ? "" : " " + ShellWord.Of(said);
        Say(world, $"Next: open {pathway} in an editor.");
        Say(world, "There, xxxx and [words in brackets] wait for what only you know.");
        Row("check", path, "tells what is still missing, line by line");
        Row("preview", path, "shows the pages in a browser, anew at each save");
        Row("build", path, "writes them as Word, PDF and HTML");
        if (place.Top is { } top && IsWithin(world.Folder, top)) Row("git install", "", "lets git show which words changed");
        TellWorkflow(files, world);

        void Row(string command, string path, string does) => Say(world, $"  pair {(command + path).PadRight(Math.Max(12, 8 + path.Length))} {does}");
    }

    private static void TellWorkflow(StartFiles files, World world)
    {
        if (files.Workflow is { } workflow) Say(world, $"Before you push: say in {workflow} where pair comes from.");
    }

    private static void TellPatterns(StartPlace place, string pathway, World world, Stages stages)
    {
        // Read anew: now the file is there.
        var home = new Homes(new DiskSources(world), world, stages, null).Of(place.Shown);
        var file = home.File!;
        if (home.Settings is null) Say(world, $"{file} cannot be understood, so nobody knows whether it takes in {pathway}: pair check says where.");
        else if (home.Pathways.Contains(pathway)) Say(world, $"{file} takes it in: it is one of the pathways there.");
        else
        {
            var item = '"' + ShownPath.Relative(place.WorkspaceFolder, ShownPath.Full(world.Folder, pathway)).Replace('\\', '/') + '"';
            Say(world, home.Settings.Pathways.IsEmpty
                ? $"{file} does not take it in yet. Add this line to it: pathways: [\"{PathwayFiles.Pattern}\", {item}]"
                : $"{file} does not take it in yet. Put this into its list of pathways: {item}");
        }
    }

    // A folder may be called by what a terminal obeys.
    private static void Say(World world, string line) => world.Error.WriteLine(ScreenText.Clean(line));

    private static bool IsWithin(string folder, string top) => (RealPath.Of(folder) + Path.DirectorySeparatorChar).StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
