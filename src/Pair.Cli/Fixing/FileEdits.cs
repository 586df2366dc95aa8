using System.Text;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Fixing;

/// <summary>The edits of one file in one pass: in the order of the text, none in the way of another.</summary>
/// <param name="Path">The file.</param>
/// <param name="Findings">What is mended; each has a fix.</param>
internal sealed record FileEdits(string Path, IReadOnlyList<Finding> Findings)
{
    // Without a mark of its own, and refusing what is no UTF-8: such a file is left alone.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Sorts findings with a fix by their files; of two edits that touch each other the second waits for the next pass.</summary>
    public static List<FileEdits> Of(IEnumerable<Finding> findings)
    {
        var files = new List<FileEdits>();
        foreach (var file in findings.GroupBy(finding => finding.Fix!.Where.Source.Path, StringComparer.Ordinal))
        {
            var kept = new List<Finding>();
            foreach (var finding in file.OrderBy(finding => finding.Fix!.Where.Span.Start))
                if (kept.Count == 0 || kept[^1].Fix!.Where.Span.End < finding.Fix!.Where.Span.Start) kept.Add(finding);
            files.Add(new FileEdits(file.Key, kept));
        }
        return files;
    }

    /// <summary>The same without some findings; null where none is left.</summary>
    public FileEdits? Without(IReadOnlyCollection<Finding> wrong)
    {
        var left = Findings.Where(finding => !wrong.Contains(finding)).ToList();
        return left.Count == 0 ? null : new FileEdits(Path, left);
    }

    /// <summary>The file with its edits, every byte outside them as it was; null where the bytes are not the plain UTF-8 text that the edits are for.</summary>
    public byte[]? Apply(ReadOnlySpan<byte> file)
    {
        var mark = file.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = Findings[0].Fix!.Where.Source.Content;
        try
        {
            if (Strict.GetString(file[mark..]) != text) return null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        var edited = new StringBuilder(text);
        for (var i = Findings.Count - 1; i >= 0; i--)
        {
            var (where, words) = Findings[i].Fix!;
            edited.Remove(where.Span.Start, where.Span.Length).Insert(where.Span.Start, words);
        }
        return [.. file[..mark], .. Strict.GetBytes(edited.ToString())];
    }

    /// <summary>Where each edit's words stand afterwards.</summary>
    public IEnumerable<Written> Afterwards()
    {
        var moved = 0;
        foreach (var finding in Findings)
        {
            var (where, words) = finding.Fix!;
            yield return new Written(finding, where.Span.Start + moved, where.Span.Start + moved + words.Length);
            moved += words.Length - where.Span.Length;
        }
    }
}

/// <summary>What was written for a finding, and where it stands in the new text.</summary>
internal sealed record Written(Finding Finding, int Start, int End)
{
    /// <summary>Whether only blanks changed: what stands between them was there before, and so were its faults.</summary>
    public bool OnlyBlanks => Letters(Finding.Fix!.Where.Words) == Letters(Finding.Fix.Words);

    /// <summary>Whether a place is in these words or right beside them.</summary>
    public bool Touches(Location where) =>
        where.Source.Path == Finding.Fix!.Where.Source.Path && where.Span.Start <= End && where.Span.End >= Start;

    private static string Letters(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
