using Pair.Core.Phrasing;
using Pair.Core.Rollup;
using Pair.Formats.Html.Reports;
using Pair.Formats.Rollup;

namespace Pair.Formats.Html.Rollup;

/// <summary>The sentence that a board member can repeat, and those that follow from it, each with where more is told.</summary>
internal sealed class AtlasHeadline
{
    // More are a list, which stands below.
    private const int MostGroups = 3;

    private readonly List<AtlasPoint> points = [];

    /// <summary>Reads them from the facts.</summary>
    public AtlasHeadline(AtlasChapter chapter)
    {
        var atlas = chapter.Atlas;
        Sentence = Lead(atlas);
        if (atlas.Areas.IsEmpty) return;
        Groups(atlas);
        Specialists(atlas);
        Declared(atlas);
        Overdue(atlas);
        Told(atlas);
    }

    /// <summary>The sentence.</summary>
    public string Sentence { get; }

    /// <summary>What to look at first.</summary>
    public IReadOnlyList<AtlasPoint> Points => points;

    private static string Lead(Atlas atlas)
    {
        if (atlas.Areas.IsEmpty)
            return atlas.Unread.IsEmpty ? "There is no area here to tell of." : $"None of {Count.Of(atlas.Unread.Count, "area")} could be read, so there is nothing to tell.";
        if (!atlas.Matrices.IsEmpty && Widest(atlas.Matrices[0]) is { } at) return Sentenced(atlas, 0, at);
        var some = 0;
        foreach (var area in atlas.Areas)
            if (!area.Undeclared.IsEmpty) some++;
        return some > 0 && atlas.Areas.Count == 1 ? "Some families find nothing, and nobody says so."
            : some > 0 ? $"In {Count.Of(some)} of {Count.Of(atlas.Areas.Count, "area")} some families find nothing, and nobody says so."
            : atlas.Areas.Count == 1 ? "Everything that is missing on its map is declared." : $"Everything that is missing on the maps of these {Count.Of(atlas.Areas.Count)} areas is declared.";
    }

    // Of the groups those that find less than families in general, the widest first: what is missing for all is the sentence itself.
    private void Groups(Atlas atlas)
    {
        var widest = new List<GroupPoint>();
        for (var group = 1; group < atlas.Matrices.Count; group++)
        {
            if (Widest(atlas.Matrices[group]) is not { } at) continue;
            var (own, all) = (atlas.Matrices[group].Rows[at.Row].Cells[at.Column].None.Count, atlas.Matrices[0].Rows[at.Row].Cells[at.Column].None.Count);
            if (own > all) widest.Add(new GroupPoint(own, new AtlasPoint(MatrixLists.Place(group, at.Row, at.Column), Sentenced(atlas, group, at))));
        }
        foreach (var one in widest.OrderByDescending(one => one.Areas).Take(MostGroups)) points.Add(one.Point);
    }

    private static string Sentenced(Atlas atlas, int group, CellAt at)
    {
        var matrix = atlas.Matrices[group];
        var cell = matrix.Rows[at.Row].Cells[at.Column];
        var (families, ages) = (RollupWords.Families(matrix.Rows[at.Row].Band), RollupWords.At(atlas.Frame.Ages[at.Column]));
        var who = group == 0 ? $"{families}{ages}" : $"{Phrases.InSentence(matrix.Group.Name)} ({Phrases.InSentence(RollupWords.Of(matrix.Rows[at.Row].Band))}, {Spans.Of(atlas.Frame.Ages[at.Column])})";
        return cell.Asked == 1 ? $"There is nothing for {who}, and nobody says so." : $"In {Count.Of(cell.None.Count)} of {Count.Of(cell.Asked, "area")} there is nothing for {who}, and nobody says so.";
    }

    private static CellAt? Widest(AtlasMatrix matrix)
    {
        CellAt? widest = null;
        var most = 0;
        for (var row = 0; row < matrix.Rows.Count; row++)
            for (var column = 0; column < matrix.Rows[row].Cells.Count; column++)
                if (matrix.Rows[row].Cells[column].None.Count > most) (widest, most) = (new CellAt(row, column), matrix.Rows[row].Cells[column].None.Count);
        return widest;
    }

    private void Specialists(Atlas atlas)
    {
        var (without, declared) = (0, 0);
        foreach (var area in atlas.Areas)
        {
            if (area.Specialists != SpecialistAccess.Named) without++;
            if (area.Specialists == SpecialistAccess.Declared) declared++;
        }
        if (without == 0) return;
        var say = declared == 0 ? without == 1 ? "it does not say so" : "none of them says so"
            : declared == without ? without == 1 ? "and says so" : "and say so"
            : $"{Count.Of(declared)} of them {(declared == 1 ? "says" : "say")} so";
        points.Add(new(AtlasPlaces.Specialists, $"{Count.Of(without, "area", "has", "have")} no parent-infant specialists that practitioners can turn to{(declared == without ? " " : "; ")}{say}."));
    }

    private void Declared(Atlas atlas)
    {
        var (gaps, most) = (0, 0);
        foreach (var area in atlas.Areas)
            foreach (var gap in area.Declared)
                if (gap.DaysOverdue is { } days) (gaps, most) = (gaps + 1, Math.Max(most, days));
        if (gaps > 0) points.Add(new(AtlasPlaces.Declared, $"{Count.Of(gaps, "declared gap", "is", "are")} overdue for review, the oldest by {Count.Of(most, "day")}."));
    }

    private void Overdue(Atlas atlas)
    {
        var overdue = 0;
        foreach (var area in atlas.Areas)
            if (area.DaysOverdue is not null) overdue++;
        if (overdue > 0) points.Add(new(AtlasPlaces.Reviews, $"{Count.Of(overdue, "pathway", "is", "are")} overdue for review."));
    }

    private void Told(Atlas atlas)
    {
        var told = 0;
        foreach (var service in atlas.Shared)
            if (!service.Differences.IsEmpty) told++;
        if (told > 0) points.Add(new(AtlasPlaces.Shared, $"{(told == 1 ? "1 service that crosses borders is" : $"{Count.Of(told)} services that cross borders are")} told differently by the areas that share {(told == 1 ? "it" : "them")}."));
    }
}

/// <summary>A sentence, and where more is told.</summary>
internal sealed record AtlasPoint(string Place, string Words);

/// <summary>Where a cell stands in its matrix.</summary>
internal sealed record CellAt(int Row, int Column);

/// <summary>What a group lacks in how many areas.</summary>
internal sealed record GroupPoint(int Areas, AtlasPoint Point);
