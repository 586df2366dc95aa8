using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>One service as a row of five cells: name, who it is for, what it offers, how to refer, next steps.</summary>
internal static class ServiceEntry
{
    public static Row Build(Pathway pathway, Service service, bool underPrevious, CommonFacts common, DateOnly asOf) =>
        new([NameCell(pathway, service), WhoCell.Build(pathway, service), OfferCell(pathway, service, common, asOf), ReferralCell(pathway, service, common), StepsCell(pathway, service)],
            service.Id.Value, new Origin(Element(service), "", service.Id.Where))
        {
            UnderPrevious = underPrevious,
        };

    public static Cell NameCell(Pathway pathway, Service service)
    {
        var element = Element(service);
        var name = new Line(element);
        if (service.Url is { } url && Addresses.IsSafe(url.Value))
            name.Linked(service.Name, "name", url.Value, Emphasis.Strong);
        else
            name.Name(service.Name, "name", Emphasis.Strong);
        var lines = new List<Block> { name.As(ParagraphRole.Name) };
        if (service.Provider is { } provider && pathway.Organisations.Find(provider.Value) is { } organisation)
            lines.Add(new Line(element).Words(organisation.Name.Value, provider.Where, "provider").As(ParagraphRole.Note));
        if (service.PartOf is { } partOf)
            lines.Add(new Line(element).Say("Part of ").Add(ServiceNames.Step(pathway, element, "part_of", partOf)).As(ParagraphRole.Note));
        return new Cell(lines.ToSeq(), new Origin(element, "name", service.Name.Where));
    }

    public static Cell OfferCell(Pathway pathway, Service service, CommonFacts common, DateOnly asOf)
    {
        var element = Element(service);
        var venues = service.Schedules.Select((schedule, i) => OfferFacts.Venue(pathway, element, $"schedules.{i}", schedule));
        var offers = Line.Join(element, " ", [Status(service), Summary(service), .. OfferFacts.Of(pathway, service, common), .. venues, Funding(service, asOf)]);
        return Filled(element, "summary", [offers], "Nothing is written about what it offers.");
    }

    public static Cell ReferralCell(Pathway pathway, Service service, CommonFacts common) =>
        Filled(Element(service), "referral", ReferralLines.Of(pathway, service, common), "How to refer is not said.");

    private static Cell StepsCell(Pathway pathway, Service service)
    {
        var element = Element(service);
        Line Steps(string label, string key, Seq<Located<string>> ids) =>
            ids.IsEmpty ? new Line(element) : new Line(element).Say(label + " ", Emphasis.Strong).Add(ServiceNames.Steps(pathway, element, key, ids));
        return Filled(element, "step_up",
            [Steps("Up", "step_up", service.StepUp), Steps("Down", "step_down", service.StepDown), Steps("Out", "step_out", service.StepOut)],
            "Next steps: not said.");
    }

    private static Line Status(Service service)
    {
        var line = new Line(Element(service));
        return service.Status switch
        {
            { Value: ServiceStatus.Planned } planned => line.Choice("planned", planned.Where, "status", Answers.Status, Emphasis.Strong),
            { Value: ServiceStatus.Paused } paused => line.Choice("paused", paused.Where, "status", Answers.Status, Emphasis.Strong),
            _ => line,
        };
    }

    private static Line Summary(Service service)
    {
        var line = new Line(Element(service));
        return service.Summary is { } summary ? line.Sentence(summary, "summary") : line;
    }

    private static Line Funding(Service service, DateOnly asOf)
    {
        var line = new Line(Element(service));
        return service.FundedUntil is { } until
            ? line.Say(until.Value < asOf ? "Funding ended " : "Funded until ", Emphasis.Strong).Day(until, "funded_until", Emphasis.Strong).Say(".", Emphasis.Strong)
            : line;
    }

    // A cell is never empty: what is not said is said to be so.
    private static Cell Filled(string element, string key, IEnumerable<Line> lines, string silence)
    {
        var content = lines.Where(line => !line.IsEmpty).Select(line => (Block)line.As(ParagraphRole.Body)).ToSeq();
        return new Cell(content.IsEmpty ? [new Line(element).Say(silence).As(ParagraphRole.Body)] : content, new Origin(element, key, null));
    }

    private static string Element(Service service) => $"services.{service.Id.Value}";
}
