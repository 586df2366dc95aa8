using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>
/// What the schema said of a value where an id belongs, said again by whoever knows the ids: words in the form of an id help nobody where nothing has that id,
/// and a fix that writes them would be taken back.
/// </summary>
internal sealed class MeantIds
{
    private readonly YamlMapping root;

    // By collection, or by where steps lead: of ten thousand services each that is named wrong would ask for all.
    private readonly Dictionary<string, List<string>> known = new(StringComparer.Ordinal);

    private MeantIds(YamlMapping root) => this.root = root;

    // What may be named under a key, as it is called in a pathway; services where steps lead.
    private static string? Named(string key) => key switch
    {
        "provider" or "organisation" => "organisations",
        "catchment" or "place" or "within" => "places",
        "cohorts" or "only_for" => "cohorts",
        "location" => "locations",
        "who" or "referrer" => "referrers",
        "interventions" => "interventions",
        "tools" => "tools",
        "evidence" => "evidence",
        "specialists" or "services" or "service" or "part_of" or "step_up" or "step_down" or "step_out" or "instead" => "services",
        "levels" or "level" => "levels",
        _ => null,
    };

    // One id behind the colon; the others have a list.
    private static bool IsSingle(string key) => key is "provider" or "organisation" or "place" or "within" or "location" or "referrer" or "service" or "part_of" or "level";

    /// <summary>The findings of the schema, those about references with the ids that there are.</summary>
    public static Seq<Finding> In(Seq<Finding> findings, YamlMapping root)
    {
        if (findings.IsEmpty) return findings;
        var (meant, told) = (new MeantIds(root), new List<Finding>());
        foreach (var finding in findings) told.Add(meant.Sharper(finding));
        return told.ToSeq();
    }

    private Finding Sharper(Finding finding)
    {
        var path = finding.Pointer.Split('/');
        // In `pathway` alone, `levels` is a model and `place` one of the base.
        if (path.Length < 4 || (path[1] == "pathway" && path[^1] != "organisation")) return finding;
        var isItem = char.IsAsciiDigit(path[^1].FirstOrDefault());
        var key = isItem ? path[^2] : path[^1];
        if (Named(key) is not { } collection || Scalar(root, path) is not { } scalar || scalar.Where != finding.Where) return finding;
        var ids = Ids(collection, IsStep(key));
        var typed = Mending.Unmarked(scalar.Value) ?? scalar.Value;
        var written = finding.Fix?.Words.Trim('[', ']');
        if (typed.Length == 0 || (written is not null && ids.Contains(written))) return finding;
        var words = typed.Split([' ', ';', '&'], StringSplitOptions.RemoveEmptyEntries);
        // Of several words each may be an id, with a comma missing.
        if (written is null && words.Length > 1 && Array.TrueForAll(words, word => word == "and" || ids.Contains(word))) return finding;
        // Where a list is wanted, its brackets are the first thing to mend, and the ids in it the next.
        if (!isItem && !IsSingle(key)) return finding with { Fix = null };
        var id = written ?? typed;
        var near = Nearest.To(id, ids) ?? Nearest.ByParts(id, ids);
        return finding with
        {
            Message = $"{(scalar.Kind == YamlScalarKind.Number ? typed : $"\"{Sentence.Short(typed)}\"")} is not in the form that \"{key}\" needs",
            Help = LinkResolver.DidYouMean(near) ?? Choice(collection, ids), MendedLine = near is null ? null : Mending.Replace(scalar.Where.Source, scalar.Where.Span, near), Fix = null,
        };
    }

    private static string Choice(string collection, List<string> ids) =>
        ids.Count == 0 ? $"add an entry under `{collection}:`, and write its id here"
        : collection == "levels" ? $"write one of {LinkResolver.Listed(ids)}"
        : $"write one of {LinkResolver.Listed(ids)}; or add an entry under `{collection}:`, and write its id here";

    private static YamlScalar? Scalar(YamlNode? node, string[] path)
    {
        foreach (var step in path.AsSpan(1))
            node = node switch
            {
                YamlMapping mapping => mapping[step],
                YamlSequence list when int.TryParse(step, out var index) && index < list.Items.Count => list.Items[index],
                _ => null,
            };
        return node as YamlScalar;
    }

    private static bool IsStep(string key) => key is "step_up" or "step_down" or "step_out" or "instead";

    private List<string> Ids(string collection, bool isStep)
    {
        var of = isStep ? "steps" : collection;
        if (known.TryGetValue(of, out var ids)) return ids;
        // In the order of the file, and behind them those that are there for all; nobody writes the antenatal group.
        var (added, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal) { KnownCohorts.Antenatal });
        Add(collection == "levels" ? Levels(root) : root[collection]);
        if (isStep)
        {
            Add(root["also_needed"]);
            Add(Shipped.Collection("also_needed"));
            foreach (var id in LinkResolver.SafeguardingIds)
                if (seen.Add(id)) added.Add(id);
        }
        Add(Shipped.Collection(collection));
        return known[of] = added;

        void Add(YamlNode? entries)
        {
            if (entries is not YamlMapping mapping) return;
            foreach (var entry in mapping.Entries)
                if (seen.Add(entry.Key.Value)) added.Add(entry.Key.Value);
        }
    }

    private static YamlNode? Levels(YamlMapping root) => (root["pathway"] as YamlMapping)?["levels"] switch
    {
        YamlScalar model => Shipped.LevelModel(model.Value)?["levels"],
        var own => own,
    };
}
