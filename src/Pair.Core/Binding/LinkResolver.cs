using System.Diagnostics;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Resolves every reference against the collections of the pathway.</summary>
internal static class LinkResolver
{
    /// <summary>Ids of safeguarding contacts that steps and exclusions may lead to.</summary>
    public static Seq<string> SafeguardingIds => ["social-care", "out-of-hours", "crisis"];

    /// <summary>The references that name something; the others become findings.</summary>
    public static Links Resolve(Pathway pathway, Binding binding)
    {
        var links = new List<Link>();
        var unknown = new Dictionary<(ReferenceKind, string), List<PendingLink>>();
        foreach (var pending in binding.Links)
        {
            if (Target(pathway, pending) is { } target)
                links.Add(new Link(pending.From, pending.Key, target, pending.Id.Where));
            else if (unknown.TryGetValue((pending.Kind, pending.Id.Value), out var same)) same.Add(pending);
            else unknown[(pending.Kind, pending.Id.Value)] = [pending];
        }
        // One id that is not there is one mistake, however many services name it.
        foreach (var same in unknown.Values) binding.Findings.Add(Unknown(pathway, same));
        return new Links(links.ToSeq());
    }

    /// <summary>"did you mean" with an id, or null for none.</summary>
    public static string? DidYouMean(string? meant) => meant is null ? null : $"did you mean \"{meant}\"?";

    /// <summary>Ids in one line, cut after ten.</summary>
    public static string Listed(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        return string.Join(", ", all.Take(10)) + (all.Count > 10 ? ", …" : "");
    }

    private static Finding Unknown(Pathway pathway, List<PendingLink> all)
    {
        var pending = all[0];
        var (thing, collection, ids) = Kind(pathway, pending.Kind);
        var near = IsAntenatal(pending) ? null : Nearest.To(pending.Id.Value, ids) ?? Nearest.ByParts(pending.Id.Value, ids);
        return new Finding("unknown-reference", Severity.Error, $"\"{pending.Id.Value}\" is not the id of any {thing}", pending.Id.Where)
        {
            Help = DidYouMean(near) ?? Help(pathway, pending, collection, ids),
            MendedLine = near is null ? null : Mending.Replace(pending.Id.Where.Source, pending.Id.Where.Span, near),
            Label = "nothing is defined by this id",
            Related = all.Skip(1).Select(other => new RelatedPlace(other.Id.Where, "named here too")).ToSeq(),
            Element = pending.From,
            Pointer = pending.Pointer,
        };
    }

    private static string Help(Pathway pathway, PendingLink pending, string collection, IEnumerable<string> ids)
    {
        if (IsAntenatal(pending)) return "leave it out: `antenatal` is worked out from `ages`";
        if (pending.Kind == ReferenceKind.Level && pathway.Levels.Id is { } model) return $"{model.Value} has the levels {Listed(ids)}";
        var add = HasNameAlone(pending.Kind) ? $"add `{pending.Id.Value}: {{ name: … }}` under `{collection}:`" : $"add it under `{collection}:`";
        return ids.Any() ? $"write one of {Listed(ids)}, or {add}" : add;
    }

    private static bool HasNameAlone(ReferenceKind kind) =>
        kind is ReferenceKind.Organisation or ReferenceKind.Place or ReferenceKind.Location or ReferenceKind.Referrer or ReferenceKind.Cohort or ReferenceKind.Intervention or ReferenceKind.Tool;

    // Worked out from ages, so naming it would say something twice.
    private const string Antenatal = "antenatal";

    private static bool IsAntenatal(PendingLink pending) => pending is { Kind: ReferenceKind.Cohort, Id.Value: Antenatal };

    private static string? Target(Pathway pathway, PendingLink pending)
    {
        var id = pending.Id.Value;
        if (pending.Kind == ReferenceKind.Step)
            return pathway.Services.Has(id) ? $"services.{id}" : pathway.AlsoNeeded.Has(id) ? $"also_needed.{id}" : SafeguardingIds.Contains(id) ? $"safeguarding.{id}" : null;
        var (_, collection, ids) = Kind(pathway, pending.Kind);
        return ids.Contains(id) ? $"{collection}.{id}" : null;
    }

    private static (string Thing, string Collection, IEnumerable<string> Ids) Kind(Pathway pathway, ReferenceKind kind) => kind switch
    {
        ReferenceKind.Organisation => ("organisation", "organisations", pathway.Organisations.Ids),
        ReferenceKind.Place => ("place", "places", pathway.Places.Ids),
        ReferenceKind.Cohort => ("group of families", "cohorts", pathway.Cohorts.Ids.Where(id => id != Antenatal)),
        ReferenceKind.Location => ("location", "locations", pathway.Locations.Ids),
        ReferenceKind.Referrer => ("referrer", "referrers", pathway.Referrers.Ids),
        ReferenceKind.Intervention => ("intervention", "interventions", pathway.Interventions.Ids),
        ReferenceKind.Tool => ("tool", "tools", pathway.Tools.Ids),
        ReferenceKind.Service => ("service", "services", pathway.Services.Ids),
        ReferenceKind.Step => ("service", "services", pathway.Services.Ids.Concat(pathway.AlsoNeeded.Ids).Concat(SafeguardingIds)),
        ReferenceKind.Level => ("level", "levels", pathway.Levels.Items.Ids),
        ReferenceKind.Evidence => ("source", "evidence", pathway.Evidence.Ids),
        _ => throw new UnreachableException($"A reference of an unknown kind: {kind}"),
    };
}
