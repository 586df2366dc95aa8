using System.Diagnostics;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Resolves every reference against the collections of the pathway.</summary>
internal static class LinkResolver
{
    /// <summary>Ids of safeguarding contacts that steps and exclusions may lead to.</summary>
    public static Seq<string> SafeguardingIds { get; } = new[] { "social-care", "out-of-hours", "crisis" }.ToSeq();

    // Nobody mends more at one sitting.
    private const int MostUnknown = 1000;

    // Looking for the id that was meant walks all ids, and whoever has a hundred wrong ones has one cause.
    private const int MostSearches = 100;

    /// <summary>The references that name something; the others become findings.</summary>
    public static Links Resolve(Pathway pathway, Binding binding)
    {
        var links = new List<Link>();
        var unknown = new Dictionary<string, List<PendingLink>>(StringComparer.Ordinal);
        foreach (var pending in binding.Links)
        {
            if (Target(pathway, pending) is { } target)
                links.Add(new Link(pending.From, pending.Key, target, pending.Id.Where));
            else if (unknown.TryGetValue(Named(pending), out var same)) same.Add(pending);
            else unknown[Named(pending)] = [pending];
        }
        // One id that is not there is one mistake, however many services name it.
        var count = 0;
        foreach (var (_, same) in unknown)
        {
            if (++count > MostUnknown) break;
            binding.Findings.Add(Unknown(pathway, same, count));
        }
        return new Links(links.ToSeq());
    }

    private static string Named(PendingLink pending) => $"{pending.Kind} {pending.Id.Value}";

    /// <summary>"did you mean" with an id, or null for none.</summary>
    public static string? DidYouMean(string? meant) => meant is null ? null : $"did you mean \"{meant}\"?";

    /// <summary>Ids in one line, cut after ten.</summary>
    public static string Listed(IEnumerable<string> ids)
    {
        const int Most = 10;
        var first = ids.Take(Most + 1).ToList();
        return string.Join(", ", first.Take(Most)) + (first.Count > Most ? ", …" : "");
    }

    private static Finding Unknown(Pathway pathway, List<PendingLink> all, int count)
    {
        var pending = all[0];
        var (thing, ids) = Kind(pathway, pending.Kind);
        var near = IsAntenatal(pending) || count > MostSearches ? null : Nearest.To(pending.Id.Value, ids) ?? Nearest.ByParts(pending.Id.Value, ids);
        var rest = count == MostUnknown ? $"; {MostUnknown} ids are unknown up to here, and those behind them are not told" : "";
        return new Finding("unknown-reference", Severity.Error, $"\"{Sentence.Short(pending.Id.Value)}\" is not the id of any {thing}{InheritedWords.NamedIn(all.Count)}{rest}", pending.Id.Where)
        {
            Help = DidYouMean(near) ?? Help(pathway, pending, Collection(pending.Kind), ids),
            MendedLine = near is null ? null : Mending.Replace(pending.Id.Where.Source, pending.Id.Where.Span, near),
            Fix = near is not null && all.Count == 1 && near == Nearest.Surely(pending.Id.Value, ids) ? Mending.Edit(pending.Id.Where.Source, pending.Id.Where.Span, near) : null,
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
    private static bool IsAntenatal(PendingLink pending) => pending is { Kind: ReferenceKind.Cohort, Id.Value: KnownCohorts.Antenatal };

    private static string? Target(Pathway pathway, PendingLink pending)
    {
        var id = pending.Id.Value;
        if (pending.Kind == ReferenceKind.Step && !pathway.Services.Has(id))
            return pathway.AlsoNeeded.Has(id) ? $"also_needed.{id}" : SafeguardingIds.Contains(id) ? $"safeguarding.{id}" : null;
        return !IsAntenatal(pending) && Has(pathway, pending.Kind, id) ? $"{Collection(pending.Kind)}.{id}" : null;
    }

    private static bool Has(Pathway pathway, ReferenceKind kind, string id) => kind switch
    {
        ReferenceKind.Organisation => pathway.Organisations.Has(id),
        ReferenceKind.Place => pathway.Places.Has(id),
        ReferenceKind.Cohort => pathway.Cohorts.Has(id),
        ReferenceKind.Location => pathway.Locations.Has(id),
        ReferenceKind.Referrer => pathway.Referrers.Has(id),
        ReferenceKind.Intervention => pathway.Interventions.Has(id),
        ReferenceKind.Tool => pathway.Tools.Has(id),
        ReferenceKind.Service or ReferenceKind.Step => pathway.Services.Has(id),
        ReferenceKind.Level => pathway.Levels.Items.Has(id),
        ReferenceKind.Evidence => pathway.Evidence.Has(id),
        _ => throw Unknown(kind),
    };

    private static string Collection(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Organisation => "organisations",
        ReferenceKind.Place => "places",
        ReferenceKind.Cohort => "cohorts",
        ReferenceKind.Location => "locations",
        ReferenceKind.Referrer => "referrers",
        ReferenceKind.Intervention => "interventions",
        ReferenceKind.Tool => "tools",
        ReferenceKind.Service or ReferenceKind.Step => "services",
        ReferenceKind.Level => "levels",
        ReferenceKind.Evidence => "evidence",
        _ => throw Unknown(kind),
    };

    // For words alone: walking all ids for every reference would take a large pathway seconds.
    private static (string Thing, IEnumerable<string> Ids) Kind(Pathway pathway, ReferenceKind kind) => kind switch
    {
        ReferenceKind.Organisation => ("organisation", pathway.Organisations.Ids),
        ReferenceKind.Place => ("place", pathway.Places.Ids),
        ReferenceKind.Cohort => ("group of families", pathway.Cohorts.Ids.Where(id => id != KnownCohorts.Antenatal)),
        ReferenceKind.Location => ("location", pathway.Locations.Ids),
        ReferenceKind.Referrer => ("referrer", pathway.Referrers.Ids),
        ReferenceKind.Intervention => ("intervention", pathway.Interventions.Ids),
        ReferenceKind.Tool => ("tool", pathway.Tools.Ids),
        ReferenceKind.Service => ("service", pathway.Services.Ids),
        ReferenceKind.Step => ("service", pathway.Services.Ids.Concat(pathway.AlsoNeeded.Ids).Concat(SafeguardingIds)),
        ReferenceKind.Level => ("level", pathway.Levels.Items.Ids),
        ReferenceKind.Evidence => ("source", pathway.Evidence.Ids),
        _ => throw Unknown(kind),
    };

    private static UnreachableException Unknown(ReferenceKind kind) => new($"A reference of an unknown kind: {kind}");
}
