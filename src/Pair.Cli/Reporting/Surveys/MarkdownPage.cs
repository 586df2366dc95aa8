using System.Text;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>A page of Markdown while it is written. Tables are cut where the page grows too long for a comment, and say what is left out.</summary>
internal sealed class MarkdownPage
{
    // A comment on GitHub takes 65,536 characters.
    private const int Longest = 60_000;

    private readonly StringBuilder page = new();

    /// <summary>Adds a heading; words that are Markdown already.</summary>
    public void Heading(int level, string words) => page.Append(page.Length == 0 ? "" : "\n").Append('#', level).Append(' ').Append(words).Append("\n\n");

    /// <summary>Adds a paragraph; words that are Markdown already.</summary>
    public void Paragraph(string words) => page.Append(words).Append('\n');

    /// <summary>Adds a table under a heading; a word where it has no rows.</summary>
    /// <param name="header">The header, a word a column.</param>
    /// <param name="rows">The rows: cells that are Markdown already.</param>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var (shown, left) = (0, 0);
        foreach (var row in rows)
        {
            var line = Line(row);
            if (left > 0 || page.Length + line.Length > Longest)
            {
                left++;
                continue;
            }
            if (shown++ == 0) page.Append(Line(header)).Append('|').AppendJoin("|", header.Select(_ => "---")).Append("|\n");
            page.Append(line);
        }
        if (shown + left == 0) page.Append("None.\n");
        if (left > 0) page.Append(shown == 0 ? "" : "\n").Append($"{(shown == 0 ? "" : "And ")}{left} {(shown == 0 ? "rows" : "more")}: `pair gaps --format csv` has them all.\n");
    }

    /// <inheritdoc/>
    public override string ToString() => page.ToString();

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
