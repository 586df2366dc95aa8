using System.Text;

namespace Pair.Core.Starting;

/// <summary>A file to start from, as it is kept in the program, with words such as <c>%id%</c> where something is filled in.</summary>
internal static class Template
{
    /// <summary>The text of one.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream("Starting/" + name)
            ?? throw new InvalidOperationException($"The template {name} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Puts lines in the place of a line that holds a word alone, as far in as that word stands; null takes the line out.</summary>
    public static string Line(string text, string word, string? lines) =>
        lines is null ? text.Replace($"%{word}%\n", "", StringComparison.Ordinal) : Word(text, word, lines);

    /// <summary>Puts a value in the place of a word.</summary>
    public static string Word(string text, string word, string value) => text.Replace($"%{word}%", value, StringComparison.Ordinal);

    /// <summary>A value in double quotes, as YAML reads it, whatever it holds.</summary>
    public static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in value)
            quoted.Append(sign switch
            {
                '"' or '\\' => $"\\{sign}",
                < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)sign:X4}",
                _ => sign.ToString(),
            });
        return quoted.Append('"').ToString();
    }
}
