using System.Text;
using Pair.Cli.Exporting;
using Pair.Core.Survey;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>A form of the gap report.</summary>
/// <param name="Name">What <c>--format</c> and <c>--report</c> take.</param>
/// <param name="Render">Makes the bytes. Where they go matters to text alone.</param>
internal sealed record SurveyFormat(string Name, Func<SurveyReport, Screen, byte[]> Render)
{
    /// <summary>For people at a terminal: the one that is meant where none is named.</summary>
    public static SurveyFormat Plain { get; } = Written("text", (writer, report, screen) => SurveyText.Write(writer, report, screen));

    /// <summary>A workbook: the one that is no text, and so goes to a file alone.</summary>
    public static SurveyFormat Workbook { get; } = new("xlsx", (report, _) => ReportFiles.Workbook(report.Surveys));

    /// <summary>All, in the order that messages list them in.</summary>
    public static IReadOnlyList<SurveyFormat> All { get; } =
    [
        Plain,
        Written("json", (writer, report, _) => SurveyJson.Write(writer, report.Surveys, report.Day)),
        Written("csv", (writer, report, _) => SurveyCsv.Write(writer, report.Surveys)),
        Written("markdown", (writer, report, _) => SurveyMarkdown.Write(writer, report.Surveys)),
        Written("html", (writer, report, _) => writer.Write(ReportFiles.Page(report.Surveys))),
        Workbook,
    ];

    /// <summary>Their names, as a sentence lists them.</summary>
    public static string Names { get; } = $"{string.Join(", ", All.SkipLast(1).Select(format => format.Name))} or {All[^1].Name}";

    /// <summary>What can be named.</summary>
    public static IReadOnlyList<string> List() => [.. All.Select(format => format.Name)];

    /// <summary>The report as text; a workbook is none.</summary>
    public string Text(SurveyReport report, Screen screen) => Encoding.UTF8.GetString(Render(report, screen));

    private static SurveyFormat Written(string name, Action<TextWriter, SurveyReport, Screen> write) => new(name, (report, screen) =>
    {
        using var page = new StringWriter { NewLine = "\n" };
        write(page, report, screen);
        return Encoding.UTF8.GetBytes(page.ToString());
    });
}

/// <summary>What a run of <c>pair gaps</c> has to say.</summary>
/// <param name="Surveys">A survey for each pathway that was understood.</param>
/// <param name="Day">The day that they are judged on.</param>
internal sealed record SurveyReport(IReadOnlyList<PathwaySurvey> Surveys, DateOnly Day);
