using System.Text;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>The page for families of a small pathway with places North, South and East: what a sample lacks, at the edges of ages and places.</summary>
public sealed class FamilyPage
{
    private const string Frame = """
        pair: 1
        pathway:
          id: edges
          title: Pathway at the edges
          status: published
          area: { name: Edgeham }
          levels: thrive
          owner: { role: Lead, organisation: council, email: babies@edgeham.example }
          approved_by: { role: Psychologist, date: 2026-09-01 }
          last_reviewed: 2026-10-01
          next_review: 2027-10-01
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          police: Call 101 to report a possible crime.
          social_care: { name: Front Door, phone: 01632 960900, hours: 9am to 5pm }
          crisis: { name: "NHS 111, option 2", phone: 111, hours: always }
        organisations:
          council: { name: Edgeham Council, kind: council }
        places: { north: { name: North }, south: { name: South }, east: { name: East } }
        services:
        """;

    private static readonly Lazy<FamilyPage> edges = new(() => new(
        Service("first-weeks", "First weeks", "ages: birth to 6w", "referral: { who: [self], how: { phone: 01632 960910, text: 01632 960911 } }"),
        Service("massage", "Baby massage", "ages: 6w to 9m", "referral: { who: [self, any-professional], how: { drop_in: true } }"),
        Service("north-group", "North group", "ages: birth to 12m", "catchment: [north]", "referral: { who: [self], how: { drop_in: true, email: north@edgeham.example } }"),
        Service("visits", "Visits", "ages: pregnancy to 12m", "referral: { who: [midwife], how: { phone: 01632 960912 } }"),
        Service("joining", "Joining", "ages: pregnancy to 24m", "catchment: [north, south]", "referral: { who: [self], ages: pregnancy to 28w pregnant, how: { phone: 01632 960913 } }"),
        Service("silent", "Silent", "catchment: [south]", "referral: { who: [self], how: { phone: 01632 960914 } }"),
        Service("coming", "Coming", "ages: birth to 24m", "status: planned", "referral: { who: [self], how: { phone: 01632 960915 } }"),
        Service("names", "مجموعة الأم والطفل", "ages: 18m to 24m", "referral: { who: [self], how: { phone: 01632 960916 } }")));

    private static readonly Lazy<FamilyPage> one = new(() => new(
        Service("massage", "Baby massage", "ages: 6w to 9m", "referral: { who: [self], how: { phone: 01632 960910 } }")));

    private FamilyPage(params IEnumerable<string> services)
    {
        var folder = TemporaryFolder.Kept();
        var source = Path.Combine(folder, "edges.pair.yaml");
        var text = new StringBuilder(Frame).Append('\n');
        foreach (var service in services) text.Append(service);
        System.IO.File.WriteAllText(source, text.ToString());
        var said = PairCommandLine.Build(source, folder, "family");
        File = Path.Combine(folder, "edges-family.html");
        Assert.True(System.IO.File.Exists(File), $"pair built no page; it ended with {said.Code}:\n{said.Error}{said.Output}");
    }

    /// <summary>Services for each edge.</summary>
    public static FamilyPage Edges => edges.Value;

    /// <summary>One service, for 6 weeks until 9 months: nothing at any other age.</summary>
    public static FamilyPage One => one.Value;

    /// <summary>The page.</summary>
    public string File { get; }

    private static string Service(string id, string name, params IEnumerable<string> keys) =>
        $"  {id}:\n    name: {name}\n    provider: council\n    summary: What {id} does.\n    levels: [thriving]\n    carers: [anyone]\n    interpreter: true\n"
        + string.Concat(keys.Select(key => $"    {key}\n"));
}
