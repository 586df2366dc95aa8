using System.Text;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

/// <summary>
/// Where a line may end. Each case marks the places at which it may with <c>|</c> (spaces hang at the end of their line). A text is set in columns of
/// every width: the ends found are the ends marked, while the column holds the widest part.
/// </summary>
public sealed class PdfLineEndTests
{
    [Theory]
    // Spaces, and those that are none.
    [InlineData("one |two |three")]
    [InlineData("9\u00A0am |to |5\u202Fpm")]
    [InlineData("a\u2007b |cc")]
    [InlineData("wide\u2003|space")]
    [InlineData("join\u2060ed |up")]
    [InlineData("self-\u2060help |group")]
    [InlineData("zero\u200B|width")]
    // Hyphens: after a written one inside a word of letters, and nowhere else.
    [InlineData("parent-|infant |team")]
    [InlineData("well-|being\u2011first |team")]
    [InlineData("inter\u00AD|vention |now")]
    [InlineData("1001-day |plan")]
    [InlineData("6-week |review")]
    [InlineData("e-mail |us")]
    [InlineData("from |2026-05-01 |on")]
    [InlineData("minus |-5 |degrees")]
    [InlineData("post-16 |offer")]
    [InlineData("well-- |so")]
    // Dashes.
    [InlineData("0–3 |months")]
    [InlineData("Monday–|Friday |only")]
    [InlineData("help – |and |rest")]
    [InlineData("help — |and |rest")]
    [InlineData("help—|and |rest")]
    [InlineData("one · |two · |three")]
    // Marks stay with their words.
    [InlineData("Help! |Who? |Us, |you; |me: |all.")]
    [InlineData("really ?! |so")]
    [InlineData("list : |more")]
    [InlineData("(one |two) |three")]
    [InlineData("( one ) |two")]
    [InlineData("baby(s) |and |child(ren)")]
    [InlineData("[a] |{b} |(c).")]
    [InlineData("“one |two” |three")]
    [InlineData("‘one’ |‘two’, |“three”")]
    [InlineData("« un » |deux")]
    [InlineData("\"one |two\" |it's |o’clock")]
    [InlineData("wait… |so")]
    [InlineData("wait…|so")]
    [InlineData("and |… |so")]
    [InlineData("e.g. |this |i.e. |that")]
    [InlineData("U.K. |law, |a.m. |too")]
    // Slashes part words of one thought.
    [InlineData("and/or |more")]
    [InlineData("midwife/GP |first")]
    [InlineData("24/7 |line")]
    [InlineData("and / |or")]
    // Numbers with what belongs to them.
    [InlineData("£1,234.50 |or |€3 |or |$4")]
    [InlineData("50% |of |5° |and |+44 |to |-3.5%")]
    [InlineData("10:30 |or |1.5 |or |1,000")]
    [InlineData("item |#4 |no. |5")]
    // Other scripts with the same rules.
    [InlineData("мати-|дитина |група")]
    [InlineData("μητέρα–|παιδί |ομάδα; |ναι")]
    public void Lines_end_where_the_rules_let_them(string marked)
    {
        CheckEnds(marked, every: true);
        // At the head of a line a word is never parted that would fit: behind others it is, wherever it may be.
        CheckEnds("Some |words |before |it |" + marked, every: false);
    }

    [Theory]
    [InlineData("midwife/health-visitor/neighbour", "midwife/", "health-|visitor/", "neighbour")]
    [InlineData("1001-day", "1001-", "day")]
    public void A_word_wider_than_its_line_ends_at_its_marks_first(string word, params string[] parts)
    {
        var width = parts.Max(part => Pair.Pdf.PdfText.Width(part.Replace("|", "", StringComparison.Ordinal), Plain)) + 0.3;
        Assert.All(Hung(word, width), line => Assert.True(line == word || line[^1] is '/' or '-' || word.EndsWith(line, StringComparison.Ordinal), line));
    }

    [Fact]
    public void A_hyphen_stands_only_where_it_is_written()
    {
        const string Words = "Parent infant relationships are everybodys business throughout pregnancy and the first thousand days";
        for (var width = 5.0; width < 60; width += 2) Assert.DoesNotContain("-", string.Concat(Lines(width, Words)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_soft_hyphen_shows_at_a_lines_end_and_nowhere_else()
    {
        const string Words = "inter\u00ADvention pro\u00ADgramme";
        Assert.Equal(["intervention programme"], Lines(60, Words));
        Assert.Equal(["intervention pro\u00AD", "gramme"], Lines(30, Words));
        Assert.Equal(["inter\u00AD", "vention", "pro\u00AD", "gramme"], Lines(13, Words));
    }

    private static void CheckEnds(string marked, bool every)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var (places, widest) = Places(marked);
        var found = new SortedSet<int>();
        // From the widest part on, in steps finer than a letter.
        for (var width = widest + 0.3; width < Pair.Pdf.PdfText.Width(text, Plain) + 3; width += 0.7)
        {
            var at = 0;
            foreach (var line in Hung(text, width))
            {
                at += line.Length;
                if (at < text.Length) found.Add(at);
            }
        }

        // Words before may all fit on the first line of even the narrowest column.
        if (!every) found.UnionWith(places.Where(place => place <= "Some words before it ".Length));
        Assert.Equal(Marked(text, places), Marked(text, found));
    }

    /// <summary>The lines of a text with the spaces that hang at their ends.</summary>
    private static IEnumerable<string> Hung(string text, double width)
    {
        var at = 0;
        foreach (var line in Lines(width, text))
        {
            var length = 0;
            // What is drawn lacks the signs that show nothing; they are counted to the line before them.
            foreach (var c in line)
            {
                while (at + length < text.Length && text[at + length] != c && IsSilent(text[at + length])) length++;
                length++;
            }

            while (at + length < text.Length && (text[at + length] is ' ' or '\u2003' || IsSilent(text[at + length]))) length++;
            yield return text.Substring(at, length);
            at += length;
        }
    }

    private static bool IsSilent(char c) => c is '\u00AD' or '\u200B' or '\u2060';

    private static (SortedSet<int> Places, double Widest) Places(string marked)
    {
        var places = new SortedSet<int>();
        var at = 0;
        var parts = marked.Split('|');
        var widest = 0.0;
        foreach (var part in parts)
        {
            at += part.Length;
            places.Add(at);
            widest = Math.Max(widest, Pair.Pdf.PdfText.Width(part.TrimEnd(' ').Replace("\u00AD", "-", StringComparison.Ordinal), Plain));
        }

        places.Remove(at);
        return (places, widest);
    }

    private static string Marked(string text, IEnumerable<int> places)
    {
        var marked = new StringBuilder(text);
        foreach (var place in places.Reverse()) marked.Insert(place, '|');
        return marked.ToString();
    }
}
