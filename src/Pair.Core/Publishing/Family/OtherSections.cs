using Pair.Core.Coverage;
using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>What stands behind the stages: help at other ages, what cannot be used now, help beside the pathway, where things are, and whom to tell of a mistake.</summary>
internal static class OtherSections
{
    public static IEnumerable<DocumentPart> Build(Pathway pathway, List<Help> helps, CommonFacts common, DateOnly asOf)
    {
        var outside = helps.FindAll(help => help.Ages is null);
        yield return FamilyEdition.Part("other-times",
            outside.Count == 0 ? [] : [Heading("At other times", "other_times", "services"), StageSection.InFull(pathway, outside, common)]);
        var notNow = pathway.Services.Where(service => service.IsForFamilies && !service.IsClosed && !Openness.Counts(service, asOf)).ToList();
        yield return FamilyEdition.Part("not-open",
            notNow.Count == 0 ? [] : [Heading("Not open now", "not_open_now", "services"), List(notNow.Select(service => NotNow(service)), "services")]);
        var also = pathway.AlsoNeeded.Where(topic => pathway.AlsoNeededHere.Contains(topic.Id.Value)).ToList();
        yield return FamilyEdition.Part("what-else",
            also.Count == 0 ? [] : [Heading("More help", ClosingSection.AlsoAnchor, "also_needed"), List(also.Select(ClosingSection.Topic), "also_needed")]);
        var venues = Visited(pathway, helps);
        yield return FamilyEdition.Part("background",
            venues.Count == 0 ? [] : [Heading("Where things are", "venues_", "locations"), BackgroundSection.Venues(pathway, venues)]);
        yield return FamilyEdition.Part("keeping",
            [Heading("About this page", "about_this", "pathway"), .. About(pathway).Select(line => line.As(ParagraphRole.Body))]);
    }

    private static ListItem NotNow(Service service)
    {
        var element = $"services.{service.Id.Value}";
        var line = new Line(element).Name(Help.NameOf(service), Help.NameKeyOf(service), Emphasis.Strong).Say(": ");
        line = service.Status switch
        {
            { Value: ServiceStatus.Planned } planned => line.Choice("planned", planned.Where, "status", Answers.StatusForFamilies),
            { Value: ServiceStatus.Paused } paused => line.Choice("paused", paused.Where, "status", Answers.StatusForFamilies),
            _ => line.Say("it was paid for until ").Day(service.FundedUntil!, "funded_until").Say(". Ask if it is still there."),
        };
        return new ListItem(line.Inlines, new Origin(element, "", service.Id.Where));
    }

    private static List<Venue> Visited(Pathway pathway, List<Help> helps)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var help in helps)
            foreach (var schedule in help.Service.Schedules) ids.Add(schedule.Location.Value);
        return pathway.Locations.Where(venue => ids.Contains(venue.Id.Value)).ToList();
    }

    private static IEnumerable<Line> About(Pathway pathway)
    {
        if (pathway.Owner?.Email is { } email) yield return new Line("pathway").Say("Is something wrong here? ", Emphasis.Strong).Say("Write to ").Email(email, "owner.email").Say(".");
        yield return ClosingSection.Reviews(pathway);
        if (pathway.Version is { } version) yield return new Line("pathway").Say("Version ").Name(version, "version").Say(".");
    }

    private static Block.List List(IEnumerable<ListItem> items, string element) => new(items.ToSeq(), ListRole.Plain, new Origin(element, "", null));

    private static Block.Heading Heading(string text, string anchor, string element) => new(2, new Line(element).Say(text).Inlines, anchor, new Origin(element, "", null));
}
