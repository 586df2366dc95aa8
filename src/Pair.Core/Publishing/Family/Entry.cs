using Pair.Core.Coverage;
using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>What a service is, for a family: name, ages, what it does, who can come, where and when. Methods and levels are words of staff.</summary>
internal static class Entry
{
    public static IEnumerable<Block> Of(Pathway pathway, Help help, CommonFacts common)
    {
        var (service, element) = (help.Service, $"services.{help.Service.Id.Value}");
        yield return new Line(element).Name(Help.NameOf(service), Help.NameKeyOf(service), Emphasis.Strong).As(ParagraphRole.Name);
        yield return When(service, element).As(ParagraphRole.When);
        var lines = new List<Line> { What(service, element), Line.Join(element, " ", Facts(pathway, service, element, common)) };
        for (var i = 0; i < service.Schedules.Count; i++) lines.Add(OfferFacts.Venue(pathway, element, $"schedules.{i}", service.Schedules[i]));
        // Who refers a family knows whom a service does not take; who goes by itself must be told.
        if (help.TakesFamiliesThemselves)
            for (var i = 0; i < service.Exclusions.Count; i++) lines.Add(NotFor(pathway, element, $"exclusions.{i}", service.Exclusions[i]));
        foreach (var line in lines)
            if (!line.IsEmpty) yield return line.As(ParagraphRole.Body);
    }

    /// <summary>For whom it is, where it is not for everybody: places, carers, groups; empty for all.</summary>
    public static Line Limits(Pathway pathway, Service service, string element)
    {
        var lines = new List<Line>();
        if (Places.IsPartial(pathway, service.Catchment))
            lines.Add(new Line(element).Say("Only in ", Emphasis.Strong).Add(Places.Line(pathway, element, service.Catchment, Emphasis.Strong)).Say(".", Emphasis.Strong));
        lines.Add(Who(service, element));
        if (!service.OnlyFor.IsEmpty)
            lines.Add(new Line(element).Say("Only for ").Add(Places.Listed(element, "only_for", service.OnlyFor, id => Names.Cohort(pathway, id), Emphasis.None, "or")).Say("."));
        return Line.Join(element, " ", lines);
    }

    private static Line When(Service service, string element)
    {
        var line = new Line(element);
        if (service.Ages is { } ages) line.Words(Phrases.Capital(Phrases.Of(ages.Value)), ages.Where, "ages", Emphasis.Strong);
        else line.Say("Ages: not said", Emphasis.Strong);
        if (service.Referral?.Ages is { } joining) line.Say(". You can start ").Words(Joining(joining.Value, service.Ages?.Value), joining.Where, "referral.ages").Say(".");
        return line;
    }

    // "until 22 months" where it begins as the service does, else "from 6 weeks until 9 months".
    private static string Joining(AgeRange joining, AgeRange? ages) =>
        joining.To is { } to && joining.From == ages?.From ? $"until {Phrases.Of(to)}"
        : joining.To is null ? Phrases.Of(joining) : $"from {Phrases.Of(joining)}";

    private static Line What(Service service, string element)
    {
        var line = new Line(element);
        if (service.Family?.Summary is { } plain) line.Sentence(plain, "family.summary");
        else if (service.Summary is { } summary) line.Sentence(summary, "summary");
        return line;
    }

    private static IEnumerable<Line> Facts(Pathway pathway, Service service, string element, CommonFacts common)
    {
        yield return Limits(pathway, service, element);
        // That a venue is a place to go to needs no words.
        var isAtVenues = !service.Schedules.IsEmpty && service.Delivery is [{ Value: Delivery.InPerson }];
        if (!isAtVenues && OfferFacts.Delivered(service, element) is { } delivery) yield return delivery;
        if (service.Hours is { } hours) yield return new Line(element).Say("Open: ").Sentence(hours, "hours");
        if (service.Cost is { } cost && common.Cost is null)
            yield return cost.Value == "free" ? new Line(element).Words("It is free.", cost.Where, "cost") : new Line(element).Say("Cost: ").Sentence(cost, "cost");
        if (Languages(pathway, service, common, element) is { } languages) yield return languages;
    }

    private static Line Who(Service service, string element)
    {
        var line = new Line(element);
        if (service.Carers.IsEmpty) line.Say("Who can come: not said");
        else if (service.Carers.All(carer => carer.Value != Carer.Anyone)) line.Say("For ").Add(OfferFacts.Row(element, "carers", service.Carers, Typed.Of, Answers.Carers));
        if (service.CarerAge is { } age && (age.Minimum ?? age.Maximum) is { } place)
            line.Say(line.IsEmpty ? "For parents " : service.Carers.IsEmpty ? "; for parents " : " ").Words(Phrases.Of(age), place.Where, "carer_age");
        return line.IsEmpty ? line : line.Say(".");
    }

    private static Line? Languages(Pathway pathway, Service service, CommonFacts common, string element)
    {
        var line = OfferFacts.Spoken(pathway, service, element) ?? new Line(element);
        if (service.Interpreter is { } interpreter && !common.Interpreter)
            line.Say(line.IsEmpty ? "" : " ").Choice(interpreter.Value ? "true" : "false", interpreter.Where, "interpreter", Answers.InterpreterForFamilies);
        if (service.Languages.IsEmpty && service.Interpreter is null) line.Say("Interpreters and other languages: not said.");
        return line.IsEmpty ? null : line;
    }

    private static Line NotFor(Pathway pathway, string element, string key, Exclusion exclusion)
    {
        var line = new Line(element).Say("Not for: ").Sentence(exclusion.Text, $"{key}.text");
        var instead = Line.Join(element, "; ", exclusion.Instead.Select(id => Target(pathway, element, $"{key}.instead.{id.Value}", id)));
        return instead.IsEmpty ? line : line.Say(" Instead: ").Add(instead).Say(".");
    }

    // With a number where families have one. What is not open now is no place to send anybody to.
    private static Line Target(Pathway pathway, string element, string key, Located<string> id)
    {
        var line = new Line(element);
        if (pathway.Services.Find(id.Value) is { } service)
            return Openness.IsActive(service) && service.IsForFamilies ? line.Jump(Help.NameOf(service).Value.Trim(), service.Id.Value, id.Where, key) : line;
        line.Words(Names.Target(pathway, id.Value), id.Where, key);
        // The number stands with what it reaches, and is mended there.
        var (number, owner, its) = pathway.AlsoNeeded.Find(id.Value) is { } also ? (also.Phone, $"also_needed.{id.Value}", "phone")
            : Names.SafeguardingContact(pathway, id.Value) is { } contact ? (contact.Phone, "safeguarding", $"{contact.Where.Value}.phone") : (null, "", "");
        return number is null || Names.Target(pathway, id.Value).Contains(number.Value, StringComparison.Ordinal)
            ? line : line.Say(", ").Add(new Line(owner).Phone(number, its));
    }
}
