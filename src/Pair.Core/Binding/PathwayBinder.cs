using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>What came of binding a tree.</summary>
/// <param name="Pathway">Null where a reference names nothing or a range runs backwards.</param>
/// <param name="Findings">What says so.</param>
public sealed record BoundPathway(Pathway? Pathway, Seq<Finding> Findings);

/// <summary>Turns a tree that the schema accepts into a <see cref="Pathway"/>, with every reference resolved.</summary>
public static class PathwayBinder
{
    /// <summary>Binds a united tree.</summary>
    public static BoundPathway Bind(YamlMapping root)
    {
        var binding = new Binding();
        var whole = ShippedBeneath.Put(root);
        var fields = new Fields(whole, binding, "", "", Way.Root);
        if (fields.Inner("pathway")?.As("pathway") is not { } about) return new BoundPathway(null, default);

        var levels = LevelsBinder.Bind(about, binding);
        if (levels is null) return new BoundPathway(null, binding.Findings.ToSeq());
        var draft = new Pathway
        {
            Id = about.Required("id"),
            Title = about.Required("title"),
            Summary = about.Text("summary"),
            Status = about.Value("status", Words.PathwayStatus),
            Version = about.Text("version"),
            Term = about.Inner("term") is { } term ? new Term(term.Required("name"), term.Text("short")) : null,
            Area = about.Inner("area") is { } area ? new Area(area.Required("name"), area.Text("code"), area.Text("place")) : new Area(about.Required("area"), null, null),
            Nation = about.Value("nation", Words.Nation),
            Language = about.Text("language"),
            Levels = levels,
            Principles = LevelsBinder.Principles(about),
            Url = about.Text("url"),
            Owner = about.Inner("owner") is { } owner
                ? new Owner(owner.Text("role"), owner.Reference("organisation", ReferenceKind.Organisation), owner.Text("email"))
                : null,
            ApprovedBy = about.Inner("approved_by") is { } approval ? new Approval(approval.Text("role"), approval.Date("date")) : null,
            LastReviewed = about.Date("last_reviewed"),
            NextReview = about.Date("next_review"),
            Logo = about.Inner("logo") is { } logo ? new LogoFile(logo.Required("file"), logo.Required("alt")) : null,
            Accepted = about.Accepted(),
            Safeguarding = SafeguardingBinder.Bind(fields.Inner("safeguarding")?.As("safeguarding"), whole.Find("safeguarding")),
            InformationGathering = InformationGatheringBinder.Bind(fields.Inner("information_gathering")?.As("information_gathering")),
            Places = fields.Entries("places", EntryBinders.Place),
            Cohorts = fields.Entries("cohorts", EntryBinders.Cohort),
            Organisations = fields.Entries("organisations", EntryBinders.Organisation),
            Locations = fields.Entries("locations", EntryBinders.Venue),
            Referrers = fields.Entries("referrers", EntryBinders.Referrer),
            Interventions = fields.Entries("interventions", EntryBinders.Intervention),
            Tools = fields.Entries("tools", EntryBinders.Tool),
            WaysOfWorking = fields.Entries("ways_of_working", EntryBinders.WayOfWorking),
            Services = fields.Entries("services", ServiceBinder.Bind),
            AlsoNeeded = fields.Entries("also_needed", EntryBinders.AlsoNeeded),
            AlsoNeededHere = Keys(root["also_needed"]),
            Gaps = fields.Entries("gaps", EntryBinders.Gap),
            Evidence = fields.Entries("evidence", EntryBinders.Evidence),
            Glossary = fields.Pairs("glossary", (word, meaning) => new GlossaryEntry(word, meaning)),
            CaseStudies = fields.Entries("case_studies", EntryBinders.CaseStudy),
            Links = new Links(default),
        };
        var links = LinkResolver.Resolve(draft, binding);
        CycleFinder.Find(draft, binding);
        var findings = binding.Findings.ToSeq();
        return new BoundPathway(findings.IsEmpty ? draft with { Links = links } : null, findings);
    }

    private static Seq<string> Keys(YamlNode? node)
    {
        var keys = new List<string>();
        foreach (var entry in (node as YamlMapping)?.Entries ?? default) keys.Add(entry.Key.Value);
        return keys.ToSeq();
    }
}
