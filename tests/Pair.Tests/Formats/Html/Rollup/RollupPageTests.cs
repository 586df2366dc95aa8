using System.Text;
using Pair.Core.Rollup;
using Pair.Formats.Html.Rollup;
using Pair.Tests.Formats.Atlases;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formats.Html.Rollup;

/// <summary>What the page of an atlas says.</summary>
public sealed class RollupPageTests
{
    private static readonly string[] questions =
    [
        "1. Who is reached", "2. Area by area", "3. In figures", "4. Areas without specialists", "5. Gaps that nobody has declared", "6. Declared gaps", "7. Reviews that are overdue",
        "8. Services that cross borders", "9. Areas alike", "10. What has changed since v2026.1", "11. What this atlas does not say",
    ];

    [Fact]
    public void Twelve_areas_read_as_reviewed() => Snapshot.Verify(RolledUp.Said(MadeAtlas.Twelve), "twelve");

    [Fact]
    public void One_area_reads_as_reviewed() => Snapshot.Verify(RolledUp.Said(MadeAtlas.One), "one");

    [Fact]
    public void Where_there_is_no_area_the_page_says_so_and_names_what_could_not_be_read()
    {
        Assert.Equal(["There is no area here to tell of."], RolledUp.Page(MadeAtlas.Nothing).QuerySelectorAll(".lead").Select(lead => lead.TextContent));
        Snapshot.Verify(RolledUp.Said(MadeAtlas.AllUnread), "all-unread");
        Assert.Empty(RolledUp.Page(MadeAtlas.AllUnread).QuerySelectorAll("script, section:not(.unread)"));
    }

    [Fact]
    public void The_questions_stand_in_order_and_links_to_them_find_them()
    {
        var page = RolledUp.Page(MadeAtlas.Twelve);
        Assert.Equal("What families can and cannot find in 12 areas", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal(questions, page.QuerySelectorAll("section:not(.unread) > h2").Select(heading => heading.TextContent));
        Assert.Equal(questions[..^1].Select((_, i) => $"#atlas-{i + 1}"), page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")!));
        Assert.Equal(Enumerable.Range(1, 11).Select(number => $"atlas-{number}"), page.QuerySelectorAll("section:not(.unread) > h2").Select(heading => heading.Id!));
    }

    [Fact]
    public void Without_an_earlier_revision_nothing_is_said_of_change()
    {
        var page = RolledUp.Page(MadeAtlas.Twelve with { Trend = null });
        Assert.DoesNotContain("hanged", string.Concat(page.QuerySelectorAll("h2, nav").Select(part => part.TextContent)), StringComparison.Ordinal);
        Assert.Equal("10. What this atlas does not say", page.QuerySelectorAll("h2")[^1].TextContent);
    }

    [Fact]
    public void Ids_are_unique_and_everything_that_leads_somewhere_arrives()
    {
        foreach (var atlas in (Atlas[])[MadeAtlas.Twelve, MadeAtlas.One, MadeAtlas.AllUnread, MadeAtlas.Of(12, "same")])
        {
            var page = RolledUp.Page(atlas);
            var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(page.QuerySelectorAll("[href]"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
            Assert.All(page.QuerySelectorAll("[aria-labelledby]"), named => Assert.NotNull(page.GetElementById(named.GetAttribute("aria-labelledby")!)));
        }
    }

    [Fact]
    public void Each_area_has_a_picture_a_row_and_a_name_of_its_own_also_where_two_are_called_the_same()
    {
        foreach (var atlas in (Atlas[])[MadeAtlas.Twelve, MadeAtlas.Of(12, "same")])
        {
            var page = RolledUp.Page(atlas);
            Assert.Equal(12, page.QuerySelectorAll(".tiles li").Length);
            Assert.Equal(12, page.QuerySelectorAll("#areas tbody tr").Length);
        }
        var twins = MadeAtlas.Twelve with { Areas = [.. MadeAtlas.Twelve.Areas.Select((area, place) => area with { Name = "Westham", Title = place < 2 ? "Pathway" : $"Pathway {place}" })] };
        var names = RolledUp.Page(twins).QuerySelectorAll(".tiles b").Select(name => name.TextContent).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Contains("Westham, Pathway 7", names);
    }

    [Fact]
    public void The_page_of_150_areas_stays_under_a_megabyte() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(RollupPage.Render(MadeAtlas.Many, "pair 0.1.0")), 100_000, 1_000_000);

    [Fact]
    public void The_same_atlas_gives_the_same_page() => Assert.Equal(RollupPage.Render(MadeAtlas.Twelve, "pair"), RollupPage.Render(MadeAtlas.Twelve, "pair"));

    [Fact]
    public void Words_that_may_tell_of_a_person_are_said_to_be_left_out()
    {
        var gap = new AreaGap("one", null, [], "", null, null, null, false);
        var page = RolledUp.Page(MadeAtlas.One with { Areas = [MadeAtlas.One.Areas[0] with { Declared = [gap] }] });
        Assert.Contains("Text left out: it may tell of a person.", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
