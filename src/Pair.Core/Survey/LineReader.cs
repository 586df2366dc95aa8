using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>Reads the lines of a map for one group of families: what is for the group alone is there beside what is for everyone.</summary>
internal sealed class LineReader(CoverageMap map)
{
    private readonly Dictionary<Line, List<Presence>> presences = [];
    private readonly GroupGaps groupGaps = new(map.Pathway);

    /// <summary>Every service that counts on a line.</summary>
    public List<Presence> PresencesOf(Line line)
    {
        if (!presences.TryGetValue(line, out var known)) presences[line] = known = line.Presences();
        return known;
    }

    /// <summary>Ages at which nothing is there for a carer of a group, declared or not, short breaks too.</summary>
    /// <param name="line">The line.</param>
    /// <param name="carer">The carer.</param>
    /// <param name="cohort">Id of the group; null for families in general.</param>
    public List<Stretch> Missing(Line line, Carer carer, string? cohort)
    {
        var missing = line.Missing(carer);
        if (cohort is null || missing.Count == 0) return missing;
        var its = new List<Stretch>();
        foreach (var presence in PresencesOf(line))
            if (presence.IsForGroups && presence.IsFor(cohort) && presence.Takes(carer)) its.Add(presence.Ages);
        return Stretches.Without(missing, Stretches.Joined(its));
    }

    /// <summary>Ages that declared gaps name for a carer of a group.</summary>
    public List<Stretch> Declared(Line line, Carer carer, string? cohort) =>
        cohort is null ? line.Declared(carer) : Stretches.Joined([.. line.Declared(carer), .. groupGaps.Of(line, carer, cohort)]);

    /// <summary>Ages that gaps declared for the group alone name.</summary>
    public List<Stretch> DeclaredForGroup(Line line, Carer carer, string cohort) => groupGaps.Of(line, carer, cohort);

    /// <summary>Whether a service counts for a group.</summary>
    public static bool IsFor(Presence presence, string? cohort) => cohort is null ? !presence.IsForGroups : presence.IsFor(cohort);

    /// <summary>Whether a service says that it has something for a group.</summary>
    public static bool Names(Service service, string cohort) => IsIn(service.Cohorts, cohort) || IsIn(service.OnlyFor, cohort);

    private static bool IsIn(Seq<Located<string>> ids, string id)
    {
        foreach (var named in ids)
            if (named.Value == id) return true;
        return false;
    }
}
