using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Core.Text;

namespace Pair.Formats.Xlsx;

/// <summary>The sheet that says what the others are about: how many areas, which day, what is told apart, and what they do not say.</summary>
internal static class AtlasAbout
{
    /// <summary>The sheet.</summary>
    public static Sheet Sheet(Atlas atlas)
    {
        List<SheetRow> rows =
        [
            new([new SheetCell.Words($"Atlas of {Phrases.Count(atlas.Areas.Count, "area")}", Look.Title)]),
            Row("As of", new SheetCell.Day(atlas.Day)),
            Row("Areas", new SheetCell.Number(atlas.Areas.Count)),
            Row("Areas that could not be read", new SheetCell.Number(atlas.Unread.Count)),
            Row("Services", new SheetCell.Number(atlas.Areas.Sum(area => area.Figures.Services))),
            Row("Areas without specialists", new SheetCell.Number(atlas.Areas.Count(area => area.Specialists != SpecialistAccess.Named))),
            Row("Areas with gaps not declared", new SheetCell.Number(atlas.Areas.Count(area => !area.Undeclared.IsEmpty))),
            Row("Reviews overdue", new SheetCell.Number(atlas.Areas.Count(area => area.DaysOverdue is not null))),
            Row("Groups of families", new SheetCell.Words(Phrases.Listed([.. atlas.Frame.Groups.Select(group => group.Name)]))),
            Row("Ages", new SheetCell.Words(Phrases.Listed([.. atlas.Frame.Ages.Select(Spans.Of)]))),
        ];
        if (atlas.Trend is { } trend) rows.Add(Row("Compared with", new SheetCell.Words(trend.Since)));
        rows.Add(Row("Bands", new SheetCell.Words(AtlasWords.Approximate)));
        rows.Add(Row("What this atlas does not say", new SheetCell.Words(AtlasWords.NotSaid)));
        return new Sheet("About", [new(30, 40), new(90, 90)], rows.ToSeq());
    }

    private static SheetRow Row(string name, SheetCell value) => new([new SheetCell.Words(name, Look.Name), value]);
}
