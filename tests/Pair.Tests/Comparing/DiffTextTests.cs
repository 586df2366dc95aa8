using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Diffs;
using Pair.Core.Diffing;
using Pair.Core.Text;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Comparing;

/// <summary>A comparison as text, for eyes and for pipes.</summary>
public sealed class DiffTextTests
{
    [Fact]
    public void A_pipe_has_what_it_means_first_and_then_every_change_worst_first() =>
        Snapshot.Verify(Text(InventedDiff.Report(), terminal: false), "diff-piped");

    [Fact]
    public void Colour_shows_which_words_went_and_came() =>
        Snapshot.Verify(Text(InventedDiff.Report(), terminal: true, colour: true).Replace("\e", "<ESC>", StringComparison.Ordinal), "diff-colours");

    [Fact]
    public void A_narrow_terminal_wraps_and_nothing_spills()
    {
        var text = Text(InventedDiff.Report(), terminal: true, width: 44);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 44));
        Snapshot.Verify(text, "diff-narrow");
    }

    [Fact]
    public void Many_small_changes_are_cut_at_a_terminal_with_a_line_that_says_so_and_never_in_a_pipe()
    {
        Assert.Contains("\n  and 5 more: a pipe has all, such as pair diff ... | less\n", Text(InventedDiff.Report(25), terminal: true), StringComparison.Ordinal);
        var piped = Text(InventedDiff.Report(25), terminal: false);
        Assert.DoesNotContain("a pipe has all", piped, StringComparison.Ordinal);
        Assert.Equal(25, piped.Split("its summary reads otherwise").Length - 1);
        // The line would take the room of what it leaves out.
        Assert.DoesNotContain("a pipe has all", Text(InventedDiff.Report(21), terminal: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_that_is_gone_is_short_at_a_terminal_and_whole_in_a_pipe()
    {
        var report = InventedDiff.Report();
        Seq<string> values =
        [
            "name: Close and calm", "provider: First Steps Northshire", "summary: Eight-week small group.", "family summary: A small group.", "url: https://firststeps.example/calm",
            "levels: Getting Help", "ages: 6 weeks until 12 months", "carers: any parent or carer", "catchment: Bellport, Dunmere", "cost: free", "referral who: self, any professional",
            "referral how phone: 01632 960143", "referral response routine: next group within 8 weeks", "interpreter: yes", "step up: PIEW specialist team", "assured by: Service manager",
        ];
        var gone = report.Pathways[0].Changes[0] with { Entry = "Close and calm", Says = "this service is gone; it was there at Getting Help", Key = "", Before = values, After = [] };
        var one = report with { Pathways = [report.Pathways[0] with { Changes = [gone] }] };
        Snapshot.Verify(Text(one, terminal: true), "diff-service-gone");
        Assert.Equal(values.Count, Text(one, terminal: false).Split("\n      - ").Length - 1);
    }

    [Fact]
    public void Nothing_is_a_sentence() =>
        Assert.Equal("Nothing changed from where main and HEAD parted to HEAD.\n", Text(new DiffReport("main...HEAD", "HEAD", new DateOnly(2026, 6, 1), default), terminal: true));

    [Fact]
    public void What_a_range_is_followed_by_can_be_typed()
    {
        var report = InventedDiff.Report() with { Base = "main...HEAD", Head = "HEAD" };
        Assert.Contains("\nTo approve: pair diff main --approve FINGERPRINT --reason WHY --by ROLE\n", Text(report, terminal: false), StringComparison.Ordinal);
        Assert.Contains("Is a change meant? `pair diff main --approve FINGERPRINT ", DiffMarkdown.Write(report), StringComparison.Ordinal);
        Assert.Equal("pair diff main...HEAD", DiffWords.Command(report));
    }

    [Fact]
    public void A_risky_change_has_the_digits_that_approve_it()
    {
        var report = InventedDiff.Report();
        var risky = report with { Pathways = [report.Pathways[0] with { Changes = [report.Pathways[0].Changes[3]] }] };
        Assert.Contains("\n      is it meant? --approve 3f2a90c1d4e5b687\n", Text(risky, terminal: false), StringComparison.Ordinal);
        Assert.Contains("\nTo approve: ", Text(risky, terminal: false), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_holds_never_steers_the_terminal()
    {
        var report = InventedDiff.Report();
        var changed = report.Pathways[0].Changes[0] with { Entry = "Team \e[31m", Before = ["birth\r\u202E", "a"], After = ["\u0007"] };
        var text = Text(report with { Base = "ma\ein", Pathways = [report.Pathways[0] with { Changes = [changed] }] }, terminal: true);
        Assert.DoesNotContain(text, sign => char.IsControl(sign) && sign != '\n');
        Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal);
        Assert.Contains("Team <U+001B>[31m: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_texts_keep_the_words_around_what_changed_and_both_stay_whole_where_they_are_short()
    {
        var report = InventedDiff.Report();
        Assert.Contains("six weeks", Text(report, terminal: false), StringComparison.Ordinal);
        var change = report.Pathways[0].Changes[0] with { Before = [new string('x', 500) + "\uD83D\uDC76 a"], After = [new string('x', 500) + "\uD83D\uDC76 b"] };
        var text = Text(report with { Pathways = [report.Pathways[0] with { Changes = [change] }] }, terminal: false);
        Assert.DoesNotContain("\uFFFD", System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);
    }

    private static string Text(DiffReport report, bool terminal, bool colour = false, int width = 80)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        DiffText.Write(writer, report, new Screen(terminal, width, new Paint(colour)));
        return writer.ToString();
    }
}
