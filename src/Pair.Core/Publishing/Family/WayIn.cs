using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Publishing.Family;

/// <summary>How a family gets to a service: by itself first, then whom it can ask. A number stands here only where families may use it.</summary>
internal static class WayIn
{
    /// <summary>All that is said about it.</summary>
    public static IEnumerable<Block> Of(Pathway pathway, Help help)
    {
        var (service, element) = (help.Service, $"services.{help.Service.Id.Value}");
        var ways = help.TakesFamiliesThemselves ? Themselves(pathway, service, element) : [Asked(pathway, service, element)];
        foreach (var line in ways) yield return line.As(ParagraphRole.Body);
        if (service.Referral is not { } referral) yield break;
        var more = new List<Line>();
        if (help.TakesFamiliesThemselves && Askers.Besides(pathway, referral, element) is { } askers) more.Add(askers.Say("."));
        if (!help.TakesFamiliesThemselves && referral.Consent is { Value: Consent.Required } consent) more.Add(new Line(element).Words("You must agree first.", consent.Where, "referral.consent"));
        if (referral.Response?.Routine is { } soon) more.Add(new Line(element).Text(soon with { Value = Phrases.Capital(soon.Value.Trim()) }, "referral.response.routine").Say(Phrases.FullStop(soon.Value.Trim())));
        if (service.WaitTime is { } wait) more.Add(Wait(wait, element));
        foreach (var line in more) yield return line.As(ParagraphRole.Body);
    }

    /// <summary>What to do, in a line: the first way, where the numbers of places stand with the entry.</summary>
    public static IEnumerable<Block> InShort(Pathway pathway, Help help)
    {
        var (service, element) = (help.Service, $"services.{help.Service.Id.Value}");
        var line = help.TakesFamiliesThemselves ? Themselves(pathway, service, element).First() : Asked(pathway, service, element);
        return [line.As(ParagraphRole.Body)];
    }

    private static Line Wait(WaitTime wait, string element)
    {
        var weeks = wait.Weeks.Value;
        var line = new Line(element).Say("Wait: ")
            .Words(weeks == 1 ? "1 week" : $"{weeks.ToString(System.Globalization.CultureInfo.InvariantCulture)} weeks", wait.Weeks.Where, "wait_time.weeks");
        return wait.Date is { } date ? line.Say(" (").Words(Phrases.Month(date.Value), date.Where, "wait_time.date").Say(").") : line.Say(".");
    }

    private static IEnumerable<Line> Themselves(Pathway pathway, Service service, string element)
    {
        var referral = service.Referral;
        var ways = referral?.How is { } how ? Ways(element, "referral.how", how).ToList() : [];
        if (ways.Count > 0) yield return Sentence(element, ways);
        else if (referral is not null && referral.Who.FirstOrDefault(who => who.Value == "every-family") is { } every)
            yield return new Line(element).Words("Every family is offered this.", every.Where, "referral.who.every-family", Emphasis.Strong);
        for (var i = 0; i < (referral?.Contacts.Count ?? 0); i++)
            if (Local(pathway, referral!.Contacts[i], element, $"referral.contacts.{i}") is { } local)
            {
                ways.Add(local);
                yield return local;
            }
        if (ways.Count > 0 || referral?.Who.Any(who => who.Value == "every-family") == true) yield break;
        yield return service.Url is { } url
            ? new Line(element).Say("See ", Emphasis.Strong).Address(url, "url", Emphasis.Strong).Say(".", Emphasis.Strong)
            : new Line(element).Say("How to get it is not said yet.", Emphasis.Strong);
    }

    private static Line Asked(Pathway pathway, Service service, string element) =>
        service.Referral is { } referral && Askers.Of(pathway, referral, element) is { } askers
            ? new Line(element).Say("Ask ", Emphasis.Strong).Add(askers).Say(".", Emphasis.Strong)
            : new Line(element).Say("Who can refer you is not said yet.", Emphasis.Strong);

    private static Line? Local(Pathway pathway, ReferralContact contact, string element, string key)
    {
        var ways = Ways(element, key, contact.How).ToList();
        if (ways.Count == 0) return null;
        var line = new Line(element);
        if (contact.Place is { } place) line.Words(Names.Place(pathway, place.Value), place.Where, $"{key}.place").Say(": ");
        // Routine is what a family takes for granted.
        if (contact.Use is { Value: not Urgency.Routine } use) line.Words(use.Value == Urgency.Emergency ? "In an emergency: " : "If it is urgent: ", use.Where, $"{key}.use");
        // "North: 01632 960111." A number alone needs no word before it.
        var isNumber = contact.How is { Phone: not null, Text: null, Email: null, Url: null, Form: null } && contact.How.DropIn?.Value != true;
        if (isNumber && !line.IsEmpty) line.Phone(contact.How.Phone!, $"{key}.phone", Emphasis.Strong).Say(".", Emphasis.Strong);
        else line.Add(Sentence(element, ways));
        if (contact.Hours is { } hours) line.Say(" Open: ").Sentence(hours, $"{key}.hours");
        if (contact.Response is { } soon) line.Say(" How soon: ").Sentence(soon, $"{key}.response");
        return line;
    }

    private static Line Sentence(string element, List<Line> ways)
    {
        var line = new Line(element);
        for (var i = 0; i < ways.Count; i++)
        {
            if (i > 0) line.Say(i == ways.Count - 1 ? " or " : ", ", Emphasis.Strong);
            line.Add(i == 0 ? ways[i].Capital() : ways[i]);
        }
        return line.Say(".", Emphasis.Strong);
    }

    private static IEnumerable<Line> Ways(string element, string key, Ways how)
    {
        if (how.DropIn is { Value: true } dropIn) yield return new Line(element).Words("just come", dropIn.Where, $"{key}.drop_in", Emphasis.Strong);
        if (how.Phone is { } phone) yield return new Line(element).Say("phone ", Emphasis.Strong).Phone(phone, $"{key}.phone", Emphasis.Strong);
        if (how.Text is { } text) yield return new Line(element).Say("text ", Emphasis.Strong).Phone(text, $"{key}.text", Emphasis.Strong);
        if (how.Email is { } email) yield return new Line(element).Say("email ", Emphasis.Strong).Email(email, $"{key}.email", Emphasis.Strong);
        if (how.Url is { } url) yield return new Line(element).Say("go to ", Emphasis.Strong).Address(url, $"{key}.url", Emphasis.Strong);
        if (how.Form is { } form) yield return new Line(element).Say("fill in the form at ", Emphasis.Strong).Address(form, $"{key}.form", Emphasis.Strong);
    }
}
