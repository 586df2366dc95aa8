using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Core.Survey;

/// <summary>Gaps that are declared for some groups of families alone.</summary>
internal sealed class GroupGaps
{
    private readonly List<Gap> gaps = [];
    private readonly Pathway pathway;

    public GroupGaps(Pathway pathway)
    {
        this.pathway = pathway;
        foreach (var gap in pathway.Gaps)
            if (!gap.Cohorts.IsEmpty && Declares.Services(gap)) gaps.Add(gap);
    }

    /// <summary>Ages that they name for a group at one level in one place.</summary>
    public List<Stretch> Of(Line line, Carer carer, string cohort)
    {
        var ages = new List<Stretch>();
        foreach (var gap in gaps)
            if (gap.Cohorts.Any(named => named.Value == cohort) && gap.Levels.Any(level => level.Value == line.Level.Id.Value)
                && Declares.Carers(gap).HasFlag(CarerSets.Of(carer)) && (line.Place is null || Declares.IsIn(pathway, gap, line.Place.Id.Value))
                && Stretch.Of(Declares.Ages(gap)) is { } stretch) ages.Add(stretch);
        return Stretches.Joined(ages);
    }
}
