using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Analysis;

/// <summary>Finds the JSON Pointer of what a finding points at, so that no rule has to carry one along.</summary>
internal sealed class Pointers
{
    private readonly IReadOnlyList<Finding> findings;
    private readonly Dictionary<SourceText, List<int>> open = [];
    private readonly string[] pointers;
    private readonly List<string> path = [];
    private SourceText? source;
    private List<int>? here;

    private Pointers(IReadOnlyList<Finding> findings)
    {
        this.findings = findings;
        pointers = new string[findings.Count];
        for (var i = 0; i < findings.Count; i++)
        {
            if (!open.TryGetValue(findings[i].Where.Source, out var all)) open[findings[i].Where.Source] = all = [];
            all.Add(i);
        }
        // By place, so that a walk over the tree meets them with a search by halves.
        foreach (var (_, all) in open) all.Sort((a, b) => Start(a) - Start(b));
    }

    /// <summary>The findings, each with the pointer of the innermost node that begins where it does or holds its place; where none does, as a <c>null</c> that took something away, the one that it has.</summary>
    public static Seq<Finding> Fill(YamlMapping root, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return default;
        var run = new Pointers(findings);
        run.Walk(root);
        var filled = new Finding[findings.Count];
        for (var i = 0; i < filled.Length; i++) filled[i] = findings[i] with { Pointer = run.pointers[i] ?? findings[i].Pointer };
        return filled.ToSeq();
    }

    private void Walk(YamlNode node)
    {
        if (node is YamlMapping mapping)
            foreach (var (key, value) in mapping.Entries)
            {
                path.Add(key.Value);
                // Entries may stand in other files than their collection; below them, where no finding lies there is none further in, unless two files are one there.
                if (Claim(key.Where) | Claim(value.Where) || path.Count == 1 || (path.Count == 2 && IsNear(value.Where)) || value is YamlMapping { IsUnited: true }) Walk(value);
                path.RemoveAt(path.Count - 1);
            }
        else if (node is YamlSequence list)
            for (var i = 0; i < list.Items.Count; i++)
            {
                path.Add(i.ToString());
                if (Claim(list.Items[i].Where)) Walk(list.Items[i]);
                path.RemoveAt(path.Count - 1);
            }
    }

    // A finding may point at a word in the middle of a text: all that begin inside the node are its own until a node inside it claims them.
    private bool Claim(Location where)
    {
        var behind = Math.Max(where.Span.End, where.Span.Start + 1);
        var first = First(where);
        if (first < 0 || Start(here![first]) >= behind) return false;
        // Only now, because most nodes have no finding.
        var pointer = NodePath.Pointer(path);
        for (var i = first; i < here.Count && Start(here[i]) < behind; i++) pointers[here[i]] = pointer;
        return true;
    }

    // Something empty may stand at the very end of what holds it.
    private bool IsNear(Location where) => First(where) is >= 0 and var first && Start(here![first]) <= where.Span.End;

    // The first finding at the beginning of a place or behind it, in its file; negative for none.
    private int First(Location where)
    {
        if (where.Source != source)
        {
            source = where.Source;
            here = open.GetValueOrDefault(source);
        }
        if (here is null) return -1;
        var (low, high) = (0, here.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Start(here[middle]) < where.Span.Start) low = middle + 1;
            else high = middle;
        }
        return low == here.Count ? -1 : low;
    }

    private int Start(int index) => findings[index].Where.Span.Start;
}
