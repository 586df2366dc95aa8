using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pair.Core.Schema;

/// <summary>A regular expression of the schema, in ECMAScript's form; it is built when it is first asked.</summary>
internal sealed class SchemaPattern(string pattern)
{
    // Only the schema's own patterns run, but on texts of any length.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly string[]? words = Words(pattern);
    private Regex? regex;

    /// <summary>As it stands in the schema.</summary>
    public string Text => pattern;

    /// <exception cref="JsonException">It is no regular expression: a fault of the schema.</exception>
    public bool Matches(string text)
    {
        if (words is not null) return Array.IndexOf(words, text) >= 0;
        if (pattern == IdPattern) return IsId(text);
        regex ??= Build(RegexOptions.CultureInvariant, Longest);
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // The same answer in linear time, so that it never hangs on how fast a machine is; it is slower to build.
            regex = Build(RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
            return regex.IsMatch(text);
        }
    }

    private Regex Build(RegexOptions how, TimeSpan longest)
    {
        try
        {
            return new Regex(PatternDialect.Translate(pattern), how, longest);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw new JsonException($"the schema's pattern {pattern} cannot be used: {fault.Message}", fault);
        }
    }

    // Ids are asked for so often that they are matched by hand.
    private const string IdPattern = "^[a-z][a-z0-9-]*$";

    private static bool IsId(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetterLower(text[0])) return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        return true;
    }

    // `^(one|two|three)$` is a list of words.
    private static string[]? Words(string pattern)
    {
        if (!pattern.StartsWith("^(", StringComparison.Ordinal) || !pattern.EndsWith(")$", StringComparison.Ordinal)) return null;
        foreach (var c in pattern.AsSpan(2, pattern.Length - 4))
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '|' or ' ')) return null;
        return pattern[2..^2].Split('|');
    }
}
