using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Formats.Word.Comments;

/// <summary>A finding, and where in a document it stands.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Stretch">The words that it stands on.</param>
/// <param name="IsShown">Whether the document shows what it is about; if not, it stands on the nearest that is round it, the title at last.</param>
internal sealed record PlacedFinding(Finding Finding, Stretch Stretch, bool IsShown);

/// <summary>Which words of a document each finding is about.</summary>
internal static class FindingPlaces
{
    private const string Pathway = "pathway";

    /// <summary>
    /// Every finding at its one place, in the order of the document, and at one place in the order in which they came. The best place is the field
    /// that it points at, then the key that it names or the nearest round that: an entry's name, the heading of a section; then the title.
    /// </summary>
    /// <returns>All of them; nothing for a document without a word.</returns>
    public static Seq<PlacedFinding> Of(Document document, Seq<Finding> findings)
    {
        var places = new DocumentPlaces(document);
        if (places.Title is not { } title) return [];
        var placed = new List<Numbered>();
        foreach (var finding in findings) placed.Add(new Numbered(Of(finding, places, title), placed.Count));
        placed.Sort(static (one, other) =>
        {
            var byPlace = one.Placed.Stretch.CompareTo(other.Placed.Stretch);
            return byPlace != 0 ? byPlace : one.Number.CompareTo(other.Number);
        });
        var sorted = new List<PlacedFinding>(placed.Count);
        foreach (var one in placed) sorted.Add(one.Placed);
        return sorted.ToSeq();
    }

    private static PlacedFinding Of(Finding finding, DocumentPlaces places, Stretch title)
    {
        if (places.At(finding.Where) is { } exact) return new PlacedFinding(finding, exact, true);
        var path = PathOf(finding.Pointer);
        return Above(path, finding.Element ?? NodePath.ElementOf(path)) ?? Above(finding.Element ?? "", finding.Element ?? "") ?? new PlacedFinding(finding, title, false);

        PlacedFinding? Above(string from, string element)
        {
            for (var path = from; path.Length > 0; path = path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : "")
                // The title heads the pathway, and yet does not show each of its fields.
                if (places.At(path) is { } stretch) return new PlacedFinding(finding, stretch, path != Pathway && (path == element || path.StartsWith(element + '.', StringComparison.Ordinal)));
            return null;
        }
    }

    // "/services/baby-massage/summary" as origins write it.
    private static string PathOf(string pointer) => pointer.Length == 0 ? ""
        : pointer[1..].Replace('/', '.').Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private sealed record Numbered(PlacedFinding Placed, int Number);
}
