using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Rollup;

namespace Pair.Cli.Reporting.Rollups;

/// <summary>The atlas for people at a terminal, plain ASCII but for the areas' own words. Long lists are cut; the other forms have all.</summary>
internal sealed class RollupText
{
    private const int Most = 12;
    private const int MostNames = 20;

    private readonly TextWriter writer;
    private readonly Screen screen;
    private readonly Atlas atlas;

    private RollupText(TextWriter writer, Screen screen, Atlas atlas) => (this.writer, this.screen, this.atlas) = (writer, screen, atlas);

    /// <summary>Writes the atlas.</summary>
    public static void Write(TextWriter writer, Atlas atlas, Screen screen) => new RollupText(writer, screen, AreaNames.ToldApart(atlas)).Write();

    private void Write()
    {
        Paragraph($"Atlas, {Phrases.Day(atlas.Day)}", 0, screen.Paint.Bold);
        Paragraph(AtlasWords.Summary(atlas), 0);
        if (AtlasWords.Unfilled(atlas) is { } unfilled) Paragraph(unfilled, 0, words => screen.Paint.Of(Severity.Warning, words));
        foreach (var unread in Cut(atlas.Unread)) Paragraph($"{unread.Path}: {Phrases.Count(unread.Errors, "error")}", 2);
        More(atlas.Unread.Count);
        if (atlas.Areas.IsEmpty) return;
        WriteMatrices();
        WriteSpecialists();
        WriteUndeclared();
        WriteDeclared();
        WriteStale();
        WriteShared();
        WriteKinships();
        WriteTrend();
    }

    private void WriteMatrices()
    {
        var text = new MatrixText(writer, screen, atlas);
        writer.WriteLine();
        text.Write(atlas.Matrices[0]);
        writer.WriteLine();
        Paragraph("How many areas reach every family, of those with a level that is read so; part: some; declared: what is missing is declared as a gap; none: nobody, and nobody says so. Levels are compared by approximate bands.", 0);
        foreach (var matrix in atlas.Matrices.Skip(1))
        {
            writer.WriteLine();
            text.WriteGroup(matrix);
        }
        if (atlas.Matrices.Count < 2) return;
        writer.WriteLine();
        var areas = atlas.Areas.Count;
        Paragraph($"{areas}/{areas} (1): so many areas reach the whole group, of so many; in so many of those that reach all of it or some a service says that it has something for it. What is for every family counts for a group too.", 0);
    }

    private void WriteSpecialists()
    {
        var (untold, declared) = (Names(SpecialistAccess.None), Names(SpecialistAccess.Declared));
        if (untold.Count + declared.Count == 0) return;
        Head("Without specialists whom practitioners can turn to", untold.Count + declared.Count);
        if (untold.Count > 0) Paragraph($"Not declared: {Listed(untold)}", 2);
        if (declared.Count > 0) Paragraph($"Declared: {Listed(declared)}", 2);
    }

    private List<string> Names(SpecialistAccess access) => [.. atlas.Areas.Where(area => area.Specialists == access).Select(area => area.Name)];

    private void WriteUndeclared()
    {
        var areas = atlas.Areas.Where(area => !area.Undeclared.IsEmpty).OrderByDescending(area => area.Undeclared.Count).ToList();
        if (areas.Count == 0) return;
        Head("Gaps that nobody has declared", areas.Count, "area");
        foreach (var area in Cut(areas))
        {
            var widest = area.Undeclared[0];
            Row(area.Name, $"{area.Undeclared.Count}; the widest: {AtlasWords.Of(widest)}{(widest.Share < 100 ? $" ({widest.Share} % of its families)" : "")}");
        }
        More(areas.Count, "pair gaps PATH tells of one area");
    }

    private void WriteDeclared()
    {
        var gaps = atlas.Areas.SelectMany(area => area.Declared.Select(gap => new { Area = area, Gap = gap }))
            .OrderBy(one => one.Gap.IsFilled).ThenByDescending(one => one.Gap.DaysOverdue ?? -1).ThenByDescending(one => one.Gap.Days ?? -1).ToList();
        if (gaps.Count == 0) return;
        var overdue = gaps.Count(one => one.Gap.DaysOverdue is not null);
        Head($"Declared gaps{(overdue > 0 ? $", {overdue} with a review that is overdue" : "")}", gaps.Count);
        foreach (var one in Cut(gaps))
        {
            Row(one.Area.Name, AtlasWords.Scope(one.Gap));
            Paragraph(one.Gap.Text ?? AtlasWords.LeftOut, 6);
            var standing = AtlasWords.Standing(one.Gap);
            Paragraph(standing, 6, one.Gap is { DaysOverdue: null, IsFilled: false } ? null : line => screen.Paint.Of(Severity.Warning, line));
        }
        More(gaps.Count);
    }

    private void WriteStale()
    {
        var overdue = atlas.Areas.Where(area => area.DaysOverdue is not null).OrderByDescending(area => area.DaysOverdue).ToList();
        if (overdue.Count > 0)
        {
            Head("Reviews overdue", overdue.Count, "area");
            foreach (var area in Cut(overdue)) Row(area.Name, $"due {Phrases.Day(area.NextReview!.Value)}, {Phrases.Count(area.DaysOverdue!.Value, "day")} ago");
            More(overdue.Count);
        }
        var stale = atlas.Areas.Where(area => area.NotAssured > 0).ToList();
        if (stale.Count == 0) return;
        Head("Facts of services not checked for twelve months, or ever", stale.Count, "area");
        Paragraph(Listed([.. stale.OrderByDescending(area => area.NotAssured).Select(area => $"{area.Name} ({area.NotAssured})")]), 2);
    }

    private void WriteShared()
    {
        var different = atlas.Shared.Where(service => !service.Differences.IsEmpty).OrderByDescending(service => service.Entries.Count).ToList();
        if (different.Count > 0)
        {
            Head("Told differently by two areas or more", different.Count, "service");
            foreach (var service in Cut(different))
            {
                Paragraph(Named(service), 2, screen.Paint.Path);
                foreach (var difference in service.Differences)
                    Paragraph($"{difference.What}: {string.Join("; ", difference.Told.Select(told => $"{told.Words} ({Listed(Names(told.Areas), 4)})"))}", 6);
            }
            More(different.Count);
        }
        var alike = atlas.Shared.Where(service => service.Differences.IsEmpty).OrderByDescending(service => service.Entries.Count).ToList();
        if (alike.Count == 0) return;
        Head("Services that several areas have entered", alike.Count, "service");
        foreach (var service in Cut(alike)) Paragraph($"{Named(service)}: {Listed(Names(service.Entries.Select(entry => entry.Area)), 6)} ({Phrases.Listed([.. service.Reasons])})", 2);
        More(alike.Count);
    }

    private static string Named(SharedService service) => service.Provider is { } provider ? $"{service.Name}, {provider}" : service.Name;

    private List<string> Names(IEnumerable<int> areas) => [.. areas.Select(area => atlas.Areas[area].Name)];

    private void WriteKinships()
    {
        var kinships = atlas.Kinships.Where(kinship => !kinship.Nearest.IsEmpty).OrderByDescending(kinship => kinship.Nearest.Max(kin => kin.HasMore.Count)).ToList();
        // Of many, those that could learn something.
        if (kinships.Count > Most) kinships.RemoveAll(kinship => kinship.Nearest.All(kin => kin.HasMore.IsEmpty));
        if (kinships.Count == 0) return;
        Head($"Areas alike, by what they have for whom{(kinships.Count < atlas.Kinships.Count ? ", where one has what the other lacks" : "")}", kinships.Count, "area");
        foreach (var kinship in Cut(kinships))
        {
            Row(atlas.Areas[kinship.Area].Name, Phrases.Listed([.. kinship.Nearest.Select(kin => $"{atlas.Areas[kin.Area].Name} {kin.Likeness} %")]));
            foreach (var kin in kinship.Nearest)
                if (!kin.HasMore.IsEmpty) Paragraph($"{atlas.Areas[kin.Area].Name} reaches everybody where nobody is reached here: {Listed([.. kin.HasMore.Select(AtlasWords.Of)], 3, "; ")}", 6);
        }
        More(kinships.Count);
    }

    private void WriteTrend()
    {
        if (atlas.Trend is not { } trend) return;
        var (added, gone) = (trend.Areas.Where(area => area.Then is null).ToList(), trend.Areas.Where(area => area.Now is null).ToList());
        var changed = trend.Areas.Where(area => area is { Then: { } then, Now: { } now } && then != now).ToList();
        Head($"Since {trend.Since}");
        if (added.Count + gone.Count + changed.Count == 0) Paragraph(AtlasWords.Unchanged, 2);
        if (added.Count > 0) Paragraph($"New: {Listed([.. added.Select(area => area.Name)])}", 2);
        if (gone.Count > 0) Paragraph($"No longer there: {Listed([.. gone.Select(area => area.Name)])}", 2);
        foreach (var area in Cut(changed))
        {
            Row(area.Name, AtlasWords.Change(area.Then!, area.Now!));
            if (!area.Gained.IsEmpty) Paragraph($"somebody now: {Listed([.. area.Gained.Select(AtlasWords.Of)], 6, "; ")}", 6);
            if (!area.Lost.IsEmpty) Paragraph($"nobody any more: {Listed([.. area.Lost.Select(AtlasWords.Of)], 6, "; ")}", 6, line => screen.Paint.Of(Severity.Warning, line));
        }
        More(changed.Count);
    }

    private static IEnumerable<T> Cut<T>(IReadOnlyCollection<T> all) => all.Take(Most);

    private void More(int count, string? see = null)
    {
        if (count > Most) Paragraph($"and {count - Most} more (--format csv has all{(see is null ? "" : $"; {see}")})", 2);
    }

    private static string Listed(List<string> names, int most = MostNames, string between = ", ") =>
        names.Count > most ? $"{string.Join(between, names.Take(most))} and {names.Count - most} more" : between == ", " ? Phrases.Listed(names) : string.Join(between, names);

    private void Head(string words, int? count = null, string? thing = null)
    {
        writer.WriteLine();
        Paragraph(words + (count is { } number ? $": {(thing is null ? number : Phrases.Count(number, thing))}" : ""), 0, screen.Paint.Bold);
    }

    // A name, and words beside it that wrap under their own beginning.
    private void Row(string name, string words) => Paragraph($"{name}: {words}", 2);

    private void Paragraph(string words, int indent, Func<string, string>? paint = null)
    {
        var hanging = indent == 2 ? 2 : 0;
        var lines = Wrapping.Wrap(ScreenText.Clean(words), screen.Width - indent - hanging);
        for (var i = 0; i < lines.Count; i++) writer.WriteLine(new string(' ', indent + (i > 0 ? hanging : 0)) + (paint?.Invoke(lines[i]) ?? lines[i]));
    }
}
