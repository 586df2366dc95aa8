namespace Pair.Cli.Reporting;

/// <summary>Breaks words into lines.</summary>
internal static class Wrapping
{
    /// <summary>Lines of at most so many columns; a word that is longer stands alone and whole. Never empty.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var (line, used) = ("", 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var wide = ScreenText.WidthOf(word);
            if (used > 0 && used + 1 + wide > width)
            {
                lines.Add(line);
                (line, used) = ("", 0);
            }
            line += used > 0 ? " " + word : word;
            used += wide + (used > 0 ? 1 : 0);
        }
        lines.Add(line);
        return lines;
    }
}
