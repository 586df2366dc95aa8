using System.Text;

namespace Pair.Cli.Inputs;

/// <summary>Whether a file is a pathway or a part of one, seen without reading it as YAML: a pathway has the key <c>pathway</c>.</summary>
internal static class PathwayKey
{
    // Put into letters so many bytes at a time: a pathway has its key near the beginning, and may be large.
    private const int Stretch = 16 * 1024;

    /// <summary>True for a pathway, and for a file in another encoding, which is told when it is really read.</summary>
    public static bool IsIn(ReadOnlySpan<byte> file)
    {
        if (file is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) return true;
        int? outermost = null;
        for (var start = 0; start < file.Length;)
        {
            var end = start + EndOfLines(file[start..]);
            var rest = Encoding.UTF8.GetString(file[start..end]).AsSpan();
            if (start == 0) rest = rest.TrimStart('\uFEFF');
            while (!rest.IsEmpty)
            {
                var length = rest.IndexOfAny('\r', '\n');
                var line = length < 0 ? rest : rest[..length];
                rest = length < 0 ? [] : rest[(length + 1)..];
                var words = line.TrimStart();
                if (words.IsEmpty || words[0] is '#' or '%' || words.StartsWith("---")) continue;
                if (outermost is null && words[0] == '{') return words.Contains("pathway", StringComparison.Ordinal);
                var indent = line.Length - words.Length;
                outermost ??= indent;
                if (indent == outermost && IsKey(words)) return true;
            }
            start = end;
        }
        return false;
    }

    // Behind the last line break of a stretch; where a line is longer, behind that line.
    private static int EndOfLines(ReadOnlySpan<byte> rest)
    {
        if (rest.Length <= Stretch) return rest.Length;
        var last = rest[..Stretch].LastIndexOfAny((byte)'\r', (byte)'\n');
        if (last < 0) last = rest.IndexOfAny((byte)'\r', (byte)'\n');
        return last < 0 ? rest.Length : last + 1;
    }

    private static bool IsKey(ReadOnlySpan<char> line)
    {
        if (line[0] is '"' or '\'') line = line[1..];
        return line.StartsWith("pathway") && line["pathway".Length..].TrimStart("\"' \t").StartsWith(":");
    }
}
