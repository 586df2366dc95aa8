using Pair.Core.Binding;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Syntax;

namespace Pair.Tests.Reference;

public sealed class ShippedTests
{
    [Fact]
    public void Every_level_model_has_a_name_a_source_and_levels_with_bands()
    {
        foreach (var id in Shipped.LevelModelIds)
        {
            var model = Shipped.LevelModel(id)!;
            Assert.Equal(id, Text(model, "id"));
            Assert.NotEqual("", Text(model, "name"));
            Assert.NotEqual("", Text(model, "source"));
            var levels = ((YamlMapping)model["levels"]!).Entries;
            Assert.True(levels.Count >= 3);
            Assert.All(levels, level => Assert.NotEmpty(((YamlSequence)((YamlMapping)level.Value)["band"]!).Items.Select(band => Words.Band(((YamlScalar)band).Value)!.Value)));
        }
    }

    [Fact]
    public void Every_shipped_entry_says_what_it_is_called_and_where_that_is_from()
    {
        foreach (var key in (string[])["cohorts", "referrers", "interventions", "tools", "also_needed"])
            foreach (var entry in Shipped.Collection(key)!.Entries)
            {
                var map = (YamlMapping)entry.Value;
                Assert.NotEqual("", Text(map, key == "also_needed" ? "title" : "name"));
                if (key is "cohorts" or "interventions" or "tools") Assert.NotEqual("", Text(map, "source"));
            }
    }

    [Fact]
    public void What_a_referrer_stands_for_is_shipped_too()
    {
        var referrers = Shipped.Collection("referrers")!;
        foreach (var entry in referrers.Entries)
            if (((YamlMapping)entry.Value)["includes"] is YamlSequence includes)
                Assert.All(includes.Items, item => Assert.NotNull(referrers.Find(((YamlScalar)item).Value)));
    }

    [Fact]
    public void Ages_of_shipped_tools_are_ages()
    {
        foreach (var entry in Shipped.Collection("tools")!.Entries)
            if (Text((YamlMapping)entry.Value, "ages") is { Length: > 0 } ages) Assert.False(AgeRange.Parse(ages)!.Value.IsBackwards);
    }

    [Fact]
    public void A_language_has_its_English_name_and_an_unknown_one_its_code()
    {
        Assert.Equal(("Urdu", "British Sign Language", "Norwegian", "xx-YY"), (Shipped.LanguageName("ur"), Shipped.LanguageName("bfi"), Shipped.LanguageName("no"), Shipped.LanguageName("xx-YY")));
    }

    [Fact]
    public void What_is_not_shipped_is_not_there()
    {
        Assert.Null(Shipped.LevelModel("../cohorts"));
        Assert.Null(Shipped.Principles("thrive"));
        Assert.Null(Shipped.Collection("services"));
    }

    [Theory]
    [InlineData("retired-terms", "retired_terms")]
    [InlineData("wording", "wording")]
    public void Every_word_to_avoid_says_why_what_to_write_and_where_that_is_from(string list, string key)
    {
        foreach (var entry in ((YamlMapping)Shipped.WordList(list)[key]!).Entries)
        {
            var map = (YamlMapping)entry.Value;
            Assert.NotEqual("", Text(map, "source"));
            Assert.Equal(Text(map, "says") == "", Text(map, "help") == "");
            Assert.DoesNotMatch(@"\.$", Text(map, "says") + Text(map, "help"));
        }
    }

    [Fact]
    public void A_form_to_avoid_stands_in_one_list_and_is_no_short_form_to_explain_too()
    {
        var forms = new List<string>();
        foreach (var (list, key) in ((string, string)[])[("retired-terms", "retired_terms"), ("wording", "wording"), ("placeholders", "placeholders")])
            foreach (var entry in ((YamlMapping)Shipped.WordList(list)[key]!).Entries)
            {
                forms.Add(entry.Key.Value);
                if (((YamlMapping)entry.Value)["also"] is YamlSequence also) forms.AddRange(also.Items.Select(item => ((YamlScalar)item).Value));
            }
        Assert.Equal(forms.Count, forms.Distinct().Count());
        var told = Text(Shipped.WordList("acronyms"), "other_rules").Split(' ');
        // "tbc" is found in capitals too; the s of a plural is none of the form.
        Assert.DoesNotContain(forms, form => form.Length < 8 && !form.Contains(' ') && (form.Count(char.IsUpper) > 1 || form is ['t', 'b', _]) && !told.Contains(form.Split('\'')[0].TrimEnd('s').ToUpperInvariant()));
    }

    [Theory]
    [InlineData("role-words", "words")]
    [InlineData("first-names", "names")]
    public void Words_of_mailboxes_are_single_words_in_small_letters(string list, string key)
    {
        var words = Text(Shipped.WordList(list), key).Split(' ');
        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.All(words, word => Assert.Matches("^[a-z]{2,}$", word));
        Assert.NotEqual("", Text(Shipped.WordList(list), "source"));
    }

    [Fact]
    public void No_first_name_is_a_role_too() =>
        Assert.Empty(Text(Shipped.WordList("first-names"), "names").Split(' ').Intersect(Text(Shipped.WordList("role-words"), "words").Split(' ')));

    private static string Text(YamlMapping map, string key) => (map[key] as YamlScalar)?.Value ?? "";
}
