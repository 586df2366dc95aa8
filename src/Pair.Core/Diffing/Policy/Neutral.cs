namespace Pair.Core.Diffing.Policy;

/// <summary>The lines of the policy that are better or neutral: nobody has less.</summary>
internal static class Neutral
{
    private static readonly List<Ground> Lines = [];

    public static readonly Ground PathwayAdded = Line("pathway-added", "A pathway is new.");
    public static readonly Ground ServiceAdded = Line("service-added", "A service is new.");
    public static readonly Ground StrandAdded = Line("strand-added", "A strand of a service is new.");
    public static readonly Ground ServiceStarted = Line("service-started", "A service takes families now.");
    public static readonly Ground LevelAdded = Line("level-added", "A service is there at another level of need.");
    public static readonly Ground AgesWider = Line("ages-wider", "Something is there for babies who were too young or too old.");
    public static readonly Ground PlaceAdded = Line("place-added", "A place is new, or a service takes families who live there.");
    public static readonly Ground CarersWider = Line("carers-wider", "More of those who care for a baby can come.");
    public static readonly Ground CarerAgeWider = Line("carer-age-wider", "Parents can come who were too young or too old.");
    public static readonly Ground OnlyForWider = Line("only-for-wider", "More groups of families are taken, or all.");
    public static readonly Ground ExclusionRemoved = Line("exclusion-removed", "Some families are no longer told to go elsewhere.");
    public static readonly Ground RouteAdded = Line("route-added", "More people can refer.");
    public static readonly Ground ContactAdded = Line("contact-added", "A phone number, address, form or other way in is new.");
    public static readonly Ground OfferAdded = Line("offer-added", "Direct help, a helpline, consultation, training, supervision or advice is new.");
    public static readonly Ground DeliveryAdded = Line("delivery-added", "A service reaches people in another way too.");
    public static readonly Ground SessionAdded = Line("session-added", "A service is open at another venue.");
    public static readonly Ground HoursAdded = Line("hours-added", "It is said now when something is open.");
    public static readonly Ground HoursWider = Line("hours-wider", "Something is open on more days, or for more hours of them.");
    public static readonly Ground StepAdded = Line("step-added", "Families are told of another next step.");
    public static readonly Ground SpecialistAdded = Line("specialist-added", "Staff can turn to another service for training or advice.");
    public static readonly Ground LanguageAdded = Line("language-added", "A service works in another language.");
    public static readonly Ground InterpreterAdded = Line("interpreter-added", "Interpreters are booked.");
    public static readonly Ground AccessibilityAdded = Line("accessibility-added", "A venue has something more that people need to use it.");
    public static readonly Ground NowFree = Line("now-free", "Something is free now, or says so.");
    public static readonly Ground HelpAdded = Line("help-added", "Other help beside the pathway is named.");
    public static readonly Ground SafeguardingAdded = Line("safeguarding-added", "A number, sentence or procedure for danger or crisis is new.");
    public static readonly Ground ResponseFaster = Line("response-faster", "An answer is promised sooner.");
    public static readonly Ground WaitShorter = Line("wait-shorter", "Families wait less long.");
    public static readonly Ground FundingLonger = Line("funding-longer", "The money lasts longer, or no end of it is named.");
    public static readonly Ground GroupsAdded = Line("groups-added", "Something particular for a group of families is named.");
    public static readonly Ground MethodAdded = Line("method-added", "Another method is used.");
    public static readonly Ground NowSaid = Line("now-said", "Something is said that was not.");
    public static readonly Ground Checked = Line("checked", "It is said who checked the facts of a service, or when.");
    public static readonly Ground GuidanceAdded = Line("guidance-added", "Staff are told of something more to do, ask or look out for.");
    public static readonly Ground ToolAdded = Line("tool-added", "Another questionnaire or observation is used.");
    public static readonly Ground AgreementAdded = Line("agreement-added", "Another way of working is agreed.");
    public static readonly Ground LinkAdded = Line("link-added", "A link to more is new.");
    public static readonly Ground PathwayPublished = Line("pathway-published", "A draft is published.");
    public static readonly Ground GapRemoved = Line("gap-removed", "Something is no longer declared missing.");
    public static readonly Ground AcceptanceRemoved = Line("acceptance-removed", "A finding is no longer accepted.");
    public static readonly Ground CaseAdded = Line("case-added", "The pathway must work for another family, or more is claimed for one.");
    public static readonly Ground PlusGroupAdded = Line("plus-group-added", "A group is one of the area's own PLUS groups.");
    public static readonly Ground EntryAdded = Line("entry-added", "An organisation, a venue, a group or another entry that services can name is new.");
    public static readonly Ground NameChanged = Line("name-changed", "Something is called otherwise.");
    public static readonly Ground IdChanged = Line("id-changed", "An entry has another id; it was known again by what it says.");
    public static readonly Ground DateChanged = Line("date-changed", "A day of a check or review is another.");
    public static readonly Ground DetailChanged = Line("detail-changed", "A detail is otherwise that changes nothing for families.");
    public static readonly Ground Wording = Line("wording", "The same is said in other words, or is written otherwise.");
    public static readonly Ground OrderChanged = Line("order-changed", "The same things stand in another order.");

    /// <summary>All of them, in the order in which the policy is printed.</summary>
    public static IReadOnlyList<Ground> All => Lines;

    private static Ground Line(string name, string says)
    {
        var ground = new Ground(name, ChangeClass.Neutral, says);
        Lines.Add(ground);
        return ground;
    }
}
