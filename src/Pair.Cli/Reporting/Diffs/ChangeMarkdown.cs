using System.Text;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Alignment;
using Pair.Core.Diffing;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>One change as an item of a list in Markdown, its words before and after marked as in a document under review.</summary>
internal static class ChangeMarkdown
{
    // Longer texts are read in the file.
    private const int LongestText = 1200;
    private const int LongestCompared = 8000;
    private const int MostItems = 12;
    private const int LongestDifference = 8000;
    // Of a long stretch that stays, enough words to know the place.
    private const int Context = 60;

    /// <summary>The item.</summary>
    public static string Of(Change change)
    {
        var item = new StringBuilder($"- {Name(change)}: {MarkdownText.Prose(Cut(change.Says))}");
        if (change.Approved is { } approved)
            item.Append($"<br>\n  approved by {MarkdownText.Prose(Cut(approved.By))}{(approved.Date is { } date ? $", {Phrases.Day(date)}" : "")}: {MarkdownText.Prose(Cut(approved.Reason))}");
        if (Difference(change.Before, change.After) is { Length: > 0 } difference)
            item.Append("<br>\n  ").Append(difference.Length <= LongestDifference ? difference : "too long for a comment: the words stand in the file");
        return item.Append($"<br>\n  <sub>{string.Join(" · ", Facts(change))}</sub>\n").ToString();
    }

    /// <summary>What stood there and what stands there now: what went struck out, what came underlined.</summary>
    public static string Difference(Seq<string> before, Seq<string> after)
    {
        var (old, young) = (before.Select(Advice.InOneLine).ToList(), after.Select(Advice.InOneLine).ToList());
        if (old.SequenceEqual(young)) return "";
        var (shown, gone) = (new List<string>(), new List<string>());
        foreach (var run in Aligner.Of(old, young))
        {
            if (run.Kind == RunKind.Gone) gone.AddRange(old.Skip(run.Before).Take(run.BeforeCount));
            else if (run.Kind == RunKind.Come)
            {
                var come = young.Skip(run.After).Take(run.AfterCount).ToList();
                // What went and what came in one place is one item that changed, as far as they are as many.
                var pairs = gone.Count == come.Count ? gone.Count : 0;
                for (var i = 0; i < pairs; i++) shown.Add(Inside(gone[i], come[i]));
                shown.AddRange(gone.Skip(pairs).Select(Gone));
                shown.AddRange(come.Skip(pairs).Select(Come));
                gone.Clear();
            }
            else
            {
                shown.AddRange(gone.Select(Gone));
                gone.Clear();
                shown.AddRange(run.BeforeCount <= 3 ? old.Skip(run.Before).Take(run.BeforeCount).Select(Plain) : ["…"]);
            }
        }
        shown.AddRange(gone.Select(Gone));
        if (shown.Count <= MostItems) return string.Join("; ", shown);
        return $"{string.Join("; ", shown.Take(MostItems))}; … and {shown.Count - MostItems} more";
    }

    private static string Inside(string before, string after)
    {
        // Words of texts of many pages take long to lay beside each other, and nobody reads them in a comment.
        if (Math.Max(before.Length, after.Length) > LongestCompared) return $"{Gone(before)} {Come(after)}";
        var pieces = WordDiff.Of(before, after);
        var same = pieces.Where(piece => piece.Kind == RunKind.Same).Sum(piece => piece.Text.Count(char.IsLetterOrDigit));
        // Two texts that share a word here and there are two texts.
        if (same * 3 < Math.Max(before.Count(char.IsLetterOrDigit), after.Count(char.IsLetterOrDigit))) return $"{Gone(before)} {Come(after)}";
        var (text, gone, come) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind == RunKind.Gone) gone.Append(piece.Text);
            else if (piece.Kind == RunKind.Come) come.Append(piece.Text);
            else if (i > 0 && i < pieces.Count - 1 && string.IsNullOrWhiteSpace(piece.Text))
            {
                // A blank between two words that both changed belongs to them.
                gone.Append(piece.Text);
                come.Append(piece.Text);
            }
            else
            {
                Flush();
                text.Append(Plain(Short(piece.Text, isFirst: i == 0, isLast: i == pieces.Count - 1)));
            }
        }
        Flush();
        return text.ToString();

        void Flush()
        {
            if (gone.Length > 0) text.Append(Gone(gone.ToString()));
            if (come.Length > 0) text.Append(Come(come.ToString()));
            gone.Clear();
            come.Clear();
        }
    }

    private static string Short(string same, bool isFirst, bool isLast)
    {
        var (head, tail) = (isFirst ? 0 : Context, isLast ? 0 : Context);
        if (same.Length <= head + tail + Context) return same;
        var end = same.IndexOf(' ', head);
        var start = same.LastIndexOf(' ', same.Length - 1 - tail);
        if (head == 0) return "…" + same[Math.Max(start, 0)..];
        if (tail == 0) return end < 0 ? same : same[..end] + " …";
        return end < 0 || start <= end ? same : $"{same[..end]} …{same[start..]}";
    }

    private static IEnumerable<string> Facts(Change change)
    {
        yield return MarkdownText.Code(Cut(change.Key.Length == 0 ? change.Element : $"{change.Element}.{change.Key}"));
        if (change.Was is { } was) yield return $"was {MarkdownText.Code(Cut(was))}";
        if ((change.WhereAfter ?? change.WhereBefore) is { } where)
            yield return MarkdownText.Code(Cut($"{where.Source.Path}:{where.Start.Line}")) + (change.WhereAfter is null ? " (before)" : "");
        yield return MarkdownText.Code(change.Ground.Name);
        if (change is { Class: not ChangeClass.Neutral, Approved: null }) yield return MarkdownText.Code(change.Fingerprint);
    }

    private static string Name(Change change)
    {
        var entry = Advice.InOneLine(Cut(change.Entry)).Trim();
        return $"**{MarkdownText.Escaped(ScreenText.Clean(entry.Length == 0 ? Cut(change.Element) : entry))}**";
    }

    private static string Gone(string text) => text.Length == 0 ? "" : $"<del>{Plain(text)}</del>";

    private static string Come(string text) => text.Length == 0 ? "" : $"<ins>{Plain(text)}</ins>";

    private static string Plain(string text) => MarkdownText.Escaped(ScreenText.Clean(Cut(text)));

    /// <summary>A text that is short enough for a comment, and says where it is not.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= LongestText) return text;
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return $"{text[..end]}… ({text.Length - end} more characters)";
    }
}
