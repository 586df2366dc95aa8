using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax;

/// <summary>
/// The keys of one mapping that stand there already. One or two are mistakes of their own; more that differ come from one: the line with
/// the id of the next entry is gone, so that its keys follow those of the entry above.
/// </summary>
/// <param name="findings">Where they are told.</param>
/// <param name="pointer">JSON Pointer of the mapping.</param>
/// <param name="elementOf">The element that a key of the mapping lies in.</param>
internal sealed class DuplicateKeys(List<Finding> findings, string pointer, Func<string, string?> elementOf)
{
    private const int OneCause = 3;

    private readonly List<Twice> row = [];

    private sealed record Twice(YamlScalar First, YamlScalar Again);

    /// <summary>Notes a key that stood before.</summary>
    public void Add(YamlScalar first, YamlScalar again)
    {
        // No entry has a key twice, so here begins another row.
        if (row.Exists(twice => twice.Again.Value == again.Value)) Tell();
        row.Add(new Twice(first, again));
    }

    /// <summary>Tells what is noted; the mapping ends.</summary>
    public void Tell()
    {
        if (row.Count >= OneCause) findings.Add(Together());
        else
            foreach (var twice in row)
                findings.Add(Told(twice, $"the key \"{Sentence.Short(twice.Again.Value)}\" stands twice here; only the first is read") with
                {
                    Label = "again",
                    Help = pointer.Length == 0 && NodePath.IsCollection(twice.Again.Value)
                        ? $"move what stands below it to the end of the first `{twice.Again.Value}:`, and delete this line"
                        : "keep one of the two, or give this one another name",
                });
        row.Clear();
    }

    private Finding Together()
    {
        var related = new List<RelatedPlace>();
        foreach (var twice in row)
        {
            if (related.Count > 0) related.Add(new RelatedPlace(twice.Again.Where, $"\"{Sentence.Short(twice.Again.Value)}\" again"));
            related.Add(new RelatedPlace(twice.First.Where, "first used here"));
        }
        return Told(row[0], $"\"{Sentence.Short(row[0].Again.Value)}\" and {row.Count - 1} other keys below it stand twice here; only the first of each is read") with
        {
            Label = "again, from here on",
            Help = "if a new entry begins here, write its id and a colon on a line above this one, two spaces further left; else keep one of each",
            Related = related.ToSeq(),
        };
    }

    private Finding Told(Twice twice, string message) => new("yaml-duplicate-key", Severity.Error, message, twice.Again.Where)
    {
        Pointer = pointer + NodePath.Pointer([twice.Again.Value]), Element = elementOf(twice.Again.Value),
        Related = [new RelatedPlace(twice.First.Where, "first used here")],
    };
}
