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

    /// <summary>How it is called in links, so that two of one area are told apart where links are listed: its area, and its title where another has the same area.</summary>
    public string Name { get; private init; } = "";

    /// <summary>What its area begins with, as it stands among the letters.</summary>
    public string Letter { get; private init; } = "";

    /// <summary>The pathways by the names of their areas, then by their titles, each with a place of its own.</summary>
    public static List<SiteEntry> Sorted(IReadOnlyList<SitePathway> pathways)
    {
        var sorted = new List<SitePathway>(pathways);
        sorted.Sort(Compare);
        var (entries, places) = (new List<SiteEntry>(), new HashSet<string>(StringComparer.Ordinal));
        for (var at = 0; at < sorted.Count; at++)
        {
            var pathway = sorted[at];
            var place = $"area-{pathway.Id}";
            // No id has an underscore.
            for (var number = 2; !places.Add(place); number++) place = $"area-{pathway.Id}_{number}";
            // Sorted, so that the same area stands beside.
            var again = at > 0 && IsOneArea(sorted[at - 1], pathway) || at + 1 < sorted.Count && IsOneArea(pathway, sorted[at + 1]);
            entries.Add(new SiteEntry(pathway, place) { Name = again ? $"{pathway.Area}, {pathway.Title}" : pathway.Area, Letter = LetterOf(pathway.Area) });
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
            SiteWords.Unseen(page, $", {Name}");
            page.Raw("</a></p>\n");
            SiteWords.Files(page, Pathway, edition, $", {FileWords.ForReaders(edition.Edition).ToLowerInvariant()}, {Name}");
            page.Raw("</li>\n");
        }
        page.Raw("</ul>\n");
        SiteWords.Reviews(page, Pathway);
        page.Raw("</article>\n");
    }

    private static bool IsOneArea(SitePathway one, SitePathway other) => string.Equals(one.Area, other.Area, StringComparison.OrdinalIgnoreCase);

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
