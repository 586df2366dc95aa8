using Pair.Core.Analysis.Prose;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

/// <summary>Whether a safeguarding contact has a number for everybody.</summary>
internal static class Numbers
{
    // 111 and 999; a name such as "Team 24/7" says no number.
    private const int ShortestInName = 3;

    /// <summary>What to do about a contact without a number.</summary>
    public const string HowToAdd = "write the number to ring behind `phone:`";

    /// <summary>What to do about a contact that has numbers for some places.</summary>
    public const string HowToAddPlace = "add one to its `contacts`, or a `phone` that holds for every other place";

    /// <summary>Whether nothing at all was written about safeguarding.</summary>
    public static bool AreUnwritten(Safeguarding said) =>
        said is { ImmediateDanger: null, Police: null, SocialCare: null, OutOfHours: null, Crisis: null, Procedures.IsEmpty: true };

    /// <summary>
    /// The place of something that is not there, which an area asks of its own file: safeguarding numbers of a base are never its own, however many stand there.
    /// </summary>
    public static Location PlaceOfMissing(Examination examination, string key) =>
        examination.IsOfBase(Section) ? examination.Place("pathway") : examination.Place(Section, key);

    /// <summary>What to do about it, for an area with no such section: that the numbers of its base are not taken.</summary>
    public static string HowToAddHere(Examination examination, string help) =>
        examination.IsOfBase(Section) ? $"{help}. It goes under `safeguarding:` in this file, beside `pathway:`; the numbers of a base are never taken, for each area has its own" : help;

    /// <summary>What is missing, as a label.</summary>
    public static string LabelOfMissing(Examination examination, string key) =>
        examination.IsOfBase(Section) ? $"this file has no `safeguarding:` with `{key}`" : $"`{key}` is missing";

    private const string Section = "safeguarding";

    /// <summary>Whether a line says whom to call at once: 999, or 112.</summary>
    public static bool SaysEmergency(string line) => line.Contains("999", StringComparison.Ordinal) || line.Contains("112", StringComparison.Ordinal);

    /// <summary>What stands in the place of a contact's number, as a label.</summary>
    public static string Label(SafeguardingContact contact) =>
        contact.Phone is not { } phone ? "it has no `phone`" : Placeholder.Held(ContactKind.Phone, phone.Value) is null ? "this is no number" : "not filled in yet";

    /// <summary>Whether what stands in the place of a number is told as a missing number: then no other rule speaks of it.</summary>
    public static bool IsTold(Pathway pathway, Located<string> phone)
    {
        if (IsNumber(pathway, phone)) return false;
        foreach (var contact in new[] { pathway.Safeguarding.SocialCare, pathway.Safeguarding.OutOfHours, pathway.Safeguarding.Crisis })
            if (contact is not null && Holds(contact, phone)) return IsWithout(pathway, contact) || PlacesWithout(pathway, contact).Count > 0;
        return false;
    }

    /// <summary>Whether a contact has no number at all.</summary>
    public static bool IsWithout(Pathway pathway, SafeguardingContact contact)
    {
        if (IsNumber(pathway, contact.Phone) || SaysNumber(contact.Name)) return false;
        foreach (var local in contact.Contacts)
            if (IsNumber(pathway, local.Phone)) return false;
        return true;
    }

    /// <summary>The smallest places for which a contact that has some number has none.</summary>
    public static List<Place> PlacesWithout(Pathway pathway, SafeguardingContact contact)
    {
        var without = new List<Place>();
        if (IsNumber(pathway, contact.Phone) || SaysNumber(contact.Name)) return without;
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var local in contact.Contacts)
            if (IsNumber(pathway, local.Phone)) reached.Add(local.Place.Value);
        foreach (var place in Openness.Homes(pathway))
            if (!Holds(pathway, reached, place)) without.Add(place);
        return without;
    }

    private static bool Holds(Pathway pathway, HashSet<string> reached, Place place)
    {
        for (var at = place; at is not null; at = at.Within is { } outer ? pathway.Places.Find(outer.Value) : null)
            if (reached.Contains(at.Id.Value)) return true;
        return false;
    }

    private static bool Holds(SafeguardingContact contact, Located<string> phone)
    {
        if (ReferenceEquals(contact.Phone, phone)) return true;
        foreach (var local in contact.Contacts)
            if (ReferenceEquals(local.Phone, phone)) return true;
        return false;
    }

    // "TBC" and 01632 xxxxxx are no numbers: whoever rings at night needs one. What a new draft starts with is told as a placeholder until it is published.
    private static bool IsNumber(Pathway pathway, Located<string>? phone) =>
        phone is not null && (pathway.Status is { Value: PathwayStatus.Draft } && Placeholder.IsStarter(phone.Value) || Letters.HasDigit(phone.Value) && Placeholder.Held(ContactKind.Phone, phone.Value) is null);

    // "NHS 111, option 2" is a number too.
    private static bool SaysNumber(Located<string>? name)
    {
        var run = 0;
        foreach (var sign in name?.Value ?? "")
            if (!char.IsAsciiDigit(sign)) run = 0;
            else if (++run == ShortestInName) return true;
        return false;
    }
}
