using System.CommandLine;
using Pair.Cli.Files;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Cli.Commands;

/// <summary>The options that say what the gap report tells apart, in which forms, and where to.</summary>
internal sealed class SurveyOptions
{
    private const string Command = "gaps";

    private readonly Option<string[]> by = PairCommand.ChosenList("--by", "AXES",
        "what is told apart: level, age, place, cohort, carer, several with commas (default: level,age,place)", static () => ["level", "age", "place", "cohort", "carer"]);
    private readonly Option<string> format = PairCommand.Chosen("--format", "FORMAT", $"form of the report: {SurveyFormat.Names} (default: text)", SurveyFormat.List);
    private readonly Option<string[]> reports = PairCommand.ChosenList("--report", "FORMAT=FILE", "write the report to a file in another form as well; may be given again", SurveyFormat.List);
    private readonly Option<string> output = PairCommand.Valued("--output", "FILE", "file for the report, or - for standard output (default: -)", "-o");

    /// <summary>Adds them to a command.</summary>
    public void AddTo(PairCommand command)
    {
        foreach (var option in new Option[] { by, format, reports, output }) command.Add(option);
    }

    /// <summary>What the user chose.</summary>
    public SurveyChoices Read(ParseResult parsed, World world)
    {
        var chosen = parsed.GetValue(format) is { } named ? Named(named, "--format") : SurveyFormat.Plain;
        var target = parsed.GetValue(output) is { } file and not "-" ? ReportTarget.Of(file, "--output", Command, world) : null;
        if (target is null && chosen == SurveyFormat.Workbook) throw Stop.BadUse("--format xlsx is a file for a spreadsheet: say where to, such as -o gaps.xlsx", Command);
        var files = new List<SurveyFile>();
        if (target is not null) files.Add(new SurveyFile(chosen, target));
        foreach (var said in parsed.GetValue(reports) ?? [])
        {
            var (name, to) = ReportTarget.Split(said, "html=gaps.html", Command);
            files.Add(new SurveyFile(Named(name, "--report"), ReportTarget.Of(to, "--report", Command, world)));
        }
        ReportTarget.EachOnce([.. files.Select(one => one.Shown)], Command, world);
        return new SurveyChoices(Axes(parsed.GetValue(by)), chosen, target is null, files);
    }

    private static SurveyFormat Named(string name, string option) => SurveyFormat.All.FirstOrDefault(known => known.Name == name)
        ?? throw Stop.BadUse($"{option} takes {SurveyFormat.Names}{(option == "--report" ? " before the =" : "")}, not \"{name}\"", Command);

    private static Seq<Axis> Axes(string[]? values)
    {
        if (values is null or []) return SurveyFrame.UsualAxes;
        var axes = new List<Axis>();
        foreach (var name in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            var axis = name switch
            {
                "level" => Axis.Level,
                "age" => Axis.Age,
                "place" => Axis.Place,
                "cohort" => Axis.Cohort,
                "carer" => Axis.Carer,
                _ => throw Stop.BadUse($"--by takes level, age, place, cohort or carer, not \"{name}\"", Command),
            };
            if (!axes.Contains(axis)) axes.Add(axis);
        }
        return axes.Count == 0 ? throw Stop.BadUse("--by takes level, age, place, cohort or carer", Command) : axes.ToSeq();
    }
}

/// <summary>What the gap report tells apart, in which forms, and where to.</summary>
/// <param name="By">The axes.</param>
/// <param name="Format">The form of the product.</param>
/// <param name="ToOutput">Whether that goes to standard output; else it is among the files.</param>
/// <param name="Files">Reports that go to files.</param>
internal sealed record SurveyChoices(Seq<Axis> By, SurveyFormat Format, bool ToOutput, IReadOnlyList<SurveyFile> Files);

/// <summary>A gap report that goes to a file.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Shown">The path of the file, from the current folder.</param>
internal sealed record SurveyFile(SurveyFormat Format, string Shown)
{
    private static readonly Screen paper = new(IsTerminal: false, Width: 80, new Paint(on: false));

    /// <summary>The file to write.</summary>
    public FileToWrite Of(SurveyReport report, World world) => new(ShownPath.Full(world.Folder, Shown), Shown, Format.Render(report, paper));
}
