using Pair.Formats.Word.Fields;

namespace Pair.Formats.Word.Reading;

/// <summary>Which field a control is for. Its data-binding path is the truth; LibreOffice keeps that and the alias, and loses tags.</summary>
internal static class FieldKey
{
    /// <summary>The key and the occurrence that a control stands for; null where it is none of pair's.</summary>
    /// <param name="path">XPath of its data binding: <c>/p:fields[1]/p:services[1]/p:baby-massage[1]/p:summary[1]</c>.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="alias">Its title.</param>
    public static WordField? Of(string? path, string? tag, string? alias)
    {
        if (path is not null && FieldPath.Key(path) is { } bound) return new WordField(bound, FieldPath.Wording(path), "");
        if (LooksLikeKey(tag)) return new WordField(tag!, 0, "");
        return LooksLikeKey(alias) ? new WordField(alias!, 0, "") : null;
    }

    // Tags and titles of strangers are words, or one name.
    private static bool LooksLikeKey(string? text)
    {
        if (text is not [>= 'a' and <= 'z', ..]) return false;
        var steps = text.Split('.');
        foreach (var step in steps)
            if (step.Length == 0 || step.Trim().Length != step.Length) return false;
        foreach (var c in steps[0])
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '_')) return false;
        return steps.Length > 1;
    }
}
