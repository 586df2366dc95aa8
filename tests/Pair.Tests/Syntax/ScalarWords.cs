using System.Globalization;
using System.Text;

namespace Pair.Tests.Syntax;

/// <summary>What the words of a scalar mean, by YAML 1.2, chapters 7.3 and 8.1: a decoder that shares nothing with the program's.</summary>
internal static class ScalarWords
{
    /// <summary>The value of words as typed. Of a block, without the line breaks at its end: they stand behind its words.</summary>
    public static string Decode(string words) => words.Length == 0 ? "" : words[0] switch
    {
        '"' => Double(words[1..^1]),
        '\'' => Fold(Lines(words[1..^1]), keepEnds: true).Replace("''", "'"),
        '|' or '>' when IsHeader(words) => Block(words),
        _ => Fold(Lines(words), keepEnds: false),
    };

    /// <summary>Whether a block says how far it is indented, so that blanks of its own may begin all its lines.</summary>
    public static bool HasIndicator(string words) => Lines(words)[0].Split('#')[0].Any(char.IsAsciiDigit);

    private static string[] Lines(string words) => words.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');

    private static bool IsHeader(string words) => Lines(words)[0].Split('#')[0].TrimEnd(' ', '\t').Skip(1).All(sign => sign is '+' or '-' or (>= '1' and <= '9'));

    // One break is a space, n + 1 breaks are n line feeds; blanks around them are layout.
    private static string Fold(string[] lines, bool keepEnds)
    {
        var text = new StringBuilder(Trim(lines[0], start: !keepEnds, end: !keepEnds || lines.Length > 1));
        var empty = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            var line = Trim(lines[i], start: true, end: !keepEnds || i < lines.Length - 1);
            if (line.Length == 0 && i < lines.Length - 1)
            {
                empty++;
                continue;
            }
            text.Append(empty == 0 ? " " : new string('\n', empty)).Append(line);
            empty = 0;
        }
        return text.ToString();
    }

    private static string Trim(string line, bool start, bool end)
    {
        if (start) line = line.TrimStart(' ', '\t');
        return end ? line.TrimEnd(' ', '\t') : line;
    }

    private static string Double(string inside)
    {
        var lines = Lines(inside);
        var raw = new StringBuilder();
        var empty = 0;
        var joined = true;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = i > 0 ? lines[i].TrimStart(' ', '\t') : lines[i];
            var last = i == lines.Length - 1;
            var escaped = !last && line.Reverse().TakeWhile(sign => sign == '\\').Count() % 2 == 1;
            if (escaped) line = line[..^1];
            else if (!last) line = line.TrimEnd(' ', '\t');
            if (i > 0 && line.Length == 0 && !last && !escaped)
            {
                empty++;
                continue;
            }
            if (i > 0) raw.Append(empty > 0 ? new string('\n', empty) : joined ? "" : " ");
            raw.Append(line);
            (empty, joined) = (0, escaped);
        }
        return Unescape(raw.ToString());
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            var sign = raw[++i];
            var digits = sign switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            text.Append(digits > 0 ? char.ConvertFromUtf32(int.Parse(raw.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : sign switch
            {
                '0' => "\0", 'a' => "\a", 'b' => "\b", 't' or '\t' => "\t", 'n' => "\n", 'v' => "\v", 'f' => "\f", 'r' => "\r", 'e' => "\e",
                'N' => "\u0085", '_' => "\u00A0", 'L' => "\u2028", 'P' => "\u2029", _ => sign.ToString(),
            });
            i += digits;
        }
        return text.ToString();
    }

    private static string Block(string words)
    {
        var lines = Lines(words)[1..];
        if (lines.Length == 0) return "";
        var first = lines.First(line => line.Trim(' ').Length > 0 || line == lines[^1]);
        // With an indicator the lines may begin with blanks of their own, and how many only the column of the parent tells: the least indented line is taken.
        var indentation = HasIndicator(words) ? lines.Where(line => line.Trim(' ').Length > 0).Min(Indentation) : Indentation(first);
        var text = lines.Select(line => line.Length > indentation ? line[indentation..] : "").ToArray();
        return words[0] == '|' ? string.Join('\n', text) : FoldBlock(text);
    }

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;

    private static string FoldBlock(string[] lines)
    {
        var text = new StringBuilder();
        for (var (i, breaks, last) = (0, 0, ""); i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
            {
                breaks++;
                continue;
            }
            var plain = last.Length > 0 && last[0] is not (' ' or '\t') && lines[i][0] is not (' ' or '\t');
            var between = last.Length == 0 ? breaks : plain ? breaks : breaks + 1;
            text.Append(plain && breaks == 0 ? " " : new string('\n', between)).Append(lines[i]);
            (breaks, last) = (0, lines[i]);
        }
        return text.ToString();
    }
}
