using System.Globalization;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>A table for analysts with a row for each finding.</summary>
internal static class CsvReport
{
    private static readonly string[] header =
        ["severity", "rule", "message", "help", "path", "line", "column", "pathway", "id", "accepted", "accepted_owner", "accepted_until", "fingerprint"];

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        var table = new CsvTable(writer, header);
        foreach (var finding in report.Findings)
        {
            var accepted = finding.Accepted;
            table.Row(
            [
                TextReport.Word(finding.Severity), finding.Rule, finding.Message, Advice.Of(finding), finding.Where.Source.Path,
                Number(finding.Where.Start.Line), Number(finding.Where.Start.Column), finding.Pathway, finding.Element,
                accepted?.Reason, accepted?.Owner, accepted is null ? null : $"{accepted.Until:yyyy-MM-dd}", Fingerprint.Of(finding),
            ]);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
