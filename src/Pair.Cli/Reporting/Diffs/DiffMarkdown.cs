using Pair.Cli.Reporting.Formats;
using Pair.Core.Diffing;
using Pair.Core.Diffing.Wording;
using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>What changed as a comment on a change: the consequences first, what is grave always open, the rest folded.</summary>
internal static class DiffMarkdown
{
    /// <summary>By this line a workflow finds the comment that it wrote before.</summary>
    public const string Mark = "<!-- pair-diff -->";

    // As many are read at a glance.
    private const int MostOpen = 3;
    private const int LongestCommand = 200;

    /// <summary>The comment.</summary>
    public static string Write(DiffReport report)
    {
        var command = DiffWords.Command(report) is { Length: <= LongestCommand } whole ? whole : "pair diff";
        var changed = report.Pathways.Where(pathway => !pathway.IsEmpty).ToList();
        List<CommentPart> parts = [.. changed.Select(Part)];
        if (DiffWords.Grounds(report) is { Count: > 0 } grounds) parts.Add(new CommentPart(null, "", [Policy(grounds)]));
        var approving = DiffWords.Approving(report) is { Length: <= LongestCommand } its ? its : "pair diff BASE";
        return new CommentPage(Opening(report), parts, Closing(report, report.Pathways.Count - changed.Count, approving), command).ToString();
    }

    private static string Opening(DiffReport report) =>
        $"{Mark}\n## pair: {DiffWords.Verdict(report)}\n\n{Name(report.Base)} → {(report.Head == DiffReport.FilesHere ? report.Head : Name(report.Head))}, as of {Phrases.Day(report.Day)}.\n";

    private static string Name(string operand) => MarkdownText.Code(operand.Length <= LongestCommand ? operand : Sentence.Short(operand));

    private static string Closing(DiffReport report, int same, string command)
    {
        var closing = same == 0 ? "" : $"\n{Summary.Number(same, report.Pathways.Count == same ? "pathway" : "other pathway")}: nothing changed.\n";
        if (report.Count(ChangeClass.Breaking) + report.Count(ChangeClass.Risky) == 0) return closing;
        return $"{closing}\nIs a change meant? {MarkdownText.Code($"{command} --approve FINGERPRINT --reason \"…\" --by \"…\"")} says so in `pair-approvals.yaml`; the 16 digits behind it are its fingerprint.\n";
    }

    private static CommentPart Part(PathwayDiff diff)
    {
        var (title, consequence) = (Prose(diff.Either.Pathway.Title.Value), diff.Consequence);
        var state = diff.Before is null ? " (new)" : diff.After is null ? " (gone)" : "";
        List<CommentSection> sections =
        [
            new("consequence", "\n#### What this means for families\n\n", [.. consequence.Affected.OrderBy(affected => affected.Class).Select(Item)]),
            Cells("lost cell", "Where nobody is there any more", "who was there", CommentRank.Lost, consequence.Lost),
            Cells("gained cell", "Where somebody is there now, and nobody was", "who is there", CommentRank.Gained, consequence.Gained),
            Changes(diff, ChangeClass.Breaking, "breaking change", CommentRank.Breaking),
            Changes(diff, ChangeClass.Risky, "risky change", CommentRank.Risky),
            Section("approved change", CommentRank.Approved, [.. diff.Changes.Where(change => change.Approved is not null).Select(ChangeMarkdown.Of)], int.MaxValue),
            Changes(diff, ChangeClass.Neutral, "better or neutral change", CommentRank.Neutral, MostOpen),
            Section("new finding", CommentRank.New, [.. consequence.New.Select(Item)], 0),
            Section("vanished finding", CommentRank.Gone, [.. consequence.Gone.Select(Item)], 0),
        ];
        return new CommentPart(diff, $"\n### {title}{state}\n", [.. sections.Where(section => section.Items.Count > 0)]);
    }

    private static CommentSection Changes(PathwayDiff diff, ChangeClass kind, string noun, CommentRank rank, int mostOpen = int.MaxValue) =>
        Section(noun, rank, [.. diff.Changes.Where(change => change.Class == kind && change.Approved is null).Select(ChangeMarkdown.Of)], mostOpen);

    // Open as long as it is short, else folded under its number.
    private static CommentSection Section(string noun, CommentRank rank, IReadOnlyList<string> items, int mostOpen)
    {
        var number = Summary.Number(items.Count, noun);
        var texts = items.Select(item => new CommentItem(rank, item)).ToList();
        return items.Count <= mostOpen
            ? new CommentSection(noun, $"\n#### {number}\n\n", texts)
            : new CommentSection(noun, $"\n<details>\n<summary>{number}</summary>\n\n", texts, "\n</details>\n");
    }

    private static CommentSection Cells(string noun, string heading, string services, CommentRank rank, Seq<CellChange> cells) =>
        new(noun, $"\n| {heading} | {services} |\n|---|---|\n", [.. cells.Select(cell => new CommentItem(rank, $"| {Prose(cell.Says)} | {Prose(Phrases.Listed([.. cell.Services.Select(service => service.Name.Value)]))} |\n"))]);

    private static CommentSection Policy(IReadOnlyList<Ground> grounds) => new("policy line", "\n<details>\n<summary>Why each change is in its class</summary>\n\n",
        [.. grounds.Select(ground => new CommentItem(CommentRank.Policy, $"- {ClassWords.Inside(ground.Class)}, {MarkdownText.Code(ground.Name)}: {Prose(ground.Says)}\n"))],
        "\n`pair diff --policy` prints the whole policy.\n\n</details>\n");

    private static CommentItem Item(Affected affected) => new(
        affected.Class switch
        {
            ChangeClass.Breaking => CommentRank.Losers,
            ChangeClass.Risky => CommentRank.Unsure,
            ChangeClass.Neutral => CommentRank.Others,
            _ => throw new ArgumentOutOfRangeException(nameof(affected), affected.Class, null),
        },
        $"- **{Prose(affected.Who.Trim())}** {Prose(affected.What)}\n");

    private static string Item(Finding finding) =>
        $"- {Prose(finding.Message)}<br>\n  <sub>{MarkdownText.Code(ChangeMarkdown.Cut($"{finding.Where.Source.Path}:{finding.Where.Start.Line}"))} · {MarkdownText.Code(finding.Rule)}</sub>\n";

    private static string Prose(string text) => MarkdownText.Prose(ChangeMarkdown.Cut(text));
}
