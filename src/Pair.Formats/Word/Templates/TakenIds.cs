using System.Globalization;
using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>The numbers and names that a template uses already, and new ones beside them.</summary>
internal sealed class TakenIds
{
    private readonly HashSet<int> controls = [];
    private int bookmark;
    private int picture;
    private int control;

    /// <summary>Names of bookmarks.</summary>
    public HashSet<string> BookmarkNames { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes what a part uses.</summary>
    public void Note(XElement root)
    {
        foreach (var element in root.Descendants())
            if (element.Name == W + "bookmarkStart")
            {
                bookmark = Math.Max(bookmark, element.Number("id") ?? 0);
                if (element.Attribute(W + "name")?.Value is { } name) BookmarkNames.Add(name);
            }
            else if (element.Name == Drawing + "docPr")
            {
                if (int.TryParse(element.Attribute("id")?.Value, CultureInfo.InvariantCulture, out var id)) picture = Math.Max(picture, id);
            }
            else if (element.Name == W + "sdtPr" && element.Element(W + "id").Number("val") is { } id) controls.Add(id);
    }

    /// <summary>A number for a bookmark.</summary>
    public int Bookmark() => bookmark = Next(bookmark);

    /// <summary>A number for a picture.</summary>
    public int Picture() => picture = Next(picture);

    /// <summary>A number for a control.</summary>
    public int Control()
    {
        do control++;
        while (!controls.Add(control));
        return control;
    }

    // A stranger may have used the last number there is.
    private static int Next(int number) => number == int.MaxValue ? 1 : number + 1;
}
