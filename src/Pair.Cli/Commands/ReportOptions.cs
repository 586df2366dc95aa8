using System.CommandLine;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;

namespace Pair.Cli.Commands;

/// <summary>The options that say in which forms findings are reported, and where to.</summary>
/// <param name="formats">Those that the command has on standard output.</param>
internal sealed class ReportOptions(IReadOnlyList<ReportFormat> formats)
{
    private readonly Option<string> format = PairCommand.Valued("--format", "FORMAT", $"form of the report: {ReportFormat.Names(formats)} (default: text)");
    private readonly Option<string[]> reports = PairCommand.Listed("--report", "FORMAT=FILE",
        $"write a report to a file as well; may be given again: {ReportFormat.Names(ReportFormat.All)}");

    /// <summary>Adds them to a command.</summary>
    public void AddTo(PairCommand command)
    {
        command.Add(format);
        command.Add(reports);
    }

    /// <summary>What the user chose.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="output">The file that takes the place of standard output; null for none.</param>
    /// <param name="world">Its current folder and environment.</param>
    public ReportChoices Read(ParseResult parsed, string? output, World world)
    {
        var command = parsed.CommandResult.Command.Name;
        var named = parsed.GetValue(format);
        var chosen = named is null ? ReportFormat.Text : formats.FirstOrDefault(known => known.Name == named)
            ?? throw Stop.BadUse($"--format takes {ReportFormat.Names(formats)}, not \"{named}\"{Elsewhere(named)}", command);
        var files = new List<ReportFile>();
        if (output is not null) files.Add(new ReportFile(chosen, Target(output, "--output", command, world)));
        foreach (var said in parsed.GetValue(reports) ?? []) files.Add(File(said, command, world));
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            if (!taken.Add(ShownPath.Full(world.Folder, file.Shown))) throw Stop.BadUse($"two reports would be written to {file.Shown}", command);
        return new ReportChoices(chosen, output is null, files, named is null && GithubActions.IsHere(world));
    }

    private string Elsewhere(string named) =>
        ReportFormat.All.Any(known => known.Name == named) && formats.Count < ReportFormat.All.Count ? $"; --report {named}=FILE writes it to a file" : "";

    private static ReportFile File(string said, string command, World world)
    {
        var parts = said.Split('=', 2);
        if (parts.Length < 2) throw Stop.BadUse($"--report takes FORMAT=FILE, such as sarif=findings.sarif, not \"{said}\"", command);
        var format = ReportFormat.All.FirstOrDefault(known => known.Name == parts[0])
            ?? throw Stop.BadUse($"--report takes {ReportFormat.Names(ReportFormat.All)} before the =, not \"{parts[0]}\"", command);
        if (parts[1] == "-") throw Stop.BadUse("--report takes a file; --format says what goes to standard output", command);
        return new ReportFile(format, Target(parts[1], "--report", command, world));
    }

    // A slip of the fingers must not cost an area its pathway.
    private static string Target(string typed, string option, string command, World world)
    {
        if (typed.Length == 0) throw Stop.BadUse($"{option} needs the name of a file", command);
        var name = Path.GetFileName(typed);
        if (name == Homes.FileName || name.EndsWith(PathwayFiles.Ending, StringComparison.OrdinalIgnoreCase))
            throw Stop.BadUse($"{option} would write over {typed}, which is a file to check", command);
        return ShownPath.Of(world.Folder, typed);
    }
}

/// <summary>In which forms findings are reported, and where to.</summary>
/// <param name="Format">The form of the report that is the product of <c>check</c>.</param>
/// <param name="ToOutput">Whether that goes to standard output; else it is among the files.</param>
/// <param name="Files">Reports that go to files.</param>
/// <param name="OnGithub">Whether GitHub Actions is told as well.</param>
internal sealed record ReportChoices(ReportFormat Format, bool ToOutput, IReadOnlyList<ReportFile> Files, bool OnGithub)
{
    /// <summary>The files to write.</summary>
    public IEnumerable<FileToWrite> Written(Report report, World world) => Files.Select(file => file.Of(report, world));
}
