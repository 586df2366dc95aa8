using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>What a survey tells apart.</summary>
public enum Axis
{
    /// <summary>Levels of need.</summary>
    Level,

    /// <summary>Ages of the baby, in bands.</summary>
    Age,

    /// <summary>Places where families live.</summary>
    Place,

    /// <summary>Groups of families.</summary>
    Cohort,

    /// <summary>Who comes with the baby.</summary>
    Carer,
}

/// <summary>How a survey is laid out: what is told apart, between which ages it counts, and which groups it shows.</summary>
/// <param name="By">The axes, each once; the others are seen as a whole.</param>
/// <param name="Bands">Bands of age, in order.</param>
/// <param name="Cohorts">Ids of the groups; empty for the focus groups and those that the area chose.</param>
public sealed record SurveyFrame(Seq<Axis> By, Seq<Stretch> Bands, Seq<string> Cohorts)
{
    /// <summary>The axes where nobody says which.</summary>
    public static Seq<Axis> UsualAxes { get; } = [Axis.Level, Axis.Age, Axis.Place];

    /// <summary>The ages where nobody says which: pregnancy, birth, 3, 12 and 24 months.</summary>
    public static Seq<Stretch> UsualBands { get; } = BandsBetween(new List<Age> { Age.Pregnancy, Age.Birth, Age.Parse("3m")!.Value, Age.Parse("12m")!.Value, Age.Parse("24m")!.Value });

    /// <summary>The usual frame.</summary>
    public static SurveyFrame Usual { get; } = new(UsualAxes, UsualBands, default);

    /// <summary>Bands between ages in order; what lies outside pregnancy to 24 months is cut off.</summary>
    public static Seq<Stretch> BandsBetween(IReadOnlyList<Age> ages)
    {
        var bands = new List<Stretch>();
        for (var i = 0; i + 1 < ages.Count; i++)
            if (Stretch.Common(new Stretch(ages[i], ages[i + 1]), Stretch.Window) is { } band) bands.Add(band);
        return bands.ToSeq();
    }
}
