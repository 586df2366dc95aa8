using Pair.Core.Model;

namespace Pair.Core.Binding;

/// <summary>How each closed choice is typed. The schema lists the same words; a test holds the two together.</summary>
public static class Words
{
    /// <summary>Reads a pathway's status.</summary>
    public static PathwayStatus? PathwayStatus(string word) => word switch
    {
        "draft" => Model.PathwayStatus.Draft,
        "published" => Model.PathwayStatus.Published,
        _ => null,
    };

    /// <summary>Reads a nation.</summary>
    public static Nation? Nation(string word) => word switch
    {
        "england" => Model.Nation.England,
        "scotland" => Model.Nation.Scotland,
        "wales" => Model.Nation.Wales,
        "northern-ireland" => Model.Nation.NorthernIreland,
        _ => null,
    };

    /// <summary>Reads what kind of body an organisation is.</summary>
    public static OrganisationKind? OrganisationKind(string word) => word switch
    {
        "nhs" => Model.OrganisationKind.Nhs,
        "council" => Model.OrganisationKind.Council,
        "charity" => Model.OrganisationKind.Charity,
        "social-enterprise" => Model.OrganisationKind.SocialEnterprise,
        "company" => Model.OrganisationKind.Company,
        "education" => Model.OrganisationKind.Education,
        "other" => Model.OrganisationKind.Other,
        _ => null,
    };

    /// <summary>Reads what a venue offers.</summary>
    public static Accessibility? Accessibility(string word) => word switch
    {
        "step-free" => Model.Accessibility.StepFree,
        "accessible-toilet" => Model.Accessibility.AccessibleToilet,
        "hearing-loop" => Model.Accessibility.HearingLoop,
        "changing-place" => Model.Accessibility.ChangingPlace,
        "parking" => Model.Accessibility.Parking,
        "quiet-space" => Model.Accessibility.QuietSpace,
        _ => null,
    };

    /// <summary>Reads who may come.</summary>
    public static Carer? Carer(string word) => word switch
    {
        "anyone" => Model.Carer.Anyone,
        "mother" => Model.Carer.Mother,
        "father" => Model.Carer.Father,
        "foster-carer" => Model.Carer.FosterCarer,
        "kinship-carer" => Model.Carer.KinshipCarer,
        _ => null,
    };

    /// <summary>Reads what a service gives.</summary>
    public static Offer? Offer(string word) => word switch
    {
        "direct" => Model.Offer.Direct,
        "family-helpline" => Model.Offer.FamilyHelpline,
        "consultation" => Model.Offer.Consultation,
        "training" => Model.Offer.Training,
        "supervision" => Model.Offer.Supervision,
        "staff-advice-line" => Model.Offer.StaffAdviceLine,
        _ => null,
    };

    /// <summary>Reads how a service reaches people.</summary>
    public static Delivery? Delivery(string word) => word switch
    {
        "in-person" => Model.Delivery.InPerson,
        "home" => Model.Delivery.Home,
        "online" => Model.Delivery.Online,
        "phone" => Model.Delivery.Phone,
        "text" => Model.Delivery.Text,
        _ => null,
    };

    /// <summary>Reads a service's status.</summary>
    public static ServiceStatus? ServiceStatus(string word) => word switch
    {
        "active" => Model.ServiceStatus.Active,
        "planned" => Model.ServiceStatus.Planned,
        "paused" => Model.ServiceStatus.Paused,
        "closed" => Model.ServiceStatus.Closed,
        _ => null,
    };

    /// <summary>Reads whether a family must agree.</summary>
    public static Consent? Consent(string word) => word switch
    {
        "required" => Model.Consent.Required,
        "not-required" => Model.Consent.NotRequired,
        _ => null,
    };

    /// <summary>Reads how soon.</summary>
    public static Urgency? Urgency(string word) => word switch
    {
        "emergency" => Model.Urgency.Emergency,
        "urgent" => Model.Urgency.Urgent,
        "routine" => Model.Urgency.Routine,
        _ => null,
    };

    /// <summary>Reads a neutral band.</summary>
    public static Band? Band(string word) => word switch
    {
        "promotion" => Model.Band.Promotion,
        "advice" => Model.Band.Advice,
        "help" => Model.Band.Help,
        "more-help" => Model.Band.MoreHelp,
        "risk" => Model.Band.Risk,
        _ => null,
    };

    /// <summary>Reads whom a tool looks at.</summary>
    public static ToolSubject? ToolSubject(string word) => word switch
    {
        "infant" => Model.ToolSubject.Infant,
        "parent" => Model.ToolSubject.Parent,
        "dyad" => Model.ToolSubject.Dyad,
        _ => null,
    };

    /// <summary>Reads what a tool is for.</summary>
    public static ToolPurpose? ToolPurpose(string word) => word switch
    {
        "relationship-building" => Model.ToolPurpose.RelationshipBuilding,
        "case-finding" => Model.ToolPurpose.CaseFinding,
        "assessment" => Model.ToolPurpose.Assessment,
        "outcome" => Model.ToolPurpose.Outcome,
        _ => null,
    };

    /// <summary>Reads a kind of knowledge.</summary>
    public static EvidenceKind? EvidenceKind(string word) => word switch
    {
        "lived" => Model.EvidenceKind.Lived,
        "learned" => Model.EvidenceKind.Learned,
        "research" => Model.EvidenceKind.Research,
        "practice" => Model.EvidenceKind.Practice,
        "guidance" => Model.EvidenceKind.Guidance,
        _ => null,
    };

    /// <summary>Reads a kind of referrer.</summary>
    public static ReferrerKind? ReferrerKind(string word) => word switch
    {
        "family" => Model.ReferrerKind.Family,
        "health" => Model.ReferrerKind.Health,
        "other" => Model.ReferrerKind.Other,
        _ => null,
    };

    /// <summary>Reads which list a cohort is from.</summary>
    public static CohortKind? CohortKind(string word) => word switch
    {
        "focus" => Model.CohortKind.Focus,
        "core20" => Model.CohortKind.Core20,
        "plus" => Model.CohortKind.Plus,
        "other" => Model.CohortKind.Other,
        _ => null,
    };
}
