using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Settings;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>Surveys of the pathways of a run, each as its workspace wants it.</summary>
internal static class Surveys
{
    /// <summary>One for each pathway that was understood, in the order they were met.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="by">What is told apart.</param>
    /// <param name="findings">The findings that the surveys tell, worst first.</param>
    /// <param name="day">The day that they are judged on.</param>
    public static IEnumerable<PathwaySurvey> Of(Reading reading, Seq<Axis> by, IReadOnlyList<Finding> findings, DateOnly day)
    {
        foreach (var pathway in reading.Pathways)
        {
            if (!pathway.IsUnderstood || pathway.Compiled().Pathway is not { } bound) continue;
            // A file that was copied may have the id of the first: then a finding belongs to the pathway that it stands in.
            var its = findings.Where(finding => finding.Pathway == bound.Id.Value && pathway.IsReadFrom(finding.Where.Source.Path)).ToList();
            yield return Surveyor.Survey(bound, day, FrameOf(pathway.Home.Settings, by), its) with { Since = reading.Since };
        }
    }

    private static SurveyFrame FrameOf(Workspace? workspace, Seq<Axis> by)
    {
        if (workspace is null) return SurveyFrame.Usual with { By = by };
        var ages = workspace.Gaps.Ages.Select(age => Age.Parse(age.Value)).OfType<Age>().ToList();
        return new SurveyFrame(by, ages.Count < 2 ? SurveyFrame.UsualBands : SurveyFrame.BandsBetween(ages), workspace.Gaps.Cohorts.Select(cohort => cohort.Value).ToSeq());
    }
}
