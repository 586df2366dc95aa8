using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Likeness;

/// <summary>Says of two entries whether they may be one service, and why.</summary>
/// <param name="pathway">The pathway that both stand in; null where they stand in two areas, whose places do not meet by their ids.</param>
/// <param name="holders">Who has which contact.</param>
/// <param name="names">How alike names are.</param>
internal sealed class Judge(Pathway? pathway, Holders holders, NameLikeness names)
{
    /// <summary>How many were judged: what the search costs.</summary>
    public int Judged { get; private set; }

    /// <summary>The pair, or null where they are two services. The order of the two does not matter.</summary>
    public Bond? Of(Entry one, Entry other)
    {
        Judged++;
        var (first, second) = one.Index < other.Index ? (one, other) : (other, one);
        var likeness = names.Of(first.Name, second.Name);
        if (likeness == 0 || !Meeting.IsPossible(pathway, first, second)) return null;
        var sameProvider = first.Provider is not null && first.Provider == second.Provider;
        var shared = Shared(first, second);
        var score = Weights.Name * likeness / 100.0 + (sameProvider ? Weights.Provider : 0);
        if (shared.Count > 0) score += Weights.Contact;
        else if (MayBeLocal(first, second)) score -= Weights.LocalTeam;
        else if (Contradict(first.Contacts, second.Contacts)) score -= Weights.Contradiction;
        if (score < Weights.Enough) return null;
        return new Bond(first, second, new AlikePair(first.Service, second.Service, (int)Math.Min(100, score), Reasons(first.Service, second.Service, likeness, sameProvider, shared)));
    }

    // Between areas: somebody comes or is come to, and neither a contact nor a name of its own says that it is the same team.
    private bool MayBeLocal(Entry first, Entry second) =>
        pathway is null && !first.IsLine && !second.IsLine && (first.HasCommonName || Contradict(first.Contacts, second.Contacts));

    private Seq<string> Reasons(Service first, Service second, int likeness, bool sameProvider, List<string> shared)
    {
        var reasons = new List<string> { likeness == 100 ? "same name" : $"names {likeness} % alike" };
        if (sameProvider) reasons.Add("same provider");
        foreach (var contact in shared)
        {
            var reason = contact[0] switch { ContactKeys.Phone => "same phone", ContactKeys.Mailbox => "same mailbox", _ => "same page" };
            if (!reasons.Contains(reason)) reasons.Add(reason);
        }
        if (Overlap(first, second) is { } overlap) reasons.Add(overlap);
        return reasons.ToSeq();
    }

    // What both say of ages and places, where both say something.
    private string? Overlap(Service first, Service second)
    {
        var ages = first.Ages is { } mine && second.Ages is { } theirs && Openness.Common(mine.Value, theirs.Value) is { } common ? Phrases.Of(common) : null;
        var places = new List<string>();
        if (pathway is not null && !first.Catchment.IsEmpty && !second.Catchment.IsEmpty)
            foreach (var place in first.Catchment)
                foreach (var other in second.Catchment)
                {
                    var inner = Meeting.IsWithin(pathway, place.Value, other.Value) ? place.Value : Meeting.IsWithin(pathway, other.Value, place.Value) ? other.Value : null;
                    if (inner is not null && !places.Contains(Names.Place(pathway, inner))) places.Add(Names.Place(pathway, inner));
                }
        if (places.Count == 0) return ages is null ? null : $"both {ages}";
        var named = places.Count > 3 ? $"{places.Count} places" : Phrases.Listed(places);
        return ages is null ? $"both in {named}" : $"both {ages} in {named}";
    }

    private List<string> Shared(Entry first, Entry second)
    {
        var shared = new List<string>();
        foreach (var contact in first.Contacts)
            if (second.Contacts.Contains(contact) && holders.Says(contact)) shared.Add(contact);
        return shared;
    }

    private static bool Contradict(List<string> one, List<string> other)
    {
        foreach (var mine in one)
            if (other.Contains(mine)) return false;
        foreach (var mine in one)
            foreach (var theirs in other)
                if (mine[0] == theirs[0]) return true;
        return false;
    }
}
