using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>The fields of a service.</summary>
internal static class ServiceFields
{
    /// <summary>What is promised or told about a way in.</summary>
    private static readonly Grounds Said = new(Neutral.NowSaid, Risky.NoLongerSaid, Risky.HoursChanged);
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
        new ValueField("hours", "hours", Reading.Text, Said),
        new ResponseField("response", "promised answer"));

    private static readonly FieldTable Sessions = new(
        new ValueField("location", "venue", Reading.Venue, Contact),
        new ValueField("hours", "hours", Reading.Text, Said));

    private static readonly FieldTable Exclusions = new(
        new ValueField("text", "words", Reading.Text, Grounds.Always(Risky.ExclusionChanged)),
        new SetField("cohorts", "groups", Reading.Cohort, Risky.ExclusionChanged, Risky.ExclusionChanged, "an exclusion is no longer about {0}", "an exclusion is about {0} now"),
        new SetField("carers", "carers", Reading.Carer, Risky.ExclusionChanged, Risky.ExclusionChanged, "an exclusion is no longer about {0}", "an exclusion is about {0} now"),
        new ValueField("carer_age.minimum", "lowest age of the parent", Reading.Text, Grounds.Always(Risky.ExclusionChanged)),
        new ValueField("carer_age.maximum", "highest age of the parent", Reading.Text, Grounds.Always(Risky.ExclusionChanged)),
        new AgesField("ages", "ages", "an exclusion is about babies") { Always = Risky.ExclusionChanged },
        new SetField("instead", "places to go instead", Reading.Step, Breaking.StepRemoved, Neutral.StepAdded, "who is told to go elsewhere is no longer sent to {0}", "who is told to go elsewhere is sent to {0} too") { IsOrdered = true });

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
        new CarerAgeField("carer_age", "age of the parent"),
        new CatchmentField("catchment", "places", Breaking.PlaceRemoved, Neutral.PlaceAdded, "families who live in {0} are no longer taken", "families who live in {0} are taken now"),
        new SetField("cohorts", "groups", Reading.Cohort, Risky.GroupsRemoved, Neutral.GroupsAdded, "nothing particular for {0} is named any more", "something particular for {0} is named now"),
        new OnlyForField("only_for", "groups that it is for alone"),
        new OffersField("offers", "offers"),
        new SetField("delivery", "ways in which it reaches people", Reading.Delivery, Breaking.DeliveryRemoved, Neutral.DeliveryAdded, "people are no longer reached {0}", "people are reached {0} too")
        {
            Silence = new Grounds(Neutral.NowSaid, Risky.NoLongerSaid, Neutral.Wording),
        },
        new SetField("interventions", "methods", Reading.Method, Risky.MethodRemoved, Neutral.MethodAdded, "{0} is no longer used", "{0} is used now") { IsOrdered = true },
        new CostField("cost", "cost"),
        new ReferrersField("referral.who", "who can refer"),
        new AgesField("referral.ages", "ages of new families", "new families are taken") { Else = "ages" },
        new ValueField("referral.consent", "consent to a referral", Reading.Choice, new Grounds(Neutral.NowSaid, Risky.NoLongerSaid, Risky.ConsentChanged)),
        new TextsField("referral.criteria", "criteria", "criterion", Grounds.Always(Risky.CriteriaChanged)),
        new ContactField("referral.how.phone", "referral phone", isPhone: true),
        new ContactField("referral.how.text", "number for text messages", isPhone: true),
        new ContactField("referral.how.email", "referral email", isPhone: false),
        new ContactField("referral.how.url", "referral page", isPhone: false),
        new ContactField("referral.how.form", "referral form", isPhone: false),
        new ContactField("referral.how.system", "electronic referral route", isPhone: false),
        new DropInField("referral.how.drop_in", "drop-in"),
        new RecordsField("referral.contacts", "contacts", "contact for", ["place", "use"], Contacts, Breaking.ContactRemoved, Neutral.ContactAdded) { Unlabelled = "everybody" },
        new ResponseField("referral.response.emergency", "promised answer to an emergency"),
        new ResponseField("referral.response.urgent", "promised answer to an urgent referral"),
        new ResponseField("referral.response.routine", "promised answer to a routine referral"),
        new ValueField("hours", "opening hours", Reading.Text, Said),
        new RecordsField("schedules", "sessions", "session at", ["location"], Sessions, Breaking.SessionRemoved, Neutral.SessionAdded) { Join = "at" },
        new SetField("languages", "languages", Reading.Language, Breaking.LanguageRemoved, Neutral.LanguageAdded, "it no longer works in {0}", "it works in {0} too")
        {
            Silence = new Grounds(Neutral.LanguageAdded, Breaking.LanguageRemoved, Neutral.Wording),
        },
        new InterpreterField("interpreter", "interpreters"),
        new WeeksField("wait_time.weeks", "wait"),
        new ValueField("wait_time.date", "day of the waiting time", Reading.Day, Grounds.Always(Neutral.DateChanged)),
        new RecordsField("exclusions", "exclusions", "exclusion:", ["text"], Exclusions, Neutral.ExclusionRemoved, Breaking.ExclusionAdded) { Join = "of the exclusion" },
        new SetField("step_up", "steps up", Reading.Step, Breaking.StepRemoved, Neutral.StepAdded, "when more is needed, families are no longer sent to {0}", "when more is needed, families are sent to {0} too") { IsOrdered = true },
        new SetField("step_down", "steps down", Reading.Step, Breaking.StepRemoved, Neutral.StepAdded, "when less is needed, families are no longer sent to {0}", "when less is needed, families are sent to {0} too") { IsOrdered = true },
        new SetField("step_out", "steps out", Reading.Step, Breaking.StepRemoved, Neutral.StepAdded, "beside it or after it, families are no longer sent to {0}", "beside it or after it, families are sent to {0} too") { IsOrdered = true },
        new StatusField("status", "status") { Default = "active" },
        new FundingField("funded_until", "end of its funding"),
        new ValueField("assured.date", "day on which its facts were checked", Reading.Day, new Grounds(Neutral.Checked, Risky.NoLongerChecked, Neutral.DateChanged)),
        new ValueField("assured.by", "role that checked its facts", Reading.Text, new Grounds(Neutral.Checked, Risky.NoLongerChecked, Neutral.Checked)),
        new ValueField("qr", "code in print", Reading.Flag, Grounds.Always(Neutral.DetailChanged)) { Default = "false" },
        SharedFields.Accepted());
}
