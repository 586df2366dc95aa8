using System.Text;

namespace Pair.Cli.Manual;

/// <summary>Text of a manual page in the language of man(7). No word of ours is taken for an instruction, and what is typed can be copied as it stands.</summary>
internal static class Roff
{
    private const char LastOfAscii = '~';

    /// <summary>Words that mean nothing but themselves, wherever on a line they stand.</summary>
    public static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
            result.Append(letter.Value switch
            {
                '\\' => "\\(rs",
                '-' => "\\-",
                '\'' => "\\(aq",
                '"' => "\\(dq",
                '`' => "\\(ga",
                '^' => "\\(ha",
                '~' => "\\(ti",
                // At the beginning of a line it would be an instruction.
                '.' when result.Length == 0 => "\\&.",
                > LastOfAscii => $"\\[u{letter.Value:X4}]",
                _ => letter.ToString(),
            });
        return result.ToString();
    }

    /// <summary>What is typed as it stands.</summary>
    public static string Bold(string text) => $"\\fB{Escaped(text)}\\fR";

    /// <summary>What stands for something else.</summary>
    public static string Italic(string text) => $"\\fI{Escaped(text)}\\fR";
}
