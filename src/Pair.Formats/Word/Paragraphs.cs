using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>Writes paragraphs: their shape, their bookmark, their words.</summary>
internal sealed class Paragraphs(PartXml xml, Bookmarks bookmarks, Inlines inlines, string footer)
{
    /// <summary>A paragraph of words.</summary>
    public void Write(ParagraphShape shape, Seq<Inline> content)
    {
        Begin(shape);
        var bookmark = shape.Anchor is { } anchor ? bookmarks.Place(anchor) : null;
        if (bookmark is { } id) xml.Open("bookmarkStart").With("id", id).With("name", bookmarks.Of(shape.Anchor!)!).Close();
        inlines.Write(content, shape.Style);
        if (bookmark is { } end) xml.Open("bookmarkEnd").With("id", end).Close();
        xml.Close();
    }

    /// <summary>A paragraph of one picture.</summary>
    public void Write(ParagraphShape shape, Picture picture)
    {
        Begin(shape);
        xml.Open("r").Raw(picture.Markup).Close();
        xml.Close();
    }

    /// <summary>A paragraph without words, as low as may be: it parts tables or holds a break.</summary>
    public void Space(ParagraphShape? shape = null)
    {
        Begin(shape is null ? new ParagraphShape("Spacer") : shape with { Style = "Spacer" });
        xml.Close();
    }

    private void Begin(ParagraphShape shape)
    {
        xml.Open("p");
        shape.WriteTo(xml, footer);
        if (shape.BeginsColumn) xml.Open("r").Open("br").With("type", "column").Close().Close();
    }
}
