using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Likeness;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Tests.Likeness;

/// <summary>What holds for any services.</summary>
public sealed class AlikeTests
{
    private static readonly string[] Words = ["Baby", "massage", "Breastfeeding", "Breastfeedng", "group", "course", "team", "HV", "Health", "visitors", "0-19", "2", "PIMHS", "mums", "dads", "and", "Tŷ", "BUDS", "Barton"];
    private static readonly string[] Providers = ["council", "health", "first-steps", "first-steps-2"];
    private static readonly string?[] Phones = [null, "01632 960111", "+44 1632 960111", "01632 960222", "111"];
    private static readonly string?[] Ages = [null, "birth to 12m", "6m to 24m", "pregnancy to birth"];
    private static readonly string?[] Places = [null, "north", "south", "mill"];

    // Made of numbers, so that a failure can be read and made smaller.
    private static readonly Arbitrary<int[]> Numbers = Gen.Choose(0, 1_000_000).ArrayOf(12).ToArbitrary();
    private static readonly Arbitrary<int[]> Several = Gen.Choose(0, 1_000_000).ArrayOf(60).ToArbitrary();

    [Fact]
    public void Which_of_two_stands_first_does_not_matter() =>
        Prop.ForAll(Numbers, numbers =>
        {
            var (one, other) = (Service(numbers, 0), Service(numbers, 6));
            return Told([one, other]) == Told([other, one]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Ids_do_not_matter() =>
        Prop.ForAll(Several, numbers =>
        {
            var services = Many(numbers);
            var renamed = services.Select((service, i) => service with { Id = Crowd.At($"z{services.Count - i}") }).ToList();
            return Shown(AlikeServices.Of(Crowd.Pathway(services)), services) == Shown(AlikeServices.Of(Crowd.Pathway(renamed)), renamed);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_twin_is_always_found() =>
        Prop.ForAll(Several, numbers =>
        {
            var services = Many(numbers);
            var twin = services[0] with { Id = Crowd.At("twin") };
            return AlikeServices.Of(Crowd.Pathway([.. services, twin])).Groups.Any(group =>
                group.Services.Any(service => service.Id.Value == "twin") && group.Services.Any(service => service.Id.Value == services[0].Id.Value));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Any_text_may_be_a_name() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var services = new List<Service> { Crowd.Service(0, text ?? "", "council", "01632 960111"), Crowd.Service(1, text ?? "", "council", text), Crowd.Service(2, "Baby massage", "council", null) };
            return AlikeServices.Of(Crowd.Pathway(services)).Groups.Count <= 1;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_name_may_be_of_any_length()
    {
        var name = string.Concat(Enumerable.Repeat("1 to 2 abc bcd cda dab ", 50_000));
        Assert.Single(AlikeServices.Of(Crowd.Pathway([Crowd.Service(0, name, "council", null), Crowd.Service(1, name, "council", null)])).Pairs);
        Assert.Empty(Alike(new string('x', 1_000_000), new string('x', 999_999) + "y"));
    }

    [Theory]
    [InlineData("Tŷ Cwtsh", "TY CWTSH")]
    [InlineData("Straße", "strasse")]
    [InlineData("Þór’s crèche", "thors creche")]
    [InlineData("🐣 chicks", "🐣 Chicks")]
    [InlineData("ماں گروپ", "ماں گروپ")]
    [InlineData("माँ समूह", "माँ समूह")]
    public void Scripts_and_accents_are_read(string one, string other) => Assert.Single(Alike(one, other));

    [Theory]
    [InlineData("माँ", "मैं")]
    [InlineData("", "")]
    [InlineData("…", "—")]
    [InlineData("\u0301", "\u0301")]
    public void Names_without_words_and_other_words_are_not_alike(string one, string other) => Assert.Empty(Alike(one, other));

    [Fact]
    public void Reasons_are_words()
    {
        var pair = Assert.Single(AlikeServices.Of(Crowd.Pathway(
        [
            Crowd.Service(0, "Health visiting", "health", "01632 960111") with { Ages = new(AgeRange.Parse("birth to 12m")!.Value, Crowd.At("").Where), Catchment = [Crowd.At("north")] },
            Crowd.Service(1, "0-19 Health Visiting Service", "health", "01632 960111") with { Ages = new(AgeRange.Parse("pregnancy to 24m")!.Value, Crowd.At("").Where), Catchment = [Crowd.At("mill"), Crowd.At("south")] },
        ])).Pairs);
        Assert.Equal(["names 88 % alike", "same provider", "same phone", "both birth until 12 months in Mill ward"], pair.Reasons);
        Assert.Equal(100, pair.Score);
    }

    private static Seq<AlikePair> Alike(string one, string other) => AlikeServices.Of(Crowd.Pathway([Crowd.Service(0, one, "council", null), Crowd.Service(1, other, "council", null)])).Pairs;

    private static string Told(List<Service> services) => string.Join('\n', AlikeServices.Of(Crowd.Pathway(services)).Pairs.Select(pair => $"{pair.Score} {string.Join(", ", pair.Reasons.Order(StringComparer.Ordinal))}"));

    private static string Shown(AlikeServices alike, List<Service> services) =>
        string.Join('\n', alike.Pairs.Select(pair => $"{services.FindIndex(service => service.Id == pair.First.Id)} {services.FindIndex(service => service.Id == pair.Second.Id)} {pair.Score}"));

    private static List<Service> Many(int[] numbers) => [.. Enumerable.Range(0, numbers.Length / 6).Select(i => Service(numbers, i * 6))];

    private static Service Service(int[] numbers, int at)
    {
        var name = string.Join(' ', Enumerable.Range(0, 1 + numbers[at] % 3).Select(i => Words[(numbers[at + 1] / (int)Math.Pow(Words.Length, i)) % Words.Length]));
        var service = Crowd.Service(at, name, Providers[numbers[at + 2] % Providers.Length], Phones[numbers[at + 3] % Phones.Length]);
        if (Ages[numbers[at + 4] % Ages.Length] is { } ages) service = service with { Ages = new(AgeRange.Parse(ages)!.Value, service.Id.Where) };
        if (Places[numbers[at + 5] % Places.Length] is { } place) service = service with { Catchment = [Crowd.At(place)] };
        return service;
    }
}
