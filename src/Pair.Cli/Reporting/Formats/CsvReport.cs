using System.Globalization;
using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>A table for analysts: RFC 4180 with a header, a row for each finding. It begins with a byte order mark, without which Excel takes ŵ for two letters.</summary>
internal static class CsvReport
{
    private const string LineEnd = "\r\n";

    // What a spreadsheet takes for the beginning of a formula; some take the wide forms too.
    private const string Formula = "=+-@\t\r＝＋－＠";

    private static readonly string[] header =
        ["severity", "rule", "message", "help", "path", "line", "column", "pathway", "id", "accepted", "accepted_owner", "accepted_until", "fingerprint"];

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        writer.Write('\uFEFF');
        WriteRow(writer, header);
        foreach (var finding in report.Findings)
        {
            var accepted = finding.Accepted;
            WriteRow(writer,
            [
                TextReport.Word(finding.Severity), finding.Rule, finding.Message, Advice.Of(finding), finding.Where.Source.Path,
                Number(finding.Where.Start.Line), Number(finding.Where.Start.Column), finding.Pathway, finding.Element,
                accepted?.Reason, accepted?.Owner, accepted is null ? null : $"{accepted.Until:yyyy-MM-dd}", Fingerprint.Of(finding),
            ]);
        }
    }

    private static void WriteRow(TextWriter writer, string?[] fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) writer.Write(',');
            writer.Write(Quoted(Harmless(fields[i] ?? "")));
        }
        writer.Write(LineEnd);
    }

    // An apostrophe makes it text. A sign alone, such as the - of standard input, is no formula.
    private static string Harmless(string text) => text.Length > 1 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
