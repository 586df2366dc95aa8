using Pair.Cli.Files;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>A comparison for people at a terminal and for pipes: what it means first, then the changes, worst first. Plain ASCII but for the area's own words.</summary>
internal sealed class DiffText
{
    // A person at a terminal who wants more asks for more; a pipe has all.
    private const int MostNeutral = 20;
    private const int MostFindings = 12;

    private readonly TextWriter writer;
    private readonly Screen screen;
    private readonly PathwayDiff diff;

    private DiffText(TextWriter writer, Screen screen, PathwayDiff diff) => (this.writer, this.screen, this.diff) = (writer, screen, diff);

    /// <summary>Writes it.</summary>
    public static void Write(TextWriter writer, DiffReport report, Screen screen)
    {
        if (report.IsEmpty)
        {
            foreach (var line in Wrapping.Wrap(ScreenText.Clean(DiffWords.Nothing(report)), screen.Width)) writer.WriteLine(line);
            return;
        }
        foreach (var line in Wrapping.Wrap(ScreenText.Clean(DiffWords.Compared(report)), screen.Width)) writer.WriteLine(line);
        var same = 0;
        foreach (var pathway in report.Pathways)
            if (pathway.IsEmpty) same++;
            else new DiffText(writer, screen, pathway).Write();
        writer.WriteLine();
        if (same > 0) writer.WriteLine($"{(same == 1 ? "1 other pathway is as it was." : $"{same} other pathways are as they were.")}");
        if (report.Count(ChangeClass.Breaking) + report.Count(ChangeClass.Risky) > 0)
        {
            var approving = ScreenText.Clean($"To approve: {DiffWords.Approving(report)} --approve FINGERPRINT --reason WHY --by ROLE");
            // Words in quotes hold blanks, and a line break among them would be typed with them: the terminal breaks such a line.
            if (approving.AsSpan().IndexOfAny('"', '\'') >= 0) writer.WriteLine(approving);
            else Wrapping.Wrap(approving, screen.Width).ForEach(writer.WriteLine);
        }
        var counts = Wrapping.Wrap(DiffWords.Counts(report, (_, words) => words), screen.Width);
        // Painted words are longer than they look.
        if (counts.Count == 1) writer.WriteLine(DiffWords.Counts(report, (kind, words) => Painted(screen, kind, words)));
        else counts.ForEach(writer.WriteLine);
    }

    private void Write()
    {
        writer.WriteLine();
        var title = ScreenText.Clean(diff.Either.Pathway.Title.Value);
        foreach (var line in Wrapping.Wrap(title, screen.Width)) writer.WriteLine(screen.Paint.Bold(line));
        var (path, standing) = (ScreenText.Clean(diff.Either.Path), Standing());
        if (ScreenText.WidthOf(path + standing) <= screen.Width) writer.WriteLine(screen.Paint.Path(path) + standing);
        else Line(path + standing, 0);
        WriteMeaning();
        foreach (var kind in ClassWords.All) WriteClass(kind);
    }

    private string Standing() => diff switch
    {
        { Before: null } => ", which is new",
        { After: null } => ", which is gone",
        { Before: { } before, After.Heritage: { } heritage } when heritage.Bases.Contains(before.Path) => ScreenText.Clean($", beside its base {before.Path}"),
        { Before: { } before, After: { } after } when before.Path != after.Path && before.Path != DiskSources.StandardInput && after.Path != DiskSources.StandardInput =>
            // Two areas laid beside each other are none that moved.
            ScreenText.Clean($", {(before.Pathway.Id.Value == after.Pathway.Id.Value ? "which was" : "beside")} {before.Path}"),
        _ => "",
    };

    private void WriteMeaning()
    {
        var means = diff.Consequence;
        if (means.IsEmpty) return;
        Head("What this means");
        foreach (var affected in means.Affected)
        {
            var sentence = Wrapping.Wrap(ScreenText.Clean($"{affected.Who} {affected.What}"), screen.Width - 4);
            for (var i = 0; i < sentence.Count; i++) writer.WriteLine($"  {(i > 0 ? "  " : "")}{Painted(screen, affected.Class, sentence[i])}");
        }
        Cells("Nobody is there any more", means.Lost, "was there");
        Cells("Somebody is there now", means.Gained, "now");
        Findings("New findings", means.New);
        Findings("Findings that are gone", means.Gone);
    }

    private void Cells(string head, Seq<CellChange> cells, string when)
    {
        if (cells.IsEmpty) return;
        Line(head + ":", 2);
        foreach (var cell in cells)
        {
            Line(cell.Says, 4);
            if (!cell.Services.IsEmpty) Line($"{when}: {string.Join(", ", cell.Services.Select(service => service.Name.Value))}", 8);
        }
    }

    private void Findings(string head, Seq<Finding> findings)
    {
        if (findings.IsEmpty) return;
        Line(head + ":", 2);
        var shown = Shown(findings.Count, MostFindings);
        for (var i = 0; i < shown; i++)
        {
            var finding = findings[i];
            var word = finding.Severity.ToString().ToLowerInvariant();
            var lines = Wrapping.Wrap(ScreenText.Clean($"[{finding.Rule}] {finding.Message}"), screen.Width - 12);
            for (var j = 0; j < lines.Count; j++) writer.WriteLine($"    {(j == 0 ? screen.Paint.Of(finding.Severity, word) + new string(' ', 8 - word.Length) : "        ")}{lines[j]}");
        }
        More(findings.Count - shown, 4);
    }

    private void WriteClass(ChangeClass kind)
    {
        var changes = diff.Changes.Where(change => change.Class == kind).ToList();
        if (changes.Count == 0) return;
        Head(ClassWords.Name(kind), kind);
        var shown = kind == ChangeClass.Neutral ? Shown(changes.Count, MostNeutral) : changes.Count;
        var text = new ChangeText(writer, screen);
        for (var i = 0; i < shown; i++) text.Write(changes[i]);
        More(changes.Count - shown, 2);
    }

    // One more line says less than the line that says so.
    private int Shown(int count, int most) => screen.IsTerminal && count > most + 1 ? most : count;

    private void More(int count, int indent)
    {
        if (count > 0) Line($"and {count} more: a pipe has all, such as pair diff ... | less", indent);
    }

    private void Head(string words, ChangeClass? kind = null)
    {
        writer.WriteLine();
        writer.WriteLine(kind is { } its ? Painted(screen, its, words) : screen.Paint.Bold(words));
    }

    private void Line(string words, int indent)
    {
        var lines = Wrapping.Wrap(ScreenText.Clean(words), screen.Width - indent - 2);
        for (var i = 0; i < lines.Count; i++) writer.WriteLine(new string(' ', indent + (i > 0 ? 2 : 0)) + lines[i]);
    }

    private static string Painted(Screen screen, ChangeClass kind, string words) => kind switch
    {
        ChangeClass.Breaking => screen.Paint.Of(Severity.Error, words),
        ChangeClass.Risky => screen.Paint.Of(Severity.Warning, words),
        ChangeClass.Neutral => screen.Paint.Done(words),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
