using Pair.Core.Compiling;
using Pair.Core.Coverage;
using Pair.Core.Diffing;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;
using Approval = Pair.Core.Diffing.Approval;

namespace Pair.Tests.Formats.Html.Diff;

/// <summary>Comparisons made by hand, so that the page is tested by itself.</summary>
public static class MadeDiff
{
    private static readonly Ground ages = new("ages-narrower", ChangeClass.Breaking, "A service takes a narrower range of ages: families outside it have nobody any more");
    private static readonly Ground route = new("route-gone", ChangeClass.Breaking, "A way to get in touch is gone, such as a phone number that somebody may have on a fridge");
    private static readonly Ground owner = new("owner-changed", ChangeClass.Risky, "Somebody else answers for the pathway");
    private static readonly Ground wording = new("wording", ChangeClass.Neutral, "Words that people read are other ones, and no route or limit is");
    private static readonly Ground added = new("service-added", ChangeClass.Neutral, "There is a service that was not there");
    private static readonly Ground gone = new("pathway-gone", ChangeClass.Breaking, "A whole pathway is gone");

    private static readonly DateOnly day = new(2026, 11, 2);

    /// <summary>Something of every kind.</summary>
    public static DiffReport Everything { get; } = Report(Full("Westham"));

    /// <summary>Nothing is otherwise.</summary>
    public static DiffReport Nothing { get; } = Report(Same("Westham"));

    /// <summary>Several pathways: changed, untouched, new, gone.</summary>
    public static DiffReport Several { get; } = Report(Full("Westham"), Same("Eastham"), New("Northam"), Gone("Southam"), Approved("Midham"));

    /// <summary>All that is meant, and nothing for families.</summary>
    public static DiffReport Meant { get; } = Report(Approved("Midham"));

    /// <summary>Many changes, findings and people.</summary>
    public static DiffReport Many { get; } = Report(Much());

    /// <summary>Every text is the one that is given.</summary>
    public static DiffReport Saying(string text)
    {
        var diff = Full("Westham");
        var place = new Location(new SourceText(text, text), default);
        var state = diff.After! with { Path = text, Pathway = Titled(diff.After.Pathway, text) };
        Finding Twisted(Finding finding) => finding with { Message = text, Help = text, Label = text, Where = place };
        CellChange Cell(CellChange cell) => cell with { Says = text, Services = [.. cell.Services.Select(service => service with { Name = new Located<string>(text, place) })] };
        var consequence = new Consequence([.. diff.Consequence.Lost.Select(Cell)], [.. diff.Consequence.Gained.Select(Cell)],
            [.. diff.Consequence.New.Select(Twisted)], [.. diff.Consequence.Gone.Select(Twisted)], [.. diff.Consequence.Affected.Select(affected => affected with { Who = text, What = text })]);
        var changes = diff.Changes.Select(change => change with
        {
            Element = text, Key = text, Entry = text, Says = text, Fingerprint = text, Was = change.Was is null ? null : text, WhereAfter = change.WhereAfter is null ? null : place, WhereBefore = place,
            Before = [.. change.Before.Select(item => text + item)], After = [.. change.After.Select(item => item + text)],
            Approved = change.Approved is null ? null : new Approval(text, text),
        });
        return new DiffReport(text, text, day, [new PathwayDiff(diff.Before, state, consequence, changes.ToSeq())]);
    }

    private static DiffReport Report(params PathwayDiff[] pathways) => new("main", "the files here", day, pathways.ToSeq());

    private static PathwayDiff Full(string area)
    {
        var state = State(area);
        return new PathwayDiff(state, state, Consequence(state.Pathway), [.. Changes()]);
    }

    private static Consequence Consequence(Pathway pathway)
    {
        CellChange Cell(int level, string from, string to, CarerSet carers, string says, params int[] services) =>
            new(new LevelPiece(pathway.Levels.Items[level], new Piece([pathway.Places[1]], new Stretch(Age.Parse(from)!.Value, Age.Parse(to)!.Value), carers)), null, [.. services.Select(at => pathway.Services[at])], says);
        return new Consequence(
            [Cell(3, "12m", "22m", CarerSet.Mothers, "The Hills, Getting More Help, 12 to 22 months, mothers", 0), Cell(3, "12m", "22m", CarerSet.Fathers, "The Hills, Getting More Help, 12 to 22 months, fathers", 0)],
            [Cell(0, "pregnancy", "6w", CarerSet.Everyone, "The Hills, Thriving, pregnancy to 6 weeks", 1)],
            [Finding("age-hole", Severity.Warning, "nothing at \"Getting More Help\" for parents of babies from 12 to 22 months in The Hills") with { Help = "widen `ages`, add a service, or say it under `gaps:`" }],
            [Finding("hours-missing", Severity.Info, "nobody is told when \"Baby café\" answers")],
            [
                new Affected("Mothers of babies from 12 to 22 months in The Hills", "have nobody at Getting More Help; PIEW specialist team was there for them", ChangeClass.Breaking) { Elements = ["services.piew"] },
                new Affected("Health visitors", "can no longer ring PIEW specialist team at `01632 960133`", ChangeClass.Breaking) { Elements = ["services.piew"] },
                new Affected("Everyone who uses the pathway", "should know that the Westham board answers for it now", ChangeClass.Risky),
                new Affected("Families in The Hills", "have Baby café from pregnancy until 6 weeks", ChangeClass.Neutral) { Elements = ["services.cafe"] },
            ]);
    }

    private static IEnumerable<Change> Changes()
    {
        var file = new SourceText("areas/westham/westham.pair.yaml", new string('\n', 40));
        Location Line(int number) => new(file, new TextSpan(number - 1, 0));
        yield return new Change("services.piew", "referral.ages", ChangeKind.Changed, ages, "PIEW specialist team", "new families are taken until 12 months, no longer until 22 months", ["pregnancy until 22 months"], ["pregnancy until 12 months"])
        {
            WhereBefore = Line(11), WhereAfter = Line(12), Fingerprint = "0123456789abcdef",
        };
        yield return new Change("services.piew", "contacts", ChangeKind.Changed, route, "PIEW specialist team", "the phone number is gone", ["01632 960133", "piew@westham.example", "by letter"], ["piew@westham.example", "by letter to The Mill"])
        {
            WhereBefore = Line(14), WhereAfter = Line(15), Fingerprint = "1123456789abcdef",
        };
        yield return new Change("services.night-line", "", ChangeKind.Removed, route, "Night line", "the service is gone", ["Night line, Westham Trust, 01632 960144"], [])
        {
            WhereBefore = Line(20), Fingerprint = "2123456789abcdef", Approved = new Approval("The county's line answers at night from May on", "Westham partnership board") { Date = new DateOnly(2026, 10, 5) },
        };
        yield return new Change("pathway", "owner", ChangeKind.Changed, owner, "The pathway", "the owner is another one", ["Early help lead"], ["Westham board"]) { WhereBefore = Line(3), WhereAfter = Line(3), Fingerprint = "3123456789abcdef" };
        yield return new Change("services.cafe", "summary", ChangeKind.Changed, wording, "Baby café", "the summary is worded otherwise", ["Tea and talk for parents, each Monday."], ["Tea, cake and talk for parents and grandparents, each Monday."])
        {
            WhereBefore = Line(25), WhereAfter = Line(26), Fingerprint = "4123456789abcdef",
        };
        yield return new Change("services.cafe", "", ChangeKind.Renamed, wording, "Baby café", "it has another id, and the same content", ["cafe-old"], ["cafe"]) { Was = "services.cafe-old", WhereBefore = Line(24), WhereAfter = Line(25), Fingerprint = "5123456789abcdef" };
        yield return new Change("services.massage", "", ChangeKind.Added, added, "Baby massage", "the service is new", [], ["Baby massage, Westham Trust, 6 weeks until 9 months"]) { WhereAfter = Line(30), Fingerprint = "6123456789abcdef" };
        yield return new Change("services.massage", "hours", ChangeKind.Added, wording, "Baby massage", "its hours are said", [], ["Monday 10am to noon"]) { WhereAfter = Line(31), Fingerprint = "7123456789abcdef" };
    }

    private static PathwayDiff Much()
    {
        var full = Full("Westham");
        return full with
        {
            Changes = [.. Enumerable.Range(0, 12).SelectMany(_ => full.Changes).OrderBy(change => change.Class)],
            Consequence = full.Consequence with
            {
                Lost = Repeated(full.Consequence.Lost), Gained = Repeated(full.Consequence.Gained), New = Repeated(full.Consequence.New), Gone = Repeated(full.Consequence.Gone), Affected = Repeated(full.Consequence.Affected),
            },
        };
    }

    private static Seq<T> Repeated<T>(Seq<T> items) where T : class => [.. items.SelectMany(item => Enumerable.Repeat(item, 7))];

    private static PathwayDiff Same(string area) => new(State(area), State(area), Pair.Core.Diffing.Consequence.None, default);

    private static PathwayDiff New(string area) => new(null, State(area), Pair.Core.Diffing.Consequence.None, [Whole(area, ChangeKind.Added, added, "the pathway is new")]);

    private static PathwayDiff Gone(string area) => new(State(area), null, Pair.Core.Diffing.Consequence.None, [Whole(area, ChangeKind.Removed, gone, "the pathway is gone")]);

    private static PathwayDiff Approved(string area)
    {
        var full = Full(area);
        return full with { Consequence = Pair.Core.Diffing.Consequence.None, Changes = [.. full.Changes.Where(change => change.Approved is not null)] };
    }

    private static Change Whole(string area, ChangeKind kind, Ground ground, string says) => new("pathway", "", kind, ground, $"{area} pathway", says, [], []) { Fingerprint = "8123456789abcdef" };

    private static Finding Finding(string rule, Severity severity, string message) => new(rule, severity, message, new Location(new SourceText("areas/westham/westham.pair.yaml", "pair: 1"), default));

    private static PathwayState State(string area)
    {
        var text = $$"""
            pair: 1
            pathway: { id: westham, title: {{area}} pathway, version: "2.1", area: { name: {{area}} }, levels: thrive }
            organisations: { trust: { name: Westham Trust } }
            places: { town: { name: Town }, hills: { name: The Hills } }
            services:
              piew: { name: PIEW specialist team, provider: trust, summary: Therapy., levels: [getting-more-help] }
              cafe: { name: Baby café, provider: trust, summary: Tea and talk., levels: [thriving] }

            """;
        var compiled = PathwayCompiler.Compile(new OneFile(text), "westham.pair.yaml", "");
        return new PathwayState("westham.pair.yaml", compiled.Pathway!, compiled.Root!, default);
    }

    private static Pathway Titled(Pathway pathway, string title) => pathway with { Title = pathway.Title with { Value = title }, Area = pathway.Area with { Name = pathway.Area.Name with { Value = title } } };

    private sealed class OneFile(string text) : Sources
    {
        public override SourceRead Read(string path) => new SourceRead.Bytes(System.Text.Encoding.UTF8.GetBytes(text));

        public override Seq<string> Match(string folder, string pattern) => default;
    }
}
