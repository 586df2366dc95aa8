using System.CommandLine;
using Pair.Cli.Files;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Rollups;
using Pair.Core.Rollup;

namespace Pair.Cli.Commands;

/// <summary>The options that say in which forms the atlas is told, where to, and since when.</summary>
internal sealed class RollupOptions
{
    /// <summary>Names of the forms, as a sentence lists them. Written out, because every command makes the help of all, and none but this one is to load an atlas.</summary>
    public const string Formats = "text, json, csv, html or xlsx";

    private const string Command = "rollup";

    private readonly Option<string> format = PairCommand.Chosen("--format", "FORMAT", $"form of the atlas: {Formats} (default: text)", RollupFormat.Names);
    private readonly Option<string[]> reports = PairCommand.ChosenList("--report", "FORMAT=FILE", "write the atlas to a file in another form as well; may be given again", RollupFormat.Names);
    private readonly Option<string> output = PairCommand.Valued("--output", "FILE", "file for the atlas, or - for standard output (default: -)", "-o");
    private readonly Option<string> trend = PairCommand.Valued("--trend", "REV", "say what has changed since this git revision, such as v2026-06");

    /// <summary>Adds them to a command.</summary>
    public void AddTo(PairCommand command)
    {
        foreach (var option in new Option[] { format, reports, output, trend }) command.Add(option);
    }

    /// <summary>What the user chose.</summary>
    public RollupChoices Read(ParseResult parsed, World world)
    {
        var chosen = parsed.GetValue(format) is { } named ? Named(named, "--format") : RollupFormat.Plain;
        var target = parsed.GetValue(output) is { } file and not "-" ? ReportTarget.Of(file, "--output", Command, world) : null;
        if (target is null && chosen.IsFileAlone) throw Stop.BadUse($"--format {chosen.Name} is a file for a spreadsheet: say where to, such as -o atlas.{chosen.Name}", Command);
        var files = new List<RollupFile>();
        if (target is not null) files.Add(new RollupFile(chosen, target));
        foreach (var said in parsed.GetValue(reports) ?? [])
        {
            var (name, to) = ReportTarget.Split(said, "csv=atlas.csv", Command);
            files.Add(new RollupFile(Named(name, "--report"), ReportTarget.Of(to, "--report", Command, world)));
        }
        ReportTarget.EachOnce([.. files.Select(one => one.Shown)], Command, world);
        return new RollupChoices(chosen, target is null, files, SharedOptions.Revision(parsed.GetValue(trend), "--trend", Command));
    }

    private static RollupFormat Named(string name, string option) => RollupFormat.All.FirstOrDefault(known => known.Name == name)
        ?? throw Stop.BadUse($"{option} takes {Formats}{(option == "--report" ? " before the =" : "")}, not \"{name}\"", Command);
}

/// <summary>In which forms the atlas is told, where to, and since when.</summary>
/// <param name="Format">The form of the product.</param>
/// <param name="ToOutput">Whether that goes to standard output; else it is among the files.</param>
/// <param name="Files">Atlases that go to files.</param>
/// <param name="Trend">The git revision to compare with; null for none.</param>
internal sealed record RollupChoices(RollupFormat Format, bool ToOutput, IReadOnlyList<RollupFile> Files, string? Trend);

/// <summary>An atlas that goes to a file.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Shown">The path of the file, from the current folder.</param>
internal sealed record RollupFile(RollupFormat Format, string Shown)
{
    private static readonly Screen paper = new(IsTerminal: false, Width: 80, new Paint(on: false));

    /// <summary>The file to write.</summary>
    public FileToWrite Of(Atlas atlas, World world) => new(ShownPath.Full(world.Folder, Shown), Shown, Format.Render(atlas, paper));
}
