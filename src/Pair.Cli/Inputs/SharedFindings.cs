using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>
/// What rules find that counts only where every pathway which has the same thing finds it: a tool of a shared part that one pathway does not name may be
/// named by another, and what one takes out of its base may be in all others. It is held back until all are read, and told once.
/// </summary>
internal sealed class SharedFindings
{
    private readonly Dictionary<Place, HeldFinding> byPlace = [];
    private readonly List<HeldFinding> all = [];
    private readonly HashSet<Place> fine = [];

    /// <summary>Notes what of a pathway is as it should be, so that others which read the same files are not told of it.</summary>
    public void Note(Home home, Pathway pathway, Seq<Finding> found)
    {
        var wanting = new HashSet<Place>();
        foreach (var finding in found)
            if (AsksOthers(finding)) wanting.Add(PlaceOf(home, finding.Rule, finding.Where));
        foreach (var rule in RuleList.OfPathways)
        {
            if (!rule.AsksAllReaders) continue;
            foreach (var where in rule.Judged(pathway))
                if (PlaceOf(home, rule.Name, where) is var place && !wanting.Contains(place)) fine.Add(place);
        }
    }

    /// <summary>Holds back what a pathway alone cannot tell.</summary>
    /// <returns>All else.</returns>
    public IReadOnlyList<Finding> Hold(ReadPathway pathway, Seq<Finding> found)
    {
        var told = new List<Finding>(found.Count);
        foreach (var finding in found)
        {
            if (!AsksOthers(finding))
            {
                told.Add(finding);
                continue;
            }
            var place = PlaceOf(pathway.Home, finding.Rule, finding.Where);
            if (!byPlace.TryGetValue(place, out var held)) all.Add(byPlace[place] = held = new HeldFinding(finding));
            held.By.Add(pathway);
        }
        return told;
    }

    /// <summary>
    /// What each found that has it: in its own main file, or where the whole workspace was read and understood, because else nobody knows what the others use.
    /// </summary>
    /// <param name="pathways">All that were read.</param>
    public IEnumerable<HeldFinding> Told(IReadOnlyList<ReadPathway> pathways)
    {
        foreach (var held in all)
        {
            var home = held.By[0].Home;
            if (fine.Contains(PlaceOf(home, held.Finding.Rule, held.Finding.Where))) continue;
            if (held.IsOfItsOwn || CountIn(home, pathways) >= home.Pathways.Count) yield return held;
        }
    }

    private static int CountIn(Home home, IReadOnlyList<ReadPathway> pathways)
    {
        var understood = 0;
        foreach (var pathway in pathways)
            if (pathway.Home == home && pathway.IsUnderstood) understood++;
        return understood;
    }

    private static bool AsksOthers(Finding finding) => RuleList.Find(finding.Rule) is PathwayRule { AsksAllReaders: true };

    private static Place PlaceOf(Home home, string rule, Location where) => new(home, rule, where.Source.Path, where.Span.Start);

    private sealed record Place(Home Home, string Rule, string Path, int Start);
}

/// <summary>A finding that several pathways may make, and those in which it was made.</summary>
/// <param name="finding">As the first of them made it.</param>
internal sealed class HeldFinding(Finding finding)
{
    /// <summary>The finding.</summary>
    public Finding Finding { get; } = finding;

    /// <summary>The pathways, in the order they were met.</summary>
    public List<ReadPathway> By { get; } = [];

    /// <summary>Whether it stands in the main file of one of them.</summary>
    public bool IsOfItsOwn => Teller.Path == Finding.Where.Source.Path;

    /// <summary>The one that it is told of: whose main file it stands in, or else the first.</summary>
    public ReadPathway Teller => By.Find(pathway => pathway.Path == Finding.Where.Source.Path) ?? By[0];
}
