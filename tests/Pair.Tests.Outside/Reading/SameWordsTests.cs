using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Reading;

/// <summary>One source, three formats: the same words in the same order, in both editions.</summary>
public class SameWordsTests
{
    /// <summary>What the PDF can set: families of the kitchen sink are greeted in a script that it cannot.</summary>
    public static TheoryData<string> Drawable => [.. BuiltSample.BothEditions.Where(name => name != "kitchen-sink, family")];

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task The_page_and_the_Word_document_say_the_same_words_in_the_same_order(string sample)
    {
        var built = BuiltSample.Of(sample);
        Same(await ReadWords.OfHtmlAsync(built.Html), ReadWords.OfWord(built.Word), "page", "Word");
    }

    [SkippableTheory]
    [MemberData(nameof(Drawable))]
    public void The_PDF_and_the_Word_document_say_the_same_words_in_the_same_order(string sample)
    {
        var built = BuiltSample.Of(sample);
        Same(ReadWords.OfPdf(built.Pdf), ReadWords.OfWord(built.Word), "PDF", "Word");
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public async Task Nothing_that_Word_says_is_lost_when_LibreOffice_sets_it(string sample)
    {
        var built = BuiltSample.Of(sample);
        // As a bag of letters: lines break inside long addresses, and a header row is said again on each new page. By the places of
        // words, because the plain text of pdftotext leaves out a hyphen at the end of a line.
        var set = Letters(string.Concat(Running.Poppler.Places(await built.PagesAsync("docx")).Words.Select(word => word.Text)));
        var said = Letters(string.Concat(ReadWords.OfWord(built.Word)));
        var lost = said.Where(letter => set.GetValueOrDefault(letter.Key) < letter.Value).Select(letter => $"{letter.Key} × {letter.Value - set.GetValueOrDefault(letter.Key)}");
        Assert.True(!lost.Any(), "lost: " + string.Join(", ", lost));
    }

    private static Dictionary<char, int> Letters(string text) =>
        text.Where(letter => !char.IsWhiteSpace(letter)).GroupBy(letter => letter).ToDictionary(letters => letters.Key, letters => letters.Count());

    private static void Same(string[] one, string[] other, string nameOfOne, string nameOfOther)
    {
        Assert.NotEmpty(one);
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at]) at++;
        Assert.True(at == one.Length && at == other.Length, $"""
            {nameOfOne} has {one.Length} words and {nameOfOther} {other.Length}; they part at word {at}:
            {nameOfOne}: {Around(one, at)}
            {nameOfOther}: {Around(other, at)}
            """);
    }

    private static string Around(string[] words, int at) => string.Join(' ', words[Math.Max(0, at - 8)..Math.Min(words.Length, at + 12)]);
}
