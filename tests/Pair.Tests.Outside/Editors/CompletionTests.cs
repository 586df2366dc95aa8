using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Editors;

/// <summary>What an editor offers while a lead types: the keys that may stand here, with what they are for, and the words of a list.</summary>
[Collection(nameof(Editor))]
public sealed class CompletionTests(Editor editor)
{
    private const string Head = "# yaml-language-server: $schema=../../schemas/pathway.schema.json\npair: 1\n";
    private const string Pathway = Head + "pathway:\n  id: littleham\n  title: Littleham\n  area: { name: Littleham }\n  levels: thrive\n";
    private const string Service = Pathway + "organisations:\n  first-steps: { name: First Steps }\nservices:\n  baby-massage:\n    name: Baby massage\n";

    // Where a lead stops and asks; ‸ is the cursor.
    private static readonly Dictionary<string, string> places = new()
    {
        ["a new file"] = "# yaml-language-server: $schema=../../schemas/pathway.schema.json\n‸\n",
        ["a part"] = Head + "‸\n",
        ["a pathway"] = Pathway + "‸\n",
        ["the model of levels"] = Head + "pathway:\n  levels: ‸\n",
        ["a new service"] = Service.Replace("    name: Baby massage\n", "    ‸\n"),
        ["a service"] = Service + "    ‸\n",
        ["levels in brackets"] = Service + "    levels: [‸]\n",
        ["levels with dashes"] = Service + "    levels:\n      - ‸\n",
        ["levels of a gap"] = Pathway + "gaps:\n  no-groups:\n    levels: [‸]\n",
        ["a referral"] = Service + "    referral:\n      ‸\n",
        ["who refers"] = Service + "    referral:\n      who: [self, ‸]\n",
        ["a status"] = Service + "    status: ‸\n",
    };

    public static TheoryData<string> Places => [.. places.Keys];

    private static readonly string[] thrive = ["thriving", "getting-advice", "getting-help", "getting-more-help", "getting-risk-support"];

    private static readonly string[] collections =
    [
        "places", "cohorts", "organisations", "locations", "referrers", "interventions", "tools", "ways_of_working", "services", "also_needed", "gaps", "evidence",
        "glossary", "case_studies",
    ];

    [SkippableFact]
    public async Task Inside_a_service_all_its_keys_are_offered_each_with_what_it_is_for() =>
        AssertOffered(SchemaText.Pathway.Keys("service").Where(key => key.Key != "name"), await OffersAsync(places["a service"]));

    [SkippableFact]
    public async Task In_a_pathway_all_keys_of_the_top_are_offered_each_with_what_it_is_for() =>
        AssertOffered(SchemaText.Pathway.Keys().Where(key => key.Key is not ("pair" or "pathway")), await OffersAsync(places["a pathway"]));

    [SkippableFact]
    public async Task In_a_part_all_collections_are_offered_each_with_what_it_is_for() =>
        AssertOffered(SchemaText.Pathway.Keys().Where(key => collections.Contains(key.Key)), await OffersAsync(places["a part"]));

    [SkippableFact]
    public async Task A_new_file_is_offered_its_first_line() => Assert.Contains(await OffersAsync(places["a new file"]), offer => offer is { Label: "pair", Snippet: "pair: 1" });

    [SkippableTheory]
    [InlineData("    levels: [‸]\n")]
    [InlineData("    levels: [‸\n")]
    [InlineData("    levels: [thriving, ‸]\n")]
    [InlineData("    levels:\n      - ‸\n")]
    [InlineData("    levels:\n      - thriving\n      - ‸\n")]
    public async Task For_levels_the_words_of_all_shipped_models_are_offered(string typed)
    {
        var offers = await OffersAsync(Service + typed);
        Assert.Subset(offers.Select(offer => offer.Label).ToHashSet(), thrive.ToHashSet());
        Assert.All(offers, offer => Assert.NotEmpty(offer.Documentation));
        Assert.Contains(offers, offer => offer is { Label: "getting-help", Documentation: "thrive: Getting Help." });
    }

    [SkippableTheory]
    [InlineData("    status: ‸\n", new[] { "active", "closed", "paused", "planned" })]
    [InlineData("    delivery: [‸]\n", new[] { "home", "in-person", "online", "phone", "text" })]
    [InlineData("    delivery:\n      - home\n      - ‸\n", new[] { "home", "in-person", "online", "phone", "text" })]
    [InlineData("    carers: [‸]\n", new[] { "anyone", "father", "foster-carer", "kinship-carer", "mother" })]
    [InlineData("    interpreter: ‸\n", new[] { "false", "true" })]
    [InlineData("    referral:\n      consent: ‸\n", new[] { "not-required", "required" })]
    public async Task Of_a_closed_list_exactly_its_words_are_offered(string typed, string[] words) =>
        Assert.Equal(words, (await OffersAsync(Service + typed)).Select(offer => offer.Label).Order(StringComparer.Ordinal));

    [SkippableTheory]
    [InlineData("the model of levels", "thrive")]
    [InlineData("who refers", "health-visitor")]
    [InlineData("levels of a gap", "getting-help")]
    public async Task Of_an_open_list_the_shipped_words_are_offered(string place, string word)
    {
        var offers = await OffersAsync(places[place]);
        Assert.Contains(offers, offer => offer.Label == word && offer.Documentation.Length > 0);
        Assert.DoesNotContain(offers, offer => offer.Label.Contains(' '));
    }

    [SkippableTheory]
    [MemberData(nameof(Places))]
    public async Task What_is_chosen_leaves_a_file_that_can_be_read(string place)
    {
        var (text, cursor) = Cursor(places[place]);
        var offers = await OffersAsync(places[place]);
        Assert.NotEmpty(offers);
        await Task.WhenAll(offers.Select(async (offer, i) =>
        {
            var chosen = offer.TypedInto(text, cursor);
            Assert.True(chosen.Length > text.Length, $"{offer.Label} types nothing.");
            Assert.DoesNotContain(await editor.OpenAsync(Checkout.At("samples", "minimal", $"chosen-{i}.pair.yaml"), chosen), mark => mark.OfParser);
            Assert.DoesNotContain(YamlReader.Read(new SourceText("chosen", chosen)).Findings, finding => finding.Rule == "yaml-syntax");
        }));
    }

    private static string File => Checkout.At("samples", "minimal", "typing.pair.yaml");

    private static (string Text, Spot Cursor) Cursor(string typed)
    {
        var before = typed[..typed.IndexOf('‸', StringComparison.Ordinal)].Split('\n');
        return (typed.Replace("‸", ""), new Spot(before.Length - 1, before[^1].Length));
    }

    private static void AssertOffered(IEnumerable<(string Key, string Description)> keys, IReadOnlyList<Offer> offers)
    {
        foreach (var (key, description) in keys)
            Assert.True(offers.Any(offer => offer.Label == key && offer.Documentation == description), $"{key} is not offered with \"{description}\", but: {string.Join(", ", offers.Select(offer => offer.Label))}");
    }

    private async Task<IReadOnlyList<Offer>> OffersAsync(string typed)
    {
        var (text, cursor) = Cursor(typed);
        await editor.OpenAsync(File, text);
        return await editor.OffersAsync(File, cursor.Line + 1, cursor.Character + 1);
    }
}
