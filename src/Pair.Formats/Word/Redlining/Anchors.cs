using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>The names of bookmarks where both documents' stand in one file: what was moved is there twice, and only the new place may keep the name.</summary>
internal sealed class Anchors
{
    // Word takes no longer name.
    private const int Longest = 40;

    private readonly HashSet<string> taken;
    private readonly Dictionary<string, string> renamed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a name of its own to every old bookmark that stands elsewhere in the new document.</summary>
    public Anchors(XElement after, IReadOnlyList<Edit> edits)
    {
        taken = NamesIn(after).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var edit in edits) Rename(edit);
    }

    /// <summary>The name of an old bookmark, or of where an old link leads.</summary>
    public string Of(string name) => renamed.GetValueOrDefault(name, name);

    /// <summary>What an old field asks, with the name of its bookmark.</summary>
    public string Question(string question) => string.Join(' ', question.Split(' ').Select(Of));

    private void Rename(Edit edit)
    {
        foreach (var row in edit.Rows) Rename(row);
        foreach (var cell in edit.Cells)
            foreach (var inside in cell) Rename(inside);
        if (edit.Before is null || edit.Rows.Count > 0 || edit.Cells.Count > 0) return;
        var kept = edit.After is null ? [] : NamesIn(edit.After.Element).ToList();
        foreach (var name in NamesIn(edit.Before.Element))
            if (!kept.Contains(name) && !taken.Add(name)) renamed.TryAdd(name, Free(name));
    }

    private string Free(string name)
    {
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "_was" : $"_was{number}";
            var free = name[..Math.Min(name.Length, Longest - end.Length)] + end;
            if (taken.Add(free)) return free;
        }
    }

    private static IEnumerable<string> NamesIn(XElement element) => element.Descendants(W + "bookmarkStart").Select(static start => start.Attribute(W + "name")!.Value);
}
