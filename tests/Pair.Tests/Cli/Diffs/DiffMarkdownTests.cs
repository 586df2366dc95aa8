using System.Text.RegularExpressions;
using Pair.Cli.Reporting.Diffs;
using Pair.Core.Diffing;
using Pair.Tests.Cli.Surveys;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Diffs;

/// <summary>The comment on a change: what is grave is read first and never lost, and no words of an author do anything but stand there.</summary>
public sealed class DiffMarkdownTests
{
    // A comment on GitHub.
    private const int Most = 65_536;

    // Words that would do something in a comment on GitHub or GitLab.
    private static readonly string[] calling =
    [
        "@littleham/team and @lead", "see #12, owner/repo#13, GH-14 and !15", "~bug ~\"needs work\" %v1 &16 $17", "[a](https://a.example) <https://b.example>", "https://a.example/b_c and www.a.example",
        "{+ came +} [- went -]", ":tada: and 09:30:15", "<details><summary>x</summary>", "</details></ins></del>", "<!-- pair-diff -->", "/close", "- [ ] done", "a | b", "```\ncode\n```", "**bold** __x__ ~~y~~ `z", "&#64;team &lt;",
    ];

    public static TheoryData<string> Calling => [.. calling];

    [Fact]
    public void The_comment_is_what_was_reviewed() => Snapshot.Verify(DiffMarkdown.Write(InventedDiff.Whole), "diff-markdown");

    [Fact]
    public void New_gone_and_untouched_pathways_are_what_was_reviewed()
    {
        var diff = InventedDiff.Whole.Pathways[0];
        var come = InventedDiff.Changed(InventedDiff.Change(InventedDiff.Reworded, "the pathway is new", [], [], 7) with { Element = "pathway", Key = "", Kind = ChangeKind.Added }) with { Before = null };
        var gone = InventedDiff.Changed(InventedDiff.Change(InventedDiff.AgesNarrower, "the pathway is gone", [], [], 8) with { Element = "pathway", Key = "", Kind = ChangeKind.Removed, WhereAfter = null }) with { After = null };
        var findings = InventedDiff.Changed() with { Consequence = diff.Consequence with { Affected = [], Lost = [], Gained = [] } };
        Snapshot.Verify(
            DiffMarkdown.Write(InventedDiff.Of(come, gone, InventedDiff.Changed(), InventedDiff.Changed()) with { Base = "v1.0", Head = "my-branch" })
            + "-- findings alone\n" + DiffMarkdown.Write(InventedDiff.Of(findings)) + "-- nothing\n" + DiffMarkdown.Write(InventedDiff.Of(InventedDiff.Changed())) + "-- no pathway\n" + DiffMarkdown.Write(InventedDiff.Of()),
            "diff-markdown-states");
    }

    [Fact]
    public void Words_that_would_do_something_are_what_was_reviewed() =>
        Snapshot.Verify(string.Concat(calling.Select(words => $"{Line(words)}\n")), "diff-markdown-words");

    [Theory]
    [MemberData(nameof(Calling))]
    public void Whatever_words_hold_the_comment_keeps_its_shape(string words) => Assert.Equal(Shape("plain words"), Shape(words));

    [Fact]
    public void Whatever_odd_signs_words_hold_the_comment_keeps_its_shape() =>
        Assert.All(InventedSurvey.OddWords.Where(words => words.Trim().Length > 0), words =>
        {
            var page = DiffMarkdown.Write(InventedDiff.Odd(words));
            Assert.Equal(Shape("plain words"), Shape(words));
            Assert.DoesNotMatch("[\u202e\u200f\u0000-\u0009\u000b-\u001f\u0085\u2028]", page);
        });

    [Theory]
    [InlineData("until 22 months", "until 12 months", "until <del>22</del><ins>12</ins> months")]
    [InlineData("a b c d e f", "a x y d e f", "a <del>b c</del><ins>x y</ins> d e f")]
    [InlineData("Named nurse", "Team of the trust", "<del>Named nurse</del> <ins>Team of the trust</ins>")]
    [InlineData("a\nb", "a b", "")]
    [InlineData("", "new", "<ins>new</ins>")]
    public void A_text_is_shown_once_with_what_went_and_what_came(string before, string after, string shown) =>
        Assert.Equal(shown, ChangeMarkdown.Difference(before.Length == 0 ? [] : [before], [after]));

    [Fact]
    public void A_list_shows_what_went_and_came_among_what_stayed()
    {
        Assert.Equal("GP; <del>Midwife</del>; School", ChangeMarkdown.Difference(["GP", "Midwife", "School"], ["GP", "School"]));
        Assert.Equal("…; <ins>Midwife</ins>", ChangeMarkdown.Difference(["a", "b", "c", "d"], ["a", "b", "c", "d", "Midwife"]));
        Assert.EndsWith("; … and 188 more", ChangeMarkdown.Difference([.. Enumerable.Range(0, 200).Select(i => $"n{i}")], []), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 40)]
    [InlineData(1, 3000, 20)]
    [InlineData(2, 400, 400)]
    [InlineData(3, 20, 4000)]
    [InlineData(4, 3, 100_000)]
    [InlineData(5, 2000, 1)]
    public void However_much_there_is_a_comment_fits_and_counts_what_it_leaves_out(int seed, int changes, int length)
    {
        var random = new Random(seed);
        var report = InventedDiff.Of([.. Enumerable.Range(0, 1 + random.Next(60)).Select(_ => Pathway(random, changes / 4 + random.Next(changes + 1), length))]);
        var page = DiffMarkdown.Write(report);
        Assert.InRange(page.Length, 1, Most);
        Assert.StartsWith($"{DiffMarkdown.Mark}\n## pair: {DiffWords.Verdict(report)}\n", page, StringComparison.Ordinal);
        foreach (var tag in (string[])["details", "del", "ins", "sub", "summary"])
            Assert.Equal(Regex.Count(page, $"<{tag}>"), Regex.Count(page, $"</{tag}>"));
        // What is grave is shown, or told to be missing by its number.
        var breaking = report.Pathways.Sum(pathway => pathway.Count(ChangeClass.Breaking));
        var (shown, left) = (Regex.Count(page, @"<sub>.*`ages-narrower`"), Numbers(page, @"(\d+) more breaking changes?") + Numbers(page, @"Not shown here.*?(\d+) breaking changes?") + Numbers(page, @"more pathways? with (\d+) breaking"));
        Assert.Equal(breaking, shown + left);
        // Nothing less grave takes the room of what is graver.
        if (shown < breaking) Assert.DoesNotContain("`reworded`</sub>", page, StringComparison.Ordinal);
    }

    private static int Numbers(string page, string pattern) => Regex.Matches(page, pattern).Sum(match => int.Parse(match.Groups[1].Value));

    private static PathwayDiff Pathway(Random random, int changes, int length)
    {
        Ground[] grounds = [InventedDiff.AgesNarrower, InventedDiff.OwnerChanged, InventedDiff.Reworded];
        string[] words = ["family", "@team", "<b>", "|", "`", "\n", "👶", "#12", "visits"];
        string Text() => string.Join(' ', Enumerable.Range(0, 1 + random.Next(1 + length / 6)).Select(_ => words[random.Next(words.Length)]));
        return InventedDiff.Changed([.. Enumerable.Range(0, changes).Select(i => InventedDiff.Change(grounds[random.Next(3)], Text(), [Text()], [Text()], (ulong)random.NextInt64())).OrderBy(change => change.Class)]) with
        {
            Consequence = random.Next(2) == 0 ? Consequence.None : InventedDiff.Consequences,
        };
    }

    private static string Line(string words) =>
        DiffMarkdown.Write(InventedDiff.Of(InventedDiff.Changed(InventedDiff.Change(InventedDiff.Reworded, words, [], [], 1)))).Split('\n').Single(line => line.StartsWith("- **Listening", StringComparison.Ordinal));

    // How many signs of ours each line has; what an author wrote has none.
    private static string Shape(string words) =>
        string.Join('\n', DiffMarkdown.Write(InventedDiff.Odd(words)).Split('\n').Select(line =>
            Regex.Replace(line, @"^(#+ |- |\| |  |<)?.*$", "$1") + string.Join(' ', Regex.Matches(line, "</?(details|summary|sub|br)>|(?<=^| )<!--").Select(match => match.Value))));
}
