using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>
/// What rules find in files that pathways share and what counts only where every pathway that reads the file finds it: a tool of a shared part that one
/// pathway does not name may be named by another. It is held back until all are read, and told once.
/// </summary>
internal sealed class SharedFindings
{
    private readonly Dictionary<Place, HeldFinding> byPlace = [];
    private readonly List<HeldFinding> all = [];

    /// <summary>Holds back what a pathway alone cannot tell.</summary>
    /// <returns>All else.</returns>
    public IReadOnlyList<Finding> Hold(ReadPathway pathway, Seq<Finding> found)
    {
        var told = new List<Finding>(found.Count);
        foreach (var finding in found)
        {
            if (finding.Where.Source.Path == pathway.Path || RuleList.Find(finding.Rule) is not PathwayRule { AsksAllReaders: true })
            {
                told.Add(finding);
                continue;
            }
            var place = new Place(pathway.Home, finding.Rule, finding.Where.Source.Path, finding.Where.Span.Start);
            if (!byPlace.TryGetValue(place, out var held)) all.Add(byPlace[place] = held = new HeldFinding(finding));
            held.By.Add(pathway);
        }
        return told;
    }

    /// <summary>What every reader found, where the whole workspace was read and understood: else nobody knows what the others use.</summary>
    /// <param name="pathways">All that were read.</param>
    public IEnumerable<HeldFinding> Told(IReadOnlyList<ReadPathway> pathways)
    {
        foreach (var held in all)
        {
            var home = held.By[0].Home;
            var (understood, readers) = (0, 0);
            foreach (var pathway in pathways)
            {
                if (pathway.Home != home || !pathway.IsUnderstood) continue;
                understood++;
                if (pathway.IsReadFrom(held.Finding.Where.Source.Path)) readers++;
            }
            if (held.By.Count == readers && understood >= home.Pathways.Count) yield return held;
        }
    }

    private sealed record Place(Home Home, string Rule, string Path, int Start);
}

/// <summary>A finding in a shared file, and the pathways in which it was made.</summary>
/// <param name="finding">As the first of them made it.</param>
internal sealed class HeldFinding(Finding finding)
{
    /// <summary>The finding.</summary>
    public Finding Finding { get; } = finding;

    /// <summary>The pathways, in the order they were met.</summary>
    public List<ReadPathway> By { get; } = [];
}
