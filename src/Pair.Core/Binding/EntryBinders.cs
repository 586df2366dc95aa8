using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Binds one entry of each small collection.</summary>
internal static class EntryBinders
{
    public static Place Place(Located<string> id, Fields fields) =>
        new(id, fields.Required("name"), fields.Text("code"), fields.Reference("within", ReferenceKind.Place), fields.Accepted());

    public static Cohort Cohort(Located<string> id, Fields fields) =>
        new(id, fields.Required("name"), fields.Value("kind", Words.CohortKind)?.Value ?? CohortKind.Other, fields.Flag("plus"), fields.Accepted());

    public static Organisation Organisation(Located<string> id, Fields fields) =>
        new(id, fields.Required("name"), fields.Value("kind", Words.OrganisationKind), fields.Text("url"), fields.Text("number"), fields.Accepted());

    public static Venue Venue(Located<string> id, Fields fields) =>
        new(id, fields.Required("name"), fields.Text("address"), fields.Text("postcode"), fields.Reference("place", ReferenceKind.Place),
            fields.Values("accessibility", Words.Accessibility), fields.Accepted());

    public static Referrer Referrer(Located<string> id, Fields fields) =>
        new(id, fields.Required("name"), fields.Value("kind", Words.ReferrerKind)?.Value ?? ReferrerKind.Other, fields.Texts("includes"), fields.Accepted());

    public static Intervention Intervention(Located<string> id, Fields fields) => new(id, fields.Required("name"), fields.Accepted());

    public static Tool Tool(Located<string> id, Fields fields) =>
        new(id, fields.Required("name"), fields.Text("short"), fields.Value("subject", Words.ToolSubject), fields.Value("purpose", Words.ToolPurpose),
            fields.Ages("ages"), fields.Text("training"), fields.Accepted());

    public static WayOfWorking WayOfWorking(Located<string> id, Fields fields) =>
        new(id, fields.Required("text"), fields.Texts("co_produced_with"), fields.References("evidence", ReferenceKind.Evidence), fields.Accepted());

    public static AlsoNeeded AlsoNeeded(Located<string> id, Fields fields) =>
        new(id, fields.Text("title") ?? id, fields.Text("phone"), fields.Text("url"), fields.Accepted());

    public static Gap Gap(Located<string> id, Fields fields) =>
        new(id, fields.Required("text"), fields.References("levels", ReferenceKind.Level), fields.Values("offers", Words.Offer), fields.Ages("ages"),
            fields.References("catchment", ReferenceKind.Place), fields.Values("carers", Words.Carer), fields.References("cohorts", ReferenceKind.Cohort),
            fields.Text("reported_to"), fields.Date("date"), fields.Date("review"), fields.Accepted());

    public static Evidence Evidence(Located<string> id, Fields fields) =>
        new(id, fields.Value("kind", Words.EvidenceKind), fields.Required("title"), fields.Text("publisher"), fields.Text("date"), fields.Accepted());

    public static CaseStudy CaseStudy(Located<string> id, Fields fields)
    {
        var family = fields.Inner("family")!;
        return new CaseStudy(id, fields.Text("story"),
            new CaseFamily(
                family.Value("baby", Age.Parse) ?? new Located<Age>(Age.Birth, family.Where), family.Value("carer", Words.Carer), family.Whole("carer_age"),
                family.Reference("place", ReferenceKind.Place), family.References("cohorts", ReferenceKind.Cohort), family.Texts("languages")),
            fields.List("expect", Claim), fields.Accepted());
    }

    private static Claim Claim(Fields fields) =>
        new(fields.Reference("service", ReferenceKind.Service), fields.References("level", ReferenceKind.Level), fields.Flag("self_referral"),
            fields.Reference("referrer", ReferenceKind.Referrer), fields.Flag("open"), fields.Value("until", Age.Parse));
}
