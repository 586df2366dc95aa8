using System.Text;

namespace Pair.Benchmarks.Comparing;

/// <summary>As Markdown, with tables as pandoc reads them.</summary>
internal sealed class MarkdownContent : PlainContent
{
    protected override void Heading(int level, string words) => Text.Append($"\n{new string('#', level)} {words}\n\n");

    protected override void Paragraph(string words) => Text.Append($"{words}\n\n");

    protected override void List(IEnumerable<string> items)
    {
        foreach (var item in items) Text.Append($"- {item}\n");
        Text.Append('\n');
    }

    protected override void Table(int columns, IEnumerable<IEnumerable<string>> rows)
    {
        var head = true;
        foreach (var row in rows)
        {
            Text.Append($"| {string.Join(" | ", row)} |\n");
            if (head) Text.Append($"|{string.Concat(Enumerable.Repeat("---|", columns))}\n");
            head = false;
        }
        Text.Append('\n');
    }

    protected override string Escape(string words)
    {
        var escaped = new StringBuilder();
        foreach (var sign in words)
        {
            if (sign is '\\' or '|' or '*' or '_' or '#' or '[' or ']' or '<' or '>' or '`' or '$' or '@' or '~' or '^') escaped.Append('\\');
            escaped.Append(sign);
        }
        return escaped.ToString();
    }
}
