using System.Text.Json;
using Pair.Core.Syntax;

namespace Pair.Core.Schema;

/// <summary>
/// One run of a schema over a tree, by draft 2020-12. Each call says whether a schema holds for a node, notes what does not hold while
/// <c>faults</c> is there, and marks which entries or items were seen for <c>unevaluatedProperties</c> and <c>unevaluatedItems</c>.
/// </summary>
internal sealed partial class Evaluation(SchemaResources resources, SchemaOptions options)
{
    // No schema asks so many others about one node, but one that refers to itself without going down the tree asks without end.
    private const int LongestChain = 200;

    // The way down to where the evaluation is, step by step: a key, or none and a place in a list. Steps are made of them where a fault is noted.
    private readonly List<YamlEntry?> keys = [];
    private readonly List<int> places = [];
    private readonly List<SchemaResource> scope = [];
    private List<Fault>? faults;
    private int chain;
    private SchemaNode? asked;
    private SchemaNode? conditionTaken;
    private SchemaNode? branchTaken;
    private Whole? whole;

    public bool Run(SchemaNode schema, YamlNode root, List<Fault>? into)
    {
        faults = into;
        asked = schema;
        whole = new Whole(schema, root);
        return Holds(schema, root, null);
    }

    private bool Holds(SchemaNode schema, YamlNode node, bool[]? seen)
    {
        if (schema.Constant is { } constant) return constant || Tell(FaultKind.Never, schema, node);
        if (++chain > LongestChain) throw new JsonException("the schema refers to itself without going down the tree");
        var enters = scope.Count == 0 || scope[^1] != schema.Resource;
        if (enters) scope.Add(schema.Resource);
        // Who asks for what nobody saw may not count what schemas beside it saw.
        var own = schema.AsksUnevaluated ? new bool[SizeOf(node)] : seen;
        var holds = HoldsHere(schema, node, own);
        if (own is not null && seen is not null && own != seen)
            for (var i = 0; i < own.Length; i++) seen[i] |= own[i];
        if (enters) scope.RemoveAt(scope.Count - 1);
        chain--;
        return holds;
    }

    private bool HoldsHere(SchemaNode schema, YamlNode node, bool[]? seen)
    {
        var holds = Values(schema, node);
        if (holds || faults is not null) holds &= References(schema, node, seen);
        if (holds || faults is not null) holds &= InPlace(schema, node, seen);
        if (holds || faults is not null)
            holds &= node switch
            {
                YamlMapping mapping => Mapping(schema, mapping, seen),
                YamlSequence list => List(schema, list, seen),
                _ => true,
            };
        return holds;
    }

    private bool References(SchemaNode schema, YamlNode node, bool[]? seen)
    {
        var holds = true;
        if (schema.RefTarget is { } target) holds = Holds(target, node, seen);
        if (schema.DynamicRef is not null && (holds || faults is not null)) holds &= Holds(Dynamic(schema, schema.DynamicRef), node, seen);
        return holds;
    }

    // The outermost schema on the way here that has the anchor, if the reference leads to a dynamic one at all.
    private SchemaNode Dynamic(SchemaNode schema, string reference)
    {
        var target = schema.DynamicRefTarget ??= resources.Follow(schema, reference);
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : reference[(hash + 1)..];
        if (!target.Resource.DynamicAnchors.TryGetValue(anchor, out var named) || named != target) return target;
        foreach (var resource in scope)
            if (resource.DynamicAnchors.TryGetValue(anchor, out var outermost)) return outermost;
        return target;
    }

    // Asks without telling: for conditions and choices.
    private bool Silently(SchemaNode schema, YamlNode node, bool[]? seen)
    {
        var kept = faults;
        faults = null;
        var trial = seen is null ? null : new bool[seen.Length];
        var holds = Holds(schema, node, trial);
        faults = kept;
        if (holds && seen is not null)
            for (var i = 0; i < seen.Length; i++) seen[i] |= trial![i];
        return holds;
    }

    private bool InPlace(SchemaNode schema, YamlNode node, bool[]? seen)
    {
        var holds = true;
        foreach (var part in schema.AllOf ?? [])
        {
            holds &= Holds(part, node, seen);
            if (!holds && faults is null) return false;
        }
        if (schema.AnyOf is { } any)
        {
            var count = 0;
            foreach (var part in any)
                if (Silently(part, node, seen) && ++count > 0 && seen is null) break;
            holds &= count > 0 || TellNearest(any, schema, node);
        }
        if (schema.OneOf is { } one)
        {
            var count = 0;
            foreach (var part in one)
                if (Silently(part, node, seen)) count++;
            holds &= count == 1 || (count == 0 ? TellNearest(one, schema, node) : Tell(FaultKind.OneOf, schema, node));
        }
        if (schema.Not is { } not && Silently(not, node, null)) holds = Tell(FaultKind.Not, schema, node);
        if (schema.If is { } condition && (schema.Then ?? schema.Else ?? (schema.AsksUnevaluated || seen is not null ? condition : null)) is not null)
        {
            var branch = Silently(condition, node, seen) ? schema.Then : schema.Else;
            if (branch is null || (!holds && faults is null)) return holds;
            (conditionTaken, branchTaken) = (condition, branch);
            holds &= Holds(branch, node, seen);
        }
        return holds;
    }

    // Of the choices that all fail, the one that was probably meant speaks: the only one for this kind of value, or the one with least to mend.
    private bool TellNearest(SchemaNode[] choices, SchemaNode schema, YamlNode node)
    {
        if (faults is null) return false;
        var kept = faults;
        List<Fault>? best = null;
        foreach (var choice in choices)
        {
            faults = [];
            Holds(choice, node, null);
            if (best is null || Cost(faults, node) < Cost(best, node)) best = faults;
        }
        faults = kept;
        var kinds = choices.Aggregate(ValueKinds.None, (all, choice) => all | (choice.Type ?? ValueKinds.None));
        if (best is null || best.Exists(fault => fault.Node == node && fault.Kind == FaultKind.Type && kinds != choices[0].Type)) return Tell(FaultKind.OneOf, schema, node);
        faults.AddRange(best);
        return false;
    }

    private static int Cost(List<Fault> told, YamlNode node) =>
        told.Sum(fault => ReferenceEquals(fault.Node, node) && fault.Kind is FaultKind.Type or FaultKind.Never ? 1000 : ReferenceEquals(fault.Node, node) && fault.Kind is FaultKind.Const or FaultKind.Enum ? 100 : 1);

    private bool Tell(FaultKind kind, SchemaNode schema, YamlNode node, YamlEntry? entry = null, string[]? missing = null, int index = 0, YamlNode? other = null)
    {
        if (faults?.Count < SchemaEvaluator.MostFaults)
            faults.Add(new Fault(kind, schema, node, Steps()) { Whole = whole!, Asked = asked, Entry = entry, Missing = missing ?? [], Index = index, Other = other, Either = EitherOf(schema) });
        return false;
    }

    private Step[] Steps()
    {
        var steps = new Step[keys.Count];
        for (var i = 0; i < steps.Length; i++) steps[i] = new Step(keys[i], places[i]);
        return steps;
    }

    // `if: { not: { required: [a] } }, then: { required: [b] }` asks for one of the two.
    private string? EitherOf(SchemaNode schema) =>
        schema == branchTaken && schema.Required is [_] && conditionTaken?.Not?.Required is [var either] ? either : null;

    private static int SizeOf(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Count,
        YamlSequence list => list.Items.Count,
        _ => 0,
    };
}
