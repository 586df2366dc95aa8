using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Word.Fields;

namespace Pair.Formats.Word.Comments;

/// <summary>All stretches of a document that comments can stand on, by the place in the source that they came from and by the path of their key.</summary>
internal sealed class DocumentPlaces
{
    // Of several stretches for one key that in the entry of its element is best; of several for one element its heading, then its row.
    private const int InOwnEntry = 0;
    private const int Elsewhere = 1;
    private const int Heading = 2;
    private const int Entry = 3;
    private const int Cell = 4;
    private const int Other = 5;

    private readonly Dictionary<string, PlacesBySpan> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ranked> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stretch> below = new(StringComparer.Ordinal);
    private int lines;

    /// <summary>Gathers them, in reading order.</summary>
    public DocumentPlaces(Document document)
    {
        foreach (var block in document.Blocks)
        {
            var first = Add(block, "");
            Title ??= first;
        }
    }

    /// <summary>The title, or else the first line; null for a document without any.</summary>
    public Stretch? Title { get; }

    /// <summary>The stretch that came from a place, or lies nearest round it or first in it; null where none does.</summary>
    public Stretch? At(Location where) => bySource.GetValueOrDefault(where.Source.Path)?.At(where.Span);

    /// <summary>The stretch that says a key or heads an element, or else the first that says something inside it; null where none does.</summary>
    /// <param name="path">Keys with dots between them, such as <c>services.baby-massage.summary</c>.</param>
    public Stretch? At(string path) => byPath.TryGetValue(path, out var ranked) ? ranked.Stretch : below.GetValueOrDefault(path);

    // Each gives the first line in it.
    private Stretch? Add(Seq<Block> blocks, string entry)
    {
        Stretch? first = null;
        foreach (var block in blocks)
        {
            var its = Add(block, entry);
            first ??= its;
        }
        return first;
    }

    private Stretch? Add(Block block, string entry) => block switch
    {
        Block.Heading heading => Add(heading.Origin, Line(heading.Content, entry), Heading),
        Block.Paragraph paragraph => Add(paragraph.Origin, Line(paragraph.Content, entry), Other),
        Block.List list => Add(list.Origin, Items(list), Other),
        Block.Table table => Add(table.Origin, Table(table), Other),
        Block.Masthead masthead => Add(masthead.Origin, Masthead(masthead), Heading),
        Block.Alert alert => Add(alert.Origin, Alert(alert), Other),
        Block.Columns columns => Add(columns.Origin, Columns(columns, entry), Other),
        Block.Codes codes => Add(codes.Origin, Codes(codes), Other),
        _ => throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}"),
    };

    private Stretch? Items(Block.List list)
    {
        Stretch? first = null;
        foreach (var item in list.Items)
        {
            var its = Add(item.Origin, Line(item.Content, item.Origin.Element), Entry);
            first ??= its;
        }
        return first;
    }

    private Stretch? Table(Block.Table table)
    {
        Stretch? first = null;
        foreach (var cell in table.Header)
        {
            var its = Add(cell.Origin, InCell(cell, ""), Cell);
            first ??= its;
        }
        foreach (var row in table.Rows)
        {
            Stretch? name = null;
            foreach (var cell in row.Cells)
            {
                var its = Add(cell.Origin, InCell(cell, row.Origin.Element), Cell);
                name ??= its;
            }
            Add(row.Origin, name, Entry);
            first ??= name;
        }
        return first;
    }

    // Word shows a code in a cell without its caption.
    private Stretch? InCell(Cell cell, string entry)
    {
        Stretch? first = null;
        foreach (var block in cell.Content)
        {
            if (block is Block.Codes) continue;
            var its = Add(block, entry);
            first ??= its;
        }
        return first;
    }

    private Stretch? Masthead(Block.Masthead masthead)
    {
        // It heads the pathway, and says the pathway's own title only where its words come from there.
        var title = Line(masthead.Title.Content, "");
        foreach (var line in masthead.Purpose) Add(line, "");
        if (masthead.Live is { } live) Add(live.Origin, Line(live.Caption, ""), Other);
        return title;
    }

    private Stretch? Alert(Block.Alert alert)
    {
        var title = Add(alert.Title, "");
        var content = Add(alert.Content, "");
        return title ?? content;
    }

    private Stretch? Columns(Block.Columns columns, string entry)
    {
        Stretch? first = null;
        foreach (var column in columns.Items)
        {
            var its = Add(column.Blocks, entry);
            first ??= its;
        }
        return first;
    }

    private Stretch? Codes(Block.Codes codes)
    {
        Stretch? first = null;
        foreach (var code in codes.Items)
        {
            var its = Add(code.Origin, Line(code.Caption, code.Origin.Element), Other);
            first ??= its;
        }
        return first;
    }

    // A field is what stands in one control; other pieces side by side belong together by their origin.
    private Stretch? Line(Seq<Inline> content, string entry)
    {
        if (DocumentText.Of(content).Length == 0) return null;
        var line = lines++;
        for (var i = 0; i < content.Count; i++)
        {
            var (first, origin) = (i, content[i].Origin);
            i = Math.Max(FieldRun.End(content, i) - 1, i);
            while (i + 1 < content.Count && content[i + 1].Origin == origin) i++;
            Add(origin, new Stretch(content, first, i, line), origin.Element == entry ? InOwnEntry : Elsewhere);
        }
        return new Stretch(content, 0, content.Count - 1, line);
    }

    private Stretch? Add(Origin origin, Stretch? stretch, int rank)
    {
        if (stretch is null) return null;
        if (origin.Where is { } where)
        {
            if (!bySource.TryGetValue(where.Source.Path, out var spans)) bySource[where.Source.Path] = spans = new PlacesBySpan();
            spans.Add(where.Span, stretch, rank);
        }
        if (origin.Element.Length == 0) return stretch;
        var path = origin.Field;
        // Words that name no key of an element are worth less than what heads it.
        var its = rank < Heading && origin.Key.Length == 0 ? Other : rank;
        if (!byPath.TryGetValue(path, out var known) || its < known.Rank) byPath[path] = new Ranked(stretch, its);
        for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
            if (!below.TryAdd(path[..dot], stretch)) break;
        return stretch;
    }

    private sealed record Ranked(Stretch Stretch, int Rank);
}
