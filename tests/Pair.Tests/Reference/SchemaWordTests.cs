using System.Reflection;
using Pair.Core.Binding;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Syntax;

namespace Pair.Tests.Reference;

/// <summary>The schema and the program list the same words: what one lets through, the other reads.</summary>
public sealed class SchemaWordTests
{
    // Lists that are a part of the words on purpose.
    private static readonly (string Place, string Reason)[] Parts =
    [
        ("/$defs/service/allOf/1/if/properties/offers/items/enum", "what is offered to staff alone"),
        ("/$defs/case/properties/family/properties/carer/enum", "one family has one carer, never `anyone`"),
        ("/$defs/referrer/properties/kind/enum", "an area adds professionals; families are shipped"),
    ];

    [Fact]
    public void Every_list_of_words_in_the_schema_is_a_list_that_the_binder_reads()
    {
        foreach (var (place, value) in SchemaFile.Pathway.Keyword("enum"))
        {
            var words = value.EnumerateArray().Select(word => word.GetString()!).ToList();
            var whole = !Parts.Any(part => part.Place == place);
            Assert.True(Lists().Any(list => whole ? list.SetEquals(words) : list.IsProperSupersetOf(words)), $"{place}: {string.Join(", ", words)}");
        }
    }

    [Fact]
    public void Every_choice_can_be_typed_and_no_two_words_mean_the_same()
    {
        foreach (var (_, read, choices) in Readers())
        {
            var meanings = Words().Select(word => read(word)).OfType<object>().ToList();
            Assert.Equal(choices.Cast<object>().Order(), meanings.Distinct().Order());
            Assert.Equal(meanings.Distinct().Count(), meanings.Count);
        }
    }

    [Fact]
    public void A_word_in_other_capitals_is_no_word() =>
        Assert.All(Readers(), reader => Assert.All(Words(), word => Assert.Null(reader.Read(word.ToUpperInvariant()))));

    [Fact]
    public void What_staff_alone_are_offered_is_what_no_family_is()
    {
        var (_, value) = SchemaFile.Pathway.Keyword("enum").Single(found => found.Place == Parts[0].Place);
        var forStaff = value.EnumerateArray().Select(word => Pair.Core.Binding.Words.Offer(word.GetString()!)!.Value);
        Assert.Equal(Enum.GetValues<Offer>().Except([Offer.Direct, Offer.FamilyHelpline]), forStaff.Order());
    }

    [Theory]
    [InlineData("cohorts")]
    [InlineData("referrers")]
    [InlineData("interventions")]
    [InlineData("tools")]
    [InlineData("also_needed")]
    public void Ids_of_shipped_entries_in_the_schema_are_those_that_are_shipped(string collection)
    {
        var (_, patterns) = SchemaFile.Pathway.Keyword("patternProperties").Single(found => found.Place == $"/properties/{collection}/patternProperties");
        var ids = patterns.EnumerateObject().Single().Name;
        Assert.Matches(@"^\^\([a-z0-9|-]+\)\$$", ids);
        Assert.Equal(Shipped.Collection(collection)!.Entries.Select(entry => entry.Key.Value).Order(), ids[2..^2].Split('|').Order());
    }

    [Fact]
    public void Levels_that_editors_offer_are_those_that_are_shipped_each_with_its_models()
    {
        var shipped =
            from model in Shipped.LevelModelIds
            from level in ((YamlMapping)Shipped.LevelModel(model)!["levels"]!).Entries
            group $"{model}: {Name(level.Value)}." by level.Key.Value into level
            select (level.Key, string.Join(' ', level));
        Assert.Equal(shipped, Offered("/$defs/level_id"));
    }

    [Fact]
    public void Level_models_that_editors_offer_are_those_that_are_shipped() =>
        Assert.Equal(Shipped.LevelModelIds.Select(id => (id, $"The levels of {Name(Shipped.LevelModel(id)!)}.")), Offered("/$defs/pathway/properties/levels"));

    [Fact]
    public void Referrers_that_editors_offer_are_those_that_are_shipped() =>
        Assert.Equal(Shipped.Collection("referrers")!.Entries.Select(entry => (entry.Key.Value, $"{Name(entry.Value)}.")), Offered("/$defs/referrer_id"));

    // Words of an open list, each with what an editor says beside it; what is offered is what is typed.
    private static IEnumerable<(string Word, string Description)> Offered(string place)
    {
        var (_, snippets) = SchemaFile.Pathway.Keyword("defaultSnippets").Single(found => found.Place == $"{place}/defaultSnippets");
        Assert.All(snippets.EnumerateArray(), snippet => Assert.Equal(snippet.GetProperty("label").GetString(), snippet.GetProperty("body").GetString()));
        return snippets.EnumerateArray().Select(snippet => (snippet.GetProperty("label").GetString()!, snippet.GetProperty("description").GetString()!));
    }

    private static string Name(YamlNode entry) => ((YamlScalar)((YamlMapping)entry)["name"]!).Value;

    // What each function of Words reads, and the lists of shipped frameworks.
    private static IEnumerable<HashSet<string>> Lists() => Readers()
        .Select(reader => Words().Where(word => reader.Read(word) is not null).ToHashSet())
        .Append([.. Shipped.LevelModelIds])
        .Append([.. Words().Where(word => Shipped.Principles(word) is not null)]);

    private static IEnumerable<(string Name, Func<string, object?> Read, Array Choices)> Readers() =>
        typeof(Words).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method =>
            (method.Name, (Func<string, object?>)(word => method.Invoke(null, [word])), Enum.GetValues(Nullable.GetUnderlyingType(method.ReturnType)!)));

    // Every word that any list of the schema or the shipped data knows.
    private static HashSet<string> Words() =>
        [
            .. SchemaFile.Pathway.Keyword("enum").SelectMany(found => found.Value.EnumerateArray()).Select(word => word.GetString()!),
            .. ((string[])["cohorts", "referrers"]).SelectMany(key => Shipped.Collection(key)!.Entries).Select(entry => ((YamlScalar)((YamlMapping)entry.Value)["kind"]!).Value),
            "other",
        ];
}
