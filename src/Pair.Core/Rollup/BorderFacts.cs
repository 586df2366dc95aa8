using Pair.Core.Analysis.Rules.Duplicates;
using Pair.Core.Findings;
using Pair.Core.Likeness;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>Something about a service that can only be one, whoever tells it.</summary>
/// <param name="What">The key, in words: "phone".</param>
/// <param name="Key">Equal where the same is said.</param>
/// <param name="Words">The fact as it is printed; it gives nobody away.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="Others">Keys that are as right: other numbers of the same service.</param>
internal sealed record BorderFact(string What, string Key, string Words, Location Where, Seq<string> Others);

/// <summary>Gathers what can only be one. What is said for one place, or for urgent calls alone, is another by design; what is left out is no contradiction.</summary>
internal sealed class BorderFacts(Pathway pathway)
{
    /// <summary>What stands for words that may tell of a person.</summary>
    public const string LeftOut = "words that are left out: they may tell of a person";

    private const int MostWords = 60;
    private readonly Discretion discretion = new(pathway);

    public Seq<BorderFact> Of(Service service)
    {
        var facts = new List<BorderFact>();
        var referral = service.Referral;
        if (referral?.How?.Phone is { } phone && !DiffersByPlace(referral, how => how.Phone) && ContactKeys.Dialled(phone.Value) is { Length: > 0 } dialled)
            facts.Add(new BorderFact("phone", dialled, Discretion.Phone(phone.Value), phone.Where, NumbersOf(referral)));
        if (referral?.How?.Email is { } mailbox && !DiffersByPlace(referral, how => how.Email))
            facts.Add(new BorderFact("mailbox", mailbox.Value.Trim().ToLowerInvariant(), discretion.Mailbox(mailbox.Value), mailbox.Where, default));
        Add(facts, "ages", service.Ages);
        Add(facts, "ages of new families", referral?.Ages);
        if (referral is { Criteria.IsEmpty: false })
            facts.Add(new BorderFact("criteria", Disagreement.Key(referral.Criteria), Told(string.Join("; ", referral.Criteria.Select(line => line.Value.Trim()))), referral.Criteria[0].Where, default));
        if (referral is { Who.IsEmpty: false }) AddReferrers(facts, referral);
        if (referral?.Consent is { } consent)
            facts.Add(new BorderFact("consent", consent.Value.ToString(), consent.Value == Consent.Required ? "needed" : "not needed", consent.Where, default));
        if (service.Cost is { } cost && string.Join(' ', Folding.Words(cost.Value, MostWords)) is { Length: > 0 } key)
            facts.Add(new BorderFact("cost", key, Told(cost.Value.Trim()), cost.Where, default));
        return facts.ToSeq();
    }

    private void AddReferrers(List<BorderFact> facts, Referral referral)
    {
        var names = new List<string>();
        foreach (var who in referral.Who)
            if (Phrases.InSentence(pathway.Referrers.Find(who.Value)?.Name.Value ?? who.Value) is var name && !names.Contains(name)) names.Add(name);
        names.Sort(StringComparer.OrdinalIgnoreCase);
        facts.Add(new BorderFact("who may refer", string.Join('\n', names).ToLowerInvariant(), Phrases.Listed(names), referral.Who[0].Where, default));
    }

    private string Told(string words) => discretion.Allows(words) ? Sentence.OneLine(words, 200) : LeftOut;

    private static void Add(List<BorderFact> facts, string what, Located<AgeRange>? ages)
    {
        if (ages is not null) facts.Add(new BorderFact(what, FormattableString.Invariant($"{ages.Value.From.Days}-{ages.Value.To?.Days}"), Phrases.Of(ages.Value), ages.Where, default));
    }

    private static bool DiffersByPlace(Referral referral, Func<Ways, Located<string>?> way)
    {
        foreach (var contact in referral.Contacts)
            if (contact.Place is not null && way(contact.How) is not null) return true;
        return false;
    }

    private static Seq<string> NumbersOf(Referral referral)
    {
        var numbers = new List<string>();
        if (referral.How?.Text is { } text) numbers.Add(ContactKeys.Dialled(text.Value));
        foreach (var contact in referral.Contacts)
        {
            if (contact.How.Phone is { } phone) numbers.Add(ContactKeys.Dialled(phone.Value));
            if (contact.How.Text is { } message) numbers.Add(ContactKeys.Dialled(message.Value));
        }
        return numbers.ToSeq();
    }
}
