using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Core.Text;
using Pair.Formats.Html.Diff;
using Pair.Tests.Diffing;
using Pair.Tests.Diffing.Edits;
using Pair.Tests.Formats.Html.Survey;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formats.Html.Diff;

public sealed class DiffPageTests
{
    private static readonly string[] Questions =
        ["1. What this means for families", "2. Breaking changes", "3. Risky changes", "4. Better or neutral changes", "5. What the checks say", "How a change is judged", "What this page does not say"];

    [Fact]
    public void Everything_reads_as_reviewed() => Snapshot.Verify(Body(MadeDiff.Everything), "everything");

    [Fact]
    public void Several_pathways_read_as_reviewed() => Snapshot.Verify(Body(MadeDiff.Several), "several");

    [Fact]
    public void Nothing_is_one_sentence()
    {
        var page = Page(MadeDiff.Nothing);
        Snapshot.Verify(Body(MadeDiff.Nothing), "nothing");
        Assert.Empty(page.QuerySelectorAll("article, table, .figures"));
    }

    [Fact]
    public void What_is_approved_takes_nothing_away_from_the_verdict()
    {
        var page = Page(MadeDiff.Meant);
        Assert.Equal("Nothing that somebody could use is taken away without approval, and no change is risky.", page.QuerySelector(".lead strong")!.TextContent);
        Assert.Contains("Approved by Westham partnership board on 5 October 2026: The county's line answers at night from May on.", page.Body!.TextContent, StringComparison.Ordinal);
        // Nobody needs to approve it again.
        Assert.DoesNotContain("Fingerprint", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_questions_stand_in_order()
    {
        var page = Page(MadeDiff.Everything);
        Assert.Equal("What changes for families in Westham", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal(Questions, page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public void What_was_and_what_is_now_are_told_by_words_and_each_side_is_whole()
    {
        var page = Page(MadeDiff.Everything);
        var summary = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Tea", StringComparison.Ordinal));
        var sides = summary.QuerySelectorAll("p.side");
        Assert.Equal(["Was: Tea and talk for parents, each Monday.", "Now: Tea, cake and talk for parents and grandparents, each Monday."], sides.Select(side => side.TextContent));
        Assert.Empty(sides[0].QuerySelectorAll("ins"));
        Assert.Empty(sides[1].QuerySelectorAll("del"));
        Assert.Equal(", cake and grandparents", string.Concat(sides[1].QuerySelectorAll("ins").Select(word => word.TextContent)));
        // What shares next to nothing is not cut into pieces.
        var owner = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Early help lead", StringComparison.Ordinal));
        Assert.Equal(["Early help lead", "Westham board"], owner.QuerySelectorAll("del, ins").Select(word => word.TextContent));
    }

    [Fact]
    public void No_line_ends_inside_a_phone_number()
    {
        var held = Page(MadeDiff.Saying("Ring the long-standing line at 01632 960133 by 1 May 2027")).QuerySelectorAll("article .together").Select(number => number.TextContent).ToList();
        // Who, what, the sentence of a change, both sides of it, findings and approvals: each says it.
        Assert.True(held.Count(number => number == "01632 960133") > 20, string.Join('\n', held));
        Assert.Contains("1 May 2027", held);
    }

    [Fact]
    public void A_number_of_which_half_is_new_is_held_together_around_its_marks()
    {
        var sides = Page(Edited("02-helpline-number")).QuerySelectorAll("p.side").Select(side => side.InnerHtml);
        Assert.Equal(
            [
                "<b>Was:</b> <span class=\"together\">01632 <del>960133</del></span>",
                "<b>Now:</b> <span class=\"together\">01632 <ins>960233</ins></span>",
            ],
            sides);
    }

    [Fact]
    public void Lost_and_gained_are_told_apart_by_signs_and_words()
    {
        var page = Page(MadeDiff.Everything);
        Assert.Equal(["− Lost", "− Lost"], page.QuerySelectorAll(".lost").Select(cell => cell.TextContent));
        Assert.Equal(["+ Gained"], page.QuerySelectorAll(".gained").Select(cell => cell.TextContent));
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.Equal("true", picture.GetAttribute("aria-hidden")));
    }

    [Fact]
    public void Better_and_neutral_changes_are_folded_and_the_others_are_not()
    {
        var page = Page(MadeDiff.Everything);
        Assert.Equal("Show 4 changes", Assert.Single(page.QuerySelectorAll("article summary")).TextContent);
        Assert.Equal("4. Better or neutral changes", page.QuerySelector("details")!.ParentElement!.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public void Every_ground_leads_to_the_policy_and_every_name_is_found()
    {
        foreach (var report in (DiffReport[])[MadeDiff.Everything, MadeDiff.Several, MadeDiff.Many, MadeDiff.Nothing])
        {
            var page = Page(report);
            var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
            Assert.Equal(ids.Distinct(), ids);
            foreach (var named in page.QuerySelectorAll("[aria-labelledby]")) Assert.NotNull(page.GetElementById(named.GetAttribute("aria-labelledby")!));
            Assert.All(page.QuerySelectorAll("[href]"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        }
    }

    [Fact]
    public void The_head_names_language_title_and_program()
    {
        var page = Page(MadeDiff.Everything);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("What changes for families: Westham pathway, 2 November 2026", page.Title);
        Assert.Equal("pair 0.1.0", page.QuerySelector("meta[name=generator]")!.GetAttribute("content"));
    }

    [Fact]
    public void The_same_report_gives_the_same_page() => Assert.Equal(DiffPage.Render(MadeDiff.Many, "pair"), DiffPage.Render(MadeDiff.Many, "pair"));

    [Fact]
    public void The_whole_policy_stands_at_the_foot_the_lines_that_decided_first()
    {
        foreach (var report in (DiffReport[])[Edited("01"), MadeDiff.Nothing])
        {
            var policy = Page(report).QuerySelector("#policy")!.ParentElement!;
            Assert.Equal(ChangePolicy.All.Select(ground => ground.Name).Order(StringComparer.Ordinal), policy.QuerySelectorAll("li b").Select(name => name.TextContent).Order(StringComparer.Ordinal));
            Assert.Equal(report.Pathways.SelectMany(pathway => pathway.Changes).Select(change => change.Ground.Name).Distinct().Order(StringComparer.Ordinal),
                policy.QuerySelectorAll("li[id] b").Select(name => name.TextContent).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(NorthshireEdits.Names), MemberType = typeof(NorthshireEdits))]
    public void An_edit_of_Northshire_reads_as_reviewed(string name) => Snapshot.Verify(Body(Edited(name)), name);

    private static DiffReport Edited(string edit) =>
        new("main", "the files here", States.Day, [PathwayDiffer.Compare(State(NorthshireEdits.Before()), State(NorthshireEdits.Apply(NorthshireEdits.Of(edit))), States.Day)]);

    private static PathwayState State(Sources sources)
    {
        var compiled = PathwayCompiler.Compile(sources, NorthshireEdits.Main, NorthshireEdits.Workspace);
        return new PathwayState(NorthshireEdits.Main, compiled.Pathway!, compiled.Root!, compiled.Findings) { Heritage = compiled.Heritage };
    }

    // Without the policy, whose words have tests of their own.
    private static string Body(DiffReport report)
    {
        var page = Page(report);
        page.QuerySelector("#policy")!.ParentElement!.Remove();
        return PageText.Of(page.Body!);
    }

    internal static IHtmlDocument Page(DiffReport report) => new HtmlParser().ParseDocument(DiffPage.Render(report, "pair 0.1.0"));
}
