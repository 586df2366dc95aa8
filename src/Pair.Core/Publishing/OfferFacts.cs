using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>The small facts of what a service offers: methods, how it reaches people, hours, cost, languages, staff offers.</summary>
internal static class OfferFacts
{
    public static IEnumerable<Line> Of(Pathway pathway, Service service, CommonFacts common)
    {
        var element = $"services.{service.Id.Value}";
        if (!service.Interventions.IsEmpty)
            yield return Places.Listed(element, "interventions", service.Interventions, id => pathway.Interventions.Find(id)?.Name.Value ?? id).Say(".");
        if (service.Offers.Any(offer => offer.Value == Offer.FamilyHelpline))
            yield return new Line(element).Say("Helpline for families.");
        if (Delivered(service, element) is { } delivery) yield return delivery;
        if (service.Hours is { } hours) yield return new Line(element).Say("Open: ").Sentence(hours, "hours");
        if (service.Cost is { } cost && common.Cost is null) yield return new Line(element).Say("Cost: ").Sentence(cost, "cost");
        if (Languages(pathway, service, common, element) is { } languages) yield return languages;
        var staff = service.Offers.Where(offer => offer.Value is not (Offer.Direct or Offer.FamilyHelpline)).ToSeq();
        if (!staff.IsEmpty)
        {
            var words = new Line(element).Say(service.IsForFamilies ? "For staff: " : "");
            yield return words.Add(Row(element, "offers", staff, Typed.Of, Answers.Offers, capital: !service.IsForFamilies)).Say(".");
        }
    }

    /// <summary>When the service is at a venue; the name leads to the venue.</summary>
    public static Line Venue(Pathway pathway, string element, string key, Schedule schedule)
    {
        var line = new Line(element);
        var name = pathway.Locations.Find(schedule.Location.Value)?.Name.Value ?? schedule.Location.Value;
        line.Jump(name, BackgroundSection.VenueAnchor(schedule.Location.Value), schedule.Location.Where, $"{key}.location");
        return schedule.Hours is { } hours ? line.Say(": ").Sentence(hours, $"{key}.hours") : line.Say(".");
    }

    /// <summary>How a service reaches people; null where that is not said.</summary>
    public static Line? Delivered(Service service, string element) =>
        service.Delivery.IsEmpty ? null : Row(element, "delivery", service.Delivery, Typed.Of, Answers.Delivery, capital: true).Say(".");

    /// <summary>The languages of a service: the pathway's own alone goes without saying, and gives null; together with others it is one of them.</summary>
    public static Line? Spoken(Pathway pathway, Service service, string element)
    {
        var own = pathway.Language?.Value ?? "en-GB";
        return service.Languages.Any(code => Shipped.LanguageName(code.Value) != Shipped.LanguageName(own))
            ? new Line(element).Say("In ").Add(Places.Listed(element, "languages", service.Languages, Shipped.LanguageName)).Say(".")
            : null;
    }

    private static Line? Languages(Pathway pathway, Service service, CommonFacts common, string element)
    {
        var line = Spoken(pathway, service, element) ?? new Line(element);
        if (service.Interpreter is { } interpreter && !common.Interpreter)
            line.Say(line.IsEmpty ? "" : " ").Choice(interpreter.Value ? "true" : "false", interpreter.Where, "interpreter", Answers.Interpreter);
        // Staff are not families: for them nothing about languages is missing.
        if (service.Languages.IsEmpty && service.Interpreter is null && service.IsForFamilies) line.Say("Languages and interpreters: not said.");
        return line.IsEmpty ? null : line;
    }

    /// <summary>Choices in a row with commas and a last "and".</summary>
    public static Line Row<T>(string element, string key, Seq<Located<T>> choices, Func<T, string> typed, AnswerSet answers, bool capital = false)
    {
        var line = new Line(element);
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0) line.Say(i == choices.Count - 1 ? " and " : ", ");
            var value = typed(choices[i].Value);
            line.Choice(value, choices[i].Where, $"{key}.{value}", i == 0 && capital ? answers.First : answers.Inside);
        }
        return line;
    }
}
