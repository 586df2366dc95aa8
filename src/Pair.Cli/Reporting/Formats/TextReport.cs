using Pair.Core.Findings;

namespace Pair.Cli.Reporting.Formats;

/// <summary>Findings for people: on a terminal with the line and a caret, elsewhere a line each.</summary>
internal static class TextReport
{
    // Places beyond these say nothing new; the machine formats have all.
    private const int MostRelated = 3;

    // A screen holds five; who has a hundred mends the worst and checks again. A pipe gets them all.
    private const int MostFramed = 100;

    /// <summary>Writes them, each followed by an empty line on a terminal.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings, Screen screen)
    {
        for (var i = 0; i < findings.Count; i++)
            if (!screen.IsTerminal) LineReport.Write(writer, findings[i], screen.Paint);
            else if (i < MostFramed) WriteFramed(writer, findings[i], screen);
        if (screen.IsTerminal && findings.Count > MostFramed)
            writer.WriteLine($"and {findings.Count - MostFramed} more, not shown here: mend these first, then check again\n");
    }

    private static void WriteFramed(TextWriter writer, Finding finding, Screen screen)
    {
        var paint = screen.Paint;
        var head = $"{Word(finding.Severity)}[{finding.Rule}]";
        writer.Write(paint.Of(finding.Severity, head));
        WriteHanging(writer, ": ", finding.Message, head.Length + 2, screen.Width, paint.Bold);

        var start = finding.Where.Start;
        var frame = new CodeFrame(finding.Where, screen);
        // Two columns even for line 3: the arrows of a list of findings stand under each other.
        writer.Write(new string(' ', Math.Max(2, frame.Gutter)));
        writer.WriteLine($"{paint.Gutter("-->")} {paint.Path(ScreenText.Clean(finding.Where.Source.Path))}:{start.Line}:{start.Column}");

        // A place between two characters without a label is the whole file's: its line would say nothing.
        var framed = finding.Where.Span.Length > 0 || finding.Label is not null;
        if (framed) frame.Write(writer, finding);
        var margin = new string(' ', (framed ? frame.Gutter : 2) + 1) + paint.Gutter("=") + " ";
        WriteNotes(writer, finding, margin, (framed ? frame.Gutter : 2) + 3, screen);
        if (finding.MendedLine is not null) frame.WriteMended(writer, finding.MendedLine);
        writer.WriteLine();
    }

    private static void WriteNotes(TextWriter writer, Finding finding, string margin, int indent, Screen screen)
    {
        foreach (var related in finding.Related.Take(MostRelated))
        {
            var place = related.Where.Start;
            Note("note", $"{related.Where.Source.Path}:{place.Line}:{place.Column}: {related.Message}");
        }
        if (finding.Related.Count > MostRelated) Note("note", finding.Related.Count - MostRelated is > 1 and var more ? $"and {more} more places" : "and 1 more place");
        if (FixHint.Help(finding) is { } help) Note("help", help);
        // The line as it should be follows, and says all.
        if (finding.MendedLine is null) Note("see", $"pair explain {finding.Rule}");

        void Note(string kind, string text)
        {
            writer.Write(margin);
            writer.Write(screen.Paint.Bold(kind + ":"));
            WriteHanging(writer, " ", text, indent + kind.Length + 2, screen.Width, words => words);
        }
    }

    // Words that wrap under their own beginning; a line break in them is kept.
    private static void WriteHanging(TextWriter writer, string before, string text, int indent, int width, Func<string, string> paint)
    {
        writer.Write(before);
        var first = true;
        foreach (var paragraph in text.Split('\n'))
            foreach (var line in Wrapping.Wrap(ScreenText.Clean(paragraph), width - indent))
            {
                if (!first) writer.Write(new string(' ', indent));
                first = false;
                writer.WriteLine(paint(line));
            }
    }

    /// <summary>The word for a severity: it carries the meaning where there is no colour.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
