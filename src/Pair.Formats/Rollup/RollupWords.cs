using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Rollup;

namespace Pair.Formats.Rollup;

/// <summary>What the page and the workbook of an atlas call things.</summary>
internal static class RollupWords
{
    /// <summary>A band: "More help".</summary>
    public static string Of(Band band) => AtlasWords.Of(band);

    /// <summary>Bands in a line: "Help, more help".</summary>
    public static string Of(IReadOnlyList<Band> bands)
    {
        var words = "";
        foreach (var band in bands) words += words.Length == 0 ? Of(band) : $", {Of(band).ToLowerInvariant()}";
        return words;
    }

    /// <summary>Whom a band is about: "families who need more help".</summary>
    public static string Families(Band band) => band switch
    {
        Band.Promotion => "all families, to help them keep well",
        Band.Advice => "families who need advice",
        Band.Help => "families who need help",
        Band.MoreHelp => "families who need more help",
        _ => "families with a baby at risk",
    };

    /// <summary>A band of age as the head of a column: "Birth to 3 months".</summary>
    public static string Of(Stretch ages) => Phrases.Capital(Spans.Of(ages));

    /// <summary>A band of age behind the families: " in pregnancy", ", from 3 to 12 months".</summary>
    public static string At(Stretch ages) => ages.From.Days < Age.BirthDay ? $" {Spans.Babies(ages)}" : $", from {Spans.Of(ages)}";

    /// <summary>A cell: "Help, birth to 3 months".</summary>
    public static string Of(CellName cell) => AtlasWords.Of(cell);

    /// <summary>A cell: "Help, birth to 3 months".</summary>
    public static string Of(Band band, Stretch ages) => $"{Of(band)}, {Spans.Of(ages)}";

    /// <summary>Cells in a line: "Help, birth to 3 months; risk, pregnancy".</summary>
    public static string Of(IReadOnlyList<CellName> cells)
    {
        var words = "";
        foreach (var cell in cells) words += words.Length == 0 ? Of(cell) : $"; {Phrases.InSentence(Of(cell))}";
        return words;
    }

    /// <summary>Whom services reach.</summary>
    public static string Of(Reach reach) => reach switch
    {
        Reach.Whole => "for all",
        Reach.Part => "for some",
        Reach.Declared => "gap declared",
        Reach.None => "empty",
        _ => "not asked",
    };

    /// <summary>Part of the United Kingdom; that it is not said, where it is not.</summary>
    public static string Of(Nation? nation) => nation switch
    {
        null => "Nation not said",
        Nation.NorthernIreland => "Northern Ireland",
        { } named => named.ToString(),
    };

    /// <summary>Whether there are specialists.</summary>
    public static string Of(SpecialistAccess access) => access switch
    {
        SpecialistAccess.Named => "yes",
        SpecialistAccess.Declared => "gap declared",
        _ => "none",
    };

    /// <summary>A level model: its name, or that the area has levels of its own.</summary>
    public static string Of(AreaLevels levels) => levels.Model ?? "levels of its own";

    /// <summary>How much is missing.</summary>
    public static string Of(HoleKind kind) => kind switch
    {
        HoleKind.Level => "no service anywhere",
        HoleKind.Place => "no service in some places",
        _ => "nothing for some families",
    };
}
