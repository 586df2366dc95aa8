namespace Pair.Tests.Diffing.Edits;

/// <summary>One edit: what the area did.</summary>
/// <param name="Name">Name of its file and of its snapshots: <c>01-ages-narrowed</c>.</param>
/// <param name="Title">What the area did, in a sentence.</param>
/// <param name="Pieces">What it changed.</param>
internal sealed record NorthshireEdit(string Name, string Title, IReadOnlyList<EditPiece> Pieces)
{
    /// <summary>Reads the lines of an edit's file.</summary>
    public static NorthshireEdit Read(string name, string[] lines)
    {
        const string Title = "title: ";
        if (!lines[0].StartsWith(Title, StringComparison.Ordinal)) throw new FormatException($"{name} does not begin with its title");
        var (pieces, at) = (new List<EditPiece>(), 1);
        while (at < lines.Length)
        {
            var line = lines[at++];
            if (line.Length == 0 || line[0] == '#') continue;
            if (!line.StartsWith("@@ ", StringComparison.Ordinal)) throw new FormatException($"{name}, line {at}: what is \"{line}\"?");
            var piece = new EditPiece(line[3..], [], []);
            // A blank line ends a piece; an empty line of a file is a sign and nothing behind it.
            for (; at < lines.Length && lines[at].Length > 0; at++)
            {
                var (sign, words) = (lines[at][0], lines[at][1..]);
                if (sign is '-' or ' ') piece.Before.Add(words);
                if (sign is '+' or ' ') piece.After.Add(words);
                if (sign is not ('-' or '+' or ' ')) throw new FormatException($"{name}, line {at + 1}: a line begins with -, + or a blank");
            }
            pieces.Add(piece);
        }
        return new NorthshireEdit(name, lines[0][Title.Length..], pieces);
    }

    public override string ToString() => Name;
}

/// <summary>Lines of a file, and what stands in their place.</summary>
/// <param name="File">The file, from the folder of the sample.</param>
/// <param name="Before">Lines that occur once in it; none for a file that is new.</param>
/// <param name="After">Lines in their place.</param>
internal sealed record EditPiece(string File, List<string> Before, List<string> After)
{
    /// <summary>A file after all pieces that are about it, each looked for in the file as it was.</summary>
    public static string Apply(IReadOnlyList<EditPiece> pieces, string? file)
    {
        if (file is null) return pieces.Count == 1 && pieces[0].Before.Count == 0 ? Lines(pieces[0].After) : throw new FormatException($"there is no {pieces[0].File}");
        var text = "\n" + file;
        foreach (var piece in pieces.OrderByDescending(piece => piece.In(text)))
        {
            var at = piece.In(text);
            text = text[..(at + 1)] + Lines(piece.After) + text[(at + 1 + Lines(piece.Before).Length)..];
        }
        return text[1..];
    }

    private int In(string text)
    {
        var sought = "\n" + Lines(Before);
        var at = text.IndexOf(sought, StringComparison.Ordinal);
        if (Before.Count == 0 || at < 0 || text.IndexOf(sought, at + 1, StringComparison.Ordinal) >= 0)
            throw new FormatException($"{File} does not have these lines exactly once:{sought}");
        return at;
    }

    private static string Lines(List<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
