using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Consequences;

/// <summary>Which findings are on one side alone, known by their fingerprints whatever their words and lines. Those that are accepted are told on neither.</summary>
internal static class FindingChanges
{
    /// <summary>Findings of one side that the other has not, or has less often.</summary>
    /// <param name="some">One side; null where there is none.</param>
    /// <param name="others">The other.</param>
    /// <param name="ids">What ids of the first side are called in the other.</param>
    public static Seq<Finding> Only(PathwayState? some, PathwayState? others, IdMap ids)
    {
        if (some is null) return default;
        var (counts, only) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<Finding>());
        if (others is not null)
            foreach (var finding in others.Findings)
                if (finding.Accepted is null && Mark(finding, others) is var known) counts[known] = counts.GetValueOrDefault(known) + 1;
        var there = new SameThere(ids);
        foreach (var finding in some.Findings)
        {
            if (finding.Accepted is not null) continue;
            var mark = Mark(there.Of(finding), some);
            if (counts.GetValueOrDefault(mark) is > 0 and var left) counts[mark] = left - 1;
            else only.Add(finding);
        }
        return only.ToSeq();
    }

    // An area that was given another id is the same area.
    private static string Mark(Finding finding, PathwayState state) => Fingerprint.Of(finding.Pathway == state.Pathway.Id.Value ? finding with { Pathway = null } : finding);
}

/// <summary>A finding as the other side would have it: about the entries by their ids there.</summary>
internal sealed class SameThere
{
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly IdMap ids;

    public SameThere(IdMap ids)
    {
        this.ids = ids;
        foreach (var rename in ids.Renames.All)
        {
            var (here, there) = ids.IsBack ? (rename.To, rename.From) : (rename.From, rename.To);
            words[here] = there;
        }
    }

    /// <summary>The finding.</summary>
    public Finding Of(Finding finding) => words.Count == 0 ? finding : finding with
    {
        Element = finding.Element is { } element ? Entry(element, '.', 0) : null,
        Pointer = Entry(finding.Pointer, '/', 1),
        Facts = finding.Facts is { } facts ? facts.Select(Fact).ToSeq() : null,
    };

    private string Entry(string path, char separator, int collection)
    {
        var keys = path.Split(separator);
        if (keys.Length > collection + 1) keys[collection + 1] = ids.Of(keys[collection], keys[collection + 1]);
        return string.Join(separator, keys);
    }

    // Ids stand in facts alone, as elements, or in lists parted by blanks; what is a word and happens to be an id too is only looked up.
    private string Fact(string fact)
    {
        if (fact.Contains('.')) return Entry(fact, '.', 0);
        var parts = fact.Split(' ');
        for (var i = 0; i < parts.Length; i++)
            if (words.TryGetValue(parts[i], out var there)) parts[i] = there;
        return string.Join(' ', parts);
    }
}
