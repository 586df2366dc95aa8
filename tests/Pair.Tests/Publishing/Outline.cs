using System.Diagnostics;
using System.Text;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Tests.Publishing;

/// <summary>
/// A document as a text that a person can review: a line a block, kinds and roles in front, inner blocks further in.
/// <c>**strong**</c>, <c>_stressed_</c>, <c>[words](target)</c>, <c>(2)</c> for the mark of level 2, <c>#anchor</c> behind what links find.
/// </summary>
internal static class Outline
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        var facts = document.Facts;
        text.Append($"facts: {facts.Title} | {facts.Language} | {facts.Stem} | {facts.Foot}\n");
        text.Append($"       {facts.Summary} | {facts.Keeper} | {facts.Version} | {facts.Reviewed:yyyy-MM-dd} | {facts.LivePage}\n\n");
        foreach (var block in document.Blocks) Add(text, block, 0);
        return text.ToString();
    }

    /// <summary>A line of inlines as they are said.</summary>
    public static string Of(Seq<Inline> content) => string.Concat(content.Select(Said))
        // Pieces of one emphasis read as one, whatever they came from.
        .Replace("****", "", StringComparison.Ordinal);

    private static string Said(Inline inline) => inline switch
    {
        Inline.Words words => Say(words.Text, words.Emphasis),
        Inline.Link link => $"[{Say(link.Text, link.Emphasis)}]({link.Target})",
        Inline.Mark mark => $"({mark.Number}) ",
        _ => throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}"),
    };

    private static void Add(StringBuilder text, Block block, int depth)
    {
        void Line(string line, int more = 0) => text.Append(new string(' ', 2 * (depth + more))).Append(line.TrimEnd()).Append('\n');
        switch (block)
        {
            case Block.Heading heading: Line($"{new string('=', heading.Level)} {Of(heading.Content)}{Anchor(heading.Anchor)}"); break;
            case Block.Paragraph { Role: ParagraphRole.Body } paragraph: Line(Of(paragraph.Content)); break;
            case Block.Paragraph paragraph: Line($"{Lower(paragraph.Role)}: {Of(paragraph.Content)}"); break;
            case Block.List list:
                Line($"list {Lower(list.Role)}");
                foreach (var item in list.Items) Line($"- {Of(item.Content)}", 1);
                break;
            case Block.Table table:
                Line($"table {Lower(table.Role)}{(table.Level is { } level ? $" {level}" : "")}");
                foreach (var cell in table.Header) Cell(text, cell, depth + 1);
                foreach (var row in table.Rows)
                {
                    Line($"row{(row.UnderPrevious ? " under the one above" : "")}{Anchor(row.Anchor)}", 1);
                    foreach (var cell in row.Cells) Cell(text, cell, depth + 2);
                }
                break;
            case Block.Masthead masthead:
                Line("masthead");
                Add(text, masthead.Title, depth + 1);
                foreach (var purpose in masthead.Purpose) Add(text, purpose, depth + 1);
                if (masthead.Logo is { } logo) Line($"logo: {logo.Alt}, {logo.Bytes.Length} bytes", 1);
                if (masthead.Live is { } live) Line(Code(live), 1);
                break;
            case Block.Alert alert:
                Line("alert");
                Add(text, alert.Title, depth + 1);
                Add(text, alert.Content, depth + 1);
                break;
            case Block.Columns columns:
                foreach (var column in columns.Items)
                {
                    Line($"column of {column.Weight}");
                    foreach (var inner in column.Blocks) Add(text, inner, depth + 1);
                }
                break;
            case Block.Codes codes:
                Line("codes");
                foreach (var code in codes.Items) Line(Code(code), 1);
                break;
            default: throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
        }
    }

    private static void Cell(StringBuilder text, Cell cell, int depth)
    {
        var at = text.Length;
        foreach (var block in cell.Content) Add(text, block, depth + 1);
        // The first line of a cell bears its bar.
        if (text.Length > at) text[at + 2 * depth] = '|';
    }

    private static string Code(Code code) => $"code: {code.Target} \"{code.Alt}\" {Of(code.Caption)}";

    private static string Anchor(string? anchor) => anchor is null ? "" : $" #{anchor}";

    private static string Lower<T>(T role) where T : struct, Enum => role.ToString().ToLowerInvariant();

    private static string Say(string text, Emphasis emphasis) => emphasis switch { Emphasis.Strong => $"**{text}**", Emphasis.Stressed => $"_{text}_", _ => text };
}
