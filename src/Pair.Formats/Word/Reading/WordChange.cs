using Pair.Core.Text;
using Pair.Formats.Word.Fields;

namespace Pair.Formats.Word.Reading;

/// <summary>A field that says something else than pair would write.</summary>
/// <param name="Key">The field.</param>
/// <param name="Before">What pair would write; null where it would not write this field.</param>
/// <param name="After">What the file says; null where the field is gone.</param>
internal sealed record WordChange(string Key, string? Before, string? After)
{
    private const int MostWords = 40;
    private const int Context = 12;

    // What is read at a glance, a phone number above all, is told whole.
    private const int Short = 30;

    /// <summary>What differs between a file and what pair would write, in the order of the file; what is gone from it last.</summary>
    public static List<WordChange> Between(Seq<WordField> found, Seq<WordField> own)
    {
        var (expected, met, changes) = (new Dictionary<string, List<WordField>>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new List<WordChange>());
        foreach (var field in own)
        {
            if (!expected.TryGetValue(field.Key, out var wordings)) expected[field.Key] = expected[FieldPath.Tag(field.Key)] = wordings = [];
            wordings.Add(field);
        }
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in found)
        {
            var known = expected.TryGetValue(field.Key, out var wordings);
            // A tag or title alone is a field where it is one that pair would write; else it is a stranger's.
            if (!known && field.Occurrence == 0) continue;
            met.Add(known ? wordings![0].Key : field.Key);
            var before = known ? Meant(field, wordings!).Text : null;
            if (before is not null && Same(before, field.Text)) continue;
            if (told.Add($"{field.Key}\n{field.Text}")) changes.Add(new WordChange(field.Key, before, field.Text));
        }
        foreach (var field in own)
            if (met.Add(field.Key)) changes.Add(new WordChange(field.Key, field.Text, null));
        return changes;
    }

    /// <summary>The change in a few words, those around what differs.</summary>
    public override string ToString()
    {
        if (After is null) return $"{Key} is gone";
        if (Before is null) return $"{Key} says {Quoted(After, 0, After.Length)}, and is not in the YAML files any more";
        if (string.IsNullOrWhiteSpace(After)) return $"{Key} is empty now";
        if (string.IsNullOrWhiteSpace(Before)) return $"{Key} says {Quoted(After, 0, After.Length)} now, and said nothing";
        var (start, end) = (0, 0);
        while (start < Math.Min(Before.Length, After.Length) && Before[start] == After[start]) start++;
        while (end < Math.Min(Before.Length, After.Length) - start && Before[^(end + 1)] == After[^(end + 1)]) end++;
        return $"{Key} says {Quoted(After, start, After.Length - end)} in place of {Quoted(Before, start, Before.Length - end)}";
    }

    // The wording it was made from; where the file does not say which, the one that it still is, if it is one.
    private static WordField Meant(WordField field, List<WordField> wordings)
    {
        foreach (var wording in wordings)
            if (field.Occurrence == 0 ? Same(wording.Text, field.Text) : wording.Occurrence == field.Occurrence) return wording;
        return wordings[0];
    }

    private static bool Same(string one, string other) => one == other || Spaced(one) == Spaced(other);

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Whole words from a little before the place where the texts part to a little behind.
    private static string Quoted(string text, int start, int end)
    {
        if (text.Length <= Short) (start, end) = (0, text.Length);
        start = Word(text, Math.Max(0, start - 1), -1, Context);
        end = Word(text, Math.Max(end, start) + 1, 1, Context);
        var cut = end - start > MostWords;
        if (cut) end = Math.Max(start + 1, Word(text, start + MostWords, -1, Context));
        return $"\"{(start > 0 ? "…" : "")}{text[start..end].Trim()}{(end < text.Length ? "…" : "")}\"";
    }

    // The nearest edge of a word in one direction; where none is near, not between the halves of a character.
    private static int Word(string text, int at, int step, int most)
    {
        at = Math.Min(at, text.Length);
        var edge = at;
        for (var i = 0; i < most && edge > 0 && edge < text.Length && !char.IsWhiteSpace(text[edge - 1]); i++) edge += step;
        if (edge <= 0 || edge >= text.Length || char.IsWhiteSpace(text[edge - 1])) return Math.Clamp(edge, 0, text.Length);
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
