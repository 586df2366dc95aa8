using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Tests.Compiling;

namespace Pair.Tests.Comparing;

/// <summary>A comparison with something of every kind, made by hand, so that its forms can be looked at whatever the differ finds.</summary>
internal static class InventedDiff
{
    private const string Yaml = """
        pair: 1
        pathway: { id: littleham, title: Littleham parent-infant pathway, area: { name: Littleham }, levels: thrive }
        places: { north: { name: North }, south: { name: South } }
        organisations: { trust: { name: Littleham NHS Trust } }
        services:
          visits: { name: Health visiting, provider: trust, summary: For all., levels: [thriving], carers: [anyone] }
          team: { name: Specialist team, provider: trust, summary: Psychotherapy., levels: [getting-more-help], ages: birth to 12m, carers: [mother] }
        """;

    private static readonly Ground breaking = new("ages-narrower", ChangeClass.Breaking, "Families of some age are taken no longer.");
    private static readonly Ground risky = new("criteria-changed", ChangeClass.Risky, "Who is taken may be otherwise.");
    private static readonly Ground neutral = new("wording", ChangeClass.Neutral, "The same in other words.");

    /// <summary>One pathway that has changed, one that is new, one that is gone, and one that is as it was.</summary>
    public static DiffReport Report(int neutrals = 2)
    {
        var (before, after) = (State("areas/littleham.pair.yaml"), State("areas/littleham/littleham.pair.yaml"));
        var where = after.Pathway.Services[1].Name.Where;
        Seq<Change> changes =
        [
            Made("services.team", "referral.ages", breaking, "Specialist team", "new families are taken until 12 months, no longer until 22 months", ["birth until 22 months"], ["birth until 12 months"], where),
            Made("services.line", "", breaking, "Night line", "it is gone", ["Night line"], [], null) with { Kind = ChangeKind.Removed, WhereBefore = where },
            Made("services.visits", "levels", breaking, "Health visiting", "it is no longer at Getting Advice", ["Thriving", "Getting Advice"], ["Thriving"], where)
                with { Approved = new Approval("Moved to the family hub, agreed by the board", "Head of service") { Date = new DateOnly(2026, 5, 20) } },
            Made("services.team", "referral.criteria", risky, "Specialist team", "who is taken reads otherwise",
                ["A concern about the relationship between a parent and a baby that has gone on for longer than six weeks, and that other services have not been able to help with so far, as told by whoever refers"],
                ["A concern about the relationship between a parent and a baby that has gone on for longer than three months, and that other services have not been able to help with so far, as told by whoever refers"], where),
            Made("services.house", "", risky, "Family house", "it has another id", [], [], where) with { Kind = ChangeKind.Renamed, Was = "services.hub" },
            .. Enumerable.Range(1, neutrals).Select(number => Made("services.visits", $"summary{number}", neutral, "Health visiting", $"its summary reads otherwise ({number})", ["For all."], ["For all families."], where)),
        ];
        var consequence = new Consequence(
            [new CellChange(null!, null, [after.Pathway.Services[1]], "South, Getting More Help, 12 to 24 months, mothers")],
            [new CellChange(null!, null, [after.Pathway.Services[0]], "North, Getting Advice, birth to 6 weeks")],
            [new Finding("age-hole", Severity.Warning, "nothing at \"Getting More Help\" for babies from 12 to 24 months in South", where)],
            [new Finding("no-owner", Severity.Info, "nobody answers for this pathway", where)],
            [new Affected("Mothers of babies from 12 to 22 months in South", "have nobody at Getting More Help; Specialist team was there for them", ChangeClass.Breaking),
                new Affected("Health visitors", "can bring a baby of 12 to 22 months to nobody", ChangeClass.Risky)]);
        return new DiffReport("main", "the files here", new DateOnly(2026, 6, 1),
        [
            new PathwayDiff(before, after, consequence, changes),
            new PathwayDiff(null, State("areas/new.pair.yaml"), Consequence.None, [Made("pathway", "", neutral, "Littleham parent-infant pathway", "it is new", [], [], where)]),
            new PathwayDiff(State("areas/old.pair.yaml"), null, Consequence.None, [Made("pathway", "", breaking, "Littleham parent-infant pathway", "it is gone", [], [], null) with { WhereBefore = where }]),
            new PathwayDiff(before, after, Consequence.None, []),
        ]);
    }

    private static Change Made(string element, string key, Ground ground, string entry, string says, Seq<string> before, Seq<string> after, Location? where) =>
        new(element, key, ChangeKind.Changed, ground, entry, says, before, after) { Fingerprint = "3f2a90c1d4e5b687", WhereAfter = where, WhereBefore = where };

    private static PathwayState State(string path)
    {
        var compiled = PathwayCompiler.Compile(new MemorySources().With(path, Yaml), path, "");
        return new PathwayState(path, compiled.Pathway ?? throw new InvalidOperationException("The invented pathway is none."), compiled.Root!, default);
    }
}
