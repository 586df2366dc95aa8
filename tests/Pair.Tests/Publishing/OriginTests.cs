using System.Text.RegularExpressions;
using Pair.Core.Documents;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Samples;

namespace Pair.Tests.Publishing;

/// <summary>Every piece of a document knows where it came from: comments, redlines and the way home from Word hang on it.</summary>
public sealed class OriginTests
{
    // Keys whose values the edition says in its own words: a name for an id, "6 weeks until 9 months" for 6w to 9m.
    private static readonly string[] Phrased =
    [
        "accessibility", "ages", "carer_age", "carers", "catchment", "cohorts", "consent", "date", "delivery", "drop_in", "evidence", "funded_until",
        "instead", "interpreter", "interventions", "kind", "languages", "last_reviewed", "levels", "location", "next_review", "offers", "only_for", "organisation", "part_of",
        "place", "provider", "review", "services", "specialists", "status", "step_down", "step_out", "step_up", "tools", "use", "wait_time", "who",
    ];

    public static TheoryData<string> Samples => [Sample.Northshire.Path, Sample.KitchenSink.Path];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_words_of_an_author_stand_at_the_place_that_they_came_from(string path)
    {
        var wrong = Inlines(path)
            .Where(inline => inline.Origin is { Where: { } where, Key.Length: > 0 } && IsAuthors(where) && !Says(where, Text(inline)) && !IsPhrased(inline.Origin))
            .Select(inline => $"\"{Text(inline)}\" is not in \"{inline.Origin.Where!.Words}\" ({inline.Origin.Element} {inline.Origin.Key})");
        AssertNone(wrong);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Element_and_key_lead_to_that_place(string path)
    {
        var tree = Sample.Of(path).Tree();
        var wrong = Inlines(path).Select(inline => inline.Origin)
            .Where(origin => origin.Where is { } where && IsAuthors(where) && !Leads(tree, origin, where))
            .Select(origin => $"{origin.Element} {origin.Key} does not hold \"{origin.Where!.Words}\"");
        AssertNone(wrong);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_has_a_place_names_its_element_and_what_has_none_is_the_editions(string path)
    {
        var origins = Inlines(path).Select(inline => inline.Origin);
        Assert.All(origins, origin => Assert.True(origin.Where is null ? origin == Origin.Edition : origin.Element.Length > 0));
    }

    [Fact]
    public void No_piece_of_a_document_is_empty()
    {
        foreach (var sample in Sample.Whole)
            Assert.DoesNotContain(DocumentParts.Of(sample.Document).Inlines, inline => inline is not Inline.Mark && Text(inline).Length == 0);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_key_of_a_field_goes_on_where_another_ends(string path)
    {
        var keys = Inlines(path).Where(inline => inline.Origin.IsField).Select(inline => inline.Origin.Field).ToHashSet(StringComparer.Ordinal);
        AssertNone(keys.Where(key => keys.Any(other => other.StartsWith(key + ".", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void One_of_the_answers_of_a_choice_is_the_one_that_was_typed(string path)
    {
        var choices = Inlines(path).OfType<Inline.Words>().Where(words => !words.Answers.IsEmpty).ToList();
        AssertNone(choices.Where(words => words.Answers.Single(answer => answer.Text == words.Text).Value != words.Origin.Where!.Words).Select(words => words.Text));
        AssertNone(choices.Where(words => words.Answers.Select(answer => answer.Text).Distinct().Count() < words.Answers.Count).Select(words => words.Text));
        Assert.NotEmpty(choices);
    }

    [Fact]
    public void The_parts_of_a_document_say_all_that_it_says_in_its_order()
    {
        foreach (var document in Sample.Whole.SelectMany(sample => new[] { sample.Document, sample.Family }))
        {
            var parts = document with { Blocks = document.Parts.SelectMany(part => part.Blocks).ToSeq() };
            Assert.Equal(DocumentText.WordsOf(document), DocumentText.WordsOf(parts));
        }
    }

    private static List<Inline> Inlines(string path) =>
        [.. DocumentParts.Of(Sample.Of(path).Document).Inlines, .. DocumentParts.Of(Sample.Of(path).Family).Inlines];

    private static void AssertNone(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong.Distinct()));

    private static bool IsAuthors(Location where) => !where.Source.IsShipped;

    private static bool Says(Location where, string text) => Same(where.Words).Contains(Same(text), StringComparison.OrdinalIgnoreCase);

    private static bool IsPhrased(Origin origin) => origin.Key.StartsWith("procedures.", StringComparison.Ordinal) || origin.Element.StartsWith("safeguarding.procedures.", StringComparison.Ordinal)
        || origin.Key == "delivery.text" || origin.Key.Split('.')[^1] is not ("name" or "text") && origin.Key.Split('.').Any(Phrased.Contains);

    // Marks, quotes and folded lines are not what is said.
    private static string Same(string text) => Regex.Replace(text.Replace("_", "", StringComparison.Ordinal), @"[\s""'\\]+", " ").Trim();

    private static string Text(Inline inline) => inline switch { Inline.Words words => words.Text, Inline.Link link => link.Text, _ => "" };

    private static bool Leads(YamlMapping tree, Origin origin, Location where)
    {
        // An area's own name for a level stands beside the levels.
        if (origin.Element == "pathway" && origin.Key.Split('.') is ["levels", var level, "name"] && Leads(tree, origin with { Key = $"level_names.{level}" }, where)) return true;
        YamlNode? at = tree;
        YamlScalar? key = null;
        foreach (var step in Steps(origin))
        {
            if (at is YamlSequence list)
            {
                at = int.TryParse(step, out var number) ? list.Items[number] : list.Items.FirstOrDefault(item => item is YamlScalar scalar && scalar.Value == step);
                if (at is null) return false;
                key = null;
            }
            else if ((at as YamlMapping)?.Find(step) is { } entry) (key, at) = (entry.Key, entry.Value);
            else return false;
        }
        return Holds(at!.Where, where) || (key is not null && Holds(key.Where, where));
    }

    // A short form may have any letters, dots too.
    private static IEnumerable<string> Steps(Origin origin) =>
        origin.Element == "glossary" ? [origin.Element, origin.Key]
        : origin.Element.StartsWith("glossary.", StringComparison.Ordinal) ? ["glossary", origin.Element["glossary.".Length..]]
        : origin.Key.Length == 0 ? origin.Element.Split('.') : [.. origin.Element.Split('.'), .. origin.Key.Split('.')];

    private static bool Holds(Location whole, Location part) =>
        whole.Source.Path == part.Source.Path && whole.Span.Start <= part.Span.Start && part.Span.End <= whole.Span.End;
}
