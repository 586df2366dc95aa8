using System.Globalization;
using System.Text;

namespace Pair.Formats.Html.Site;

/// <summary>One of several pathways on the page.</summary>
internal sealed class SiteEntry
{
    private SiteEntry(SitePathway pathway, string place) => (Pathway, Place) = (pathway, place);

    /// <summary>The pathway.</summary>
    public SitePathway Pathway { get; }

    /// <summary>Id of its article.</summary>
    public string Place { get; }

    /// <summary>What its area begins with, as it stands among the letters.</summary>
    public string Letter { get; private init; } = "";

    /// <summary>The pathways by the names of their areas, then by their titles, each with a place of its own.</summary>
    public static List<SiteEntry> Sorted(IReadOnlyList<SitePathway> pathways)
    {
        var sorted = new List<SitePathway>(pathways);
        sorted.Sort(Compare);
        var (entries, places) = (new List<SiteEntry>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var pathway in sorted)
        {
            var place = $"area-{pathway.Id}";
            // No id has an underscore.
            for (var number = 2; !places.Add(place); number++) place = $"area-{pathway.Id}_{number}";
            entries.Add(new SiteEntry(pathway, place) { Letter = LetterOf(pathway.Area) });
        }
        return entries;
    }

    /// <summary>Writes it: what it is, the ways in and the files, and how fresh it is.</summary>
    public void Write(Markup page)
    {
        page.Raw("<article class=\"area\"").Attribute("id", Place).Attribute("aria-labelledby", $"{Place}_name").Raw(">\n<div class=\"what\"");
        SiteWords.Lang(page, Pathway);
        page.Raw(">\n<h2 dir=\"auto\"").Attribute("id", $"{Place}_name").Raw(">").Text(Pathway.Area).Raw("</h2>\n");
        if (!string.Equals(Pathway.Title, Pathway.Area, StringComparison.OrdinalIgnoreCase)) page.Raw("<p class=\"title\" dir=\"auto\">").Text(Pathway.Title).Raw("</p>\n");
        if (Pathway.Summary is { } summary) page.Raw("<p class=\"purpose\" dir=\"auto\">").Text(summary).Raw("</p>\n");
        SiteWords.Places(page, Pathway);
        page.Raw("</div>\n");
        SiteWords.Notice(page, Pathway);
        page.Raw("<ul class=\"ways\" role=\"list\">\n");
        foreach (var edition in SiteWords.InOrder(Pathway))
        {
            page.Raw("<li class=\"way\">\n<p><a class=\"go\"").Attribute("href", SiteWords.Address(Pathway, edition.Page)).Raw(">").Text(FileWords.ForReaders(edition.Edition));
            SiteWords.Unseen(page, $", {Pathway.Area}");
            page.Raw("</a></p>\n");
            SiteWords.Files(page, Pathway, edition, $", {FileWords.ForReaders(edition.Edition).ToLowerInvariant()}, {Pathway.Area}");
            page.Raw("</li>\n");
        }
        page.Raw("</ul>\n");
        SiteWords.Reviews(page, Pathway);
        page.Raw("</article>\n");
    }

    private static int Compare(SitePathway one, SitePathway other)
    {
        var order = Compare(one.Area, other.Area);
        if (order == 0) order = Compare(one.Title, other.Title);
        if (order == 0) order = Compare(one.Folder, other.Folder);
        return order == 0 ? Compare(one.Id, other.Id) : order;
    }

    private static int Compare(string one, string other)
    {
        var order = string.Compare(one, other, StringComparison.OrdinalIgnoreCase);
        return order == 0 ? string.CompareOrdinal(one, other) : order;
    }

    // A number or a sign stands for all of them.
    private static string LetterOf(string area)
    {
        foreach (var rune in area.EnumerateRunes()) return Rune.IsLetter(rune) ? Rune.ToUpper(rune, CultureInfo.InvariantCulture).ToString() : "0–9";
        return "0–9";
    }
}
