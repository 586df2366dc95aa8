using Pair.Core.Likeness;
using Pair.Core.Model;

namespace Pair.Tests.Likeness;

/// <summary>What it costs to find what is alike, counted in pairs that are looked at: so many for each service, however many there are.</summary>
public sealed class GrowthTests
{
    private const int MostForAService = 40;

    private static readonly string[] Kinds = ["Stay and play", "Baby massage", "Infant feeding group", "Parent course", "Dads' club", "Sleep clinic", "Rhyme time", "Home visiting"];

    public static TheoryData<string> Worlds => ["everywhere one group", "one provider", "many providers", "twins", "one name, many places"];

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Each_service_is_compared_with_a_few_others_however_many_there_are(string world)
    {
        foreach (var count in (int[])[1_000, 4_000, 16_000])
        {
            var compared = AlikeServices.Of(World(world, count)).Compared;
            Assert.True(compared <= count * MostForAService, $"{count} services: {compared} comparisons");
        }
    }

    [Fact]
    public void Five_thousand_twins_are_one_group_and_no_more_pairs_than_entries()
    {
        var alike = AlikeServices.Of(World("twins", 5_000));
        Assert.Equal(5_000, Assert.Single(alike.Groups).Services.Count);
        Assert.Equal(4_999, alike.Pairs.Count);
    }

    // Two of 16,000 that no cap may part.
    [Fact]
    public void Twins_are_found_in_a_crowd_of_their_name()
    {
        var pathway = World("one name, many places", 16_000);
        var services = pathway.Services.ToList();
        services.Add(services[100] with { Id = services[100].Id with { Value = "again" } });
        var pairs = AlikeServices.Of(pathway with { Services = Crowd.Keyed(services) }).Pairs;
        Assert.Contains(pairs, pair => pair.First.Id.Value == services[100].Id.Value && pair.Second.Id.Value == "again");
    }

    private static Pathway World(string world, int count)
    {
        var services = new List<Service>();
        for (var i = 0; i < count; i++)
            services.Add(world switch
            {
                "everywhere one group" => Crowd.Service(i, $"Stay and play at {Village(i)}", "council", phone: $"01632 96{i % 3000:0000}"),
                "one provider" => Crowd.Service(i, $"{Kinds[i % Kinds.Length]} {Village(i)}", "council", phone: "01632 960111"),
                "many providers" => Crowd.Service(i, $"{Kinds[i % Kinds.Length]} {(i % 5 == 0 ? "" : Village(i / 7))}", $"body-{i / 10}", phone: $"01632 {i:000000}"),
                "twins" => Crowd.Service(i, "Baby massage", "council", phone: null),
                _ => Crowd.Service(i, "Stay and play", "council", phone: null) with { Catchment = [Crowd.At($"place-{i}")] },
            });
        return Crowd.Pathway(services);
    }

    private static string Village(int number)
    {
        string[] starts = ["Ash", "Bar", "Bur", "Carl", "Don", "Els", "Farn", "Hin", "Kir", "Mar", "Nor", "Pres", "Stan", "Thorn", "Wes", "Yar"];
        string[] ends = ["ton", "ham", "by", "ford", "ley", "thorpe", "wick", "worth", "field", "bury", "combe", "dale", "mere", "stead", "well", "wood"];
        return $"{starts[number % 16]}{ends[number / 16 % 16]} {ends[number / 256 % 16]}{starts[number / 4096 % 16]}";
    }
}
