using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Analysis;

/// <summary>Finds the JSON Pointer of what a finding points at, so that no rule has to carry one along.</summary>
internal static class Pointers
{
    /// <summary>The findings, each with the pointer of the innermost node that begins where it does or holds its place.</summary>
    public static Seq<Finding> Fill(YamlMapping root, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return default;
        var open = new Dictionary<SourceText, List<int>>();
        for (var i = 0; i < findings.Count; i++)
        {
            if (!open.TryGetValue(findings[i].Where.Source, out var here)) open[findings[i].Where.Source] = here = [];
            here.Add(i);
        }
        // By place, so that a walk over the tree meets them with a search by halves.
        foreach (var here in open.Values) here.Sort((a, b) => Start(findings, a) - Start(findings, b));
        var pointers = new string[findings.Count];
        Walk(root, "", 0, findings, open, pointers);
        var filled = new Finding[findings.Count];
        for (var i = 0; i < filled.Length; i++) filled[i] = findings[i] with { Pointer = pointers[i] ?? "" };
        return filled.ToSeq();
    }

    // The entries of a collection may stand in other files than the collection itself; below them, a node without findings holds none.
    private static void Walk(YamlNode node, string pointer, int depth, IReadOnlyList<Finding> findings, Dictionary<SourceText, List<int>> open, string[] pointers)
    {
        const int Entries = 2;
        if (node is YamlMapping mapping)
            foreach (var (key, value) in mapping.Entries)
            {
                var inner = $"{pointer}/{NodePath.Escape(key.Value)}";
                var marked = Mark(key.Where, inner, findings, open, pointers) | Mark(value.Where, inner, findings, open, pointers);
                if (marked || depth < Entries) Walk(value, inner, depth + 1, findings, open, pointers);
            }
        else if (node is YamlSequence list)
            for (var i = 0; i < list.Items.Count; i++)
                if (Mark(list.Items[i].Where, $"{pointer}/{i}", findings, open, pointers))
                    Walk(list.Items[i], $"{pointer}/{i}", depth + 1, findings, open, pointers);
    }

    // A finding may point at a word in the middle of a text: all that begin inside the node are its own until a node inside it claims them.
    private static bool Mark(Location where, string pointer, IReadOnlyList<Finding> findings, Dictionary<SourceText, List<int>> open, string[] pointers)
    {
        if (!open.TryGetValue(where.Source, out var here)) return false;
        var (low, high) = (0, here.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Start(findings, here[middle]) < where.Span.Start) low = middle + 1;
            else high = middle;
        }
        var end = low;
        for (; end < here.Count && Start(findings, here[end]) < Math.Max(where.Span.End, where.Span.Start + 1); end++) pointers[here[end]] = pointer;
        return end > low;
    }

    private static int Start(IReadOnlyList<Finding> findings, int index) => findings[index].Where.Span.Start;
}
