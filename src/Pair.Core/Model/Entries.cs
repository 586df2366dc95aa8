using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>Where families live. Places do not overlap; a place may lie within another.</summary>
public sealed record Place(Located<string> Id, Located<string> Name, Located<string>? Code, Located<string>? Within, Seq<Acceptance> Accepted) : IEntry;

/// <summary>A group of families.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">In words.</param>
/// <param name="Kind">Which list it comes from.</param>
/// <param name="Plus">Whether the area made it one of its PLUS groups.</param>
/// <param name="Accepted">Findings accepted here.</param>
public sealed record Cohort(Located<string> Id, Located<string> Name, CohortKind Kind, Located<bool>? Plus, Seq<Acceptance> Accepted) : IEntry;

/// <summary>Who runs services or owns the pathway.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="Url">Its page.</param>
/// <param name="Number">Charity or company number, as typed.</param>
/// <param name="Accepted">Findings accepted here.</param>
public sealed record Organisation(
    Located<string> Id, Located<string> Name, Located<OrganisationKind>? Kind, Located<string>? Url, Located<string>? Number, Seq<Acceptance> Accepted) : IEntry;

/// <summary>A venue, under <c>locations</c>.</summary>
public sealed record Venue(
    Located<string> Id, Located<string> Name, Located<string>? Address, Located<string>? Postcode, Located<string>? Place,
    Seq<Located<Accessibility>> Accessibility, Seq<Acceptance> Accepted) : IEntry;

/// <summary>A kind of people who refer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As printed.</param>
/// <param name="Kind">Families, health or other.</param>
/// <param name="Includes">Ids of the kinds it stands for.</param>
/// <param name="Accepted">Findings accepted here.</param>
public sealed record Referrer(Located<string> Id, Located<string> Name, ReferrerKind Kind, Seq<Located<string>> Includes, Seq<Acceptance> Accepted) : IEntry;

/// <summary>A named method that services use.</summary>
public sealed record Intervention(Located<string> Id, Located<string> Name, Seq<Acceptance> Accepted) : IEntry;

/// <summary>A questionnaire or observation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Short">Its short form.</param>
/// <param name="Subject">Whom it looks at.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Ages">The baby's ages; null where it asks an adult.</param>
/// <param name="Training">Who may use it, as printed.</param>
/// <param name="Accepted">Findings accepted here.</param>
public sealed record Tool(
    Located<string> Id, Located<string> Name, Located<string>? Short, Located<ToolSubject>? Subject, Located<ToolPurpose>? Purpose,
    Located<AgeRange>? Ages, Located<string>? Training, Seq<Acceptance> Accepted) : IEntry;

/// <summary>Section A: what everybody here has agreed.</summary>
public sealed record WayOfWorking(
    Located<string> Id, Located<string> Text, Seq<Located<string>> CoProducedWith, Seq<Located<string>> Evidence, Seq<Acceptance> Accepted) : IEntry;

/// <summary>Help beside the pathway.</summary>
public sealed record AlsoNeeded(Located<string> Id, Located<string> Title, Located<string>? Phone, Located<string>? Url, Seq<Acceptance> Accepted) : IEntry;

/// <summary>What the partners know is missing; takes away exactly the cells that it names.</summary>
public sealed record Gap(
    Located<string> Id, Located<string> Text, Seq<Located<string>> Levels, Seq<Located<Offer>> Offers, Located<AgeRange>? Ages,
    Seq<Located<string>> Catchment, Seq<Located<Carer>> Carers, Seq<Located<string>> Cohorts,
    Located<string>? ReportedTo, Located<DateOnly>? Date, Located<DateOnly>? Review, Seq<Acceptance> Accepted) : IEntry;

/// <summary>A source that the pathway rests on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Which of the five kinds.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who issued it.</param>
/// <param name="Date">A day or a month, as typed.</param>
/// <param name="Accepted">Findings accepted here.</param>
public sealed record Evidence(
    Located<string> Id, Located<EvidenceKind>? Kind, Located<string> Title, Located<string>? Publisher, Located<string>? Date, Seq<Acceptance> Accepted) : IEntry;
