using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Binds one service.</summary>
internal static class ServiceBinder
{
    public static Service Bind(Located<string> id, Fields fields) => new()
    {
        Id = id,
        Name = fields.Required("name"),
        Provider = fields.Reference("provider", ReferenceKind.Organisation),
        PartOf = fields.Reference("part_of", ReferenceKind.Service),
        Summary = fields.Text("summary"),
        Family = fields.Inner("family") is { } family ? new FamilyWords(family.Text("name"), family.Text("summary")) : null,
        Url = fields.Text("url"),
        Qr = fields.Flag("qr"),
        Levels = fields.References("levels", ReferenceKind.Level),
        Ages = fields.Ages("ages"),
        Carers = fields.Values("carers", Words.Carer),
        CarerAge = CarerAge(fields),
        Catchment = fields.References("catchment", ReferenceKind.Place),
        Cohorts = fields.References("cohorts", ReferenceKind.Cohort),
        OnlyFor = fields.References("only_for", ReferenceKind.Cohort),
        Offers = fields.Values("offers", Words.Offer),
        Delivery = fields.Values("delivery", Words.Delivery),
        Interventions = fields.References("interventions", ReferenceKind.Intervention),
        Cost = fields.Text("cost"),
        Referral = fields.Inner("referral") is { } referral ? Referral(referral) : null,
        Hours = fields.Text("hours"),
        Schedules = fields.List("schedules", each => new Schedule(
            each.Reference("location", ReferenceKind.Location) ?? each.Required("location"), each.Text("hours"))),
        Languages = fields.Texts("languages"),
        Interpreter = fields.Flag("interpreter"),
        WaitTime = fields.Inner("wait_time") is { } wait && wait.Number("weeks") is { } weeks ? new WaitTime(weeks, wait.Date("date")) : null,
        Exclusions = fields.List("exclusions", Exclusion),
        StepUp = fields.References("step_up", ReferenceKind.Step),
        StepDown = fields.References("step_down", ReferenceKind.Step),
        StepOut = fields.References("step_out", ReferenceKind.Step),
        Status = fields.Value("status", Words.ServiceStatus),
        FundedUntil = fields.Date("funded_until"),
        Assured = fields.Inner("assured") is { } assured ? new Assurance(assured.Date("date"), assured.Text("by")) : null,
        Accepted = fields.Accepted(),
    };

    private static Referral Referral(Fields fields) => new(
        fields.References("who", ReferenceKind.Referrer),
        fields.Ages("ages"),
        fields.Value("consent", Words.Consent),
        fields.Texts("criteria"),
        fields.Inner("how") is { } how ? Ways(how) : null,
        fields.List("contacts", each => new ReferralContact(
            each.Reference("place", ReferenceKind.Place), each.Value("use", Words.Urgency), Ways(each), each.Text("hours"), each.Text("response"))),
        fields.Inner("response") is { } response
            ? new Response(response.Text("emergency"), response.Text("urgent"), response.Text("routine"))
            : null);

    private static Ways Ways(Fields fields) => new(
        fields.Text("phone"), fields.Text("text"), fields.Text("email"), fields.Text("url"), fields.Text("form"), fields.Text("system"), fields.Flag("drop_in"));

    private static Exclusion Exclusion(Fields fields) => new(
        fields.Required("text"), fields.References("cohorts", ReferenceKind.Cohort), fields.Values("carers", Words.Carer),
        CarerAge(fields), fields.Ages("ages"), fields.References("instead", ReferenceKind.Step));

    private static CarerAge? CarerAge(Fields fields) =>
        fields.Inner("carer_age") is { } age ? new CarerAge(age.Whole("minimum"), age.Whole("maximum")) : null;
}
