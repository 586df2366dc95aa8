namespace Pair.Cli.Inputs;

/// <summary>
/// The id of a pathway, seen without reading its file as YAML: that takes a hundred times as long where neighbours are many and large. Only what can be read in
/// one way alone is seen; whoever sees nothing reads the file.
/// </summary>
internal static class PathwayId
{
    private const byte Return = (byte)'\r';
    private const byte Blank = (byte)' ';

    /// <summary>The id; empty where the file is written in a way that a look at its lines does not make sure of.</summary>
    public static ReadOnlySpan<byte> In(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("\uFEFF"u8)) file = file[3..];
        // Above the key everything ends on its line, so that it can stand inside of nothing.
        while (NextLine(ref file, out var line))
        {
            if (IsKey(line, "pathway"u8)) return line.StartsWith("pathway:"u8) ? Behind(line["pathway:"u8.Length..], file) : [];
            if (!EndsOnItsLine(line)) return [];
        }
        return [];
    }

    // Either the mapping begins on the line of its key, with the id first, or it is the lines below.
    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> value, ReadOnlySpan<byte> below)
    {
        if (value is [not Blank, ..]) return [];
        value = value.TrimStart(Blank);
        if (value is [(byte)'{', .. var entries])
        {
            entries = entries.TrimStart(Blank);
            return entries.StartsWith("id: "u8) && Word(entries["id: "u8.Length..], out var behind) is { IsEmpty: false } id && behind is [(byte)',' or (byte)'}', ..] ? id : [];
        }
        if (!IsNothing(value)) return [];
        var column = 0;
        while (NextLine(ref below, out var line))
        {
            var words = line.TrimStart(Blank);
            if (IsNothing(words)) continue;
            var indent = line.Length - words.Length;
            if (column == 0) column = indent;
            if (indent < column || indent == 0) return [];
            if (indent == column && IsKey(words, "id"u8))
                return words.StartsWith("id: "u8) && Word(words["id: "u8.Length..], out var behind) is { IsEmpty: false } id && IsNothing(behind) && !GoesOn(below, column) ? id : [];
            if (!EndsOnItsLine(line)) return [];
        }
        return [];
    }

    // Text without quotes goes on in lines that are deeper than its key.
    private static bool GoesOn(ReadOnlySpan<byte> below, int column)
    {
        while (NextLine(ref below, out var line))
        {
            var words = line.TrimStart(Blank);
            if (words.IsEmpty) continue;
            return words.Contains(Return) || (words[0] != '#' && line.Length - words.Length > column);
        }
        return false;
    }

    // False at the end. A carriage return alone breaks lines too: where one stands within a line, nothing is sure.
    private static bool NextLine(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line)
    {
        line = rest;
        if (rest.IsEmpty) return false;
        var end = rest.IndexOf((byte)'\n');
        line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        if (line is [.. var before, Return]) line = before;
        return true;
    }

    // Whatever stands between it and its colon.
    private static bool IsKey(ReadOnlySpan<byte> words, ReadOnlySpan<byte> key) =>
        words.StartsWith(key) && (words.Length == key.Length || words[key.Length] is (byte)':' or Blank);

    private static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> words, out ReadOnlySpan<byte> behind)
    {
        words = words.TrimStart(Blank);
        var length = 0;
        while (length < words.Length && (char.IsAsciiLetterOrDigit((char)words[length]) || words[length] == '-')) length++;
        behind = words[length..].TrimStart(Blank);
        // A # right behind a word is one of its letters, as is all else.
        return behind is [(byte)'#', ..] && words[length] != Blank ? [] : words[..length];
    }

    private static bool IsNothing(ReadOnlySpan<byte> words) => words.IsEmpty || (words[0] == '#' && !words.Contains(Return));

    // Blank, a comment, or words, dashes and lists in brackets that are closed again: nothing that may run over lines.
    private static bool EndsOnItsLine(ReadOnlySpan<byte> line)
    {
        if (IsNothing(line.TrimStart(Blank))) return true;
        var open = 0;
        foreach (var sign in line)
        {
            if (sign == '[') open++;
            else if (sign == ']') open--;
            else if (!char.IsAsciiLetterOrDigit((char)sign) && !" :,.-_/*+()"u8.Contains(sign)) return false;
            if (open < 0) return false;
        }
        return open == 0;
    }
}
