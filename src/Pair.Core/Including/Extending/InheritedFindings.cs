using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>
/// What binding finds in the words of a base. They may be right where they stand and wrong in one area alone, so the help says what to type in the area's own
/// file, and nothing is changed in the base for it.
/// </summary>
internal static class InheritedFindings
{
    /// <summary>The findings, with help for whoever keeps the area's file.</summary>
    /// <param name="found">What was found in the united tree.</param>
    /// <param name="heritage">What it is made of.</param>
    /// <param name="file">The area's own file.</param>
    public static Seq<Finding> Told(Seq<Finding> found, Heritage heritage, string file)
    {
        var inherited = new HashSet<SourceText>();
        foreach (var source in heritage.Sources) inherited.Add(source);
        var gone = new Dictionary<string, Loss>(StringComparer.Ordinal);
        foreach (var loss in heritage.Lost) gone[loss.Path] = loss;
        var told = new List<Finding>(found.Count);
        foreach (var finding in found)
            told.Add(finding.Rule != "unknown-reference" ? finding : inherited.Contains(finding.Where.Source) ? Inherited(finding, heritage, file) : Own(finding, gone));
        return told.ToSeq();
    }

    // Somebody names what this very pathway took away.
    private static Finding Own(Finding finding, Dictionary<string, Loss> gone)
    {
        foreach (var collection in NodePath.Collections)
            if (gone.TryGetValue($"{collection}.{finding.Where.Words}", out var loss))
                return finding with
                {
                    Related = [.. finding.Related, new RelatedPlace(loss.Because, loss.Reason == LossReason.Removed ? "it is removed here" : "for this place, the base has none")],
                };
        return finding;
    }

    private static Finding Inherited(Finding finding, Heritage heritage, string file)
    {
        var isPlace = finding.Pointer.Contains("/catchment/", StringComparison.Ordinal) || finding.Pointer.EndsWith("/place", StringComparison.Ordinal);
        var place = isPlace ? "say with `place:` under `area:` which place of the base this area is, " : "";
        var meant = finding.Help?.StartsWith("did you mean", StringComparison.Ordinal) == true ? finding.Help : null;
        var way = $"{place}add the id, or say `{KeyOf(finding.Pointer)}:` anew (`null` removes it)";
        // Another area may have removed some of these places: of what all have that is no part.
        var places = finding.Related.Count + 1;
        var mistake = places == 1 ? finding.Message : finding.Message.Replace(InheritedWords.NamedIn(places), "", StringComparison.Ordinal);
        return finding with
        {
            Message = $"{finding.Message} in {file}",
            Help = $"in {file}, {way}{(meant is null ? "" : $"; if the base is wrong, {meant}")}",
            Inherited = new InheritedWords(file, mistake, places, meant, way),
            MendedLine = null,
            Fix = null,
            Related = [.. finding.Related, new RelatedPlace(heritage.Extends.Where, "it is taken from the base here")],
        };
    }

    // The key that holds the id: `/services/a/step_up/0` as services.a.step_up.
    private static string KeyOf(string pointer)
    {
        var steps = pointer.Split('/');
        var last = steps.Length;
        while (last > 2 && (steps[last - 1].Length == 0 || char.IsAsciiDigit(steps[last - 1][0]))) last--;
        return string.Join('.', steps, 1, last - 1);
    }
}
