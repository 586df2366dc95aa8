using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>One service of Section C.</summary>
public sealed record Service : IEntry
{
    /// <inheritdoc/>
    public required Located<string> Id { get; init; }

    /// <summary>Its name.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Id of the organisation; a strand may leave it to its service.</summary>
    public Located<string>? Provider { get; init; }

    /// <summary>Id of the service that this is a strand of.</summary>
    public Located<string>? PartOf { get; init; }

    /// <summary>What it offers, in one sentence.</summary>
    public Located<string>? Summary { get; init; }

    /// <summary>Plain words for the family edition.</summary>
    public FamilyWords? Family { get; init; }

    /// <summary>Its page.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>Whether its code is printed in the practitioner edition too.</summary>
    public Located<bool>? Qr { get; init; }

    /// <summary>Ids of the levels it serves.</summary>
    public Seq<Located<string>> Levels { get; init; }

    /// <summary>How long support lasts.</summary>
    public Located<AgeRange>? Ages { get; init; }

    /// <summary>Who may come; empty is "not said".</summary>
    public Seq<Located<Carer>> Carers { get; init; }

    /// <summary>How old the parent may be.</summary>
    public CarerAge? CarerAge { get; init; }

    /// <summary>Ids of the places it serves; empty is all.</summary>
    public Seq<Located<string>> Catchment { get; init; }

    /// <summary>Groups it has something particular for; open to all.</summary>
    public Seq<Located<string>> Cohorts { get; init; }

    /// <summary>Groups it is for alone: any one of these.</summary>
    public Seq<Located<string>> OnlyFor { get; init; }

    /// <summary>What it gives, as typed; empty is direct. See <see cref="Gives"/>.</summary>
    public Seq<Located<Offer>> Offers { get; init; }

    /// <summary>How it reaches people.</summary>
    public Seq<Located<Delivery>> Delivery { get; init; }

    /// <summary>Ids of the methods it uses.</summary>
    public Seq<Located<string>> Interventions { get; init; }

    /// <summary>In words.</summary>
    public Located<string>? Cost { get; init; }

    /// <summary>How families come to it.</summary>
    public Referral? Referral { get; init; }

    /// <summary>In words.</summary>
    public Located<string>? Hours { get; init; }

    /// <summary>When it is at which venue.</summary>
    public Seq<Schedule> Schedules { get; init; }

    /// <summary>Languages it works in, BCP 47.</summary>
    public Seq<Located<string>> Languages { get; init; }

    /// <summary>Whether interpreters are booked; null is "not said".</summary>
    public Located<bool>? Interpreter { get; init; }

    /// <summary>How long families wait.</summary>
    public WaitTime? WaitTime { get; init; }

    /// <summary>Who is told to go elsewhere, and where.</summary>
    public Seq<Exclusion> Exclusions { get; init; }

    /// <summary>Where to go when more is needed.</summary>
    public Seq<Located<string>> StepUp { get; init; }

    /// <summary>Where to go when less is needed.</summary>
    public Seq<Located<string>> StepDown { get; init; }

    /// <summary>Where to go beside it or after it.</summary>
    public Seq<Located<string>> StepOut { get; init; }

    /// <summary>As typed; left out is active. See <see cref="IsClosed"/> and its kin.</summary>
    public Located<ServiceStatus>? Status { get; init; }

    /// <summary>The day its money ends.</summary>
    public Located<DateOnly>? FundedUntil { get; init; }

    /// <summary>When its facts were checked, and by whom.</summary>
    public Assurance? Assured { get; init; }

    /// <inheritdoc/>
    public Seq<Acceptance> Accepted { get; init; }

    /// <summary>Whether it has ended.</summary>
    public bool IsClosed => Status?.Value == ServiceStatus.Closed;

    /// <summary>Whether it gives something; an author who names no offer means direct help.</summary>
    public bool Gives(Offer offer) => Offers.IsEmpty ? offer == Offer.Direct : Offers.Any(given => given.Value == offer);

    /// <summary>Whether families themselves are helped by it.</summary>
    public bool IsForFamilies => Gives(Offer.Direct) || Gives(Offer.FamilyHelpline);
}

/// <summary>Plain words for families.</summary>
public sealed record FamilyWords(Located<string>? Name, Located<string>? Summary);

/// <summary>When a service is at a venue.</summary>
public sealed record Schedule(Located<string> Location, Located<string>? Hours);

/// <summary>Weeks that families wait, and the day this was so.</summary>
public sealed record WaitTime(Located<decimal> Weeks, Located<DateOnly>? Date);

/// <summary>Who is told to go elsewhere. The facts narrow it; the text is what people read.</summary>
public sealed record Exclusion(
    Located<string> Text, Seq<Located<string>> Cohorts, Seq<Located<Carer>> Carers, CarerAge? CarerAge, Located<AgeRange>? Ages, Seq<Located<string>> Instead);
