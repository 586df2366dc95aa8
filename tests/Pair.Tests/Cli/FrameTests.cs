using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

public sealed class FrameTests
{
    [Fact]
    public void The_caret_stands_under_the_words_whatever_stands_before_them()
    {
        Snapshot.Verify(
            Frame("\tphone: 01632", "phone", "behind a tab")
            + Frame("\tphone: 01632", "\t", "this is a tab")
            + Frame("name: 東京 hub", "hub", "behind two wide letters")
            + Frame("name: cafe\u0301 hub", "hub", "behind a letter of two")
            + Frame("name: \U0001F37C hub", "hub", "behind a picture")
            + Frame("name: \e[31mred\a and \u202Eback\u202C hub", "hub", "behind what a terminal would obey")
            + Frame("name: ŵ", "ŵ", null)
            + Frame("a\nb:", "b:", "the last line"),
            "frame-columns");
    }

    [Fact]
    public void A_long_line_is_cut_around_the_caret()
    {
        var words = string.Concat(Enumerable.Range(1, 40).Select(number => $"word{number:00} "));
        Snapshot.Verify(
            Frame("text: " + words, "word01", "at the beginning")
            + Frame("text: " + words, "word20", "in the middle, with a label that is long enough to need a second line of its own")
            + Frame("text: " + words, "word40", "at the end")
            + Frame("text: " + words, words.Trim(), "all of it")
            + Frame("text: " + words, words.Trim(), null)
            + Frame("text: " + string.Concat(Enumerable.Repeat("東", 60)) + " end", "end", "behind many wide letters"),
            "frame-long-lines");
    }

    [Fact]
    public void Places_between_characters_over_lines_and_elsewhere_are_shown()
    {
        var source = new SourceText("areas/a.pair.yaml", "one: 1\n\ntwo: [a,\n  b]\n");
        var other = new SourceText("areas/other.pair.yaml", "one: 1\n");
        Snapshot.Verify(
            Frame(new Finding("some-rule", Severity.Error, "a place without length", new Location(source, new(4, 0))) { Label = "something is missing" })
            + Frame(new Finding("some-rule", Severity.Error, "the end of the file", new Location(source, new(source.Content.Length, 0))) { Label = "here" })
            + Frame(new Finding("some-rule", Severity.Error, "an empty line", new Location(source, new(7, 0))) { Label = "here" })
            + Frame(new Finding("some-rule", Severity.Warning, "over two lines", new Location(source, new(13, 8))) { Label = "from here on" })
            + Frame(new Finding("duplicate-id", Severity.Error, "\"one\" stands twice", new Location(source, new(0, 3)))
            {
                Related = [new RelatedPlace(new Location(other, new(0, 3)), "first used here")],
                Help = "give one of them another id",
            })
            + Frame(new Finding("over-two-sides", Severity.Info, "the practitioner edition is 3 sides long", new Location(source, new(0, 0)))
            {
                Help = "these entries cost most; shorten them, or move words behind a link:\npiew-team 4 lines, perinatal-mental-health 4, front-door 3",
            }),
            "frame-places");
    }

    [Fact]
    public void Three_places_are_shown_and_the_others_counted()
    {
        var source = new SourceText("a.pair.yaml", "a: b\n");
        var related = Enumerable.Range(1, 5).Select(number => new RelatedPlace(new Location(source, new(0, 1)), $"place {number}")).ToSeq();
        var frame = Frame(new Finding("some-rule", Severity.Error, "a fact", new Location(source, new(3, 1))) { Related = related });
        Assert.Contains("place 3", frame, StringComparison.Ordinal);
        Assert.DoesNotContain("place 4", frame, StringComparison.Ordinal);
        Assert.Contains("= note: and 2 more places\n", frame, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_terminal_obeys_is_sent_raw()
    {
        var source = new SourceText("\e]0;title\a.pair.yaml", "a: \e[2J\u009b\u2028\n");
        var finding = new Finding("some-rule", Severity.Error, "\"\e[2J\" is\r\nno word", new Location(source, new(3, 2)))
        {
            Label = "\b\b\b",
            Help = "\e[1A",
            MendedLine = "a: \e[2J",
            Related = [new RelatedPlace(new Location(source, new(0, 1)), "\0")],
        };
        var lines = new StringWriter { NewLine = "\n" };
        LineReport.Write(lines, finding, new Paint(on: false));
        foreach (var text in (string[])[Frame(finding), lines.ToString()])
            Assert.DoesNotContain(text, unit => (char.IsControl(unit) && unit != '\n') || unit == '\u2028');
        Assert.Single(lines.ToString().TrimEnd('\n').Split('\n'));
    }

    private static string Frame(string text, string marked, string? label)
    {
        var source = new SourceText("a.pair.yaml", text);
        var span = new TextSpan(text.IndexOf(marked, StringComparison.Ordinal), marked.Length);
        return Frame(new Finding("some-rule", Severity.Error, "a fact", new Location(source, span)) { Label = label });
    }

    private static string Frame(Finding finding)
    {
        var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(writer, [finding], new Screen(IsTerminal: true, 80, new Paint(on: false)));
        Assert.All(writer.ToString().Split('\n'), line => Assert.True(ScreenText.WidthOf(line) <= 80, line));
        return writer.ToString();
    }
}
