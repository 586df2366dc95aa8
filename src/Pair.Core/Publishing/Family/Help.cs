using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>A service that families can use now.</summary>
/// <param name="Service">The service.</param>
/// <param name="Ages">Ages of the babies that it takes on, from pregnancy to 24 months; null where they all lie outside.</param>
/// <param name="TakesFamiliesThemselves">Whether nobody has to refer them.</param>
internal sealed record Help(Service Service, Stretch? Ages, bool TakesFamiliesThemselves)
{
    /// <summary>The services of a pathway that count on a day, in the order of the source.</summary>
    public static List<Help> Of(Pathway pathway, DateOnly asOf)
    {
        var helps = new List<Help>();
        foreach (var service in pathway.Services)
            if (Openness.Counts(service, asOf))
                helps.Add(new Help(service, Presence.Of(service, asOf)?.Ages, Openness.WelcomesFamilies(pathway, service)));
        return helps;
    }

    /// <summary>Its name in plain words.</summary>
    public static Located<string> NameOf(Service service) => service.Family?.Name ?? service.Name;

    /// <summary>The key that its name stands under.</summary>
    public static string NameKeyOf(Service service) => service.Family?.Name is null ? "name" : "family.name";

    /// <summary>Whether a family can begin with it on every day of its journey.</summary>
    public bool IsOpenThroughout => Ages is { } ages && ages.Holds(Stretch.Window);

    /// <summary>Whether a family can begin with it at a stage.</summary>
    public bool IsOpenIn(Stage stage) => Ages is { } ages && ages.Meets(stage.Ages);

    /// <summary>Whether a stage is the first at which a family can begin with it.</summary>
    public bool BeginsIn(Stage stage) => Ages is { } ages && stage.Ages.From <= ages.From && ages.From < stage.Ages.To;

    /// <summary>Which part of a stage it is open in: "until 9 months"; empty for the whole.</summary>
    public string PartOf(Stage stage)
    {
        if (Ages is not { } ages) return "";
        // In pregnancy, weeks are those of the pregnancy.
        string Said(Age age) => age.Form == AgeForm.WeeksPregnant && stage.Ages.To <= Age.Birth ? Phrases.Count(age.Number, "week") : Phrases.Of(age);
        var (late, early) = (ages.From > stage.Ages.From, ages.To < stage.Ages.To);
        return (late, early) switch
        {
            (true, true) => $"{Said(ages.From)} until {Said(ages.To)}",
            (true, false) => $"from {Said(ages.From)}",
            (false, true) => $"until {Said(ages.To)}",
            _ => "",
        };
    }
}
