using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>What keeps a service of the level from filling a hole.</summary>
internal enum Distance
{
    /// <summary>It is there, for other carers.</summary>
    Carers,

    /// <summary>It ends where the hole begins.</summary>
    EndsBefore,

    /// <summary>It begins where the hole ends.</summary>
    BeginsAfter,

    /// <summary>It is there for these ages in other places.</summary>
    Elsewhere,

    /// <summary>It is there, for some groups of families alone.</summary>
    ForGroups,

    /// <summary>It is planned, paused or closed, its money has ended, or it is for staff alone.</summary>
    DoesNotCount,
}

/// <summary>A service of the level that is near a hole without filling it.</summary>
internal sealed class Neighbour
{
    // Behind these a label is no label any more.
    private const int MostNamed = 3;

    private readonly Stretch? ages;
    private readonly CarerSet carers;
    private readonly DateOnly day;
    private readonly bool isByReferral;

    private Neighbour(Service service, Distance distance, Stretch? ages, decimal nearness, DateOnly day)
    {
        (Service, Distance, this.ages, Nearness, this.day) = (service, distance, ages, nearness, day);
        carers = CarerSets.Of(service.Carers);
        isByReferral = IsByReferral();
    }

    public Service Service { get; }

    public Distance Distance { get; }

    /// <summary>How near it is among those at the same distance: for how many days of the hole it is there, or how soon it may be.</summary>
    public decimal Nearness { get; }

    /// <summary>Whether it is there for some families, or may be for all one day.</summary>
    public bool IsNews => Distance is Distance.ForGroups or Distance.DoesNotCount;

    /// <summary>The smallest thing that keeps it from filling the hole.</summary>
    public Location Where => Distance switch
    {
        Distance.Carers => Service.Carers[0].Where,
        Distance.EndsBefore or Distance.BeginsAfter => (isByReferral ? Service.Referral!.Ages! : Service.Ages!).Where,
        Distance.Elsewhere => Service.Catchment[0].Where,
        Distance.ForGroups => Service.OnlyFor.IsEmpty ? Service.CarerAge!.Maximum!.Where : Service.OnlyFor[0].Where,
        _ when !Openness.IsActive(Service) => Service.Status!.Where,
        _ when Openness.HasLostFunding(Service, day) => Service.FundedUntil!.Where,
        _ => Service.Offers[0].Where,
    };

    /// <summary>How a service stands to a piece of a hole at one of its levels; null where it is far from it.</summary>
    public static Neighbour? Of(Examination examination, Service service, Piece piece)
    {
        var (pathway, day) = (examination.Pathway, examination.AsOf);
        var isHere = piece.Places.IsEmpty;
        foreach (var place in piece.Places) isHere |= Openness.Serves(pathway, service, place.Id.Value);
        if (Presence.Of(service, day) is not { } presence)
            return isHere && !Openness.Counts(service, day) && Openness.AgesOfNewFamilies(service) is { } said && Stretch.Of(said)?.Meets(piece.Ages) == true
                ? new Neighbour(service, Distance.DoesNotCount, null, Hope(service, day), day) : null;
        var fits = presence.Carers == CarerSet.None || (presence.Carers & piece.Carers) != CarerSet.None;
        if (DistanceOf(presence, piece, isHere, fits) is not { } distance) return null;
        var shared = Stretch.Common(presence.Ages, piece.Ages)?.Days ?? 0;
        return new Neighbour(service, distance, presence.Ages, shared, day);
    }

    /// <summary>What it is, in a few words of its own: <c>"Circle group" ends at 12 months</c>.</summary>
    public string Says(Pathway pathway) => $"\"{Sentence.Short(Service.Name.Value)}\" {(Distance == Distance.ForGroups ? "is there, and " : "")}{Reason(pathway)}";

    /// <summary>The same for the one that is pointed at, with those that are like it.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="all">Every neighbour.</param>
    /// <param name="isOnly">Whether no other service counts at the level.</param>
    /// <param name="levels">At how many levels it is told.</param>
    public string Label(Pathway pathway, List<Neighbour> all, bool isOnly, int levels)
    {
        if (Distance is not (Distance.EndsBefore or Distance.BeginsAfter))
            return isOnly && Distance != Distance.DoesNotCount ? $"\"{Sentence.Short(Service.Name.Value)}\" is the only service at {(levels == 1 ? "this level" : "these levels")}, and {Reason(pathway)}" : Says(pathway);
        var verb = Distance == Distance.EndsBefore ? "end" : "begin";
        var others = new List<string>();
        foreach (var other in all)
            if (other != this && other.Distance == Distance) others.Add($"\"{Sentence.Short(other.Service.Name.Value)}\"");
        if (others.Count > MostNamed)
        {
            var rest = others.Count - MostNamed + 1;
            others.RemoveRange(MostNamed - 1, rest);
            others.Add($"{rest} more");
        }
        var so = others.Count switch { 0 => "", 1 => $", and so does {others[0]}", _ => $", and so do {Phrases.Listed(others)}" };
        return isByReferral ? Says(pathway) + so : $"\"{Sentence.Short(Service.Name.Value)}\" {verb}s here{so}";
    }

    /// <summary>What could be changed in it; null where another service is what is missing.</summary>
    public string? Change(CarerSet left) => Distance switch
    {
        Distance.Carers => $"ask what {Spans.Of(left)} are offered: widen `carers`",
        Distance.EndsBefore or Distance.BeginsAfter => isByReferral ? "widen the `ages` of its `referral`" : "widen `ages`",
        Distance.Elsewhere => "widen `catchment`",
        Distance.DoesNotCount when Service.Status is { Value: ServiceStatus.Planned or ServiceStatus.Paused } => "write `status: active` once it takes families",
        _ => null,
    };

    // What is planned or paused is nearer than what has no money; a closed one is farthest.
    private static int Hope(Service service, DateOnly day) => service.Status?.Value switch
    {
        ServiceStatus.Planned => 4,
        ServiceStatus.Paused => 3,
        ServiceStatus.Closed => 0,
        _ => Openness.HasLostFunding(service, day) ? 2 : 1,
    };

    private static Distance? DistanceOf(Presence presence, Piece piece, bool isHere, bool fits)
    {
        var meets = presence.Ages.Meets(piece.Ages);
        if (presence.IsForGroups) return isHere && meets && fits ? Distance.ForGroups : null;
        if (meets) return isHere ? fits ? null : Distance.Carers : fits ? Distance.Elsewhere : null;
        if (!isHere || !fits) return null;
        if (Touch(presence.Ages.To, piece.Ages.From)) return Distance.EndsBefore;
        return Touch(piece.Ages.To, presence.Ages.From) ? Distance.BeginsAfter : null;
    }

    private static bool Touch(Age end, Age beginning) => end <= beginning && beginning.Days - end.Days < Holes.ShortestInDays;

    // What it says of new families is what ends or begins there, where its support itself is longer.
    private bool IsByReferral()
    {
        if (ages is null || Service.Referral?.Ages is not { } taken) return false;
        if (Service.Ages is not { } lasting) return true;
        return Distance == Distance.EndsBefore
            ? taken.Value.To is { } last && (lasting.Value.To is not { } end || last < end)
            : taken.Value.From > lasting.Value.From;
    }

    private string Reason(Pathway pathway) => Distance switch
    {
        Distance.Carers => $"is open to {Spans.Of(carers)} alone",
        Distance.EndsBefore when isByReferral && Service.Ages?.Value.To is { } end => $"goes on until {Phrases.Of(end)}, but takes new families until {Phrases.Of(ages!.To)} alone",
        Distance.EndsBefore when isByReferral => $"takes new families until {Phrases.Of(ages!.To)} alone",
        Distance.EndsBefore => ages!.To.Days == Age.BirthDay ? "ends at birth" : $"ends at {Phrases.Of(ages!.To)}",
        Distance.BeginsAfter => $"{(isByReferral ? "takes new families from" : "begins at")} {Phrases.Of(ages!.From)}",
        Distance.Elsewhere => $"serves {Places(pathway)} alone",
        Distance.ForGroups => $"is for {Groups(pathway)} alone",
        _ => WhyNotCounted(),
    };

    private string WhyNotCounted()
    {
        if (Service.Status is { Value: not ServiceStatus.Active } status)
            return status.Value switch
            {
                ServiceStatus.Planned => "is planned: it counts once it is active",
                ServiceStatus.Paused => "is paused: it counts once it is active again",
                _ => "is closed",
            };
        if (Openness.HasLostFunding(Service, day)) return $"had money until {Phrases.Day(Service.FundedUntil!.Value)}";
        var offers = new List<string>();
        foreach (var offer in Service.Offers) offers.Add(Phrases.Of(offer.Value));
        return $"is for staff alone: {Phrases.Listed(offers)}";
    }

    private string Places(Pathway pathway)
    {
        var names = new List<string>();
        foreach (var place in Service.Catchment)
        {
            if (names.Count == MostNamed && Service.Catchment.Count > MostNamed + 1) break;
            names.Add(Sentence.Short(Names.Place(pathway, place.Value)));
        }
        if (names.Count < Service.Catchment.Count) names.Add($"{Service.Catchment.Count - names.Count} more");
        return Phrases.Listed(names);
    }

    private string Groups(Pathway pathway)
    {
        var names = new List<string>();
        foreach (var group in Service.OnlyFor)
        {
            if (names.Count == MostNamed && Service.OnlyFor.Count > MostNamed + 1) break;
            names.Add(Sentence.Short(Names.Cohort(pathway, group.Value)));
        }
        if (names.Count < Service.OnlyFor.Count) names.Add($"{Service.OnlyFor.Count - names.Count} more");
        if (names.Count == 0) names.Add("parents");
        return Service.CarerAge is { } limit ? $"{Phrases.Listed(names, "or")} {Phrases.Of(limit)}" : Phrases.Listed(names, "or");
    }
}
