using System.Globalization;
using System.Text;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Rollup;
using Pair.Core.Text;
using Pair.Tests.Analysis;
using Pair.Tests.Likeness;

namespace Pair.Tests.Rollup;

/// <summary>Which services of two areas are one, and what the areas tell of them differently: pairs that a person judged.</summary>
public sealed class BorderTests
{
    // The same, in both areas: name, then what is said of it.
    [Theory]
    [InlineData("a helpline of one provider", "Night owl line | provider: first-steps, offers: [family-helpline] | 01632 960200", "Night owl line | provider: first-steps, offers: [family-helpline] | 01632 960200")]
    [InlineData("another way to write it", "Dads' club | provider: first-steps | 01632 960200", "Fathers club | provider: first-steps | 01632 960200")]
    [InlineData("a contact and a name, and nobody says who runs it", "Moonbeam group | provider: littleham-council | 01632 960200", "Moonbeam group | provider: first-steps | 01632 960200")]
    [InlineData("a name of its own and no contact", "Moonbeam group | provider: first-steps |", "Moonbeam group | provider: first-steps |")]
    [InlineData("a common name with one number", "Health visiting | provider: littleham-health | 01632 960200", "Health visitors | provider: littleham-health | 01632 960200")]
    [InlineData("a line with another number", "Night owl line | provider: first-steps, offers: [family-helpline] | 01632 960200", "Night owl line | provider: first-steps, offers: [family-helpline] | 01632 960201")]
    [InlineData("a course online with another number", "Calm start | provider: first-steps, delivery: [online] | 01632 960200", "Calm start | provider: first-steps, delivery: [online] | 01632 960201")]
    public void Called_one(string why, string one, string other) => Assert.True(Found(one, other).Length == 1, why);

    [Theory]
    [InlineData("the name alone", "Night owl line | provider: first-steps | 01632 960200", "Night owl line | provider: littleham-council | 01632 960201")]
    [InlineData("a team that a trust has in each area", "Health visiting | provider: littleham-health | 01632 960200", "Health visiting | provider: littleham-health | 01632 960201")]
    [InlineData("a team that a trust has in each area, without numbers", "Health visiting | provider: littleham-health |", "Health visiting | provider: littleham-health |")]
    [InlineData("a group of a charity with a number in each area", "Moonbeam group | provider: first-steps | 01632 960200", "Moonbeam group | provider: first-steps | 01632 960201")]
    [InlineData("other names behind one number", "Baby massage | provider: littleham-health | 01632 960200", "Sleep clinic | provider: littleham-health | 01632 960200")]
    [InlineData("a national number", "Crisis support | provider: littleham-health | 111", "Crisis support | provider: littleham-council | 111")]
    [InlineData("mothers and fathers", "Mums in mind | provider: first-steps | 01632 960200", "Dads in mind | provider: first-steps | 01632 960200")]
    [InlineData("one has closed", "Night owl line | provider: first-steps, status: closed | 01632 960200", "Night owl line | provider: first-steps | 01632 960200")]
    [InlineData("one is for a group alone", "Moonbeam group | provider: first-steps, only_for: [neonatal] | 01632 960200", "Moonbeam group | provider: first-steps | 01632 960200")]
    public void Called_two(string why, string one, string other) => Assert.True(Found(one, other).Length == 0, why);

    [Fact]
    public void A_switchboard_of_three_services_says_nothing()
    {
        var services = Services("Perinatal team | provider: littleham-health | 01632 960200", "Sleep clinic | provider: littleham-health | 01632 960200", "Feeding group | provider: littleham-health | 01632 960200");
        Assert.Empty(RollupBench.Shared(services + Neighbour + Services("Perinatal team | provider: littleham-council | 01632 960200")));
    }

    [Fact]
    public void What_areas_take_from_one_file_is_told_once_and_shared_with_a_third_that_enters_it_itself()
    {
        const string Part = "include: [parts/line.pair.yaml]\n# parts/line.pair.yaml\npair: 1\nservices:\n  line: { name: Night owl line, provider: first-steps, summary: Talk., levels: [thriving], referral: { how: { phone: 01632 960200 } } }\n"
            + "# hillham.pair.yaml\npathway: { id: hillham, title: Hillham pathway, area: { name: Hillham }, levels: thrive }\ninclude: [parts/line.pair.yaml]\n";
        Assert.Empty(RollupBench.Shared(Part));
        Assert.Equal(["Night owl line: littleham, hillham, third"],
            RollupBench.Shared(Part + "# third.pair.yaml\npathway: { id: third, title: Third pathway, area: { name: Third }, levels: thrive }\n" + Services("Night owl line | provider: first-steps | 01632 960200")));
    }

    [Theory]
    [InlineData("ages: birth to 12m", "ages: birth to 24m", "ages: birth until 12 months or birth until 24 months")]
    [InlineData("cost: free", "cost: £2 a week", "cost: free or £2 a week")]
    [InlineData("ages: birth to 12m", "cost: free", "")]
    [InlineData("ages: birth to 12m", "ages: birth to 1y", "ages: birth until 12 months or birth until 1 year")]
    [InlineData("cost: Free.", "cost: free", "")]
    public void What_can_only_be_one_is_compared_and_silence_contradicts_nobody(string one, string other, string told) =>
        Assert.Equal([told.Length == 0 ? "Night owl line: littleham, hillham" : $"Night owl line: littleham, hillham | {told}"],
            Found($"Night owl line | provider: first-steps, {one} | 01632 960200", $"Night owl line | provider: first-steps, {other} | 01632 960200"));

    [Fact]
    public void Numbers_for_one_place_or_for_urgent_calls_contradict_nobody()
    {
        string Line(string referral) => $"services:\n  line: {{ name: Night owl line, provider: first-steps, summary: Talk., levels: [thriving], offers: [family-helpline], referral: {{ {referral} }} }}\n";
        Assert.Equal(["Night owl line: littleham, hillham"], RollupBench.Shared(Line("how: { phone: 01632 960200 }, contacts: [{ place: north, phone: 01632 960201 }]") + Neighbour + Line("how: { phone: 01632 960202 }")));
        Assert.Equal(["Night owl line: littleham, hillham"], RollupBench.Shared(Line("how: { phone: 01632 960200 }, contacts: [{ use: urgent, phone: 01632 960202 }]") + Neighbour + Line("how: { phone: 01632 960202 }")));
    }

    [Fact]
    public void A_strand_is_told_with_its_service()
    {
        const string Piece = """
            services:
              team: { name: Moonbeam team, provider: first-steps, summary: Helps., levels: [thriving], referral: { how: { phone: 01632 960200 } } }
              talk: { name: Moonbeam talk, part_of: team, levels: [thriving], referral: { how: { phone: 01632 960201 } } }

            """;
        Assert.Equal(["Moonbeam team: littleham, hillham"], RollupBench.Shared(Piece + Neighbour + Piece));
    }

    [Fact]
    public void One_of_many_that_tells_it_otherwise_is_where_the_finding_stands()
    {
        var piece = new StringBuilder(Services("Night owl line | provider: first-steps, offers: [family-helpline] | 01632 960200"));
        for (var i = 1; i < 5; i++)
            piece.Append($"# n{i}.pair.yaml\npathway: {{ id: n{i}, title: N pathway, area: {{ name: N{i} }}, levels: thrive }}\n").Append(Services($"Night owl line | provider: first-steps, offers: [family-helpline] | 01632 96020{(i == 2 ? 1 : 0)}"));
        var finding = Assert.Single(RuleBench.Atlas(piece.ToString()).Findings);
        Assert.Equal(("told-differently", Severity.Warning, "n2", "n2.pair.yaml"), (finding.Rule, finding.Severity, finding.Pathway, finding.Where.Source.Path));
    }

    [Theory]
    [InlineData("one line")]
    [InlineData("one name, many numbers")]
    [InlineData("each its own")]
    [InlineData("one number")]
    public void Each_service_is_compared_with_a_few_others_however_many_areas_there_are(string world)
    {
        foreach (var count in (int[])[20, 60])
        {
            var areas = new List<AreaFacts>();
            for (var area = 0; area < count; area++)
                areas.Add(AreaFacts.Of(Crowd.Pathway([.. Enumerable.Range(0, 60).Select(i => world switch
                {
                    "one line" => Crowd.Service(i, i == 0 ? "Night owl line" : $"Group {area} {i}", "council", phone: i == 0 ? "01632 960200" : $"01632 {area:000}{i:000}"),
                    "one name, many numbers" => Crowd.Service(i, "Stay and play", "council", phone: $"01632 {area:000}{i:000}"),
                    "one number" => Crowd.Service(i, $"Group {area} {i}", $"body-{area}", phone: "01632 960200"),
                    _ => Crowd.Service(i, $"Group {area} {i}", "council", phone: $"01632 {area:000}{i:000}"),
                }).Select(service => At(service, area))]), $"a{area}.pair.yaml", default, RollupBench.Frame, []));
            var compared = BorderServices.Of(areas).Compared;
            Assert.True(compared <= count * 60 * 40, $"{count} areas: {compared} comparisons");
        }
    }

    private const string Neighbour = "# hillham.pair.yaml\npathway: { id: hillham, title: Hillham pathway, area: { name: Hillham }, levels: thrive }\n";

    // Each stands at a place of its own; what stands at one is inherited.
    private static Service At(Service service, int area)
    {
        var where = new Location(new SourceText($"a{area}.pair.yaml", ""), new TextSpan(int.Parse(service.Id.Value[1..], CultureInfo.InvariantCulture), 0));
        return service with { Id = new Located<string>(service.Id.Value, where), Name = new Located<string>(service.Name.Value, where) };
    }

    private static string[] Found(string one, string other)
    {
        var found = RollupBench.Shared(Services(one) + Neighbour + Services(other));
        // The order of the two does not matter.
        Assert.Equal(found.Length, RollupBench.Shared(Services(other) + Neighbour + Services(one)).Length);
        return found;
    }

    // "NAME | what is said | phone".
    private static string Services(params string[] services)
    {
        var text = new StringBuilder("services:\n");
        for (var i = 0; i < services.Length; i++)
        {
            var parts = services[i].Split('|', StringSplitOptions.TrimEntries);
            text.Append($"  s{i}: {{ name: \"{parts[0]}\", {parts[1]}, summary: Helps., levels: [thriving]{(parts[2].Length == 0 ? "" : $", referral: {{ how: {{ phone: {parts[2]} }} }}")} }}\n");
        }
        return text.ToString();
    }
}
