using System.Text;

namespace Pair.Tests.Fuzzing;

/// <summary>Changes to whole lines: keys, values and blocks, as somebody does who edits a pathway in a hurry.</summary>
internal static class LineMutations
{
    private static readonly string[] Values =
    [
        "", "~", "null", "true", "no", "0", "-1", "1e999", "01632", "2026-02-30", "[]", "{}", "[a, b]", "{ a: b }", "[[a]]", "\"\"", "''", "\"\\0\"", "\"\\u2028\"", "|", ">", "*", "&x", "text # lost", "text: colon", "“quoted”",
        "thriving", "anyone", "6w to 9m", "https://x.example", "javascript:alert(1)", "../../../etc/passwd", "services/*/../*.pair.yaml", "**", "_em_ and [link](https://x.example)", "[broken](", "999999999999999999999999", "a b c d e f g h i j k l m n o p",
    ];

    // One character a byte, so that bytes of any kind come back as they were.
    public static List<string> Lines(List<byte> bytes) => [.. Encoding.Latin1.GetString([.. bytes]).Split('\n')];

    public static void Write(List<byte> bytes, List<string> lines)
    {
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join('\n', lines)));
    }

    public static string DropKey(List<byte> bytes, Dice dice) => OnBlock(bytes, dice, "drop a key", (lines, first, count) => lines.RemoveRange(first, count));

    public static string DoubleKey(List<byte> bytes, Dice dice) => OnBlock(bytes, dice, "double a key", (lines, first, count) => lines.InsertRange(first + count, lines.GetRange(first, count)));

    public static string MoveBlock(List<byte> bytes, Dice dice) => OnBlock(bytes, dice, "move a block", (lines, first, count) =>
    {
        var block = lines.GetRange(first, count);
        lines.RemoveRange(first, count);
        lines.InsertRange(dice.Below(lines.Count + 1), block);
    });

    public static string IndentBlock(List<byte> bytes, Dice dice) => OnBlock(bytes, dice, "indent a block", (lines, first, count) =>
    {
        var by = dice.Below(3) + 1;
        var less = dice.OneIn(2);
        for (var i = first; i < first + count; i++) lines[i] = less ? lines[i].Length > by && lines[i].AsSpan(0, by).IndexOfAnyExcept(' ') < 0 ? lines[i][by..] : lines[i] : new string(' ', by) + lines[i];
    });

    public static string ChangeValue(List<byte> bytes, Dice dice) => OnBlock(bytes, dice, "change a value", (lines, first, count) =>
    {
        var colon = lines[first].IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) colon = lines[first].LastIndexOf(':');
        if (colon < 0) return;
        lines[first] = lines[first][..(colon + 1)] + " " + Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(dice.Of(Values)));
        if (count > 1 && dice.OneIn(2)) lines.RemoveRange(first + 1, count - 1);
    });

    public static string LineEnds(List<byte> bytes, Dice dice)
    {
        var lines = Lines(bytes);
        var end = dice.OneIn(2) ? "\r\n" : dice.OneIn(2) ? "\r" : "\n\r";
        var all = string.Join('\n', lines).ReplaceLineEndings(end);
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(all));
        return "line ends";
    }

    // A line with a key, and the deeper lines below it.
    private static string OnBlock(List<byte> bytes, Dice dice, string name, Action<List<string>, int, int> change)
    {
        var lines = Lines(bytes);
        var first = dice.Below(lines.Count);
        var count = 1;
        while (first + count < lines.Count && Depth(lines[first + count]) > Depth(lines[first])) count++;
        change(lines, first, count);
        Write(bytes, lines);
        return name;
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;
}
