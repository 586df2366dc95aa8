using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Formats.Rollup;
using static Pair.Formats.Xlsx.Listing;

namespace Pair.Formats.Xlsx;

/// <summary>The sheets of an atlas that can be filtered: a head, and a row for each fact.</summary>
internal static class AtlasSheets
{
    /// <summary>Each area in figures.</summary>
    public static Sheet Areas(Atlas atlas, AreaNames names) => Listing.Sheet("Areas",
        [
            "Area", "Id", "Title", "Nation", "Code", "Base", "Draft", "Levels", "Services", "Providers", "Cells for all", "Cells for some", "Cells declared", "Cells empty", "Gaps not declared",
            "Gaps declared", "Gaps overdue", "Specialists", "Last reviewed", "Next review", "Days overdue", "Not assured", "Not filled in", "Errors", "Warnings", "File",
        ],
        names.InOrder.Select(place =>
        {
            var (area, figures) = (atlas.Areas[place], atlas.Areas[place].Figures);
            return Row(Text(names[place]), Text(area.Id), Text(area.Title), Text(area.Nation is null ? "" : RollupWords.Of(area.Nation)), Text(area.Code), Text(area.Base), Said(area.IsDraft), Text(RollupWords.Of(area.Levels)),
                Number(figures.Services), Number(figures.Providers), Number(figures.Whole), Number(figures.Part), Number(figures.Declared), Number(figures.None), Number(area.Undeclared.Count),
                Number(area.Declared.Count), Number(area.Declared.Count(gap => gap.DaysOverdue is not null)), Text(RollupWords.Of(area.Specialists)), Day(area.LastReviewed), Day(area.NextReview),
                Number(area.DaysOverdue), Number(area.NotAssured), Number(area.Unfilled), Number(area.Errors), Number(area.Warnings), Text(area.Path));
        })) with { PagesWide = 2 };

    /// <summary>Each cell of each area.</summary>
    public static Sheet Cells(Atlas atlas, AreaNames names) => Listing.Sheet("Cells",
        ["Area", "Id", "Group", "Band", "Ages", "From", "To", "Reached", "Share, per cent", "Services", "By name"], names.InOrder.SelectMany(place => CellsOf(atlas, names, place)));

    private static IEnumerable<IReadOnlyList<SheetCell>> CellsOf(Atlas atlas, AreaNames names, int place)
    {
        var (area, ages) = (atlas.Areas[place], atlas.Frame.Ages);
        var size = AtlasFrame.Bands.Count * ages.Count;
        for (var i = 0; i < area.Cells.Count && i / size < atlas.Frame.Groups.Count; i++)
        {
            var (cell, stretch) = (area.Cells[i], ages[i % ages.Count]);
            yield return Row(Text(names[place]), Text(area.Id), Text(atlas.Frame.Groups[i / size].Name), Text(RollupWords.Of(AtlasFrame.Bands[i % size / ages.Count])), Text(RollupWords.Of(stretch)),
                Text(stretch.From.Written), Text(stretch.To.Written), Text(RollupWords.Of(cell.Reach)), cell.Reach == Reach.NotAsked ? new SheetCell.Blank() : Number(cell.Share), Number(cell.Services), Number(cell.Named));
        }
    }

    /// <summary>Services that cross borders, a row for each fact that areas tell differently, or one where they agree.</summary>
    public static Sheet Shared(Atlas atlas, AreaNames names) => Listing.Sheet("Shared services",
        ["Service", "Provider", "Areas", "Why it may be one", "Told differently", "What is said", "By"], atlas.Shared.SelectMany(service =>
        {
            var head = Row(Text(service.Name), Text(service.Provider), Text(Listed(names, [.. service.Entries.Select(entry => entry.Area)])), Text(Phrases.Listed([.. service.Reasons])));
            return service.Differences.IsEmpty
                ? [[.. head, Text("no")]]
                : service.Differences.SelectMany(difference => difference.Told.Select(fact => Row([.. head, Text(difference.What), Text(fact.Words), Text(Listed(names, [.. fact.Areas]))])));
        }));

    /// <summary>Areas alike.</summary>
    public static Sheet Alike(Atlas atlas, AreaNames names) => Listing.Sheet("Alike", ["Area", "Id", "Most like it", "Id of that", "Likeness, per cent", "What could be learnt there"],
        atlas.Kinships.SelectMany(kinship => kinship.Nearest.Select(kin => Row(Text(names[kinship.Area]), Text(atlas.Areas[kinship.Area].Id), Text(names[kin.Area]), Text(atlas.Areas[kin.Area].Id),
            Number(kin.Likeness), Text(RollupWords.Of(kin.HasMore))))));

    /// <summary>What has changed.</summary>
    public static Sheet Trend(AtlasTrend trend) => Listing.Sheet("Trend",
        ["Area", "Id", "Services then", "Services now", "Cells for all then", "Cells for all now", "Cells empty then", "Cells empty now", "Gained", "Lost"],
        trend.Areas.Select(area => Row(Text(area.Name.Length == 0 ? area.Id : area.Name), Text(area.Id), Number(area.Then?.Services), Number(area.Now?.Services), Number(area.Then?.Whole), Number(area.Now?.Whole),
            Number(area.Then?.None), Number(area.Now?.None), Text(RollupWords.Of(area.Gained)), Text(RollupWords.Of(area.Lost)))));

    /// <summary>How the levels of each area are read as bands.</summary>
    public static Sheet Levels(Atlas atlas, AreaNames names) => Listing.Sheet("Levels read as bands", ["Area", "Id", "Model", "Level", "Read as, approximately"],
        names.InOrder.SelectMany(place => atlas.Areas[place].Levels.Readings.Select(reading =>
            Row(Text(names[place]), Text(atlas.Areas[place].Id), Text(RollupWords.Of(atlas.Areas[place].Levels)), Text(reading.Name), Text(reading.Bands.IsEmpty ? "no band" : RollupWords.Of(reading.Bands))))));

    /// <summary>Areas that could not be read.</summary>
    public static Sheet Unread(Atlas atlas) =>
        Listing.Sheet("Not read", ["File", "Id", "Errors"], atlas.Unread.Select(area => Row(Text(area.Path), Text(area.Id), Number(area.Errors))));

    private static string Listed(AreaNames names, IReadOnlyList<int> areas) => string.Join(", ", areas.Select(area => names[area]));
}
