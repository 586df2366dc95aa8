using Pair.Core.Analysis.Persons;
using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class PersonalData : PathwayRule
{
    public override string Name => "personal-data";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a named person's mailbox or mobile, an NHS number or a date of birth";

    public override string Why =>
        """
        A pathway is public, and copies of it stay on desks and phones for years. A person's mailbox stops being read on the day that person leaves, and then referrals are lost. A mobile in print is rung at night.
        What belongs to a real baby or parent has no place here at all, and stories must be invented.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Ask the team for a shared mailbox and a team number, and print these. Take NHS numbers and dates of birth out, and invent the family of a story anew.
        What was ever saved in a shared folder or a repository stays in its history: ask whoever looks after data protection whether it must be removed there too.
        """;

    public override string Bad =>
        """
        services:
          parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist help when things feel hard.
            levels: [getting-more-help]
            referral: { who: [gp], how: { email: jane.smith@health.littleham.example } }
        """;

    public override string Good =>
        """
        services:
          parent-team:
            name: Baby and parent team
            provider: littleham-health
            summary: Specialist help when things feel hard.
            levels: [getting-more-help]
            referral: { who: [gp], how: { email: baby.team@health.littleham.example } }
        """;

    public override bool MayBeAccepted => false;

    // What a date of birth stands behind.
    private static readonly int Born = WordReader.HashOf("born");
    private static readonly int Birth = WordReader.HashOf("birth");
    private static readonly int Dob = WordReader.HashOf("dob");
    private static readonly int DottedDob = WordReader.HashOf("d.o.b");

    public override void Check(Examination examination)
    {
        var mailboxes = new Mailboxes(examination.Pathway);
        var found = new List<Mailbox>();
        var seen = new Dictionary<string, Mailbox?>(StringComparer.OrdinalIgnoreCase);
        foreach (var detail in examination.Contacts)
        {
            if (detail.Kind == ContactKind.Email) LookAtAddress(mailboxes, seen, found, detail.Text.Value, detail.Text.Where, detail.Element);
            else if (detail.Kind == ContactKind.Url && detail.Text.Value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
                LookAtAddress(mailboxes, seen, found, detail.Text.Value["mailto:".Length..], detail.Text.Where, detail.Element);
        }
        foreach (var text in examination.Words)
        {
            if (!Letters.HasDigit(text.Text) && !text.Text.Contains('@', StringComparison.Ordinal)) continue;
            for (var i = 0; i < text.Words; i++)
                if (text.Word(i).IndexOf('@') > 0) LookAtAddress(mailboxes, seen, found, text.Word(i).ToString(), text.WhereIs(i, i), text.Passage.Element);
            LookAtNumbers(examination, text);
        }
        foreach (var mailbox in found) examination.Report(Told(mailbox));
        foreach (var detail in examination.Contacts)
            if (detail.Kind is ContactKind.Phone or ContactKind.TextMessage && Letters.HasCapital(detail.Text.Value)) LookAtPhone(examination, detail);
    }

    private static void LookAtAddress(Mailboxes mailboxes, Dictionary<string, Mailbox?> seen, List<Mailbox> found, string address, Location where, string element)
    {
        if (!seen.TryGetValue(address, out var mailbox))
        {
            seen[address] = mailbox = mailboxes.IsPersons(address) ? new Mailbox(address, where, element) : null;
            if (mailbox is not null) found.Add(mailbox);
        }
        else if (mailbox?.Others.Count < Mailbox.MostOthers) mailbox.Others.Add(new RelatedPlace(where, "here too"));
    }

    private Finding Told(Mailbox mailbox) =>
        Found($"{mailbox.Address} looks like one person's mailbox", mailbox.Where, mailbox.Element, mailbox.Address) with
        {
            Label = "unread when they leave",
            Help = "write the team's shared mailbox, such as referrals@ or duty@",
            Related = mailbox.Others.ToSeq(),
        };

    // What is found is not said again in the message: reports are kept and sent on.
    private void LookAtNumbers(Examination examination, ReadPassage text)
    {
        if (NhsNumbers.Find(text.Text, out var end) is >= 0 and var number)
            examination.Report(Found("this looks like a person's NHS number", text.WhereIsText(number, end), text.Passage.Element, "nhs-number", text.Passage.Key) with
            {
                Label = "never in a pathway",
                Help = "take it out; where the file was shared or saved with it, tell whoever looks after data protection",
            });
        var isStory = text.Passage.Kind == PassageKind.Story;
        if (SaysBirth(text) && BirthDates.Find(text.Text, out end) is >= 0 and var date)
            examination.Report(Found("this looks like a person's date of birth", text.WhereIsText(date, end), text.Passage.Element, "date-of-birth", text.Passage.Key) with
            {
                Label = "never in a pathway",
                Help = isStory ? "say how old the baby or parent is, and invent the family" : "take it out; an age is enough",
            });
        if (Mobiles.Find(text.Text, out end) is >= 0 and var mobile && (isStory || Mobiles.NamesPerson(text)))
            examination.Report(isStory
                ? Mobile(text.WhereIsText(mobile, end), "in a story", text.Passage.Element, text.Passage.Key) with { Help = "take it out: a story needs no number" }
                : Mobile(text.WhereIsText(mobile, end), "beside a name", text.Passage.Element, text.Passage.Key));
    }

    private static bool SaysBirth(ReadPassage text)
    {
        for (var i = 0; i < text.Words; i++)
        {
            var hash = text.Hash(i);
            if (hash == Born || hash == Birth || hash == Dob || hash == DottedDob) return true;
        }
        return false;
    }

    // A mobile alone may be a duty phone or take text messages; one with a name is a person's.
    private void LookAtPhone(Examination examination, ContactDetail detail)
    {
        var text = WordReader.Read([new Passage(detail.Text, detail.Element, detail.Key, Readers.Practitioners, PassageKind.Phrase)])[0];
        if (Mobiles.Find(text.Text, out _) >= 0 && Mobiles.NamesPerson(text)) examination.Report(Mobile(detail.Text.Where, "beside a name", detail.Element, detail.Key));
    }

    private Finding Mobile(Location where, string label, string element, string key) =>
        Found("this looks like one person's mobile number", where, element, "mobile", key) with
        {
            Label = label,
            Help = "write the team's number and its hours",
        };

    /// <summary>A person's mailbox and where it stands.</summary>
    private sealed class Mailbox(string address, Location where, string element)
    {
        public const int MostOthers = 3;

        public string Address { get; } = address;

        public Location Where { get; } = where;

        public string Element { get; } = element;

        public List<RelatedPlace> Others { get; } = [];
    }
}
