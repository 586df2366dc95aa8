using System.Text;

namespace Pair.Cli.GitDrivers;

/// <summary>The lines of a <c>.gitattributes</c>, byte for byte: what pair adds stands at the end, where it counts, and all else stays as it is.</summary>
internal static class AttributesText
{
    /// <summary>The lines that lead files to our drivers.</summary>
    public static IReadOnlyList<string> Lines { get; } = ["*.pair.yaml diff=pair-yaml", "*.docx diff=pair-docx"];

    /// <summary>Whether a line is there, and no later one takes it back.</summary>
    public static bool Has(ReadOnlySpan<byte> file, string line)
    {
        var (pattern, attribute) = (line.Split(' ')[0], line.Split(' ')[1]);
        var last = "";
        foreach (var standing in Text(file).Split('\n'))
        {
            var words = standing.Trim().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1 && words[0] == pattern)
                foreach (var word in words.Skip(1))
                    if (word.TrimStart('-', '!').Split('=')[0] is "diff" or "binary") last = word;
        }
        return last == attribute;
    }

    /// <summary>The file with lines at its end, in its own kind of line break.</summary>
    public static byte[] With(ReadOnlySpan<byte> file, IEnumerable<string> added)
    {
        var text = Text(file);
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var all = new StringBuilder(text);
        if (IsUnended(file)) all.Append(end);
        foreach (var line in added) all.Append(line).Append(end);
        return Encoding.Latin1.GetBytes(all.ToString());
    }

    /// <summary>The file without our lines: the last one of each.</summary>
    /// <param name="file">The file.</param>
    /// <param name="removed">Which of our lines.</param>
    /// <param name="unend">Whether its last line had no end before ours came.</param>
    public static byte[] Without(ReadOnlySpan<byte> file, IEnumerable<string> removed, bool unend)
    {
        var lines = Text(file).Split('\n').ToList();
        foreach (var line in removed)
            if (lines.FindLastIndex(standing => standing.TrimEnd('\r') == line) is >= 0 and var at) lines.RemoveAt(at);
        var text = string.Join('\n', lines);
        if (unend && text.EndsWith('\n')) text = text[..^(text.EndsWith("\r\n", StringComparison.Ordinal) ? 2 : 1)];
        return Encoding.Latin1.GetBytes(text);
    }

    /// <summary>Whether the last line has no end.</summary>
    public static bool IsUnended(ReadOnlySpan<byte> file) => file.Length > 0 && file[^1] != '\n';

    // Each byte is a letter, so that none is changed, whatever it meant; git's own words are ASCII.
    private static string Text(ReadOnlySpan<byte> file) => Encoding.Latin1.GetString(file);
}
