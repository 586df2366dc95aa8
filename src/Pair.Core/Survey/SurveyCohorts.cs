using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>The groups of families that a survey shows.</summary>
public static class SurveyCohorts
{
    /// <summary>Those of the frame that the pathway knows; where it names none, the focus groups and those that the area chose.</summary>
    public static Seq<Cohort> Of(Pathway pathway, SurveyFrame frame)
    {
        var cohorts = new List<Cohort>();
        foreach (var id in frame.Cohorts)
            if (pathway.Cohorts.Find(id) is { } cohort) cohorts.Add(cohort);
        foreach (var cohort in pathway.Cohorts)
            if (cohort.Plus is { Value: true } && !cohorts.Contains(cohort) || frame.Cohorts.IsEmpty && cohort.Kind == CohortKind.Focus) cohorts.Add(cohort);
        return cohorts.ToSeq();
    }
}
