namespace Pair.Core.Diffing.Policy;

/// <summary>The lines of the policy that are breaking: something that somebody could use is gone or narrower.</summary>
internal static class Breaking
{
    private static readonly List<Ground> Lines = [];

    public static readonly Ground PathwayRemoved = Line("pathway-removed", "A whole pathway is gone.");
    public static readonly Ground ServiceRemoved = Line("service-removed", "A service is gone.");
    public static readonly Ground StrandRemoved = Line("strand-removed", "A strand of a service is gone.");
    public static readonly Ground ServiceStopped = Line("service-stopped", "A service that took families is planned, paused or closed now.");
    public static readonly Ground LevelRemoved = Line("level-removed", "A service is no longer there at a level of need.");
    public static readonly Ground AgesNarrower = Line("ages-narrower", "Some babies are too young or too old now for something that was there for them.");
    public static readonly Ground AgesMoved = Line("ages-moved", "Some babies are too young or too old now, and others are not any more.");
    public static readonly Ground PlaceRemoved = Line("place-removed", "A place is gone, or a service no longer takes families who live there.");
    public static readonly Ground CarersNarrower = Line("carers-narrower", "Somebody who cares for a baby can no longer come.");
    public static readonly Ground CarersMoved = Line("carers-moved", "Some who care for a baby can no longer come, and others now can.");
    public static readonly Ground CarerAgeNarrower = Line("carer-age-narrower", "Some parents are too young or too old now.");
    public static readonly Ground CarerAgeMoved = Line("carer-age-moved", "Some parents are too young or too old now, and others are not any more.");
    public static readonly Ground OnlyForNarrower = Line("only-for-narrower", "Only some groups of families are taken, fewer than before.");
    public static readonly Ground OnlyForMoved = Line("only-for-moved", "Only some groups of families are taken, and they are others than before.");
    public static readonly Ground ExclusionAdded = Line("exclusion-added", "Some families are told to go elsewhere who were not before.");
    public static readonly Ground RouteRemoved = Line("route-removed", "Somebody who could refer no longer can.");
    public static readonly Ground ContactRemoved = Line("contact-removed", "A phone number, address, form or other way in is gone.");
    public static readonly Ground OfferRemoved = Line("offer-removed", "Direct help, a helpline, consultation, training, supervision or advice is no longer given.");
    public static readonly Ground DeliveryRemoved = Line("delivery-removed", "A service no longer reaches people in one of its ways, such as at home.");
    public static readonly Ground SessionRemoved = Line("session-removed", "A service is no longer open at a venue.");
    public static readonly Ground HoursRemoved = Line("hours-removed", "Nobody is told any more when something is open.");
    public static readonly Ground HoursNarrower = Line("hours-narrower", "Something is open on fewer days, or for fewer hours of them.");
    public static readonly Ground StepRemoved = Line("step-removed", "Families are no longer told of a next step, such as where to go when more is needed.");
    public static readonly Ground SpecialistRemoved = Line("specialist-removed", "Staff can no longer turn to a service for training or advice.");
    public static readonly Ground LanguageRemoved = Line("language-removed", "A service no longer works in a language.");
    public static readonly Ground InterpreterRemoved = Line("interpreter-removed", "Interpreters are no longer booked.");
    public static readonly Ground AccessibilityRemoved = Line("accessibility-removed", "A venue no longer has something that people need to use it, such as a way in without steps.");
    public static readonly Ground FreeNoMore = Line("free-no-more", "Something that was free is so no longer, or does not say so.");
    public static readonly Ground HelpRemoved = Line("help-removed", "Help beside the pathway is no longer named.");
    public static readonly Ground SafeguardingRemoved = Line("safeguarding-removed", "A number, sentence or procedure for danger or crisis is gone.");
    public static readonly Ground SafeguardingChanged = Line("safeguarding-changed", "A number, its hours, a sentence or a procedure for danger or crisis is another: a wrong one does harm.");

    /// <summary>All of them, in the order in which the policy is printed.</summary>
    public static IReadOnlyList<Ground> All => Lines;

    private static Ground Line(string name, string says)
    {
        var ground = new Ground(name, ChangeClass.Breaking, says);
        Lines.Add(ground);
        return ground;
    }
}
