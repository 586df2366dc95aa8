using Pair.Cli.Outputs;
using Pair.Cli.Reporting;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Tests.Cli.Formats;

/// <summary>A report with all that a finding can have: a fix, related places, words that a format must escape, and two that were accepted.</summary>
internal static class InventedReport
{
    private static readonly SourceText area = new("areas/north shire/northshire.pair.yaml", "pathway:\n  title: Ŵye & co\n  next_review: 2026-09-01\n");
    private static readonly SourceText part = new("areas/north shire/parts/50%, a|b.pair.yaml", "services:\n  baby-massage:\n    👶 step_up: [piew-tema]\n    summary: |\n      two\n      lines\n");
    private static readonly SourceText quiet = new("areas/north shire/parts/quiet.pair.yaml", "");

    /// <summary>The report of a run that fails from warnings up.</summary>
    public static Report Whole { get; } = Of(
        new Finding("unknown-reference", Severity.Error, "\"piew-tema\" is not the id of any service", At(part, "piew-tema"))
        {
            Help = "did you mean \"piew-team\"?", Label = "nothing is defined by this id", Pointer = "/services/baby-massage/step_up/0",
            Element = "services.baby-massage", Pathway = "northshire", Fix = new Edit(At(part, "piew-tema"), "piew-team"),
            Related = [new RelatedPlace(At(area, "Ŵye"), "the area, and its places")],
        },
        new Finding("yaml-syntax", Severity.Error, "a colon: 100% of <script>alert(1)</script>, *all* | `none` and \u202Eback_", At(area, "Ŵye & co"))
        {
            MendedLine = "  title: \"Ŵye & co\"", Facts = ["a colon"],
        },
        new Finding("review-overdue", Severity.Warning, "the review of this pathway was due on 1 September 2026", At(area, "2026-09-01"))
        {
            Help = "review it, then write the new days into `last_reviewed` and `next_review`", Element = "pathway", Pathway = "northshire",
        },
        new Finding("no-such-rule", Severity.Warning, "=1+1 is accepted, \"quoted\"", At(part, "baby-massage"))
        {
            Element = "services.baby-massage", Pathway = "northshire", Accepted = new AcceptedFor("the team moves in May, then it is gone", "Amina Begum", new DateOnly(2027, 5, 31), InSource: true),
        },
        new Finding("over-two-sides", Severity.Info, "the entry runs over two lines", At(part, "|\n      two\n      lines"))
        {
            Pathway = "northshire",
        },
        new Finding("over-two-sides", Severity.Info, "the entry runs over two lines, says the baseline", At(area, "pathway"))
        {
            Pathway = "northshire", Accepted = new AcceptedFor("=known before the checks", null, new DateOnly(2026, 12, 31), InSource: false),
        });

    /// <summary>A run in which nothing was found.</summary>
    public static Report Empty { get; } = Of();

    /// <summary>A report on the three files of the area.</summary>
    public static Report Of(params Finding[] findings) => new(findings, [area.Path, part.Path, quiet.Path], 2, Severity.Warning);

    /// <summary>A finding about a path and words that hold whatever they hold; the words are those of the line that should be as well.</summary>
    public static Finding Odd(string words) => new("some-rule", Severity.Error, words, new Location(new SourceText(words + ".pair.yaml", words), new TextSpan(0, words.Length)))
    {
        Help = words, MendedLine = words, Label = words, Pointer = words, Element = words, Pathway = words,
        Fix = new Edit(new Location(new SourceText(words, words), new TextSpan(0, 0)), words),
        Accepted = words.Length % 2 == 0 ? null : new AcceptedFor(words, words, new DateOnly(2027, 1, 1), InSource: true),
        Related = [new RelatedPlace(new Location(new SourceText(words, words), default), words)],
    };

    /// <summary>A report in a format, as it stands in a file.</summary>
    public static string In(string format, Report report) =>
        System.Text.Encoding.UTF8.GetString(new ReportFile(ReportFormat.All.Single(known => known.Name == format), "x").Of(report, World).Bytes);

    /// <summary>Files as a build has them.</summary>
    public static IReadOnlyList<BuiltFile> Built { get; } = [new("out/a.html", "practitioner", 9, null), new("out/a.pdf", "practitioner", 2000, 3), new("out/index.html", null, 9, null)];

    private static Pair.Cli.World World { get; } = new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, Today = () => default, Folder = "/" };

    private static Location At(SourceText source, string words) => new(source, new TextSpan(source.Content.IndexOf(words, StringComparison.Ordinal), words.Length));
}
