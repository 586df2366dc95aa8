using Pair.Core.Findings;

namespace Pair.Core.Diffing.Trees;

/// <summary>Gathers the changes of a pathway in the order in which they are found.</summary>
/// <param name="pathway">Id of the pathway, which is in every fingerprint.</param>
internal sealed class Told(string pathway)
{
    private const int LongestSentence = 400;

    private readonly List<Change> all = [];

    public int Count => all.Count;

    public IReadOnlyList<Change> All => all;

    /// <summary>Adds a change, and names it.</summary>
    public void Add(Change change) => all.Add(change with
    {
        Says = Sentence.OneLine(change.Says, LongestSentence),
        Fingerprint = Fingerprint.Hash(string.Join('\n', pathway, change.Was, change.Element, change.Key, change.Kind.ToString(), change.Ground.Name,
            string.Join('\u001f', change.Before), string.Join('\u001f', change.After))),
    });
}
