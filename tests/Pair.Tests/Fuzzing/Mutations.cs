using System.Text;

namespace Pair.Tests.Fuzzing;

/// <summary>Small changes to the bytes of a file, as damage, editors and tired people make them.</summary>
internal static class Mutations
{
    // Kept in this order: which one a number chooses depends on it.
    private static readonly Func<List<byte>, Dice, string>[] All =
    [
        Flip, Insert, Delete, Duplicate, Truncate, Splice, SwapLines, Repeat, Indent, RemoveBreak,
        Token, Token, Token, Token, Replace, Replace, Strange, Strange, LongRun,
        LineMutations.DropKey, LineMutations.DoubleKey, LineMutations.ChangeValue, LineMutations.ChangeValue, LineMutations.MoveBlock, LineMutations.IndentBlock, LineMutations.LineEnds,
    ];

    private static readonly string[] Tokens =
    [
        "-", "- ", "?", "? ", ":", ": ", ",", "[", "]", "{", "}", "#", " #", " # ", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "---\n", "---", "...\n", "\n---\n", "\n...\n",
        "%YAML 1.2\n", "%TAG ! x\n", "&a ", "*a", "<<: ", "<<: *a\n", "!!str ", "!x ", "|\n", ">\n", "|2-\n", ">+\n", "\\", "\\x", "\\u12", "\\\"", "\\\n", "''", "\"\"", "\t", " ", "  ", "\n", "\n\n", "\r", "\r\n",
        "~", "null", "true", "a: b", "a: b\n", "- a\n", "{}", "[]", "{a: b}", "[a, b]", "“", "”", "‘", "–", "•", "\u00A0",
    ];

    // Bytes that no editor should write, and letters that count as several.
    private static readonly byte[][] Stranges =
    [
        [0], [0x01], [0x07], [0x1B], [0x7F], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xC2, 0x85], [0xC2, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80],
        [0xC0, 0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0x80], [0xFF], [0x93], [0xF0, 0x9F, 0x98, 0x80],
        [0xF0, 0x9F, 0x91, 0xA9, 0xE2, 0x80, 0x8D], [0xCC, 0x81], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBE], [0xEE, 0x80, 0x80], [0xE2, 0x80, 0xAE], [0xC2, 0xAD], [0xC5, 0xB5],
    ];

    /// <summary>Makes one change, and says which.</summary>
    public static string Apply(List<byte> bytes, Dice dice) => dice.Of(All)(bytes, dice);

    /// <summary>A place from the first byte to just behind the last.</summary>
    public static int Place(List<byte> bytes, Dice dice) => dice.Below(bytes.Count + 1);

    private static (int At, int Count) Stretch(List<byte> bytes, Dice dice, int most)
    {
        var at = Place(bytes, dice);
        return (at, Math.Min(dice.Below(most) + 1, bytes.Count - at));
    }

    private static string Flip(List<byte> bytes, Dice dice)
    {
        if (bytes.Count > 0) bytes[dice.Below(bytes.Count)] ^= (byte)(1 << dice.Below(8));
        return "flip";
    }

    private static string Insert(List<byte> bytes, Dice dice)
    {
        bytes.Insert(Place(bytes, dice), (byte)dice.Below(256));
        return "insert";
    }

    private static string Delete(List<byte> bytes, Dice dice)
    {
        var (at, count) = Stretch(bytes, dice, dice.OneIn(4) ? 64 : 3);
        bytes.RemoveRange(at, count);
        return "delete";
    }

    private static string Duplicate(List<byte> bytes, Dice dice)
    {
        var (at, count) = Stretch(bytes, dice, 40);
        bytes.InsertRange(Place(bytes, dice), bytes.GetRange(at, count));
        return "duplicate";
    }

    private static string Truncate(List<byte> bytes, Dice dice)
    {
        var at = Place(bytes, dice);
        if (dice.OneIn(3)) bytes.RemoveRange(0, at);
        else bytes.RemoveRange(at, bytes.Count - at);
        return "truncate";
    }

    private static string Splice(List<byte> bytes, Dice dice)
    {
        var other = dice.Of(FuzzSeeds.All).Bytes;
        var at = Place(bytes, dice);
        bytes.RemoveRange(at, bytes.Count - at);
        bytes.AddRange(other[dice.Below(other.Length + 1)..]);
        return "splice";
    }

    private static string SwapLines(List<byte> bytes, Dice dice)
    {
        var lines = LineMutations.Lines(bytes);
        var (one, two) = (dice.Below(lines.Count), dice.Below(lines.Count));
        (lines[one], lines[two]) = (lines[two], lines[one]);
        LineMutations.Write(bytes, lines);
        return "swap lines";
    }

    private static string Repeat(List<byte> bytes, Dice dice)
    {
        var (at, count) = Stretch(bytes, dice, 12);
        var stretch = bytes.GetRange(at, count);
        for (var times = dice.Below(80); times > 0; times--) bytes.InsertRange(at, stretch);
        return "repeat";
    }

    private static string Indent(List<byte> bytes, Dice dice)
    {
        var lines = LineMutations.Lines(bytes);
        var line = dice.Below(lines.Count);
        lines[line] = dice.OneIn(2) ? " " + lines[line] : lines[line].StartsWith(' ') ? lines[line][1..] : "\t" + lines[line];
        LineMutations.Write(bytes, lines);
        return "indent by one";
    }

    private static string RemoveBreak(List<byte> bytes, Dice dice)
    {
        var from = Place(bytes, dice);
        var at = bytes.IndexOf((byte)'\n', from);
        if (at >= 0) bytes.RemoveAt(at);
        return "remove a line break";
    }

    private static string Token(List<byte> bytes, Dice dice)
    {
        bytes.InsertRange(Place(bytes, dice), Encoding.UTF8.GetBytes(dice.Of(Tokens)));
        return "token";
    }

    private static string Replace(List<byte> bytes, Dice dice)
    {
        var (at, count) = Stretch(bytes, dice, 3);
        bytes.RemoveRange(at, count);
        bytes.InsertRange(at, Encoding.UTF8.GetBytes(dice.Of(Tokens)));
        return "replace by a token";
    }

    private static string Strange(List<byte> bytes, Dice dice)
    {
        bytes.InsertRange(dice.OneIn(8) ? 0 : Place(bytes, dice), dice.Of(Stranges));
        return "strange bytes";
    }

    private static string LongRun(List<byte> bytes, Dice dice)
    {
        var unit = Encoding.UTF8.GetBytes(dice.Of(Tokens));
        var run = new List<byte>();
        for (var times = dice.Below(dice.OneIn(20) ? 3000 : 130); times > 0; times--) run.AddRange(unit);
        bytes.InsertRange(Place(bytes, dice), run);
        return "long run";
    }
}
