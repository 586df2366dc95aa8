using System.Diagnostics;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>What the forms of an atlas that people read say in words.</summary>
public static class AtlasWords
{
    /// <summary>Stands in place of words that are left out.</summary>
    public const string LeftOut = "Text left out: it may tell of a person.";

    /// <summary>How the bands stand to the levels of the areas.</summary>
    public const string Approximate =
        "Areas call their levels differently. They are compared by five approximate bands: each level of an area is read as one band or more, and a band is no verdict on a level.";

    /// <summary>What an atlas does not say.</summary>
    public const string NotSaid =
        "It does not say how many families a service can see, how long they wait, or how good the help is. It knows what the files of the areas say; what nobody has written there is not here. "
        + "A cell says whether families are reached, not how many need it. A service at several levels counts at each; a strand counts with its service. "
        + "Where the words of a declared gap may tell of a person, or of so few families that somebody may know them, they are left out.";

    /// <summary>What a trend says where no area differs.</summary>
    public const string Unchanged = "Services, providers and cells of every area are as they were.";

    /// <summary>A band by its name.</summary>
    public static string Of(Band band) => band switch
    {
        Band.Promotion => "Promotion",
        Band.Advice => "Advice",
        Band.Help => "Help",
        Band.MoreHelp => "More help",
        Band.Risk => "Risk",
        _ => throw new UnreachableException($"An unknown band: {band}"),
    };

    /// <summary>Some bands: "Help and More help"; nothing for none.</summary>
    public static string Of(Seq<Band> bands) => Phrases.Listed([.. bands.Select(Of)]);

    /// <summary>A cell: "Help, 12 to 24 months".</summary>
    public static string Of(CellName cell) => $"{Of(cell.Band)}, {Spans.Of(cell.Ages)}";

    /// <summary>A level with the bands that it is read as: "Level 2, early help (Advice and Help)"; without them where it has none.</summary>
    public static string Of(string level, Seq<Band> bands) => bands.IsEmpty ? level : $"{level} ({Of(bands)})";

    /// <summary>What a hole is: "Getting Help: 12 to 24 months, South Northshire".</summary>
    public static string Of(AreaHole hole) => hole.Families.Length == 0 ? $"{hole.Level}: nothing for anybody" : $"{hole.Level}: {hole.Families}";

    /// <summary>What a declared gap names: "Help, 12 to 24 months, South Northshire"; "all of it" where it names everything at once.</summary>
    public static string Scope(AreaGap gap)
    {
        var words = Of(gap.Bands);
        if (words.Length > 0 && gap.Families.Length > 0) return $"{words}, {gap.Families}";
        return words.Length > 0 ? words : gap.Families.Length > 0 ? Phrases.Capital(gap.Families) : "All of it";
    }

    /// <summary>How a declared gap stands: "declared 18 months ago, review overdue by 40 days".</summary>
    public static string Standing(AreaGap gap)
    {
        var words = new List<string> { gap.Days is { } days ? $"declared {Ago(days)}" : "nobody says since when" };
        if (gap.IsFilled) words.Add("services now cover it");
        else if (gap.DaysOverdue is { } overdue) words.Add($"review overdue by {Phrases.Count(overdue, "day")}");
        else if (gap.Review is null) words.Add("no review planned");
        return string.Join(", ", words);
    }

    /// <summary>Figures that are others than they were: "services 60, now 58; cells declared 4, now 0"; empty where none is.</summary>
    public static string Change(AreaFigures then, AreaFigures now)
    {
        var words = new List<string>();
        Add("services", then.Services, now.Services);
        Add("providers", then.Providers, now.Providers);
        Add("cells for all", then.Whole, now.Whole);
        Add("cells for some", then.Part, now.Part);
        Add("cells declared", then.Declared, now.Declared);
        Add("cells empty", then.None, now.None);
        return string.Join("; ", words);

        void Add(string what, int before, int after)
        {
            if (before != after) words.Add(FormattableString.Invariant($"{what} {before}, now {after}"));
        }
    }

    /// <summary>The atlas in a sentence or two: "3 areas with 120 services. 1 more cannot be read."</summary>
    public static string Summary(Atlas atlas)
    {
        var services = 0;
        foreach (var area in atlas.Areas) services += area.Figures.Services;
        var words = $"{Phrases.Count(atlas.Areas.Count, "area")} with {Phrases.Count(services, "service")}.";
        if (!atlas.Unread.IsEmpty) words += $" {(atlas.Areas.IsEmpty ? Phrases.Count(atlas.Unread.Count, "area") : $"{atlas.Unread.Count} more")} cannot be read.";
        if (atlas.Areas.Count == 1) words += " An atlas takes several areas; this one stands alone.";
        return words;
    }

    /// <summary>Which areas still wait for real words, the worst first; null for none.</summary>
    /// <param name="atlas">The atlas.</param>
    /// <param name="most">How many areas are named.</param>
    public static string? Unfilled(Atlas atlas, int most = 12)
    {
        var waiting = new List<AreaProfile>();
        foreach (var area in atlas.Areas)
            if (area.Unfilled > 0) waiting.Add(area);
        if (waiting.Count == 0) return null;
        waiting.Sort((one, other) => one.Unfilled != other.Unfilled ? other.Unfilled.CompareTo(one.Unfilled) : string.CompareOrdinal(one.Name, other.Name));
        var names = new List<string>();
        for (var i = 0; i < waiting.Count && i < most; i++) names.Add($"{waiting[i].Name} ({waiting[i].Unfilled})");
        if (waiting.Count > most) names.Add($"{waiting.Count - most} more");
        return $"Not to be relied on yet: in {Phrases.Count(waiting.Count, "area")} names, numbers or other words still wait for the real ones: {Phrases.Listed(names)}.";
    }

    private static string Ago(int days) => Phrases.Ago(DateOnly.MinValue, DateOnly.MinValue.AddDays(days));
}
