using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Pages;

/// <summary>The gap report on paper: A4 upright, nothing spilling or on top of anything, and each pathway from a new sheet.</summary>
public class BoardPagesTests
{
    // Points; 8 mm.
    private const double Margin = 8 / 25.4 * 72;

    /// <summary>Every page.</summary>
    public static TheoryData<string> Names => BoardPage.Names;

    /// <summary>Those with a pathway; the other has one sentence.</summary>
    public static TheoryData<string> NamesOfPathways => BoardPage.OfPathways;

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Every_sheet_is_A4_upright_and_holds_its_words(string name)
    {
        var (pages, words) = Poppler.Places(await BoardPage.Of(name).PrintedAsync());
        Assert.All(pages, page => Assert.True(Math.Abs(page.Width - 595) < 1.5 && Math.Abs(page.Height - 842) < 1.5, $"{page}"));
        var outside = words.Where(word => word.Left < Margin || word.Top < Margin || word.Right > pages[word.Page - 1].Width - Margin || word.Bottom > pages[word.Page - 1].Height - Margin);
        Assert.True(!outside.Any(), string.Join('\n', outside.Take(10)));
        var pairs = words.GroupBy(word => word.Page).SelectMany(page => PagesTests.Overlapping([.. page.OrderBy(word => word.Top)]));
        Assert.True(!pairs.Any(), string.Join('\n', pairs.Take(10).Select(pair => $"{pair.One}\n  and {pair.Other}")));
    }

    [SkippableTheory]
    [MemberData(nameof(NamesOfPathways))]
    public async Task No_sheet_is_nearly_empty(string name)
    {
        var words = Poppler.Places(await BoardPage.Of(name).PrintedAsync()).Words;
        for (var page = 1; page <= words.Max(word => word.Page); page++)
            Assert.True(words.Count(word => word.Page == page) > 35, $"page {page} holds {words.Count(word => word.Page == page)} words");
    }

    [SkippableFact]
    public async Task Each_pathway_begins_on_a_new_sheet_that_is_named_in_its_foot()
    {
        var several = BoardPage.Of("several");
        var pdf = await several.PrintedAsync();
        var (at, sheets) = (0, Enumerable.Range(1, Poppler.Pages(pdf)).Select(page => Poppler.Text(pdf, page)).ToList());
        Assert.StartsWith("What families can and cannot find\n", sheets[0], StringComparison.Ordinal);
        foreach (var survey in several.Surveys)
        {
            at = sheets.FindIndex(at + 1, sheet => sheet.StartsWith($"What families can and cannot find in {survey.Pathway.Area.Name.Value}", StringComparison.Ordinal));
            Assert.True(at > 0, survey.Pathway.Title.Value);
            Assert.Contains($"{survey.Pathway.Title.Value}, gap report, 22 November 2026", sheets[at], StringComparison.Ordinal);
            Assert.Contains($"Page {at + 1} of {sheets.Count}", sheets[at], StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task The_sentence_and_the_four_figures_stand_on_the_first_sheet()
    {
        var first = Poppler.Text(await BoardPage.Of("holes").PrintedAsync(), page: 1);
        Assert.Contains("Oldbridge has no service at \"Getting Risk Support\".", first.ReplaceLineEndings(" "), StringComparison.Ordinal);
        foreach (var words in (string[])["nobody has declared", "partners have declared", "one service", "within a year", "1. What there is", "The Villages"])
            Assert.Contains(words, first.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
