namespace Pair.Core.Analysis.Prose;

/// <summary>Questions about characters, as plain loops: the platform's own are compiled anew at each start of the program.</summary>
internal static class Letters
{
    /// <summary>Whether there is a digit.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            if (char.IsAsciiDigit(unit)) return true;
        return false;
    }

    /// <summary>Whether there is a capital of A to Z.</summary>
    public static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            if (char.IsAsciiLetterUpper(unit)) return true;
        return false;
    }

    /// <summary>Whether there is one of some characters.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, string wanted)
    {
        foreach (var unit in text)
            foreach (var each in wanted)
                if (unit == each) return true;
        return false;
    }

    /// <summary>Whether there is nothing but some characters.</summary>
    public static bool AreAll(ReadOnlySpan<char> text, string allowed)
    {
        foreach (var unit in text)
            if (!HasAny(allowed, unit)) return false;
        return true;
    }

    /// <summary>A text's words at blanks and other signs, in small letters and without empty ones, put into a set.</summary>
    public static void AddWords(HashSet<string> words, string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            if (i > start) words.Add(text[start..i].ToLowerInvariant());
            else i++;
        }
    }

    private static bool HasAny(string text, char unit)
    {
        foreach (var each in text)
            if (each == unit) return true;
        return false;
    }
}
