using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>The names of bookmarks where both documents' stand in one file: what was moved is there twice, and only the new place may keep the name.</summary>
internal sealed class Anchors
{
    // Word takes no longer name.
    private const int Longest = 40;

    private readonly HashSet<string> taken;
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> staying = new(StringComparer.Ordinal);

    /// <summary>Gives a name of its own to every old bookmark that stands elsewhere in the new document.</summary>
    public Anchors(XElement after, IReadOnlyList<Edit> edits)
    {
        taken = NamesIn(after).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var edit in edits) Rename(edit);
    }

    /// <summary>The name of an old bookmark in this file, or of where an old link leads.</summary>
    public string Of(string name) => staying.GetValueOrDefault(name) ?? renamed.GetValueOrDefault(name, name);

    /// <summary>The key of an old atom: what leads to the same place under another name is the same, but the page of what was moved is asked anew.</summary>
    public string KeyOf(Atom atom)
    {
        if (atom.Question is { } question) return atom.Key.Replace(question, Question(question), StringComparison.Ordinal);
        return atom.Link is not null && staying.TryGetValue(atom.LinkKey, out var now) ? atom.KeyTo(now) : atom.Key;
    }

    /// <summary>What an old field asks, with the name of its bookmark.</summary>
    public string Question(string question) => string.Join(' ', question.Split(' ').Select(Of));

    private void Rename(Edit edit)
    {
        foreach (var row in edit.Rows) Rename(row);
        foreach (var cell in edit.Cells)
            foreach (var inside in cell) Rename(inside);
        if (edit.Before is null || edit.Rows.Count > 0 || edit.Cells.Count > 0) return;
        // A paragraph has one bookmark, which stays with it.
        if (edit.After?.Anchor is { } now)
        {
            if (edit.Before.Anchor is { } then && then != now) staying.TryAdd(then, now);
            return;
        }
        foreach (var name in NamesIn(edit.Before.Element))
            if (!taken.Add(name)) renamed.TryAdd(name, Free(name));
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
