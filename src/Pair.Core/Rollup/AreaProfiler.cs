using Pair.Core.Analysis.Rules.Gaps;
using Pair.Core.Analysis.Rules.Stale;
using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>Makes the profile of an area.</summary>
public static class AreaProfiler
{
    /// <summary>The profile of a pathway.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="path">Its main file, as the user knows it.</param>
    /// <param name="day">The day that it is judged on.</param>
    /// <param name="frame">What is told apart.</param>
    /// <param name="findings">What the checks say of it, as its workspace wants to hear it.</param>
    public static AreaProfile Of(Pathway pathway, string path, DateOnly day, AtlasFrame frame, IReadOnlyList<Finding> findings) => Of(new CoverageMap(pathway, day), path, frame, findings);

    internal static AreaProfile Of(CoverageMap map, string path, AtlasFrame frame, IReadOnlyList<Finding> findings)
    {
        var (pathway, day) = (map.Pathway, map.Day);
        var cells = AreaCells.Of(map, frame);
        var gaps = new AreaGaps(map);
        var (errors, warnings) = (0, 0);
        foreach (var finding in findings)
        {
            if (finding.Accepted is not null) continue;
            if (finding.Severity == Severity.Error) errors++;
            else if (finding.Severity == Severity.Warning) warnings++;
        }
        return new AreaProfile(pathway.Id.Value, path, pathway.Area.Name.Value, pathway.Title.Value, LevelsOf(pathway), cells, Figures(map, frame, cells), Specialists(pathway),
            gaps.Declared(), gaps.Undeclared())
        {
            Nation = pathway.Nation?.Value,
            Code = pathway.Area.Code?.Value,
            IsDraft = pathway.Status?.Value == PathwayStatus.Draft,
            LastReviewed = pathway.LastReviewed?.Value,
            NextReview = pathway.NextReview?.Value,
            DaysOverdue = pathway.NextReview is { } review && review.Value < day ? day.DayNumber - review.Value.DayNumber : null,
            NotAssured = pathway.Services.Count(service => NotAssured.IsDue(service, day)),
            Errors = errors,
            Warnings = warnings,
        };
    }

    /// <summary>The bands that a level is read as, in their order, each once.</summary>
    internal static Seq<Band> BandsOf(Level level) => AtlasFrame.Bands.Where(band => IsIn(level, band)).ToSeq();

    /// <summary>Whether a level is read as a band.</summary>
    internal static bool IsIn(Level level, Band band)
    {
        foreach (var said in level.Bands)
            if (said.Value == band) return true;
        return false;
    }

    private static AreaLevels LevelsOf(Pathway pathway)
    {
        var readings = new List<LevelReading>();
        foreach (var level in pathway.Levels.Items) readings.Add(new LevelReading(level.Name.Value, BandsOf(level)));
        return new AreaLevels(pathway.Levels.Id?.Value, readings.ToSeq());
    }

    private static AreaFigures Figures(CoverageMap map, AtlasFrame frame, Seq<AreaCell> cells)
    {
        var (services, providers) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var service in map.Pathway.Services)
        {
            if (service.Levels.IsEmpty || Presence.Of(service, map.Day) is null) continue;
            services.Add(map.Whole(service).Id.Value);
            if ((service.Provider ?? map.Whole(service).Provider) is { } provider) providers.Add(provider.Value);
        }
        var counts = new int[Enum.GetValues<Reach>().Length];
        for (var i = 0; i < AtlasFrame.Bands.Count * frame.Ages.Count; i++) counts[(int)cells[i].Reach]++;
        return new AreaFigures(services.Count, providers.Count, counts[(int)Reach.Whole], counts[(int)Reach.Part], counts[(int)Reach.Declared], counts[(int)Reach.None]);
    }

    private static SpecialistAccess Specialists(Pathway pathway) =>
        !pathway.InformationGathering.Specialists.IsEmpty ? SpecialistAccess.Named
        : NoSpecialists.IsDeclared(pathway, out _) ? SpecialistAccess.Declared : SpecialistAccess.None;
}
