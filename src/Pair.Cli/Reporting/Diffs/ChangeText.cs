using System.Text;
using Pair.Core.Alignment;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Approving;
using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>One change as text: what changed for whom, where, what stood there and what stands there.</summary>
internal sealed class ChangeText(TextWriter writer, Screen screen)
{
    // Of an entry that is gone or new as a whole, a person at a terminal reads who it is, how it is reached and where families go from it. The rest stands in the
    // sentence above, or in a pipe.
    private const int MostValues = 8;

    private static readonly string[] Reaching = ["provider", "url", "referral", "contacts", "phone", "text", "email", "hours", "schedules", "step up", "step down", "step out"];

    // Words around a change that stay with it; what lies further off is left out of a long text.
    private const int Around = 48;

    /// <summary>Writes it.</summary>
    public void Write(Change change)
    {
        Wrapped($"{change.Entry}: {change.Says}", 2, screen.Paint.Bold);
        Wrapped(Place(change), 6, screen.Paint.Path);
        Values(change);
        if (change.Approved is { } approved)
            Wrapped($"approved by {approved.By}{(approved.Date is { } day ? $" on {Phrases.Day(day)}" : "")}: {approved.Reason}", 6, screen.Paint.Done);
        else if (Approvals.AreFor(change.Class) && change.Fingerprint.Length > 0) Wrapped($"is it meant? --approve {change.Fingerprint}", 6);
    }

    private static string Place(Change change)
    {
        var where = change.WhereAfter ?? change.WhereBefore;
        var name = change.Key.Length > 0 ? $"{change.Element} {change.Key}" : change.Element;
        var was = change.Was is { } id ? $", which was {id}" : "";
        return where is null ? name + was : $"{where.Source.Path}:{where.Start.Line}{(change.WhereAfter is null ? " (before)" : "")}, {name}{was}";
    }

    private void Values(Change change)
    {
        var (gone, come) = (Less(change.Before, change.After), Less(change.After, change.Before));
        // One text for another: which of its words went and came.
        if (gone is [var before] && come is [var after])
        {
            var pieces = WordDiff.Of(before, after);
            Marked('-', pieces, RunKind.Gone, words => screen.Paint.Of(Severity.Error, words));
            Marked('+', pieces, RunKind.Come, screen.Paint.Done);
            return;
        }
        var isWhole = change.Key.Length == 0 && (change.Before.IsEmpty || change.After.IsEmpty);
        var left = isWhole ? Shorten(gone) + Shorten(come) : 0;
        foreach (var item in gone) Marked('-', [new TextPiece(RunKind.Gone, item)], RunKind.Gone, words => screen.Paint.Of(Severity.Error, words));
        foreach (var item in come) Marked('+', [new TextPiece(RunKind.Come, item)], RunKind.Come, screen.Paint.Done);
        if (left > 0) Wrapped($"and {left} more: a pipe has all, such as pair diff ... | less", 8);
    }

    // Returns how many are left out.
    private int Shorten(List<string> values)
    {
        if (!screen.IsTerminal || values.Count <= MostValues) return 0;
        var all = values.Count;
        var kept = values.FindAll(TellsOfReaching);
        if (kept.Count == 0) kept = values.GetRange(0, MostValues);
        // One more line says less than the line that says so.
        if (kept.Count + 1 >= all) return 0;
        values.Clear();
        values.AddRange(kept);
        return all - kept.Count;
    }

    private static bool TellsOfReaching(string value) =>
        Array.Exists(Reaching, key => value.StartsWith(key, StringComparison.Ordinal) && value.Length > key.Length && value[key.Length] is ' ' or ':');

    // The items of one list that the other lacks; an item that stands twice is two.
    private static List<string> Less(Seq<string> one, Seq<string> other)
    {
        var left = other.ToList();
        return [.. one.Where(item => !left.Remove(item))];
    }

    private void Marked(char sign, Seq<TextPiece> pieces, RunKind kind, Func<string, string> paint)
    {
        var words = new List<MarkedWord>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind != RunKind.Same && pieces[i].Kind != kind) continue;
            var text = pieces[i].Kind == kind ? pieces[i].Text : Shortened(pieces[i].Text, isFirst: i == 0, isLast: i == pieces.Count - 1);
            foreach (var word in Words(ScreenText.Clean(text))) words.Add(new MarkedWord(word, pieces[i].Kind == kind));
        }
        Laid(sign, words, paint);
    }

    // A line holds words and blanks in turn, and is broken at a blank.
    private void Laid(char sign, List<MarkedWord> words, Func<string, string> paint)
    {
        var (room, used, isFirst, line) = (screen.Width - 8, 0, true, new List<MarkedWord>());
        for (var i = 0; i < words.Count; i++)
        {
            var isBlank = words[i].Text == " ";
            if (isBlank && used == 0) continue;
            if (isBlank && used + 1 + Next(words, i + 1) > room)
            {
                Flush();
                continue;
            }
            line.Add(words[i]);
            used += ScreenText.WidthOf(words[i].Text);
        }
        if (used > 0 || isFirst) Flush();

        void Flush()
        {
            writer.WriteLine($"      {(isFirst ? paint(sign.ToString()) : " ")} {Painted(line, paint)}".TrimEnd());
            line.Clear();
            (used, isFirst) = (0, false);
        }
    }

    // Words that stand together are painted together.
    private static string Painted(List<MarkedWord> line, Func<string, string> paint)
    {
        var (text, from) = (new StringBuilder(), 0);
        for (var i = 1; i <= line.Count; i++)
        {
            if (i < line.Count && line[i].IsMarked == line[from].IsMarked) continue;
            var run = string.Concat(line[from..i].Select(word => word.Text));
            text.Append(line[from].IsMarked ? paint(run) : run);
            from = i;
        }
        return text.ToString();
    }

    private static int Next(List<MarkedWord> words, int from)
    {
        var wide = 0;
        for (var i = from; i < words.Count && words[i].Text != " "; i++) wide += ScreenText.WidthOf(words[i].Text);
        return wide;
    }

    private static IEnumerable<string> Words(string text)
    {
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != ' ') continue;
            if (i > from) yield return text[from..i];
            if (i < text.Length) yield return " ";
            from = i + 1;
        }
    }

    private static string Shortened(string same, bool isFirst, bool isLast)
    {
        if (isFirst && isLast) return same;
        if (isFirst) return same.Length <= Around + 3 ? same : "... " + same[Cut(same, same.Length - Around)..].TrimStart();
        if (isLast) return same.Length <= Around + 3 ? same : same[..Cut(same, Around)].TrimEnd() + " ...";
        return same.Length <= 2 * Around + 5 ? same : $"{same[..Cut(same, Around)].TrimEnd()} ... {same[Cut(same, same.Length - Around)..].TrimStart()}";
    }

    // At a blank, so that no word and no letter of two units is cut.
    private static int Cut(string text, int near)
    {
        var blank = text.IndexOf(' ', near);
        if (blank >= 0) return blank;
        return text.LastIndexOf(' ', near) is > 0 and var before ? before : char.IsLowSurrogate(text[near]) ? near - 1 : near;
    }

    private void Wrapped(string words, int indent, Func<string, string>? paint = null)
    {
        var lines = Wrapping.Wrap(ScreenText.Clean(words), screen.Width - indent - 2);
        for (var i = 0; i < lines.Count; i++) writer.WriteLine(new string(' ', indent + (i > 0 ? 2 : 0)) + (paint?.Invoke(lines[i]) ?? lines[i]));
    }

    private sealed record MarkedWord(string Text, bool IsMarked);
}
