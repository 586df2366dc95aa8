using System.Globalization;
using System.Text;
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
        if (path is not null && OfPath(path) is { } bound) return bound;
        if (LooksLikeKey(tag)) return new WordField(tag!, 0, "");
        return LooksLikeKey(alias) ? new WordField(alias!, 0, "") : null;
    }

    // Another program may have chosen another prefix, or left a number out.
    private static WordField? OfPath(string path)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (steps.Length < 2) return null;
        var usual = new StringBuilder();
        foreach (var step in steps) usual.Append("/p:").Append(Name(step)).Append("[1]");
        return FieldPath.Key(usual.ToString()) is { } key ? new WordField(key, Number(steps[^1]), "") : null;
    }

    // "p:summary[2]": the prefix is whatever a program chose.
    private static string Name(string step)
    {
        var end = step.IndexOf('[');
        if (end < 0) end = step.Length;
        return step[(step.LastIndexOf(':', Math.Max(0, end - 1)) + 1)..end];
    }

    private static int Number(string step)
    {
        var start = step.IndexOf('[') + 1;
        if (start == 0) return 1;
        return step.EndsWith(']') && int.TryParse(step.AsSpan(start, step.Length - 1 - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
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
