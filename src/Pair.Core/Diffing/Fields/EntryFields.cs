using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>The fields of the small collections.</summary>
internal static class EntryFields
{
    private static readonly Grounds Tool = Grounds.Always(Risky.ToolChanged);
    private static readonly Grounds Venue = Grounds.Always(Risky.VenueChanged);
    private static readonly Grounds Case = Grounds.Always(Risky.CaseChanged);

    private static readonly FieldTable Claims = new(
        new ValueField("service", "service", Reading.Service, Case),
        new SetField("level", "levels", Reading.Level, Risky.CaseChanged, Risky.CaseChanged, "no longer claimed: {0}", "claimed now: {0}"),
        new ValueField("self_referral", "claim that families can refer themselves", Reading.Flag, Case),
        new ValueField("referrer", "claim that this one can refer", Reading.Referrer, Case),
        new ValueField("open", "claim that it is open", Reading.Flag, Case) { Default = "true" },
        new ValueField("until", "claim of how long help lasts", Reading.Age, Case));

    /// <summary>The table of a collection or section.</summary>
    public static FieldTable Of(string collection) => Tables.GetValueOrDefault(collection, None);

    private static readonly FieldTable None = new();

    private static readonly Dictionary<string, FieldTable> Tables = new(StringComparer.Ordinal)
    {
        ["pathway"] = SectionFields.Pathway,
        ["safeguarding"] = SectionFields.Safeguarding,
        ["information_gathering"] = SectionFields.InformationGathering,
        ["services"] = ServiceFields.Table,
        ["places"] = new(Named(), Text("code", "code"), new ValueField("within", "place that it lies in", Reading.Place, Grounds.Always(Risky.PlaceMoved)), SharedFields.Accepted()),
        ["cohorts"] = new(Named(), new PlusField("plus", "PLUS group") { Default = "false" }, SharedFields.Accepted()),
        ["organisations"] = new(Named(), new ValueField("kind", "kind of body", Reading.Choice, SharedFields.Detail), Text("url", "web page"), Text("number", "charity or company number"), SharedFields.Accepted()),
        ["locations"] = new(
            Named(), new ValueField("address", "address", Reading.Text, Venue), new ValueField("postcode", "postcode", Reading.Text, Venue), new ValueField("place", "place", Reading.Place, Venue),
            new SetField("accessibility", "accessibility", Reading.Accessibility, Breaking.AccessibilityRemoved, Neutral.AccessibilityAdded, "it no longer has: {0}", "it has now: {0}"),
            SharedFields.Accepted()),
        ["referrers"] = new(Named(), new ValueField("kind", "kind", Reading.Choice, SharedFields.Detail), SharedFields.Accepted()),
        ["interventions"] = new(Named(), SharedFields.Accepted()),
        ["tools"] = new(
            Named(), new ValueField("short", "short name", Reading.Text, SharedFields.Called), new ValueField("subject", "person that it looks at", Reading.Choice, Tool),
            new ValueField("purpose", "purpose", Reading.Choice, Tool), new AgesField("ages", "ages", "it is for babies") { Always = Risky.ToolChanged }, new ValueField("training", "training for it", Reading.Text, Tool),
            SharedFields.Accepted()),
        ["ways_of_working"] = new(
            new ValueField("text", "agreement", Reading.Text, Grounds.Always(Risky.AgreementChanged)),
            new SetField("co_produced_with", "list of who made it together", Reading.Text, Neutral.DetailChanged, Neutral.DetailChanged, "it no longer says that {0} had a part in it", "it says now that {0} had a part in it") { IsOrdered = true },
            new SetField("evidence", "sources", Reading.Source, Neutral.DetailChanged, Neutral.DetailChanged, "it no longer rests on {0}", "it rests on {0} now") { IsOrdered = true },
            SharedFields.Accepted()),
        ["also_needed"] = new(
            new ValueField("title", "title", Reading.Text, SharedFields.Called), new ContactField("phone", "phone", isPhone: true),
            new ContactField("url", "web page", isPhone: false), SharedFields.Accepted()),
        ["gaps"] = new(
            new ValueField("text", "words", Reading.Text, SharedFields.Put),
            Missing("levels", Reading.Level), Missing("offers", Reading.Offer), new AgesField("ages", "ages", "it is missing for babies") { Always = Risky.GapChanged },
            new CatchmentField("catchment", "places", Risky.GapChanged, Risky.GapChanged, "it is no longer missing in {0}", "it is missing in {0} now"),
            Missing("carers", Reading.Carer), Missing("cohorts", Reading.Cohort),
            Text("reported_to", "board that it was reported to"), new ValueField("date", "day on which it was declared", Reading.Day, SharedFields.Days), new ValueField("review", "day on which it is looked at again", Reading.Day, SharedFields.Days),
            SharedFields.Accepted()),
        ["evidence"] = new(
            new ValueField("kind", "kind of source", Reading.Choice, SharedFields.Detail), new ValueField("title", "title", Reading.Text, SharedFields.Called), Text("publisher", "publisher"),
            new ValueField("date", "date", Reading.Day, SharedFields.Detail), SharedFields.Accepted()),
        ["glossary"] = new(new ValueField("", "meaning", Reading.Text, SharedFields.Put)),
        ["case_studies"] = new(
            new ValueField("story", "story", Reading.Text, SharedFields.Put),
            new ValueField("family.baby", "age of the baby", Reading.Age, Case), new ValueField("family.carer", "carer", Reading.Choice, Case), new ValueField("family.carer_age", "age of the carer", Reading.Address, Case),
            new ValueField("family.place", "place", Reading.Place, Case), Fact("family.cohorts", Reading.Cohort), Fact("family.languages", Reading.Language),
            new RecordsField("expect", "claims", ["service", "level"], Claims, Risky.CaseRemoved, Neutral.CaseAdded) 
            {
                IsGone = "no longer claimed: {0}{1}", IsNew = "claimed now: {0}{1}", Join = "for", IsLabelled = true,
            },
            SharedFields.Accepted()),
    };

    private static ValueField Named() => new ValueField("name", "name", Reading.Text, SharedFields.Called);

    private static ValueField Text(string key, string words) => new ValueField(key, words, Reading.Text, SharedFields.Detail);

    private static SetField Missing(string key, Reading reading) => new SetField(key, key, reading, Risky.GapChanged, Risky.GapChanged, "it is no longer about {0}", "it is about {0} now");

    private static SetField Fact(string key, Reading reading) => new SetField(key, key, reading, Risky.CaseChanged, Risky.CaseChanged, "no longer part of the story: {0}", "part of the story now: {0}");
}
