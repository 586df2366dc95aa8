using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;

namespace Pair.Core.Diffing.Fields;

/// <summary>The fields of the sections that are no collections.</summary>
internal static class SectionFields
{
    private static readonly Grounds Identity = Grounds.Always(Risky.IdentityChanged);
    private static readonly Grounds Owner = Grounds.Always(Risky.OwnerChanged);
    private static readonly Grounds Approval = Grounds.Always(Risky.ApprovalChanged);
    private static readonly Grounds Danger = new(Neutral.SafeguardingAdded, Breaking.SafeguardingRemoved, Breaking.SafeguardingChanged);

    /// <summary>What the pathway says of itself.</summary>
    public static FieldTable Pathway { get; } = new(
        new ValueField("id", "id of the pathway", Reading.Address, Identity),
        new ValueField("title", "title", Reading.Text, SharedFields.Called),
        new ValueField("summary", "summary", Reading.Text, SharedFields.Put),
        new PathwayStatusField("status", "status"),
        new ValueField("version", "version", Reading.Address, SharedFields.Detail),
        new ValueField("term.name", "name of the whole", Reading.Text, SharedFields.Called),
        new ValueField("term.short", "short name of the whole", Reading.Text, SharedFields.Called),
        new ValueField("area.name", "name of the area", Reading.Text, Identity),
        new ValueField("area.code", "code of the area", Reading.Address, Identity),
        new ValueField("area.place", "place in the base that this area is", Reading.Address, Identity),
        new ValueField("nation", "nation", Reading.Choice, Identity),
        new ValueField("language", "language", Reading.Language, Identity),
        new MapField("levels", "levels of need", "level", Reading.Level, Grounds.Always(Risky.LevelsChanged)) 
        {
            Inside = _ => Reading.Text, IsNew = "the {0} is new ({1})", IsGone = "the {0} is gone ({1})", IsOther = "the {0} is otherwise now ({1})", IsOrdered = true,
        },
        new MapField("level_names", "local names of levels", "local name of", Reading.Address, SharedFields.Called) { Inside = _ => Reading.Text },
        new ValueField("principles", "principles", Reading.Choice, SharedFields.Detail),
        new ContactField("url", "web page", isPhone: false, new Grounds(Neutral.LinkAdded, Risky.LinkRemoved, Risky.LinkChanged)),
        new ValueField("owner.role", "role that keeps the pathway", Reading.Text, Owner),
        new ValueField("owner.organisation", "organisation that keeps the pathway", Reading.Organisation, Owner),
        new ContactField("owner.email", "email for corrections", isPhone: false, Owner),
        new ValueField("approved_by.role", "role that approved the pathway", Reading.Text, Approval),
        new ValueField("approved_by.date", "day of the clinical approval", Reading.Day, Approval),
        new ValueField("last_reviewed", "day of the last review", Reading.Day, SharedFields.Days),
        new ValueField("next_review", "day of the next review", Reading.Day, SharedFields.Days),
        new ValueField("logo.file", "logo", Reading.Address, SharedFields.Detail),
        new ValueField("logo.alt", "words for the logo", Reading.Text, SharedFields.Detail),
        SharedFields.Accepted());

    /// <summary>Numbers for danger and crisis.</summary>
    public static FieldTable Safeguarding { get; } = new([
        new ValueField("immediate_danger", "sentence about immediate danger", Reading.Text, Danger),
        new ValueField("police", "sentence about the police", Reading.Text, Danger),
        .. Body("social_care", "children's social care"),
        .. Body("out_of_hours", "help out of hours"),
        .. Body("crisis", "the crisis line"),
        new MapField("procedures", "procedures", "procedure", Reading.Choice, Danger)]);

    /// <summary>Section B.</summary>
    public static FieldTable InformationGathering { get; } = new(
        Staff("specialists", "specialists"),
        Prose("training.text", "training"),
        Staff("training.services", "services that train or advise staff"),
        SharedFields.Links("training.links"),
        SharedFields.Accepted("training.accept"),
        Prose("guidance.text", "guidance"),
        Prompts("guidance.perspectives.baby", "question about the baby"),
        Prompts("guidance.perspectives.parent_carer", "question for the parent or carer"),
        Prompts("guidance.perspectives.family_network", "question about the family around"),
        Prompts("guidance.risks.infant", "risk to look out for in the baby"),
        Prompts("guidance.risks.parent_carer", "risk to look out for in the parent or carer"),
        Prompts("guidance.risks.relationship", "risk to look out for in the relationship"),
        new SetField("guidance.tools", "tools", Reading.Tool, Risky.ToolRemoved, Neutral.ToolAdded, "no longer used: {0}", "used now: {0}") { IsOrdered = true },
        SharedFields.Links("guidance.links"),
        SharedFields.Accepted("guidance.accept"),
        Prose("synthesis.text", "bringing together"),
        Prompts("synthesis.prompts", "prompt for bringing together"),
        SharedFields.Links("synthesis.links"),
        SharedFields.Accepted("synthesis.accept"),
        Prose("decision.text", "the decision"),
        Prompts("decision.prompts", "prompt for the decision"),
        SharedFields.Links("decision.links"),
        SharedFields.Accepted("decision.accept"));

    private static Field[] Body(string key, string who) =>
    [
        new ValueField($"{key}.name", $"name of {who}", Reading.Text, SharedFields.Called),
        new ContactField($"{key}.phone", $"phone of {who}", isPhone: true, Danger),
        new ValueField($"{key}.hours", $"hours of {who}", Reading.Text, Danger),
        new RecordsField($"{key}.contacts", $"numbers of {who} by place", ["place"], new FieldTable(
            new ValueField("place", "place", Reading.Place, Danger),
            new ContactField("phone", $"phone of {who}", isPhone: true, Danger),
            new ValueField("hours", $"hours of {who}", Reading.Text, Danger)), Breaking.SafeguardingRemoved, Neutral.SafeguardingAdded)
        {
            IsGone = $"the number of {who} for {{0}} is gone{{1}}", IsNew = $"a number of {who} for {{0}} is new{{1}}", IsOrdered = false,
        },
    ];

    private static SetField Staff(string key, string words) =>
        new SetField(key, words, Reading.Service, Breaking.SpecialistRemoved, Neutral.SpecialistAdded, "staff can no longer turn to {0}", "staff can turn to {0} now") { IsOrdered = true };

    private static ValueField Prose(string key, string step) => new ValueField(key, $"text on {step}", Reading.Text, SharedFields.Guidance);

    private static TextsField Prompts(string key, string item) => new TextsField(key, $"list of each {item}", item, SharedFields.Guidance);
}
