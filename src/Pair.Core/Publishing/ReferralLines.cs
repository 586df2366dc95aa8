using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>How families come to a service: who may refer, by which way, how soon, for what, and who is told to go elsewhere.</summary>
internal static class ReferralLines
{
    private const string EveryFamily = "every-family";

    public static IEnumerable<Line> Of(Pathway pathway, Service service, CommonFacts common)
    {
        var element = $"services.{service.Id.Value}";
        if (service.Referral is { } referral)
        {
            yield return Who(pathway, element, referral);
        }
        yield return HowAndHowSoon(element, service, common);
        yield return Line.Join(element, "; ", Contacts(pathway, element, service));
        yield return Line.Join(element, " ", Limits(pathway, element, service));
    }

    private static IEnumerable<Line> Contacts(Pathway pathway, string element, Service service)
    {
        if (service.Referral is not { } referral) yield break;
        for (var i = 0; i < referral.Contacts.Count; i++) yield return Contact(pathway, element, $"referral.contacts.{i}", referral.Contacts[i]);
    }

    // Whom it is for and whom not, as sentences behind one another.
    private static IEnumerable<Line> Limits(Pathway pathway, string element, Service service)
    {
        if (service.Referral is { Criteria.IsEmpty: false } referral)
            yield return new Line(element).Say("Refer for: ").Add(Line.Series(element, "referral.criteria", referral.Criteria));
        for (var i = 0; i < service.Exclusions.Count; i++) yield return NotFor(pathway, element, $"exclusions.{i}", service.Exclusions[i]);
    }

    private static Line Who(Pathway pathway, string element, Referral referral)
    {
        var line = new Line(element);
        var (families, staff) = Split(pathway, referral.Who);
        if (families.Find(id => id.Value == EveryFamily) is { } every)
        {
            line.Words("Every family", every.Where, "referral.who.every-family", Emphasis.Strong).Say(", no referral needed");
            families.Remove(every);
        }
        if (referral.How?.DropIn is { Value: true } dropIn)
            line.Say(line.IsEmpty ? "" : ": ").Words(line.IsEmpty ? "Drop in" : "drop in", dropIn.Where, "referral.how.drop_in", Emphasis.Strong);
        for (var i = 0; i < families.Count + staff.Count; i++)
        {
            var id = i < families.Count ? families[i] : staff[i - families.Count];
            var forFamilies = i < families.Count;
            if (!line.IsEmpty) line.Say(i == families.Count + staff.Count - 1 ? " or " : ", ");
            line.Words(Name(pathway, id.Value, first: line.IsEmpty), id.Where, $"referral.who.{id.Value}", forFamilies ? Emphasis.Strong : Emphasis.None);
        }
        if (line.IsEmpty) line.Say("Who may refer: not said");
        if (referral.Consent is { } consent)
            line.Say(". ").Choice(consent.Value == Consent.Required ? "required" : "not-required", consent.Where, "referral.consent", Answers.Consent);
        return line;
    }

    // Families themselves stand first, whatever the order in the source.
    private static (List<Located<string>> Families, List<Located<string>> Staff) Split(Pathway pathway, Seq<Located<string>> who)
    {
        bool IsFamily(Located<string> id) => pathway.Referrers.Find(id.Value)?.Kind == ReferrerKind.Family;
        return (who.Where(IsFamily).ToList(), who.Where(id => !IsFamily(id)).ToList());
    }

    private static string Name(Pathway pathway, string id, bool first)
    {
        var name = pathway.Referrers.Find(id)?.Name.Value ?? id;
        return first ? name : Phrases.InSentence(name);
    }

    // The number first; how soon an answer comes and how long the wait is belong together.
    private static Line HowAndHowSoon(string element, Service service, CommonFacts common)
    {
        var parts = new List<Line>();
        if (service.Referral?.How is { } how) parts.AddRange(Reach(element, "referral.how", how));
        if (service.Referral?.Response is { } response)
        {
            var several = new[] { response.Emergency, response.Urgent, response.Routine }.Count(each => each is not null) > 1;
            if (response.Emergency is { } emergency) parts.Add(Answer(element, "emergency", emergency, label: true));
            if (response.Urgent is { } urgent) parts.Add(Answer(element, "urgent", urgent, label: true));
            if (response.Routine is { } routine) parts.Add(Answer(element, "routine", routine, label: several));
        }
        if (service.WaitTime is { } wait) parts.Add(Wait(element, wait, common, first: parts.TrueForAll(part => part.IsEmpty)));
        return Line.Join(element, ", ", parts);
    }

    private static Line Answer(string element, string use, Located<string> text, bool label)
    {
        var line = new Line(element);
        return (label ? line.Say(use + " ") : line).Text(text, $"referral.response.{use}");
    }

    private static IEnumerable<Line> Reach(string element, string key, Ways how)
    {
        if (how.Phone is { } phone) yield return new Line(element).Phone(phone, $"{key}.phone");
        if (how.Text is { } text) yield return new Line(element).Say("text ").Phone(text, $"{key}.text");
        if (how.Email is { } email) yield return new Line(element).Email(email, $"{key}.email");
        if (how.Url is { } url) yield return new Line(element).Address(url, $"{key}.url");
        if (how.Form is { } form) yield return new Line(element).Say("form: ").Address(form, $"{key}.form");
        if (how.System is { } system) yield return new Line(element).Say("by ").Name(system, $"{key}.system");
    }

    // The label is bold: who looks for the urgent number, or the one of a place, finds it in a line of several.
    private static Line Contact(Pathway pathway, string element, string key, ReferralContact contact)
    {
        var label = new Line(element);
        if (contact.Place is { } place)
            label.Words(Names.Place(pathway, place.Value), place.Where, $"{key}.place", Emphasis.Strong).Say(contact.Use is null ? ":" : ", ", Emphasis.Strong);
        if (contact.Use is { } use)
            label.Choice(Typed.Of(use.Value), use.Where, $"{key}.use", label.IsEmpty ? Answers.Urgency.First : Answers.Urgency.Inside, Emphasis.Strong).Say(":", Emphasis.Strong);
        var parts = Reach(element, key, contact.How).ToList();
        if (contact.Hours is { } hours) parts.Add(new Line(element).Text(hours, $"{key}.hours"));
        if (contact.Response is { } response) parts.Add(new Line(element).Text(response, $"{key}.response"));
        var reach = Line.Join(element, ", ", parts);
        return label.IsEmpty ? reach : label.Say(" ").Add(reach);
    }

    private static Line Wait(string element, WaitTime wait, CommonFacts common, bool first)
    {
        var weeks = wait.Weeks.Value;
        var line = new Line(element).Say(first ? "Wait " : "wait ").Words(weeks == 1 ? "1 week" : $"{weeks.ToString(System.Globalization.CultureInfo.InvariantCulture)} weeks", wait.Weeks.Where, "wait_time.weeks");
        return wait.Date is { } date && common.Waits is null ? line.Say(" (").Day(date, "wait_time.date").Say(")") : line;
    }

    private static Line NotFor(Pathway pathway, string element, string key, Exclusion exclusion)
    {
        var line = new Line(element).Say("Not for: ").Sentence(exclusion.Text, $"{key}.text");
        return exclusion.Instead.IsEmpty ? line : line.Say(" Instead: ").Add(ServiceNames.Steps(pathway, element, $"{key}.instead", exclusion.Instead)).Say(".");
    }
}
