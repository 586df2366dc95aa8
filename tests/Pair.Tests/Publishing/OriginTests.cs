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
        var wrong = DocumentParts.Of(Sample.Of(path).Document).Inlines
            .Where(inline => inline.Origin.Where is { } where && IsAuthors(where) && !Says(where, Text(inline)) && !IsPhrased(inline.Origin))
            .Select(inline => $"\"{Text(inline)}\" is not in \"{inline.Origin.Where!.Words}\" ({inline.Origin.Element} {inline.Origin.Key})");
        AssertNone(wrong);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Element_and_key_lead_to_that_place(string path)
    {
        var tree = Sample.Of(path).Tree();
        var wrong = DocumentParts.Of(Sample.Of(path).Document).Inlines.Select(inline => inline.Origin)
            .Where(origin => origin.Where is { } where && IsAuthors(where) && !Leads(tree, origin, where))
            .Select(origin => $"{origin.Element} {origin.Key} does not hold \"{origin.Where!.Words}\"");
        AssertNone(wrong);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_has_a_place_names_its_element_and_what_has_none_is_the_editions(string path)
    {
        var origins = DocumentParts.Of(Sample.Of(path).Document).Inlines.Select(inline => inline.Origin);
        Assert.All(origins, origin => Assert.True(origin.Where is null ? origin == Origin.Edition : origin.Element.Length > 0 && origin.Key.Length > 0));
    }

    [Fact]
    public void No_piece_of_a_document_is_empty()
    {
        foreach (var sample in Sample.Whole)
            Assert.DoesNotContain(DocumentParts.Of(sample.Document).Inlines, inline => inline is not Inline.Mark && Text(inline).Length == 0);
    }

    private static void AssertNone(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong.Distinct()));

    private static bool IsAuthors(Location where) => !where.Source.Path.StartsWith("pair/", StringComparison.Ordinal);

    private static bool Says(Location where, string text) => Same(where.Words).Contains(Same(text), StringComparison.OrdinalIgnoreCase);

    private static bool IsPhrased(Origin origin) => origin.Key.StartsWith("procedures.", StringComparison.Ordinal) || Phrased.Contains(origin.Key.Split('.')[^1]) ;

    // Marks, quotes and folded lines are not what is said.
    private static string Same(string text) => Regex.Replace(text.Replace("_", "", StringComparison.Ordinal), @"[\s""'\\]+", " ").Trim();

    private static string Text(Inline inline) => inline switch { Inline.Words words => words.Text, Inline.Link link => link.Text, _ => "" };

    private static bool Leads(YamlMapping tree, Origin origin, Location where)
    {
        // An area's own name for a level stands beside the levels.
        if (origin is { Element: "pathway", Key: "levels" } && Leads(tree, origin with { Key = "level_names" }, where)) return true;
        YamlNode? at = tree;
        YamlScalar? key = null;
        foreach (var step in origin.Element.Split('.').Concat(Steps(origin)))
        {
            if (at is YamlSequence list && int.TryParse(step, out var number)) (key, at) = (null, list.Items[number]);
            else if ((at as YamlMapping)?.Find(step) is { } entry) (key, at) = (entry.Key, entry.Value);
            else return false;
        }
        return Holds(at!.Where, where) || (key is not null && Holds(key.Where, where));
    }

    // A short form may have any letters, dots too.
    private static IEnumerable<string> Steps(Origin origin) => origin.Element == "glossary" ? [origin.Key] : origin.Key.Split('.');

    private static bool Holds(Location whole, Location part) =>
        whole.Source.Path == part.Source.Path && whole.Span.Start <= part.Span.Start && part.Span.End <= whole.Span.End;
}
