using System.Diagnostics;
using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Core.Phrasing;

/// <summary>Values as an author types them, for help that can be copied.</summary>
public static class Typed
{
    /// <summary>An age: <c>24w pregnant</c>, <c>birth</c>, <c>6w</c>.</summary>
    public static string Of(Age age) => age.Form switch
    {
        AgeForm.Preconception => "preconception",
        AgeForm.Pregnancy => "pregnancy",
        AgeForm.WeeksPregnant => $"{Number(age)}w pregnant",
        AgeForm.Birth => "birth",
        AgeForm.Weeks => Number(age) + "w",
        AgeForm.Months => Number(age) + "m",
        AgeForm.Years => Number(age) + "y",
        _ => throw new UnreachableException($"An age of an unknown form: {age.Form}"),
    };

    /// <summary>Ages: <c>12m to 24m</c>.</summary>
    public static string Of(Stretch ages) => $"{Of(ages.From)} to {Of(ages.To)}";

    /// <summary>A carer: <c>foster-carer</c>.</summary>
    public static string Of(Carer carer) => carer switch
    {
        Carer.Anyone => "anyone",
        Carer.Mother => "mother",
        Carer.Father => "father",
        Carer.FosterCarer => "foster-carer",
        Carer.KinshipCarer => "kinship-carer",
        _ => throw new UnreachableException($"An unknown carer: {carer}"),
    };

    /// <summary>An offer: <c>family-helpline</c>.</summary>
    public static string Of(Offer offer) => offer switch
    {
        Offer.Direct => "direct",
        Offer.FamilyHelpline => "family-helpline",
        Offer.Consultation => "consultation",
        Offer.Training => "training",
        Offer.Supervision => "supervision",
        Offer.StaffAdviceLine => "staff-advice-line",
        _ => throw new UnreachableException($"An unknown offer: {offer}"),
    };

    /// <summary>A way to reach people: <c>in-person</c>.</summary>
    public static string Of(Delivery delivery) => delivery switch
    {
        Delivery.InPerson => "in-person",
        Delivery.Home => "home",
        Delivery.Online => "online",
        Delivery.Phone => "phone",
        Delivery.Text => "text",
        _ => throw new UnreachableException($"An unknown delivery: {delivery}"),
    };

    /// <summary>What a venue offers: <c>step-free</c>.</summary>
    public static string Of(Accessibility access) => access switch
    {
        Accessibility.StepFree => "step-free",
        Accessibility.AccessibleToilet => "accessible-toilet",
        Accessibility.HearingLoop => "hearing-loop",
        Accessibility.ChangingPlace => "changing-place",
        Accessibility.Parking => "parking",
        Accessibility.QuietSpace => "quiet-space",
        _ => throw new UnreachableException($"An unknown accessibility: {access}"),
    };

    /// <summary>A kind of knowledge: <c>lived</c>.</summary>
    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Lived => "lived",
        EvidenceKind.Learned => "learned",
        EvidenceKind.Research => "research",
        EvidenceKind.Practice => "practice",
        EvidenceKind.Guidance => "guidance",
        _ => throw new UnreachableException($"An unknown kind of evidence: {kind}"),
    };

    /// <summary>An urgency: <c>urgent</c>.</summary>
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "urgent",
        Urgency.Routine => "routine",
        _ => throw new UnreachableException($"An unknown urgency: {urgency}"),
    };

    private static string Number(Age age) => age.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
