using Pair.Pdf.Content;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Drawing;

/// <summary>The pages while they are drawn, and what drawing gathers: links, anchors, bookmarks, pictures, heights of source keys.</summary>
internal sealed class Sheets(double width, double height)
{
    private readonly Dictionary<object, int> sourceAt = [];
    private readonly List<SourceHeight> sources = [];
    private readonly Dictionary<object, int> imageAt = new(ReferenceEqualityComparer.Instance);

    internal double Width { get; } = width;

    internal double Height { get; } = height;

    internal List<Canvas> Pages { get; } = [];

    /// <summary>The page that is drawn now.</summary>
    internal Canvas Canvas { get; private set; } = new(-1, height);

    internal List<LinkArea> Links { get; } = [];

    internal List<Bookmark> Bookmarks { get; } = [];

    /// <summary>Name of each anchor, with its place in pt from the page's lower left corner.</summary>
    internal Dictionary<string, AnchorPlace> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Pictures in use; the index names the resource.</summary>
    internal List<Raster> Images { get; } = [];

    internal IReadOnlyList<SourceHeight> Sources => sources;

    /// <summary>Before anything is drawn: the page, from 0, of each anchor. Empty where no page number is drawn.</summary>
    internal Dictionary<string, int> AnchorPages { get; } = new(StringComparer.Ordinal);

    /// <summary>Anchors that were asked for and are nowhere, each once.</summary>
    internal List<string> MissingAnchors { get; } = [];

    /// <summary>The page, from 0, on which an anchor stands; null where it is nowhere.</summary>
    internal int? PageOf(string anchor)
    {
        if (AnchorPages.TryGetValue(anchor, out var page)) return page;
        if (!MissingAnchors.Contains(anchor)) MissingAnchors.Add(anchor);
        return null;
    }

    internal void NextPage()
    {
        Canvas.Close();
        Canvas = new Canvas(Pages.Count, Height);
        Pages.Add(Canvas);
    }

    /// <summary>Goes back to a page, to draw its foot.</summary>
    internal void TurnTo(int page)
    {
        Canvas.Close();
        Canvas = Pages[page];
    }

    internal void AddSource(object source, double height)
    {
        if (sourceAt.TryGetValue(source, out var at))
        {
            sources[at] = sources[at] with { Height = sources[at].Height + height };
            return;
        }

        sourceAt.Add(source, sources.Count);
        sources.Add(new SourceHeight(source, height, Pages.Count));
    }

    /// <summary>Name of a picture in the page's resources.</summary>
    internal string ImageResource(Raster image)
    {
        if (!imageAt.TryGetValue(image, out var index))
        {
            index = Images.Count;
            imageAt.Add(image, index);
            Images.Add(image);
        }

        return "I" + index.ToString((IFormatProvider?)null);
    }

    /// <summary>Notes that a rectangle (pt from above) belongs to a link. Parts on one page make one annotation.</summary>
    internal void AddLink(StructureNode node, Link link, string text, double x, double y, double areaWidth, double areaHeight)
    {
        if (Canvas.IsMuted) return;
        LinkArea? area = null;
        // The page's links are the last ones; a link's parts are drawn close together.
        for (var i = Links.Count - 1; i >= 0 && Links[i].Page == Canvas.Page && area is null; i--)
            if (Links[i].Node == node) area = Links[i];
        if (area is null)
        {
            area = new LinkArea(node, link, Canvas.Page);
            Links.Add(area);
        }

        area.Text += text;
        area.Parts.Add(new LinkBox(x, Canvas.Up(y + areaHeight), x + areaWidth, Canvas.Up(y)));
    }
}

/// <summary>The parts of a link on one page.</summary>
internal sealed class LinkArea(StructureNode node, Link link, int page)
{
    internal StructureNode Node { get; } = node;

    internal Link Link { get; } = link;

    internal int Page { get; } = page;

    /// <summary>The words of the link on this page.</summary>
    internal string Text { get; set; } = "";

    /// <summary>Rectangles in pt from the page's lower left corner.</summary>
    internal List<LinkBox> Parts { get; } = [];
}

/// <summary>Where a link leads inside the file: a page, counted from 0, and a point on it in pt from its lower left corner.</summary>
internal sealed record AnchorPlace(int Page, double X, double Y);

/// <summary>The edges of a part of a link, in pt from the page's lower left corner.</summary>
internal sealed record LinkBox(double Left, double Lower, double Right, double Upper);
