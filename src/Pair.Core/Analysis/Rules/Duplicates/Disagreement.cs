using Pair.Core.Findings;
using Pair.Core.Likeness;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Duplicates;

/// <summary>A fact that two entries for one service give in two ways.</summary>
/// <param name="Fact">What it is: <c>ages</c>, <c>phone</c>.</param>
/// <param name="One">What the entry that stands first says, as printed; null for sentences, which are too long to be cited.</param>
/// <param name="Other">What the other says.</param>
/// <param name="OneAt">Where the first says so.</param>
/// <param name="OtherAt">Where the other does.</param>
/// <param name="Service">The other.</param>
internal sealed record Disagreement(string Fact, string? One, string? Other, Location OneAt, Location OtherAt, Service Service)
{
    private const int MostWords = 400;

    /// <summary>Every fact on which the entries disagree; two at most for each fact. What one of them leaves out is no disagreement.</summary>
    public static List<Disagreement> Of(AlikeGroup group)
    {
        var all = new List<Disagreement>();
        if (OnAges(group, "ages", service => service.Ages) is { } ages) all.Add(ages);
        if (OnAges(group, "ages of new families", service => service.Referral?.Ages) is { } taken) all.Add(taken);
        if (OnPhone(group) is { } phone) all.Add(phone);
        if (OnCriteria(group) is { } criteria) all.Add(criteria);
        return all;
    }

    /// <summary>Whether they say in two ways when to refer.</summary>
    public static Disagreement? OnCriteria(AlikeGroup group)
    {
        Service? first = null;
        foreach (var service in group.Services)
        {
            if (service.Referral is not { Criteria.IsEmpty: false } referral) continue;
            if (first is null) first = service;
            else if (Key(referral.Criteria) != Key(first.Referral!.Criteria))
                return new Disagreement("criteria", null, null, first.Referral.Criteria[0].Where, referral.Criteria[0].Where, service);
        }
        return null;
    }

    private static Disagreement? OnAges(AlikeGroup group, string fact, Func<Service, Located<AgeRange>?> ages)
    {
        Located<AgeRange>? first = null;
        foreach (var service in group.Services)
        {
            if (ages(service) is not { } said) continue;
            if (first is null) first = said;
            else if (said.Value.From.Days != first.Value.From.Days || said.Value.To?.Days != first.Value.To?.Days)
                return new Disagreement(fact, Phrases.Of(first.Value), Phrases.Of(said.Value), first.Where, said.Where, service);
        }
        return null;
    }

    // The numbers that hold for all; those for one place or for urgent calls are others by design.
    private static Disagreement? OnPhone(AlikeGroup group)
    {
        Service? first = null;
        foreach (var service in group.Services)
        {
            if (service.Referral?.How?.Phone is not { } phone) continue;
            if (first is null) first = service;
            else if (first.Referral!.How!.Phone is { } known && !Has(first, phone.Value) && !Has(service, known.Value))
                return new Disagreement("phone", Sentence.Short(known.Value.Trim()), Sentence.Short(phone.Value.Trim()), known.Where, phone.Where, service);
        }
        return null;
    }

    private static bool Has(Service service, string number)
    {
        var dialled = ContactKeys.Dialled(number);
        if (Is(service.Referral?.How, dialled)) return true;
        foreach (var contact in service.Referral?.Contacts ?? default)
            if (Is(contact.How, dialled)) return true;
        return false;
    }

    private static bool Is(Ways? how, string dialled) =>
        (how?.Phone is { } phone && ContactKeys.Dialled(phone.Value) == dialled) || (how?.Text is { } text && ContactKeys.Dialled(text.Value) == dialled);

    /// <summary>Sentences as a key that is equal where they say the same in the same words.</summary>
    internal static string Key(Seq<Located<string>> criteria)
    {
        var lines = new List<string>();
        foreach (var line in criteria) lines.Add(string.Join(' ', Folding.Words(line.Value, MostWords)));
        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }
}
