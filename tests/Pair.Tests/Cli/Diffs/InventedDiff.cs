using Pair.Core.Coverage;
using Pair.Core.Diffing;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Cli.Formats;
using Pair.Tests.Cli.Surveys;
using Approval = Pair.Core.Diffing.Approval;

namespace Pair.Tests.Cli.Diffs;

/// <summary>Reports of comparisons made by hand, whatever the comparing finds by now: with all that a report can have, with nothing, and with words that each form must escape.</summary>
internal static class InventedDiff
{
    private static readonly SourceText old = new("main:areas/littleham.pair.yaml", "services:\n  listening-visits:\n    referral:\n      ages: pregnancy to 22m\nsafeguarding:\n  lead: Named nurse\n");
    private static readonly SourceText young = new("areas/littleham.pair.yaml", "services:\n  listening-visits:\n    referral:\n      ages: pregnancy to 12m\n");

    public static Ground AgesNarrower { get; } = new("ages-narrower", ChangeClass.Breaking, "Families of an age that was taken are not taken any more.");

    public static Ground SafeguardingGone { get; } = new("safeguarding-gone", ChangeClass.Breaking, "A step of safeguarding is gone: whoever is worried about a baby is not told what to do.");

    public static Ground OwnerChanged { get; } = new("owner-changed", ChangeClass.Risky, "Another team answers for it.");

    public static Ground Reworded { get; } = new("reworded", ChangeClass.Neutral, "The same is said in other words.");

    private static Pathway Pathway => InventedSurvey.Pathway;

    private static Service Visits => Pathway.Services.First(service => service.Id.Value == "listening-visits");

    /// <summary>A report with something of everything.</summary>
    public static DiffReport Whole { get; } = Of(new PathwayDiff(Before, After, Consequences,
    [
        Change(AgesNarrower, "new families are taken until 12 months, no longer until 22 months", ["pregnancy to 22m"], ["pregnancy to 12m"], 1),
        Change(SafeguardingGone, "the named nurse is gone", ["Named nurse"], [], 2) with
        {
            Element = "safeguarding", Key = "lead", Kind = ChangeKind.Removed, Entry = "Safeguarding", WhereAfter = null,
        },
        Change(OwnerChanged, "Littleham Health answers for it, no longer First Steps", ["First Steps"], ["Littleham Health"], 3) with
        {
            Was = "services.listening", Kind = ChangeKind.Renamed, Key = "",
        },
        Change(OwnerChanged, "families must agree in writing", ["Families agree."], ["Families agree in writing."], 4) with
        {
            Approved = new Approval("The trust asks for it, agreed by the board", "Infant mental health lead") { Date = new DateOnly(2026, 5, 20) },
        },
        Change(Reworded, "the summary says it in other words",
            ["Visits at home for mothers who feel low, once a week for as long as it takes, and a group on Fridays in the children's centre that everybody may join without asking before, with tea."],
            ["Visits at home for mothers who feel low, twice a week for as long as it takes, and a group on Fridays in the children's centre that everybody may join without asking before, with coffee."], 5),
        Change(Reworded, "a health visitor can refer as well", ["GP", "Midwife", "Social worker"], ["GP", "Midwife", "Health visitor", "Social worker"], 6) with { Key = "referral.who" },
    ]));

    /// <summary>A report of the day of <see cref="InventedSurvey"/>.</summary>
    public static DiffReport Of(params PathwayDiff[] pathways) => new("main", DiffReport.FilesHere, InventedSurvey.Day, [.. pathways]);

    /// <summary>A pathway with these changes alone.</summary>
    public static PathwayDiff Changed(params Change[] changes) => new(Before, After, Consequence.None, [.. changes]);

    /// <summary>A change of one service.</summary>
    public static Change Change(Ground ground, string says, Seq<string> before, Seq<string> after, ulong print) =>
        new("services.listening-visits", "referral.ages", ChangeKind.Changed, ground, "Listening Visits", says, before, after)
        {
            Fingerprint = $"{print * 0x9E3779B97F4A7C15UL:x16}", WhereBefore = At(old, "pregnancy to 22m"), WhereAfter = At(young, "pregnancy to 12m"),
        };

    /// <summary>A report in which every text of an author is these words.</summary>
    public static DiffReport Odd(string words)
    {
        Change Said(Change change) => change with
        {
            Element = words, Key = words, Entry = words, Says = words, Before = change.Before.IsEmpty ? [] : [words, "x"], After = change.After.IsEmpty ? [] : [words + " and more", "x"],
            Approved = change.Approved is null ? null : new Approval(words, words), Was = change.Was is null ? null : words,
            WhereAfter = change.WhereAfter is null ? null : new Location(new SourceText(words, words), default),
        };
        var diff = Whole.Pathways[0];
        var pathway = Pathway with { Title = Pathway.Title with { Value = words } };
        var visits = Visits with { Name = Visits.Name with { Value = words } };
        CellChange Told(CellChange cell) => cell with { Says = words, Services = [visits] };
        var finding = InventedReport.Odd(words);
        return new DiffReport(words.Length == 0 ? "x" : words, words.Length == 0 ? "x" : words, Whole.Day,
        [
            new PathwayDiff(diff.Before! with { Pathway = pathway, Path = words }, diff.After! with { Pathway = pathway, Path = words },
                new Consequence([.. Consequences.Lost.Select(Told)], [.. Consequences.Gained.Select(Told)], [finding], [finding], [.. Consequences.Affected.Select(affected => affected with { Who = words, What = words, Elements = [words] })]),
                [.. diff.Changes.Select(Said)]),
        ]);
    }

    private static PathwayState Before => State("main:areas/littleham.pair.yaml", old);

    private static PathwayState After => State("areas/littleham.pair.yaml", young);

    /// <summary>What the changes of <see cref="Whole"/> mean.</summary>
    public static Consequence Consequences => new(
        [new CellChange(new LevelPiece(Pathway.Levels.Items.First(level => level.Id.Value == "extra"), Piece("12m", "22m")), null, [Visits], "North Littleham, Extra help, 12 to 22 months, mothers")],
        [new CellChange(new LevelPiece(Pathway.Levels.Items.First(level => level.Id.Value == "extra"), Piece("pregnancy", "birth")), Pathway.Cohorts[0], [Visits], "North Littleham, Extra help, before birth, families of babies in neonatal care")],
        [Found("no-offer-at-level", "nothing for babies from 12 to 22 months at Extra help in North Littleham")],
        [Found("long-wait", "the wait for Listening Visits is 30 weeks"), Found("hours-missing", "nobody is told when \"Chat Line\" answers")],
        [
            new Affected("Mothers of babies from 12 to 22 months in North Littleham", "have nobody at Extra help; Listening Visits was there for them", ChangeClass.Breaking) { Elements = ["services.listening-visits"] },
            new Affected("Whoever works with families", "turns to another team with questions about Listening Visits", ChangeClass.Risky) { Elements = ["services.listening-visits"] },
            new Affected("Health visitors", "can refer to Listening Visits themselves", ChangeClass.Neutral) { Elements = ["services.listening-visits"] },
        ]);

    private static Piece Piece(string from, string to) =>
        new([.. Pathway.Places.Take(1)], new Stretch(Age.Parse(from)!.Value, Age.Parse(to)!.Value), CarerSet.Mothers);

    private static PathwayState State(string path, SourceText text) => new(path, Pathway, new YamlMapping(default, At(text, "services")), default);

    private static Finding Found(string rule, string message) => new(rule, Severity.Warning, message, At(young, "listening-visits"))
    {
        Element = "services.listening-visits", Pathway = "littleham", Facts = [message], Fix = new Edit(At(young, "12m"), "22m"), Related = [new RelatedPlace(At(young, "services"), "the services")],
        Accepted = rule != "hours-missing" ? new AcceptedFor("Agreed by the board", "Community lead", new DateOnly(2027, 4, 20), InSource: true) : null,
    };

    private static Location At(SourceText source, string words) => new(source, new TextSpan(source.Content.IndexOf(words, StringComparison.Ordinal), words.Length));
}
