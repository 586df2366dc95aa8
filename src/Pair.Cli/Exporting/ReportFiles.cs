using Pair.Core.Diffing;
using Pair.Core.Rollup;
using Pair.Core.Survey;
using Pair.Formats.Html.Diff;
using Pair.Formats.Html.Rollup;
using Pair.Formats.Html.Survey;
using Pair.Formats.Xlsx;

namespace Pair.Cli.Exporting;

/// <summary>What a board or a reviewer opens of a comparison, of surveys and of an atlas.</summary>
internal static class ReportFiles
{
    /// <summary>A comparison as a web page for a board or a reviewer.</summary>
    public static string Page(DiffReport report) => DiffPage.Render(report, ProgramVersion.Line);

    /// <summary>Surveys as a web page for a board.</summary>
    public static string Page(IReadOnlyList<PathwaySurvey> surveys) => SurveyPage.Render(surveys, ProgramVersion.Line);

    /// <summary>Surveys as a workbook for a spreadsheet.</summary>
    public static byte[] Workbook(IReadOnlyList<PathwaySurvey> surveys) => SurveyWorkbook.Render(surveys);

    /// <summary>An atlas as a web page for a board.</summary>
    public static string Page(Atlas atlas) => RollupPage.Render(atlas, ProgramVersion.Line);

    /// <summary>An atlas as a workbook.</summary>
    public static byte[] Workbook(Atlas atlas) => AtlasWorkbook.Render(atlas);
}
