using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>The fields of a service.</summary>
internal static class ServiceFields
{
    private static readonly Grounds Contact = new(Neutral.ContactAdded, Breaking.ContactRemoved, Risky.ContactChanged);

    private static readonly FieldTable Contacts = new(
        new ValueField("place", "place", Reading.Place, Contact),
        new ValueField("use", "use", Reading.Choice, Contact),
        new ContactField("phone", "phone", isPhone: true),
        new ContactField("text", "number for text messages", isPhone: true),
        new ContactField("email", "email", isPhone: false),
        new ContactField("url", "web page", isPhone: false),
        new ContactField("form", "form", isPhone: false),
        new ContactField("system", "electronic route", isPhone: false),
        new ValueField("drop_in", "drop-in", Reading.Flag, Contact) { Default = "false" },
        new HoursField("hours", "hours"),
        new ResponseField("response", "promised answer"));

    private static readonly FieldTable Sessions = new(
        new ValueField("location", "venue", Reading.Venue, Contact),
        new HoursField("hours", "hours"));

    private static readonly FieldTable Exclusions = new(
        new ValueField("text", "what it is not for", Reading.Text, Grounds.Always(Risky.ExclusionChanged)),
        new SetField("cohorts", "groups", Reading.Cohort, Risky.ExclusionChanged, Risky.ExclusionChanged, "what it is not for no longer names {0}", "what it is not for names {0} now"),
        new SetField("carers", "carers", Reading.Carer, Risky.ExclusionChanged, Risky.ExclusionChanged, "what it is not for no longer names {0}", "what it is not for names {0} now"),
        new CarerAgeField("carer_age", "age of the parent", "an exclusion is about parents who are") { Always = Risky.ExclusionChanged },
        new AgesField("ages", "ages", "an exclusion is about babies") { Always = Risky.ExclusionChanged },
        new SetField("instead", "places to go instead", Reading.Step, Breaking.StepRemoved, Neutral.StepAdded, "families whom it is not for are no longer sent to {0}", "families whom it is not for are sent to {0} too") { IsOrdered = true });

    /// <summary>In the order of the language.</summary>
    public static FieldTable Table { get; } = new(
        new ValueField("part_of", "service that it is a strand of", Reading.Service, Grounds.Always(Risky.StrandMoved)),
        new ValueField("name", "name", Reading.Text, Grounds.Always(Neutral.NameChanged)),
        new ValueField("provider", "organisation that runs it", Reading.Organisation, Grounds.Always(Risky.ProviderChanged)),
        new ValueField("summary", "summary", Reading.Text, Grounds.Always(Neutral.Wording)),
        new ValueField("family.name", "name for families", Reading.Text, Grounds.Always(Neutral.NameChanged)),
        new ValueField("family.summary", "summary for families", Reading.Text, Grounds.Always(Neutral.Wording)),
        new ContactField("url", "web page", isPhone: false, new Grounds(Neutral.LinkAdded, Risky.LinkRemoved, Risky.LinkChanged)),
        new SetField("levels", "levels", Reading.Level, Breaking.LevelRemoved, Neutral.LevelAdded, "it is no longer there at {0}", "it is there at {0} now"),
        new AgesField("ages", "ages", "babies are supported"),
        new CarersField("carers", "who can come"),
        new CarerAgeField("carer_age", "age of the parent", "parents can be"),
        new CatchmentField("catchment", "places", Breaking.PlaceRemoved, Neutral.PlaceAdded, "families who live in {0} are no longer taken", "families who live in {0} are taken now"),
        new SetField("cohorts", "groups", Reading.Cohort, Risky.GroupsRemoved, Neutral.GroupsAdded, "nothing particular for {0} is named any more", "something particular for {0} is named now"),
        new OnlyForField("only_for", "groups that it is for alone"),
        new OffersField("offers", "offers"),
        new SetField("delivery", "ways in which it reaches people", Reading.Delivery, Breaking.DeliveryRemoved, Neutral.DeliveryAdded, "people are no longer reached {0}", "people are reached {0} too")
        {
            Silence = new Grounds(Neutral.NowSaid, Risky.NoLongerSaid, Neutral.Wording),
        },
        new SetField("interventions", "methods", Reading.Method, Risky.MethodRemoved, Neutral.MethodAdded, "no longer used: {0}", "used now: {0}") { IsOrdered = true },
        new CostField("cost", "cost"),
        new ReferrersField("referral.who", "who can refer"),
        new AgesField("referral.ages", "ages of new families", "new families are taken") { Else = "ages" },
        new ConsentField("referral.consent", "consent to a referral"),
        new TextsField("referral.criteria", "criteria", "criterion", Grounds.Always(Risky.CriteriaChanged)),
        new ContactField("referral.how.phone", "referral phone", isPhone: true),
        new ContactField("referral.how.text", "number for text messages", isPhone: true),
        new ContactField("referral.how.email", "referral email", isPhone: false),
        new ContactField("referral.how.url", "referral page", isPhone: false),
        new ContactField("referral.how.form", "referral form", isPhone: false),
        new ContactField("referral.how.system", "electronic referral route", isPhone: false),
        new DropInField("referral.how.drop_in", "drop-in"),
        new RecordsField("referral.contacts", "contacts", ["place", "use"], Contacts, Breaking.ContactRemoved, Neutral.ContactAdded)
        {
            IsGone = "the contact for {0} is gone{1}", IsNew = "a contact for {0} is new{1}", Unlabelled = "everybody",
        },
        new ResponseField("referral.response.emergency", "promised answer to an emergency"),
        new ResponseField("referral.response.urgent", "promised answer to an urgent referral"),
        new ResponseField("referral.response.routine", "promised answer to a routine referral"),
        new HoursField("hours", "opening hours"),
        new RecordsField("schedules", "sessions", ["location"], Sessions, Breaking.SessionRemoved, Neutral.SessionAdded)
        {
            IsGone = "the session at {0} is gone{1}", IsNew = "a session at {0} is new{1}", Join = "at",
        },
        new SetField("languages", "languages", Reading.Language, Breaking.LanguageRemoved, Neutral.LanguageAdded, "it no longer works in {0}", "it works in {0} too"),
        new InterpreterField("interpreter", "interpreters"),
        new WeeksField("wait_time.weeks", "wait"),
        new ValueField("wait_time.date", "day of the waiting time", Reading.Day, Grounds.Always(Neutral.DateChanged)),
        new RecordsField("exclusions", "exclusions", ["text"], Exclusions, Neutral.ExclusionRemoved, Breaking.ExclusionAdded)
        {
            IsGone = "it is no longer said that this is not for {0}{1}", IsNew = "it is said now that this is not for {0}{1}", Join = "of what it is not for,", IsLabelled = true,
        },
        new SetField("step_up", "steps up", Reading.Step, Breaking.StepRemoved, Neutral.StepAdded, "when more is needed, families are no longer sent to {0}", "when more is needed, families are sent to {0} too") { IsOrdered = true },
        new SetField("step_down", "steps down", Reading.Step, Breaking.StepRemoved, Neutral.StepAdded, "when less is needed, families are no longer sent to {0}", "when less is needed, families are sent to {0} too") { IsOrdered = true },
        new SetField("step_out", "steps out", Reading.Step, Breaking.StepRemoved, Neutral.StepAdded, "beside it or after it, families are no longer sent to {0}", "beside it or after it, families are sent to {0} too") { IsOrdered = true },
        new StatusField("status", "status") { Default = "active" },
        new FundingField("funded_until", "end of its funding"),
        new ValueField("assured.date", "day of the last check", Reading.Day, new Grounds(Neutral.Checked, Risky.NoLongerChecked, Neutral.DateChanged)),
        new ValueField("assured.by", "role that checked it", Reading.Text, new Grounds(Neutral.Checked, Risky.NoLongerChecked, Neutral.DetailChanged)),
        new ValueField("qr", "code in print", Reading.Flag, Grounds.Always(Neutral.DetailChanged)) { Default = "false" },
        SharedFields.Accepted());
}
