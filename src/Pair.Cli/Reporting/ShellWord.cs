namespace Pair.Cli.Reporting;

/// <summary>A path or revision as it is typed at a shell, in commands that the program prints: in quotes where a shell would take it for several words, or for something else.</summary>
internal static class ShellWord
{
    /// <summary>The word, quoted where it must be: with double quotes, which every shell knows, and with single ones where it has a sign that speaks inside those.</summary>
    public static string Of(string word)
    {
        // What would steer a terminal is shown, and cannot be typed as it stands anyhow.
        word = ScreenText.Clean(word);
        var isPlain = word.Length > 0;
        foreach (var letter in word) isPlain &= IsPlain(letter);
        // At the beginning, a shell takes it for a home folder.
        if (isPlain && word[0] != '~') return word;
        return word.AsSpan().IndexOfAny("$`\"!") < 0 && (OperatingSystem.IsWindows() || !word.Contains('\\', StringComparison.Ordinal))
            ? $"\"{word}\""
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '/' or '-' or '_' or ':' or '+' or '~' || (letter == '\\' && OperatingSystem.IsWindows());
}
