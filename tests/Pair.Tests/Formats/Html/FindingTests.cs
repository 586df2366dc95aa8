using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Tests.Documents;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Formats.Html;

/// <summary>The form beside the entries, as the page is written: furniture that nobody sees before a script can answer.</summary>
public sealed class FindingTests
{
    private static readonly Document findable = Findable(EveryBlock.Document, Attacks.Text);

    [Fact]
    public void The_form_is_hidden_furniture_and_the_words_of_the_document_stay_as_they_are()
    {
        var page = Page.Of(findable);
        var form = Assert.Single(page.QuerySelectorAll("form"));
        Assert.True(form.HasAttribute("hidden"));
        Assert.Equal("search", form.GetAttribute("role"));
        Assert.All(page.QuerySelectorAll("form, .found, .part, .finding script"), each => Assert.True(each.HasAttribute("data-furniture") && each.HasAttribute("hidden")));
        Assert.Equal(DocumentText.WordsOf(findable), Page.WordsOf(page));
    }

    [Fact]
    public void The_box_holds_every_entry_and_ends_with_its_section()
    {
        var page = Page.Of(findable);
        var list = Assert.Single(page.QuerySelectorAll(".finding .results .list"));
        Assert.Equal(page.QuerySelectorAll("tr[data-entry]"), list.QuerySelectorAll("tr[data-entry]"));
        Assert.NotEmpty(list.QuerySelectorAll("tr[data-entry]"));
        Assert.Equal("SECTION", page.QuerySelector(".finding")!.ParentElement!.TagName);
        Assert.Empty(list.QuerySelectorAll("h1, h2, section, .columns"));
    }

    [Fact]
    public void Every_field_has_a_name_of_its_own_and_ids_stay_unique()
    {
        var page = Page.Of(findable);
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var field in page.QuerySelectorAll("form :is(input:not([type=checkbox]), select)")) Assert.Single(page.QuerySelectorAll($"label[for='{field.Id}']"));
        Assert.All(page.QuerySelectorAll("form input[type=checkbox]"), tick => Assert.NotNull(tick.Closest("label")));
        Assert.Equal(["q", "level", "place"], page.QuerySelectorAll("form [name]").Select(field => field.GetAttribute("name")!).Distinct());
        Assert.Equal(page.QuerySelector("form")!.Id, page.QuerySelector("input[name=unsaid]")!.GetAttribute("form"));
    }

    [Fact]
    public void Local_words_travel_as_an_attribute_which_no_word_can_end()
    {
        var form = Page.Of(findable).QuerySelector("form")!;
        Assert.Equal([["PIEW", Attacks.Text], ["a b", "c d"]], form.GetAttribute("data-terms")!.Split('\n').Select(term => term.Split('\t')));
        Assert.DoesNotContain(form.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_way_to_find_comes_first_and_leads_to_the_section_also_without_a_script()
    {
        var page = Page.Of(findable);
        var first = page.QuerySelector("nav.sections a")!;
        Assert.Equal("Find a service", first.TextContent);
        Assert.Contains(page.GetElementById(first.GetAttribute("href")![1..])!, page.QuerySelector(".finding")!.ParentElement!.Children);
        Assert.DoesNotContain("Find a service", Page.Of(EveryBlock.Document).QuerySelectorAll("nav.sections a").Select(link => link.TextContent));
    }

    [Fact]
    public void Where_nothing_can_be_found_there_is_neither_form_nor_script()
    {
        var page = Page.Of(EveryBlock.Document);
        Assert.Empty(page.QuerySelectorAll("form, script, .finding"));
    }

    [Fact]
    public void The_script_ends_where_it_should_and_holds_the_searching_library_with_its_licence()
    {
        var script = Assert.Single(Page.Of(findable).QuerySelectorAll("script")).TextContent;
        Assert.StartsWith("(() => {\n'use strict';\n", script, StringComparison.Ordinal);
        Assert.EndsWith("})();\n", script, StringComparison.Ordinal);
        Assert.Contains("MiniSearch 7.2.0", script, StringComparison.Ordinal);
        Assert.Contains("Copyright 2022 Luca Ongaro", script, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
        Assert.DoesNotContain("eval(", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_step_has_a_place_and_a_way_to_the_next()
    {
        var page = Page.Of(findable);
        var steps = page.QuerySelector("table.steps")!;
        var ways = steps.PreviousElementSibling!.QuerySelectorAll("a");
        Assert.Equal(steps.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()), ways.Select(way => way.TextContent));
        Assert.Equal(ways.Select(way => way.GetAttribute("href")), steps.QuerySelectorAll("tbody td").Take(ways.Length).Select(cell => "#" + cell.Id));
        Assert.All(page.QuerySelectorAll(".ways, .next"), each => Assert.True(each.HasAttribute("data-furniture")));
    }

    private static Document Findable(Document document, string hostile)
    {
        var rows = document.Blocks.OfType<Block.Table>().Where(table => table.Role == TableRole.Level).SelectMany(table => table.Rows).Where(row => row.Anchor is not null);
        return document with
        {
            Finder = new Finder(
                [
                    new FinderQuestion("level", "Level of need", FinderQuestionKind.Several, "", [new FinderChoice("one", hostile) { Mark = 1 }, new FinderChoice("two", "Two") { Mark = 2 }]),
                    new FinderQuestion("place", hostile, FinderQuestionKind.One, hostile, [new FinderChoice("\"><script>", hostile) { Group = hostile }, new FinderChoice("b", "B")]),
                ],
                rows.Select(row => new FinderEntry(row.Anchor!, [new FinderFit.Values("level", ["one"])], hostile)).ToSeq(),
                [new FinderTerm("PIEW", hostile), new FinderTerm("a\tb", "c\nd")]),
        };
    }
}
