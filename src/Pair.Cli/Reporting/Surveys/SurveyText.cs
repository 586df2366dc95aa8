using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>The gap report for people at a terminal, plain ASCII but for the area's own words.</summary>
internal sealed class SurveyText
{
    // More ids than these are a count; the other forms have all.
    private const int MostNames = 6;

    // Fewer letters than these beside an id are no line to read.
    private const int LeastWords = 20;

    private readonly TextWriter writer;
    private readonly Screen screen;
    private readonly PathwaySurvey survey;
    private readonly Pathway pathway;

    private SurveyText(TextWriter writer, Screen screen, PathwaySurvey survey) => (this.writer, this.screen, this.survey, pathway) = (writer, screen, survey, survey.Pathway);

    /// <summary>Writes the surveys one after the other.</summary>
    public static void Write(TextWriter writer, SurveyReport report, Screen screen)
    {
        foreach (var survey in report.Surveys)
        {
            if (!ReferenceEquals(survey, report.Surveys[0])) writer.WriteLine("\n");
            new SurveyText(writer, screen, survey).Write();
        }
    }

    private void Write()
    {
        Paragraph(SurveyWords.Heading(survey), 0, screen.Paint.Bold);
        if (SurveyWords.Unfilled(survey) is { } unfilled) Paragraph(unfilled, 0, words => screen.Paint.Of(Severity.Warning, words));
        Paragraph(SurveyWords.Summary(survey.Figures), 0);
        WriteMap();
        WriteLeftOut();
        WriteFound();
        WriteDeclared();
        WriteTwice();
        WriteAlone();
        WriteEndings();
    }

    private void WriteMap()
    {
        var text = new GridText(writer, screen);
        foreach (var grid in survey.Grids)
        {
            writer.WriteLine();
            text.Write(grid);
        }
        if (text.Used.Count > 0 || text.Names is not null) writer.WriteLine();
        if (text.Used.Contains('*')) Paragraph("* not for everyone, or not all the time: see the gaps below", 0);
        if (text.Used.Contains('+')) Paragraph("+ the partners have declared that part of it is missing", 0);
        if (text.Used.Contains('?')) Paragraph("? no service there says who may come", 0);
        if (text.Used.Contains('~')) Paragraph("~ online, by phone or by text message alone", 0);
        if (text.Names is { } names) Paragraph($"\"{names} named\": so many of them say that they have something for this group", 0);
        if (text.Used.Contains('-')) Paragraph("- no families of this age", 0);
        if (survey.Waiting.IsEmpty) return;
        Head("Not counted today");
        foreach (var waiting in survey.Waiting) Row(waiting.Service.Id.Value, SurveyWords.Of(waiting), IdWidth(survey.Waiting.Select(one => one.Service)));
    }

    private void WriteLeftOut()
    {
        if (survey.Limits.IsEmpty && survey.Refusals.IsEmpty) return;
        Head("Who is left out");
        foreach (var limit in survey.Limits)
        {
            Paragraph($"{Phrases.Capital(limit.Families)}: {SurveyWords.Count(limit, survey.Figures)}", 2);
            Paragraph(Ids(limit.Services), 6, screen.Paint.Path);
        }
        foreach (var refused in survey.Refusals)
        {
            Paragraph($"{refused.Who}{Phrases.FullStop(refused.Who)} Turned away by {refused.Service.Id.Value}", 2);
            Paragraph(refused.Instead.IsEmpty ? "nobody says where to go instead" : $"instead: {Phrases.Listed([.. refused.Instead], "or")}", 6);
        }
    }

    private void WriteFound()
    {
        Head("Gaps found");
        if (SurveyWords.Untold(survey) is { } untold) Paragraph(untold, 2);
        else if (survey.Found.IsEmpty) Paragraph("None that is not declared.", 2);
        foreach (var finding in survey.Found) Tell(finding);
    }

    private void WriteDeclared()
    {
        if (survey.Declared.IsEmpty) return;
        Head("Declared gaps");
        foreach (var declared in survey.Declared)
        {
            var (scope, standing) = (ScreenText.Clean(SurveyWords.Of(pathway, declared.Gap)), SurveyWords.Standing(declared));
            var isCalm = declared is { DaysOverdue: null, IsFilled: false };
            var painted = isCalm ? standing : screen.Paint.Of(Severity.Warning, standing);
            var room = screen.Width - 4 - ScreenText.WidthOf(scope) - standing.Length;
            if (room >= 0) writer.WriteLine($"  {scope}{new string(' ', room + 2)}{painted}");
            else Paragraph(scope, 2);
            if (room < 0) writer.WriteLine(new string(' ', Math.Max(6, screen.Width - standing.Length)) + painted);
            Paragraph(declared.Gap.Text.Value, 6);
            Paragraph(SurveyWords.Told(declared.Gap), 6);
        }
    }

    private void WriteTwice()
    {
        if (survey.Twice.IsEmpty && survey.Overlaps.IsEmpty) return;
        Head("Possible duplicates and overlaps");
        foreach (var finding in survey.Twice) Tell(finding);
        foreach (var overlap in survey.Overlaps)
        {
            Paragraph($"{overlap.First.Id.Value} and {overlap.Second.Id.Value}", 2, screen.Paint.Path);
            Paragraph($"both offer {SurveyWords.Method(pathway, overlap.Intervention)}, {Spans.Of(overlap.Ages)}, at {Phrases.Listed([.. overlap.Levels.Select(level => Names.Level(pathway, level))])}: does each know whom the other sees?", 6);
        }
    }

    private void WriteAlone()
    {
        if (survey.Alone.IsEmpty) return;
        Head("One service alone");
        var width = IdWidth(survey.Alone.Select(alone => alone.Service));
        foreach (var alone in survey.Alone) Cells(alone.Service, alone.Cells, width);
    }

    private void WriteEndings()
    {
        if (survey.Endings.IsEmpty) return;
        Head("Funding that ends within a year");
        var width = IdWidth(survey.Endings.Select(ending => ending.Service));
        foreach (var ending in survey.Endings)
        {
            var then = ending.Lost.IsEmpty ? "" : "; then nothing is left for";
            Row(ending.Service.Id.Value, $"{Phrases.Day(ending.Until)}, {SurveyWords.InDays(ending.Days)}{then}", width);
            foreach (var lost in ending.Lost) Paragraph(SurveyWords.Of(pathway, lost), 6);
        }
    }

    private void Cells(Service service, Seq<LevelPiece> cells, int width)
    {
        for (var i = 0; i < cells.Count; i++) Row(i == 0 ? service.Id.Value : "", SurveyWords.Of(pathway, cells[i]), width);
    }

    private void Tell(Finding finding)
    {
        Paragraph(Phrases.Capital(finding.Message), 2, finding.Accepted is null ? text => text : null);
        if (finding.Accepted is { } accepted) Paragraph($"accepted until {Phrases.Day(accepted.Until)}: {accepted.Reason}", 6);
        else if (finding.Label is not null) Paragraph(finding.Label, 6);
    }

    private void Head(string words)
    {
        writer.WriteLine();
        writer.WriteLine(screen.Paint.Bold(words));
    }

    // An id in a column of its own, and words that wrap under their own beginning.
    private void Row(string id, string words, int width)
    {
        if (id.Length > width || screen.Width - width - 4 < LeastWords)
        {
            // No room beside the id: the words go below it.
            if (id.Length > 0) writer.WriteLine($"  {screen.Paint.Path(id)}");
            Paragraph(words, 6);
            return;
        }
        var lines = Wrapping.Wrap(ScreenText.Clean(words), screen.Width - width - 4);
        writer.Write($"  {screen.Paint.Path(id)}{new string(' ', Math.Max(1, width - id.Length + 2))}");
        for (var i = 0; i < lines.Count; i++) writer.WriteLine(i == 0 ? lines[i] : new string(' ', width + 4) + lines[i]);
    }

    private void Paragraph(string words, int indent, Func<string, string>? paint = null)
    {
        var lines = Wrapping.Wrap(ScreenText.Clean(words), screen.Width - indent - (indent == 2 ? 2 : 0));
        for (var i = 0; i < lines.Count; i++) writer.WriteLine(new string(' ', indent + (indent == 2 && i > 0 ? 2 : 0)) + (paint?.Invoke(lines[i]) ?? lines[i]));
    }

    private static int IdWidth(IEnumerable<Service> services) => Math.Min(28, services.Max(service => service.Id.Value.Length));

    private static string Ids(Seq<Service> services) => services.Count > MostNames
        ? $"{string.Join(", ", services.Take(MostNames).Select(service => service.Id.Value))} and {services.Count - MostNames} more"
        : Phrases.Listed([.. services.Select(service => service.Id.Value)]);
}
