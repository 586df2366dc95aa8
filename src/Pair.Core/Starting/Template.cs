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

    /// <summary>Fills words in, once: what a person typed may look like such a word, and stays as it is. A line that holds a word of no value alone is left out.</summary>
    /// <param name="text">A template.</param>
    /// <param name="values">What stands for each word.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values)
    {
        var filled = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '%' ? text.IndexOf('%', i + 1) : -1;
            if (end < 0 || !values.TryGetValue(text[(i + 1)..end], out var value))
            {
                filled.Append(text[i]);
                continue;
            }
            filled.Append(value);
            i = value is null ? end + 1 : end;
        }
        return filled.ToString();
    }

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
