using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>Who a service is for: ages and places, who can come, and groups.</summary>
internal static class WhoCell
{
    public static Cell Build(Pathway pathway, Service service)
    {
        var element = $"services.{service.Id.Value}";
        // The ages stand alone in the first line, for the eye that runs down; a place that is not everywhere leads the second.
        var groups = new List<Line>();
        if (Places.IsPartial(pathway, service.Catchment)) groups.Add(Places.Line(pathway, element, service.Catchment, Emphasis.Strong));
        groups.Add(Carers(service, element));
        if (service.Referral?.Ages is { } joining)
            groups.Add(new Line(element).Say("New families: ").Words(Phrases.Of(joining.Value), joining.Where, "referral.ages"));
        if (!service.OnlyFor.IsEmpty)
            groups.Add(new Line(element).Say("Only for: ", Emphasis.Strong).Add(Cohorts(pathway, element, "only_for", service.OnlyFor, "or")));
        if (!service.Cohorts.IsEmpty)
            groups.Add(new Line(element).Say("Shaped for: ").Add(Cohorts(pathway, element, "cohorts", service.Cohorts, "and")));
        return new Cell([Ages(service, element).As(ParagraphRole.Body), Line.Join(element, ". ", groups).As(ParagraphRole.Body)], new Origin(element, "ages", service.Ages?.Where));
    }

    private static Line Ages(Service service, string element)
    {
        var line = new Line(element);
        if (service.Ages is { } ages) line.Words(Phrases.Capital(Phrases.Of(ages.Value)), ages.Where, "ages");
        else line.Say("Ages: not said");
        return line;
    }

    private static Line Carers(Service service, string element)
    {
        var line = new Line(element);
        if (service.Carers.IsEmpty) line.Say("Who may come: not said");
        line.Add(OfferFacts.Row(element, "carers", service.Carers, Typed.Of, Answers.Carers, capital: true));
        if (service.CarerAge is { } age && (age.Minimum ?? age.Maximum) is { } place) line.Say(service.Carers.IsEmpty ? "; parents " : " ").Words(Phrases.Of(age), place.Where, "carer_age");
        return line;
    }

    private static Line Cohorts(Pathway pathway, string element, string key, Seq<Located<string>> ids, string last) =>
        Places.Listed(element, key, ids, id => Names.Cohort(pathway, id), Emphasis.None, last);
}
