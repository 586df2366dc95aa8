using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>A finding in one line, for pipes, logs and editors that jump to <c>path:line:col</c>.</summary>
internal static class LineReport
{
    /// <summary>Writes one.</summary>
    public static void Write(TextWriter writer, Finding finding, Paint paint)
    {
        var place = finding.Where.Start;
        var word = paint.Of(finding.Severity, TextReport.Word(finding.Severity));
        var path = ScreenText.Clean(finding.Where.Source.Path);
        writer.WriteLine($"{path}:{place.Line}:{place.Column}: {word}[{finding.Rule}]: {ScreenText.Clean(finding.Message)}");
    }
}
