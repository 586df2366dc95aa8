using Pair.Core.Analysis;
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
    /// <param name="findings">The findings that the surveys tell, worst first, and those that they count.</param>
    /// <param name="day">The day that they are judged on.</param>
    /// <param name="jobs">How many are made at once.</param>
    public static IReadOnlyList<PathwaySurvey> Of(Reading reading, Seq<Axis> by, IReadOnlyList<Finding> findings, DateOnly day, int jobs)
    {
        var surveys = new List<PathwaySurvey>();
        InOrder.Run(reading.Pathways, jobs, pathway => new Made(Of(pathway, by, findings, day)), (_, made) =>
        {
            if (made.Survey is { } survey) surveys.Add(survey with { Since = reading.Since });
        });
        return surveys;
    }

    private static PathwaySurvey? Of(ReadPathway pathway, Seq<Axis> by, IReadOnlyList<Finding> findings, DateOnly day)
    {
        if (!pathway.IsUnderstood || pathway.Compiled() is not { Pathway: { } bound } compiled) return null;
        // A file that was copied may have the id of the first: then a finding belongs to the pathway that it stands in.
        var its = findings.Where(finding => finding.Pathway == pathway.Id && pathway.IsReadFrom(finding.Where.Source.Path)).ToList();
        var survey = Surveyor.Survey(bound, day, FrameOf(pathway.Home.Settings, by), its);
        // What waits is counted even where the check is silenced: a board must not rely on a map of numbers that nobody has filled in.
        return compiled.Root is { } root ? survey with { Unfilled = Waiting.Words(root, bound) } : survey;
    }

    // Null where a pathway was not understood.
    private sealed record Made(PathwaySurvey? Survey);

    private static SurveyFrame FrameOf(Workspace? workspace, Seq<Axis> by)
    {
        if (workspace is null) return SurveyFrame.Usual with { By = by };
        var ages = workspace.Gaps.Ages.Select(age => Age.Parse(age.Value)).OfType<Age>().ToList();
        return new SurveyFrame(by, ages.Count < 2 ? SurveyFrame.UsualBands : SurveyFrame.BandsBetween(ages), workspace.Gaps.Cohorts.Select(cohort => cohort.Value).ToSeq());
    }
}
