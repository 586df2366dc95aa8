namespace Pair.Core.Diffing.Policy;

/// <summary>The lines of the policy that are risky: who is taken, who answers for it or what is done may be otherwise.</summary>
internal static class Risky
{
    private static readonly List<Ground> Lines = [];

    public static readonly Ground StatusChanged = Line("status-changed", "A service that takes no families is planned, paused or closed, and was another of these.");
    public static readonly Ground CriteriaChanged = Line("criteria-changed", "The criteria for a referral are others.");
    public static readonly Ground ExclusionChanged = Line("exclusion-changed", "Who is told to go elsewhere is put otherwise.");
    public static readonly Ground ConsentChanged = Line("consent-changed", "Whether a family must agree to a referral is otherwise.");
    public static readonly Ground ContactChanged = Line("contact-changed", "A phone number, address or form is another: somebody may use the old one, or the new one may be mistyped.");
    public static readonly Ground HoursChanged = Line("hours-changed", "Opening hours are others; nobody but a reader can tell whether they are shorter.");
    public static readonly Ground ResponseSlower = Line("response-slower", "An answer is promised later.");
    public static readonly Ground ResponseChanged = Line("response-changed", "How soon an answer comes is put otherwise.");
    public static readonly Ground WaitLonger = Line("wait-longer", "Families wait longer.");
    public static readonly Ground CostChanged = Line("cost-changed", "What it costs is put otherwise.");
    public static readonly Ground FundingShorter = Line("funding-shorter", "The money ends, or ends sooner.");
    public static readonly Ground GroupsRemoved = Line("groups-removed", "Something particular for a group of families is no longer named.");
    public static readonly Ground MethodRemoved = Line("method-removed", "A method is no longer used.");
    public static readonly Ground StrandMoved = Line("strand-moved", "An entry is a strand of another service, or is a strand no longer.");
    public static readonly Ground ProviderChanged = Line("provider-changed", "Another organisation runs a service.");
    public static readonly Ground OwnerChanged = Line("owner-changed", "Somebody else keeps the pathway.");
    public static readonly Ground ApprovalChanged = Line("approval-changed", "Who approved the pathway clinically, or when, is otherwise.");
    public static readonly Ground NoLongerChecked = Line("no-longer-checked", "It is no longer said who checked the facts of a service, or when.");
    public static readonly Ground NoLongerSaid = Line("no-longer-said", "Something that was said is said no longer. Silence is never a yes.");
    public static readonly Ground GuidanceRemoved = Line("guidance-removed", "Something that staff were told to do, ask or look out for is gone.");
    public static readonly Ground GuidanceChanged = Line("guidance-changed", "What staff are told to do, ask or look out for is put otherwise.");
    public static readonly Ground ToolRemoved = Line("tool-removed", "A questionnaire or observation is no longer used.");
    public static readonly Ground ToolChanged = Line("tool-changed", "What a questionnaire or observation is for, for whom, or who may use it, is otherwise.");
    public static readonly Ground AgreementRemoved = Line("agreement-removed", "A way of working that everybody had agreed is gone.");
    public static readonly Ground AgreementChanged = Line("agreement-changed", "A way of working is put otherwise.");
    public static readonly Ground LinkRemoved = Line("link-removed", "A link to more is gone.");
    public static readonly Ground LinkChanged = Line("link-changed", "A link leads elsewhere.");
    public static readonly Ground VenueChanged = Line("venue-changed", "A venue has another address, or lies in another place.");
    public static readonly Ground PlaceMoved = Line("place-moved", "A place lies within another one than it did.");
    public static readonly Ground LevelsChanged = Line("levels-changed", "The levels of need are others.");
    public static readonly Ground IdentityChanged = Line("identity-changed", "The id, area, nation or language of the pathway is another.");
    public static readonly Ground PathwayWithdrawn = Line("pathway-withdrawn", "A published pathway is a draft again.");
    public static readonly Ground GapAdded = Line("gap-added", "Something is declared missing, and its holes in the map are told no longer.");
    public static readonly Ground GapChanged = Line("gap-changed", "What a declared gap takes away is otherwise.");
    public static readonly Ground AcceptanceAdded = Line("acceptance-added", "A finding is accepted, and told no longer.");
    public static readonly Ground AcceptanceChanged = Line("acceptance-changed", "Why or until when a finding is accepted is otherwise.");
    public static readonly Ground CaseRemoved = Line("case-removed", "A family that the pathway must work for is gone, or less is claimed for it.");
    public static readonly Ground CaseChanged = Line("case-changed", "A family that the pathway must work for is another, or what is claimed for it.");
    public static readonly Ground PlusGroupRemoved = Line("plus-group-removed", "A group is no longer one of the area's own PLUS groups.");
    public static readonly Ground EntryRemoved = Line("entry-removed", "An organisation, a venue, a group or another entry that services can name is gone.");
    public static readonly Ground OtherChanged = Line("other-changed", "Something is otherwise that this policy does not know.");

    /// <summary>All of them, in the order in which the policy is printed.</summary>
    public static IReadOnlyList<Ground> All => Lines;

    private static Ground Line(string name, string says)
    {
        var ground = new Ground(name, ChangeClass.Risky, says);
        Lines.Add(ground);
        return ground;
    }
}
