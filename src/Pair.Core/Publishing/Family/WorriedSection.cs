using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>"If you are worried": whom a family rings now. Stands on the first page, also where something is missing. Written procedures are for staff.</summary>
internal static class WorriedSection
{
    private const string Element = "safeguarding";

    public static Block.Alert Build(Pathway pathway)
    {
        var origin = new Origin(Element, "", null);
        var lines = new List<Line>();
        var said = pathway.Safeguarding;
        if (said.ImmediateDanger is { } danger) lines.Add(Danger(danger));
        if (said.Crisis is { } crisis) lines.Add(Contact(pathway, crisis, "You feel you cannot cope, or might hurt yourself: "));
        if (said.SocialCare is { } socialCare) lines.Add(Contact(pathway, socialCare, "You are worried about a baby or child: "));
        if (said.OutOfHours is { } outOfHours) lines.Add(Contact(pathway, outOfHours, "At other times: "));
        if (said.Police is { } police) lines.Add(Sentence(police, "police", Emphasis.None));
        if (lines.Count == 0) lines.Add(new Line(Element).Say("No number for danger or crisis is written here yet.", Emphasis.Strong));
        return new Block.Alert(
            new Block.Heading(2, new Line(Element).Say("If you are worried").Inlines, SafeguardingSection.Anchor, origin),
            new Block.List(lines.Select(line => new ListItem(line.Inlines, origin)).ToSeq(), ListRole.Alert, origin), origin);
    }

    // "Call 999 if …": the call stands large.
    private static Line Danger(Located<string> danger) => SafeguardingSection.CallOf(danger) is not ({ } call, var rest)
        ? Sentence(danger, "immediate_danger", Emphasis.Strong)
        : new Line(Element).Calling(call, "immediate_danger", Emphasis.Strong).Say(" ").Add(Sentence(rest, "immediate_danger", Emphasis.None));

    private static Line Sentence(Located<string> text, string key, Emphasis emphasis) =>
        new Line(Element).Calling(text, key, emphasis).Say(Phrases.FullStop(text.Value.Trim()), emphasis);

    private static Line Contact(Pathway pathway, SafeguardingContact contact, string when)
    {
        var key = contact.Where.Value;
        var line = new Line(Element).Say(when);
        // "NHS 111, option 2" says its number itself; any other name stands before its number.
        var saysNumber = contact is { Name: { } words, Phone: { } number } && words.Value.Contains(number.Value, StringComparison.Ordinal);
        if (contact.Phone is not null) line.Say("call ");
        if (saysNumber) line.Dial(contact.Name!, contact.Phone!, $"{key}.name", Emphasis.Strong);
        else if (contact.Name is { } name) line.Name(name, $"{key}.name");
        if (!saysNumber && contact.Phone is { } phone) line.Say(contact.Name is null ? "" : ", ").Phone(phone, $"{key}.phone", Emphasis.Strong);
        if (contact.Hours is { } hours) line.Say(", ").Text(hours with { Value = Phrases.InSentence(hours.Value) }, $"{key}.hours");
        // A name or hours without any number must not look like help.
        if (contact.Phone is null && contact.Contacts.All(local => local.Phone is null) && contact.Name?.Value.Any(char.IsAsciiDigit) != true)
            line.Say(" (no number written yet)", Emphasis.Strong);
        line.Say(".");
        for (var i = 0; i < contact.Contacts.Count; i++)
            if (contact.Contacts[i] is { Phone: { } local } there)
            {
                line.Say(" In ").Words(Names.Place(pathway, there.Place.Value), there.Place.Where, $"{key}.contacts.{i}.place").Say(": ")
                    .Phone(local, $"{key}.contacts.{i}.phone", Emphasis.Strong);
                if (there.Hours is { } open) line.Say(", ").Text(open with { Value = Phrases.InSentence(open.Value) }, $"{key}.contacts.{i}.hours");
                line.Say(".");
            }
        return line;
    }
}
