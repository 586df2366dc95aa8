using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>One area's pathway, bound and with every reference resolved. What the author left out is null or empty: silence stays visible.</summary>
public sealed record Pathway
{
    /// <summary>Its id; names the output files.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Its title.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>The area it is for.</summary>
    public required Area Area { get; init; }

    /// <summary>Levels of need, with local names.</summary>
    public required LevelModel Levels { get; init; }

    /// <summary>What it is for.</summary>
    public Located<string>? Summary { get; init; }

    /// <summary>Draft or published.</summary>
    public Located<PathwayStatus>? Status { get; init; }

    /// <summary>As typed.</summary>
    public Located<string>? Version { get; init; }

    /// <summary>What this area says for parent-infant relationships.</summary>
    public Term? Term { get; init; }

    /// <summary>Part of the United Kingdom.</summary>
    public Located<Nation>? Nation { get; init; }

    /// <summary>Language of the text, BCP 47.</summary>
    public Located<string>? Language { get; init; }

    /// <summary>Principles of a framework that are printed with Section A.</summary>
    public Principles? Principles { get; init; }

    /// <summary>Address of the live page.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>Who keeps it and takes corrections.</summary>
    public Owner? Owner { get; init; }

    /// <summary>Who approved it, clinically.</summary>
    public Approval? ApprovedBy { get; init; }

    /// <summary>The day it was last reviewed.</summary>
    public Located<DateOnly>? LastReviewed { get; init; }

    /// <summary>The day its next review is due.</summary>
    public Located<DateOnly>? NextReview { get; init; }

    /// <summary>Picture in the title band.</summary>
    public LogoFile? Logo { get; init; }

    /// <summary>Numbers for danger and crisis; empty where the author gave none.</summary>
    public required Safeguarding Safeguarding { get; init; }

    /// <summary>Section B; its steps are null where they are missing.</summary>
    public required InformationGathering InformationGathering { get; init; }

    /// <summary>Where families live.</summary>
    public required Keyed<Place> Places { get; init; }

    /// <summary>Groups of families, shipped and local.</summary>
    public required Keyed<Cohort> Cohorts { get; init; }

    /// <summary>Who runs services.</summary>
    public required Keyed<Organisation> Organisations { get; init; }

    /// <summary>Venues.</summary>
    public required Keyed<Venue> Locations { get; init; }

    /// <summary>Who may refer, shipped and local.</summary>
    public required Keyed<Referrer> Referrers { get; init; }

    /// <summary>Named methods, shipped and local.</summary>
    public required Keyed<Intervention> Interventions { get; init; }

    /// <summary>Questionnaires and observations, shipped and local.</summary>
    public required Keyed<Tool> Tools { get; init; }

    /// <summary>Section A.</summary>
    public required Keyed<WayOfWorking> WaysOfWorking { get; init; }

    /// <summary>Section C.</summary>
    public required Keyed<Service> Services { get; init; }

    /// <summary>What else families need: the six shipped topics, and local entries.</summary>
    public required Keyed<AlsoNeeded> AlsoNeeded { get; init; }

    /// <summary>Ids of <see cref="AlsoNeeded"/> that the author wrote; the rest are shipped.</summary>
    public required Seq<string> AlsoNeededHere { get; init; }

    /// <summary>What the partners know is missing.</summary>
    public required Keyed<Gap> Gaps { get; init; }

    /// <summary>What the pathway rests on.</summary>
    public required Keyed<Evidence> Evidence { get; init; }

    /// <summary>Short forms and what they mean, in order.</summary>
    public required Seq<GlossaryEntry> Glossary { get; init; }

    /// <summary>Families that the pathway must work for.</summary>
    public required Keyed<CaseStudy> CaseStudies { get; init; }

    /// <summary>Findings accepted for the pathway itself.</summary>
    public Seq<Acceptance> Accepted { get; init; }

    /// <summary>Every reference from one element to another, in the order of the source.</summary>
    public required Links Links { get; init; }
}
