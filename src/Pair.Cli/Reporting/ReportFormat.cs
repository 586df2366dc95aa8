using Pair.Cli.Reporting.Formats;

namespace Pair.Cli.Reporting;

/// <summary>A form that findings are reported in.</summary>
/// <param name="Name">What <c>--format</c> and <c>--report</c> take.</param>
/// <param name="Write">Writes a whole report. Where it goes matters to text alone.</param>
internal sealed record ReportFormat(string Name, Action<TextWriter, Report, Screen> Write)
{
    /// <summary>For people: the one that is meant where none is named.</summary>
    public static ReportFormat Text { get; } = new("text", (writer, report, screen) => TextReport.Write(writer, report.Open, screen));

    /// <summary>For programs: the one that <c>build</c> has as well.</summary>
    public static ReportFormat Json { get; } = new("json", (writer, report, _) => JsonReport.Write(writer, report));

    /// <summary>All, in the order that messages list them in.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        Text,
        Json,
        new("sarif", (writer, report, _) => SarifReport.Write(writer, report)),
        new("junit", (writer, report, _) => JunitReport.Write(writer, report)),
        new("github", (writer, report, _) => GithubReport.Write(writer, report)),
        new("gitlab", (writer, report, _) => GitlabReport.Write(writer, report)),
        new("markdown", (writer, report, _) => MarkdownReport.Write(writer, report)),
        new("csv", (writer, report, _) => CsvReport.Write(writer, report)),
    ];

    /// <summary>The names of some formats, as a sentence lists them: <c>text, json or csv</c>.</summary>
    public static string Names(IReadOnlyList<ReportFormat> formats)
    {
        var names = new string[formats.Count];
        for (var i = 0; i < names.Length; i++) names[i] = formats[i].Name;
        return $"{string.Join(", ", names, 0, names.Length - 1)} or {names[^1]}";
    }
}
