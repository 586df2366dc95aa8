using System.CommandLine;
using Pair.Cli.Files;
using Pair.Cli.Reporting;

namespace Pair.Cli.Commands;

/// <summary>The options that say in which forms findings are reported, and where to.</summary>
/// <param name="formats">Those that the command has on standard output.</param>
internal sealed class ReportOptions(IReadOnlyList<ReportFormat> formats)
{
    private readonly Option<string> format = PairCommand.Chosen("--format", "FORMAT", $"form of the report: {ReportFormat.Names(formats)} (default: text)", () => [.. formats.Select(form => form.Name)]);
    private readonly Option<string[]> reports = PairCommand.ChosenList("--report", "FORMAT=FILE",
        $"write a report to a file as well; may be given again: {ReportFormat.Names(ReportFormat.All)}", static () => [.. ReportFormat.All.Select(form => form.Name)]);

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
        if (output is not null) files.Add(new ReportFile(chosen, ReportTarget.Of(output, "--output", command, world)));
        foreach (var said in parsed.GetValue(reports) ?? []) files.Add(File(said, command, world));
        ReportTarget.EachOnce([.. files.Select(file => file.Shown)], command, world);
        return new ReportChoices(chosen, output is null, files, named is null && GithubActions.IsHere(world));
    }

    private string Elsewhere(string named) =>
        ReportFormat.All.Any(known => known.Name == named) && formats.Count < ReportFormat.All.Count ? $"; --report {named}=FILE writes it to a file" : "";

    private static ReportFile File(string said, string command, World world)
    {
        var (name, file) = ReportTarget.Split(said, "sarif=findings.sarif", command);
        var format = ReportFormat.All.FirstOrDefault(known => known.Name == name)
            ?? throw Stop.BadUse($"--report takes {ReportFormat.Names(ReportFormat.All)} before the =, not \"{name}\"", command);
        return new ReportFile(format, ReportTarget.Of(file, "--report", command, world));
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
