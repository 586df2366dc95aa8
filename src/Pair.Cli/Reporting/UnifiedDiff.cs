using Pair.Core.Alignment;
using Pair.Core.Text;

namespace Pair.Cli.Reporting;

/// <summary>Two states of a text as a unified diff, as <c>diff -u</c> writes it and <c>git apply</c> reads it.</summary>
internal static class UnifiedDiff
{
    private const int Around = 3;

    /// <summary>Writes it; nothing where both are the same.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="path">The file, as the user knows it.</param>
    /// <param name="before">The whole text as it is.</param>
    /// <param name="after">The whole text as it would be.</param>
    /// <param name="screen">Where it is read; in a pipe each line stands as it is in the file.</param>
    public static void Write(TextWriter writer, string path, string before, string after, Screen screen)
    {
        var (old, young) = (Lines(before), Lines(after));
        var runs = Aligner.Of(old, young);
        var told = false;
        for (var i = 0; i < runs.Count;)
        {
            if (runs[i].Kind == RunKind.Same)
            {
                i++;
                continue;
            }
            if (!told) writer.Write($"{screen.Paint.Bold($"--- {ScreenText.Clean(path)}")}\n{screen.Paint.Bold($"+++ {ScreenText.Clean(path)}")}\n");
            told = true;
            // What stands close together is one piece.
            var last = i;
            for (var next = i; next < runs.Count && (runs[next].Kind != RunKind.Same || (runs[next].BeforeCount <= 2 * Around && next + 1 < runs.Count)); next++)
                if (runs[next].Kind != RunKind.Same) last = next;
            Piece(writer, runs, i, last, new Texts(old, young, screen));
            i = last + 1;
        }
    }

    private static void Piece(TextWriter writer, Seq<AlignedRun> runs, int first, int last, Texts texts)
    {
        var above = Math.Min(Around, runs[first].Before);
        var below = last + 1 < runs.Count ? Math.Min(Around, runs[last + 1].BeforeCount) : 0;
        var (start, young) = (runs[first].Before - above, runs[first].After - above);
        var length = runs[last].Before + runs[last].BeforeCount + below - start;
        var youngLength = runs[last].After + runs[last].AfterCount + below - young;
        writer.Write(texts.Screen.Paint.Path($"@@ -{Range(start, length)} +{Range(young, youngLength)} @@") + "\n");
        for (var line = start; line < runs[first].Before; line++) texts.Same(writer, line);
        for (var i = first; i <= last; i++)
        {
            var run = runs[i];
            if (run.Kind == RunKind.Same)
                for (var line = 0; line < run.BeforeCount; line++) texts.Same(writer, run.Before + line);
            else if (run.Kind == RunKind.Gone)
                for (var line = 0; line < run.BeforeCount; line++) texts.Gone(writer, run.Before + line);
            else
                for (var line = 0; line < run.AfterCount; line++) texts.Come(writer, run.After + line);
        }
        for (var line = 0; line < below; line++) texts.Same(writer, runs[last + 1].Before + line);
    }

    // Lines count from 1; of none, the line before is named.
    private static string Range(int start, int length) => length == 1 ? $"{start + 1}" : $"{(length == 0 ? start : start + 1)},{length}";

    // Each with its end, so that another end is another line.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var from = 0; from < text.Length;)
        {
            var end = text.IndexOf('\n', from) + 1;
            if (end == 0) end = text.Length;
            lines.Add(text[from..end]);
            from = end;
        }
        return lines;
    }

    private sealed record Texts(List<string> Old, List<string> Young, Screen Screen)
    {
        public void Same(TextWriter writer, int line) => Line(writer, " ", Old[line], static (_, words) => words);

        public void Gone(TextWriter writer, int line) => Line(writer, "-", Old[line], static (paint, words) => paint.Gone(words));

        public void Come(TextWriter writer, int line) => Line(writer, "+", Young[line], static (paint, words) => paint.Done(words));

        private void Line(TextWriter writer, string sign, string line, Func<Paint, string, string> colour)
        {
            var words = line.TrimEnd('\n');
            if (Screen.IsTerminal) words = ScreenText.Clean(words.TrimEnd('\r'));
            writer.Write(colour(Screen.Paint, sign + words) + "\n");
            if (!line.EndsWith('\n')) writer.Write("\\ No newline at end of file\n");
        }
    }
}
