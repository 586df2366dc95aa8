using System.Globalization;
using System.Text;

namespace Pair.Benchmarks.Comparing;

/// <summary>As a file of Typst: A4 across, as the practitioner's edition is.</summary>
internal sealed class TypstContent : PlainContent
{
    public TypstContent() => Text.Append("#set page(paper: \"a4\", flipped: true, margin: 14mm)\n#set text(size: 9pt)\n\n");

    protected override void Heading(int level, string words) => Text.Append($"\n{new string('=', level)} {words}\n\n");

    protected override void Paragraph(string words) => Text.Append($"{words}\n\n");

    protected override void List(IEnumerable<string> items)
    {
        foreach (var item in items) Text.Append($"- {item}\n");
        Text.Append('\n');
    }

    protected override void Table(int columns, IEnumerable<IEnumerable<string>> rows)
    {
        Text.Append(CultureInfo.InvariantCulture, $"#table(columns: ({string.Concat(Enumerable.Repeat("1fr,", columns))}),\n");
        foreach (var row in rows) Text.Append($"  {string.Concat(row.Select(cell => $"[{cell}], "))}\n");
        Text.Append(")\n\n");
    }

    protected override string Escape(string words)
    {
        var escaped = new StringBuilder();
        foreach (var sign in words)
        {
            if (sign is '\\' or '*' or '_' or '#' or '[' or ']' or '<' or '>' or '`' or '$' or '@' or '~' or '=' or '/' or '-' or '+') escaped.Append('\\');
            escaped.Append(sign);
        }
        return escaped.ToString();
    }
}
