using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>Safeguarding and crisis: whom to ring now. Stands on the first page of every edition, also where something is missing.</summary>
internal static class SafeguardingSection
{
    /// <summary>Anchor of the section; steps that lead to social care or crisis lines go there. An id of an author has no underscore, so none collides.</summary>
    public const string Anchor = "safeguarding_and_crisis";

    private const string Element = "safeguarding";

    public static Block.Alert Build(Pathway pathway)
    {
        var said = pathway.Safeguarding;
        var cells = new List<Labelled>();
        if (said.ImmediateDanger is not null || said.Police is not null) cells.Add(new Labelled(Label("Immediate danger"), Danger(said)));
        if (said.SocialCare is { } socialCare) cells.Add(Contact(pathway, socialCare, "Children's social care"));
        if (said.OutOfHours is { } outOfHours) cells.Add(Contact(pathway, outOfHours, "Out of hours"));
        if (said.Crisis is { } crisis) cells.Add(Crisis(pathway, crisis));
        if (!said.Procedures.IsEmpty) cells.Add(Procedures(said));
        if (cells.Count == 0)
            cells.Add(new Labelled(Label("Not written yet"), [new Line(Element).Say("This pathway names no number for danger or crisis.", Emphasis.Strong).As(ParagraphRole.Body)]));

        var origin = new Origin(Element, "", null);
        var row = new Row(cells.Select(cell => new Cell(cell.Content, origin)).ToSeq(), null, origin);
        var header = cells.Select(cell => new Cell([cell.Label.As(ParagraphRole.Body)], origin)).ToSeq();
        return new Block.Alert(
            new Block.Heading(2, new Line(Element).Say("Safeguarding and crisis").Inlines, Anchor, origin),
            new Block.Table(TableRole.Alert, header, [row], null, origin), origin);
    }

    private static Line Label(string text) => new Line(Element).Say(text);

    private static Seq<Block> Danger(Safeguarding said)
    {
        var blocks = new List<Block>();
        if (said.ImmediateDanger is { } danger)
        {
            // "Call 999 if …": the call stands large, the rest beneath it.
            if (CallOf(danger) is ({ } call, var rest))
            {
                blocks.Add(new Line(Element).Calling(call, "immediate_danger", Emphasis.Strong).As(ParagraphRole.Number));
                if (rest.Value.Length > 0) blocks.Add(new Line(Element).Calling(rest, "immediate_danger").As(ParagraphRole.Body));
            }
            else blocks.Add(new Line(Element).Calling(danger, "immediate_danger", Emphasis.Strong).As(ParagraphRole.Body));
        }
        if (said.Police is { } police) blocks.Add(new Line(Element).Calling(police, "police").As(ParagraphRole.Body));
        return blocks.ToSeq();
    }

    /// <summary>"Call 999" at the start of a sentence, and what follows it; null where it begins with anything else.</summary>
    public static (Located<string> Call, Located<string> After)? CallOf(Located<string> danger)
    {
        const string call = "Call 999";
        var words = danger.Value.Trim();
        if (!words.StartsWith(call, StringComparison.OrdinalIgnoreCase) || words.Length > call.Length && char.IsLetterOrDigit(words[call.Length])) return null;
        return (danger with { Value = words[..call.Length] }, danger with { Value = words[call.Length..].TrimStart() });
    }

    private static Labelled Contact(Pathway pathway, SafeguardingContact contact, string fallback)
    {
        var key = contact.Where.Value;
        var label = contact.Name is { } name ? new Line(Element).Name(name, $"{key}.name") : Label(fallback);
        var blocks = new List<Block>();
        if (contact.Phone is { } phone) blocks.Add(new Line(Element).Phone(phone, $"{key}.phone", Emphasis.Strong).As(ParagraphRole.Number));
        if (contact.Hours is { } hours) blocks.Add(new Line(Element).Text(hours, $"{key}.hours").As(ParagraphRole.Body));
        blocks.AddRange(ByPlace(pathway, contact));
        return new Labelled(label, WithNumber(contact, blocks));
    }

    private static Labelled Crisis(Pathway pathway, SafeguardingContact crisis)
    {
        var blocks = new List<Block>();
        // "NHS 111, option 2" says its number itself; any other name has its number beneath.
        if (crisis.Name is { } name)
        {
            var saysNumber = crisis.Phone is { } number && name.Value.Contains(number.Value, StringComparison.Ordinal);
            blocks.Add(saysNumber
                ? new Line(Element).Dial(name, crisis.Phone!, "crisis.name", Emphasis.Strong).As(ParagraphRole.Number)
                : new Line(Element).Name(name, "crisis.name", Emphasis.Strong).As(ParagraphRole.Body));
            if (!saysNumber && crisis.Phone is { } phone) blocks.Add(new Line(Element).Phone(phone, "crisis.phone", Emphasis.Strong).As(ParagraphRole.Number));
        }
        else if (crisis.Phone is { } phone) blocks.Add(new Line(Element).Phone(phone, "crisis.phone", Emphasis.Strong).As(ParagraphRole.Number));
        if (crisis.Hours is { } hours) blocks.Add(new Line(Element).Text(hours, "crisis.hours").As(ParagraphRole.Body));
        blocks.AddRange(ByPlace(pathway, crisis));
        return new Labelled(Label("Parent in mental health crisis"), WithNumber(crisis, blocks));
    }

    private static Labelled Procedures(Safeguarding said)
    {
        var blocks = new List<Block>();
        foreach (var procedure in said.Procedures)
        {
            var key = $"procedures.{procedure.Id.Value}";
            var name = Phrases.Capital(procedure.Id.Value.Replace('-', ' ')).Replace("Pre birth", "Pre-birth", StringComparison.Ordinal) + " procedure";
            blocks.Add(new Line($"{Element}.{key}").Words(name, procedure.Id.Where, "", Emphasis.Strong).As(blocks.Count == 0 ? ParagraphRole.Number : ParagraphRole.Body));
            blocks.Add(new Line(Element).Address(procedure.Url, key).As(ParagraphRole.Body));
        }
        var label = said.Procedures.Count == 1 && said.Procedures[0].Id.Value == "pre-birth" ? "Worried before the birth" : "Procedures";
        return new Labelled(Label(label), blocks.ToSeq());
    }

    private static IEnumerable<Block> ByPlace(Pathway pathway, SafeguardingContact contact)
    {
        for (var i = 0; i < contact.Contacts.Count; i++)
        {
            var (local, key) = (contact.Contacts[i], $"{contact.Where.Value}.contacts.{i}");
            var line = new Line(Element).Words(Names.Place(pathway, local.Place.Value), local.Place.Where, $"{key}.place").Say(":");
            if (local.Phone is { } phone) line.Say(" ").Phone(phone, $"{key}.phone", Emphasis.Strong);
            if (local.Hours is { } hours) line.Say(", ").Text(hours, $"{key}.hours");
            yield return line.As(ParagraphRole.Body);
        }
    }

    // A name or hours without any number must not look like help. "NHS 111, option 2" is a number too.
    private static Seq<Block> WithNumber(SafeguardingContact contact, List<Block> blocks)
    {
        if (contact.Phone is null && contact.Contacts.All(local => local.Phone is null) && contact.Name?.Value.Any(char.IsAsciiDigit) != true)
            blocks.Add(new Line(Element).Say("No number written yet.", Emphasis.Strong).As(ParagraphRole.Body));
        return blocks.ToSeq();
    }

    private sealed record Labelled(Line Label, Seq<Block> Content);
}
