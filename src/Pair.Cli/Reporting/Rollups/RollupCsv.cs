using System.Globalization;
using Pair.Cli.Reporting.Formats;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Rollups;

/// <summary>The atlas as one flat table for analysts: every fact is a row, its section in the first column. Several words in one cell are parted by semicolons.</summary>
internal static class RollupCsv
{
    private static readonly string[] header =
    [
        "section", "as_of", "pathway", "area", "nation", "model", "id", "state", "group", "band", "age_from", "age_to", "share", "services", "named", "count",
        "level", "families", "text", "days", "date", "days_overdue", "with", "path", "line",
    ];

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter writer, Atlas atlas)
    {
        var table = new CsvTable(writer, header);
        foreach (var row in RowsOf(atlas))
        {
            row["as_of"] = Day(atlas.Day);
            table.Row([.. header.Select(column => row.GetValueOrDefault(column))]);
        }
    }

    private static IEnumerable<Dictionary<string, string?>> RowsOf(Atlas atlas)
    {
        foreach (var area in atlas.Areas)
            foreach (var row in RowsOf(atlas.Frame, area)) yield return Of(area, row);
        foreach (var unread in atlas.Unread)
            yield return new() { ["section"] = "unread", ["pathway"] = unread.Id, ["count"] = Number(unread.Errors), ["path"] = unread.Path };
        var number = 0;
        foreach (var service in atlas.Shared)
        {
            number++;
            foreach (var row in RowsOf(atlas, service, number)) yield return row;
        }
        foreach (var kinship in atlas.Kinships)
            foreach (var kin in kinship.Nearest)
            {
                var row = new Dictionary<string, string?> { ["section"] = "kin", ["with"] = atlas.Areas[kin.Area].Id, ["share"] = Number(kin.Likeness), ["text"] = Joined(kin.HasMore.Select(AtlasWords.Of)) };
                yield return Of(atlas.Areas[kinship.Area], row);
            }
        foreach (var row in RowsOf(atlas.Trend)) yield return row;
    }

    private static IEnumerable<Dictionary<string, string?>> RowsOf(AtlasFrame frame, AreaProfile area)
    {
        yield return new() { ["section"] = "area", ["state"] = area.IsDraft ? "draft" : "published", ["services"] = Number(area.Figures.Services), ["text"] = area.Title, ["date"] = Day(area.NextReview), ["days_overdue"] = Number(area.DaysOverdue), ["path"] = area.Path };
        foreach (var row in Figures("figure", area.Figures)) yield return row;
        yield return Figure("figure", "not-assured", area.NotAssured);
        yield return Figure("figure", "unfilled", area.Unfilled);
        yield return Figure("figure", "errors", area.Errors);
        yield return Figure("figure", "warnings", area.Warnings);
        yield return new() { ["section"] = "specialists", ["state"] = SurveyIds.Of(area.Specialists) };
        foreach (var level in area.Levels.Readings) yield return new() { ["section"] = "level", ["level"] = level.Name, ["band"] = Joined(level.Bands) };
        for (var group = 0; group < frame.Groups.Count; group++)
            for (var band = 0; band < AtlasFrame.Bands.Count; band++)
                for (var ages = 0; ages < frame.Ages.Count; ages++)
                    yield return OfCell(area.Cells[frame.PlaceOf(group, band, ages)], frame.Groups[group], AtlasFrame.Bands[band], frame.Ages[ages]);
        foreach (var gap in area.Declared)
            yield return new()
            {
                ["section"] = "declared", ["id"] = gap.Id, ["state"] = gap.IsFilled ? "filled" : "open", ["band"] = Joined(gap.Bands), ["families"] = gap.Families,
                ["text"] = gap.Text ?? AtlasWords.LeftOut, ["days"] = Number(gap.Days), ["date"] = Day(gap.Review), ["days_overdue"] = Number(gap.DaysOverdue),
            };
        foreach (var hole in area.Undeclared)
            yield return new() { ["section"] = "undeclared", ["state"] = SurveyIds.Of(hole.Kind), ["band"] = Joined(hole.Bands), ["share"] = Number(hole.Share), ["level"] = hole.Level, ["families"] = hole.Families };
    }

    private static IEnumerable<Dictionary<string, string?>> RowsOf(Atlas atlas, SharedService service, int number)
    {
        foreach (var entry in service.Entries)
        {
            var others = service.Entries.Where(other => other.Area != entry.Area).Select(other => atlas.Areas[other.Area].Id);
            var row = new Dictionary<string, string?>
            {
                ["section"] = "shared", ["id"] = Number(number), ["state"] = service.Differences.IsEmpty ? "alike" : "different", ["services"] = entry.Id, ["text"] = entry.Name,
                ["with"] = Joined(others), ["path"] = entry.Where.Source.Path, ["line"] = Number(entry.Where.Start.Line),
            };
            yield return Of(atlas.Areas[entry.Area], row);
        }
        foreach (var difference in service.Differences)
            foreach (var told in difference.Told)
                foreach (var area in told.Areas)
                    yield return Of(atlas.Areas[area], new() { ["section"] = "difference", ["id"] = Number(number), ["state"] = difference.What, ["text"] = told.Words });
    }

    private static IEnumerable<Dictionary<string, string?>> RowsOf(AtlasTrend? trend)
    {
        foreach (var area in trend?.Areas ?? default)
        {
            var state = area.Then is null ? "new" : area.Now is null ? "gone" : area.Then == area.Now ? "same" : "changed";
            var rows = new List<Dictionary<string, string?>> { new() { ["section"] = "trend", ["state"] = state, ["text"] = trend!.Since } };
            if (area.Then is { } then) rows.AddRange(Figures("then", then));
            foreach (var cell in area.Gained) rows.Add(OfCell("gained", cell));
            foreach (var cell in area.Lost) rows.Add(OfCell("lost", cell));
            foreach (var row in rows)
            {
                (row["pathway"], row["area"]) = (area.Id, area.Name);
                yield return row;
            }
        }
    }

    private static Dictionary<string, string?> OfCell(AreaCell cell, AtlasGroup group, Band band, Stretch ages)
    {
        var row = OfCell("cell", new CellName(band, ages));
        (row["group"], row["state"], row["services"]) = (group.Id, SurveyIds.Of(cell.Reach), Number(cell.Services));
        if (cell.Reach != Reach.NotAsked) row["share"] = Number(cell.Share);
        if (group.Id is not null) row["named"] = Number(cell.Named);
        return row;
    }

    private static Dictionary<string, string?> OfCell(string section, CellName cell) => new()
    {
        ["section"] = section, ["band"] = SurveyIds.Of(cell.Band), ["age_from"] = cell.Ages.From.Written, ["age_to"] = cell.Ages.To.Written,
    };

    private static IEnumerable<Dictionary<string, string?>> Figures(string section, AreaFigures figures)
    {
        yield return Figure(section, "services", figures.Services);
        yield return Figure(section, "providers", figures.Providers);
        yield return Figure(section, "whole", figures.Whole);
        yield return Figure(section, "part", figures.Part);
        yield return Figure(section, "declared", figures.Declared);
        yield return Figure(section, "none", figures.None);
    }

    private static Dictionary<string, string?> Figure(string section, string id, int count) => new() { ["section"] = section, ["id"] = id, ["count"] = Number(count) };

    private static Dictionary<string, string?> Of(AreaProfile area, Dictionary<string, string?> row)
    {
        (row["pathway"], row["area"], row["model"]) = (area.Id, area.Name, area.Levels.Model ?? "own");
        if (area.Nation is { } nation) row["nation"] = SurveyIds.Of(nation);
        return row;
    }

    private static string Joined(Seq<Band> bands) => Joined(bands.Select(band => SurveyIds.Of(band)));

    private static string Joined(IEnumerable<string> words) => string.Join("; ", words);

    private static string? Day(DateOnly? day) => day is { } said ? $"{said:yyyy-MM-dd}" : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
