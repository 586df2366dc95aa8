namespace Pair.Core.Formatting;

/// <summary>Text that takes several lines: a block below its key, <c>|</c> where its own lines fit, else <c>&gt;</c> with a line for each sentence and what is too long for one.</summary>
internal static class LongText
{
    // In a narrow place longer lines are better than many.
    private const int Narrowest = 60;

    // Shorter beginnings, such as `Dr.`, are no sentence.
    private const int ShortestSentence = 30;

    /// <summary>Whether a text has line breaks of its own and can stand as a block.</summary>
    public static bool HasLines(string text) => text.Contains('\n') && CanBeBlock(text);

    /// <summary>Whether a text without line breaks can be broken between words.</summary>
    public static bool CanBeBroken(string text)
    {
        if (text.Contains('\n') || !CanBeBlock(text)) return false;
        for (var i = 1; i < text.Length - 1; i++)
            if (IsBreak(text, i)) return true;
        return false;
    }

    /// <summary>The sign behind the key and the lines below it, without their indentation.</summary>
    /// <param name="text">A text that can be a block.</param>
    /// <param name="room">How many characters fit into a line.</param>
    public static Block Of(string text, int room)
    {
        room = Math.Max(room, Narrowest);
        var body = text.TrimEnd('\n');
        var chomping = body.Length == text.Length ? "-" : "";
        var own = body.Split('\n');
        if (own.Length > 1 || chomping == "")
        {
            // A line that begins with blanks would not be joined to the one above, and one that ends in them would be joined otherwise.
            if (Array.TrueForAll(own, line => line.Length <= room) || Array.Exists(own, static line => line.StartsWith(' ') || line.EndsWith(' '))) return new Block("|" + chomping, own);
        }
        var lines = new List<string>();
        for (var i = 0; i < own.Length; i++)
        {
            // What is joined again needs one line break more than it has.
            if (i > 0 && own[i - 1].Length > 0) lines.Add("");
            if (own[i].Length > 0) Break(own[i], room, lines);
            else lines.Add("");
        }
        return new Block(">" + chomping, [.. lines]);
    }

    private static bool CanBeBlock(string text)
    {
        var body = text.TrimEnd('\n');
        if (body.Length == 0 || text.Length - body.Length > 1 || char.IsWhiteSpace(body[0]) || char.IsWhiteSpace(body[^1]) || !Scalars.IsPrintable(text)) return false;
        foreach (var line in body.Split('\n'))
            if (line.Length > 0 && ((char.IsWhiteSpace(line[^1]) && line[^1] != ' ') || line.Trim().Length == 0)) return false;
        return true;
    }

    private static void Break(string words, int room, List<string> lines)
    {
        var (from, last, sentence) = (0, -1, 0);
        for (var i = 1; i < words.Length; i++)
        {
            if (!IsBreak(words, i)) continue;
            if (last >= 0 && i - from > room)
            {
                lines.Add(words[from..last]);
                from = last + 1;
            }
            last = i;
            if (!EndsSentence(words, i) || i - sentence < ShortestSentence) continue;
            lines.Add(words[from..i]);
            (from, last, sentence) = (i + 1, -1, i + 1);
        }
        if (last >= 0 && words.Length - from > room)
        {
            lines.Add(words[from..last]);
            from = last + 1;
        }
        lines.Add(words[from..]);
    }

    // One blank between words is what joining lines gives back.
    private static bool IsBreak(string text, int at) =>
        text[at] == ' ' && at > 0 && at + 1 < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1]);

    private static bool EndsSentence(string text, int at) => text[at - 1] is '.' or '?' or '!' || (at > 1 && text[at - 1] is '"' or '”' or ')' && text[at - 2] is '.' or '?' or '!');
}

/// <summary>A text as a block.</summary>
/// <param name="Sign">What stands behind its key.</param>
/// <param name="Lines">Its lines, without indentation.</param>
internal sealed record Block(string Sign, string[] Lines);
