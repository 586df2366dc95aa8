using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>The answers of the language's closed choices, in the words of the documents: who edits one may choose among them.</summary>
internal static class Answers
{
    /// <summary>Who may come.</summary>
    public static AnswerSet Carers { get; } = new([
        Of(Carer.Anyone), Of(Carer.Mother), Of(Carer.Father), Of(Carer.FosterCarer), Of(Carer.KinshipCarer)]);

    /// <summary>What a service gives.</summary>
    public static AnswerSet Offers { get; } = new([
        Of(Offer.Direct), Of(Offer.FamilyHelpline), Of(Offer.Consultation), Of(Offer.Training), Of(Offer.Supervision), Of(Offer.StaffAdviceLine)]);

    /// <summary>How a service reaches people.</summary>
    public static AnswerSet Delivery { get; } = new([
        Of(Model.Delivery.InPerson), Of(Model.Delivery.Home), Of(Model.Delivery.Online), Of(Model.Delivery.Phone), Of(Model.Delivery.Text)]);

    /// <summary>What makes a venue easy to use.</summary>
    public static AnswerSet Accessibility { get; } = new([
        Access("step-free"), Access("accessible-toilet"), Access("hearing-loop"), Access("changing-place"), Access("parking"), Access("quiet-space")]);

    /// <summary>What kind of knowledge a source is.</summary>
    public static AnswerSet Evidence { get; } = new([
        Of(EvidenceKind.Lived), Of(EvidenceKind.Learned), Of(EvidenceKind.Research), Of(EvidenceKind.Practice), Of(EvidenceKind.Guidance)]);

    /// <summary>How urgent a way in is.</summary>
    public static AnswerSet Urgency { get; } = new([Of(Model.Urgency.Emergency), Of(Model.Urgency.Urgent), Of(Model.Urgency.Routine)]);

    /// <summary>Whether the family must agree to a referral.</summary>
    public static Seq<Answer> Consent { get; } = [new("required", "Consent needed"), new("not-required", "Consent not needed")];

    /// <summary>Whether interpreters are booked, for staff.</summary>
    public static Seq<Answer> Interpreter { get; } = [new("true", "Interpreters booked."), new("false", "No interpreters.")];

    /// <summary>Whether interpreters are booked, for families.</summary>
    public static Seq<Answer> InterpreterForFamilies { get; } = [new("true", "You can have an interpreter."), new("false", "There are no interpreters.")];

    /// <summary>Whether a service is open.</summary>
    public static Seq<Answer> Status { get; } =
        [new("active", "Open."), new("planned", "Planned, not open yet."), new("paused", "Paused: takes no families now."), new("closed", "Closed.")];

    /// <summary>Whether a service is open, for families.</summary>
    public static Seq<Answer> StatusForFamilies { get; } =
        [new("active", "open."), new("planned", "planned, not open yet."), new("paused", "paused, takes no families now."), new("closed", "closed.")];

    private static Answer Of(Carer carer) => new(Typed.Of(carer), Phrases.Of(carer));

    private static Answer Of(Offer offer) => new(Typed.Of(offer), Phrases.Of(offer));

    private static Answer Of(Delivery delivery) => new(Typed.Of(delivery), Phrases.Of(delivery));

    private static Answer Of(EvidenceKind kind) => new(Typed.Of(kind), Phrases.Of(kind));

    private static Answer Of(Urgency urgency) => new(Typed.Of(urgency), Phrases.Of(urgency));

    private static Answer Access(string id)
    {
        var word = Reference.Shipped.AccessibilityName(id);
        // "Changing Places toilet" is a name.
        return new Answer(id, word.StartsWith("Changing", StringComparison.Ordinal) ? word : char.ToLowerInvariant(word[0]) + word[1..]);
    }
}

/// <summary>The answers of a choice of which several may hold: as they read inside a sentence, and at its beginning.</summary>
internal sealed class AnswerSet(Seq<Answer> inside)
{
    /// <summary>Inside a sentence.</summary>
    public Seq<Answer> Inside { get; } = inside;

    /// <summary>At its beginning.</summary>
    public Seq<Answer> First { get; } = inside.Select(answer => answer with { Text = Phrases.Capital(answer.Text) }).ToSeq();
}
