using Pair.Core.Alignment;
using Pair.Core.Text;

namespace Pair.Formats.Html.Diff;

/// <summary>What stood there and what stands there now: words for ears ("Was" and "Now", "Gone", "New"), marks for eyes on what went and came.</summary>
internal static class WasAndNow
{
    // Of two texts that share less than a third, the few words they share by chance only disturb.
    private const int LeastShare = 3;

    public static void Write(Markup page, Seq<string> before, Seq<string> after)
    {
        var (was, now) = (new List<Marked>(), new List<Marked>());
        var runs = Aligner.Of(before, after);
        for (var i = 0; i < runs.Count; i++)
        {
            var (run, next) = (runs[i], i + 1 < runs.Count ? runs[i + 1] : null);
            if (run.Kind == RunKind.Gone && next is { Kind: RunKind.Come } && next.AfterCount == run.BeforeCount)
            {
                for (var k = 0; k < run.BeforeCount; k++) Pair(before[run.Before + k], after[next.After + k], was, now);
                i++;
                continue;
            }
            for (var k = 0; k < run.BeforeCount; k++) was.Add(Whole(run.Kind == RunKind.Same ? RunKind.Same : RunKind.Gone, before[run.Before + k]));
            for (var k = 0; k < run.AfterCount; k++) now.Add(Whole(run.Kind == RunKind.Same ? RunKind.Same : RunKind.Come, after[run.After + k]));
        }
        // Of a list that lost an item, only that is told: "now nothing" would say that the list is empty.
        if (was.Count > 0) Side(page, now.Count > 0 ? "Was" : "Gone", was);
        if (now.Count > 0) Side(page, was.Count > 0 ? "Now" : "New", now);
    }

    private static void Pair(string before, string after, List<Marked> was, List<Marked> now)
    {
        var pieces = WordDiff.Of(before, after);
        var same = 0;
        foreach (var piece in pieces)
            if (piece.Kind == RunKind.Same) same += piece.Text.AsSpan().Trim().Length;
        if (same * LeastShare < Math.Max(before.Length, after.Length)) pieces = [new TextPiece(RunKind.Gone, before), new TextPiece(RunKind.Come, after)];
        was.Add(new Marked([.. pieces.Where(piece => piece.Kind != RunKind.Come)]));
        now.Add(new Marked([.. pieces.Where(piece => piece.Kind != RunKind.Gone)]));
    }

    private static Marked Whole(RunKind kind, string item) => new([new TextPiece(kind, item)]);

    private static void Side(Markup page, string word, List<Marked> items)
    {
        if (items.Count == 1)
        {
            page.Raw($"<p class=\"side\" dir=\"auto\"><b>{word}:</b> ");
            Write(page, items[0]);
            page.Raw("</p>");
            return;
        }
        page.Raw($"<p class=\"side\"><b>{word}:</b></p><ul class=\"side\" role=\"list\">");
        foreach (var item in items)
        {
            page.Raw("<li dir=\"auto\">");
            Write(page, item);
            page.Raw("</li>");
        }
        page.Raw("</ul>");
    }

    private static void Write(Markup page, Marked item) => new MarkedWords(page, item.Pieces).Write();

    // An item of one side with what went or came in it.
    private sealed record Marked(Seq<TextPiece> Pieces);
}
