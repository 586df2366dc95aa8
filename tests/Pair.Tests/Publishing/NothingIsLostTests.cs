using System.Text.RegularExpressions;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Tests.Samples;

namespace Pair.Tests.Publishing;

/// <summary>What an author wrote is in the document or in the list below: nothing is lost silently.</summary>
public sealed class NothingIsLostTests
{
    private static readonly (string Path, string Reason)[] NotPrinted =
    [
        (@"pair|include", "about the file, not the pathway"),
        (@"pathway\.(id|language|nation)", "name of the files, language of the document, and what checks and comparisons go by"),
        (@"(places|cohorts|organisations|locations|referrers|interventions|tools)\.\*\.name|also_needed\.\*\.title", "said by name wherever it is named; the test below finds the words"),
        (@"pathway\.levels|pathway\.levels\.\*\.band", "an id of shipped levels, whose names are printed; neutral bands are for comparison"),
        (@"pathway\.area\.(code|place)|places\.\*\.(code|within)", "codes and nesting are for comparison and coverage"),
        (@"pathway\.logo\.alt", "said by readers instead of the picture"),
        (@".*\.accept\.\*\.(reason|until)|pathway\.accept\.\*\.(reason|until)", "agreed among the authors about a finding"),
        (@"cohorts\.\*\.plus", "what the checks ask of the area"),
        (@"referrers\.\*\.kind", "which wider referrers include it"),
        (@"organisations\.\*\.(kind|url|number)", "for feeds and checks; a service has a page of its own"),
        (@"tools\.\*\.(subject|purpose)", "for the checks of how tools are used"),
        (@"services\.\*\.family\.(name|summary)", "for the family edition"),
        (@"services\.\*\.(url|qr)", "the name leads there, as another test holds; whether a code is printed"),
        (@"services\.\*\.assured\.(date|by)", "for the check that facts are fresh"),
        (@"services\.\*\.exclusions\[\]\.(cohorts|carers|ages|carer_age\.(minimum|maximum))", "facts for case studies; the text is what people read"),
        (@"case_studies\..*", "families that the pathway is tested with"),
    ];

    // Printed by silence or by its place, where the value is this one.
    private static readonly (string Path, string Value, string Reason)[] SaidByPlace =
    [
        (@"services\.\*\.status", "active", "planned and paused are marked, closed is left out"),
        (@"services\.\*\.offers", "direct|family-helpline", "direct help goes without saying; a helpline is said in words of the edition"),
        (@"pathway\.status", "published", "a draft says so"),
        (@"safeguarding\.crisis\.phone", "111", "its name says the number: NHS 111, option 2"),
        (@"services\.\*\.carer_age\.maximum", ".*", "one phrase with the youngest: aged 16 to 25"),
        (@"services\.\*\.levels", ".*", "the heading that the entry stands under, where it stands in full"),
    ];

    public static TheoryData<string> Samples => [Sample.KitchenSink.Path, Sample.OwnLevels.Path];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_value_of_an_author_reaches_the_document_or_is_exempt_for_a_reason(string path)
    {
        var parts = DocumentParts.Of(Sample.Of(path).Document);
        var shown = parts.Inlines.Select(inline => inline.Origin).Concat(parts.Others).Concat(parts.Blocks.Select(block => block.Origin)).Select(origin => origin.Where).OfType<Location>().Select(AuthoredText.PlaceOf).ToHashSet();
        Assert.All(AuthoredText.Of(Sample.Of(path).Tree()).Where(text => !IsExempt(text)), text => Assert.Contains(text.Place, shown));
    }

    [Fact]
    public void Every_sentence_and_name_of_the_kitchen_sink_is_said_word_for_word()
    {
        var said = string.Join(' ', DocumentText.WordsOf(Sample.KitchenSink.Document));
        // Texts that are printed as typed begin with a capital and have a blank; a name may begin small in the middle of a sentence.
        var texts = AuthoredText.Of(Sample.KitchenSink.Tree()).Where(text => (!IsExempt(text) || IsName(text.Path)) && Regex.IsMatch(text.Scalar.Value, @"^\p{Lu}.* "));
        Assert.All(texts, text => Assert.Contains(Plain(text.Scalar.Value), said, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_address_leads_somewhere()
    {
        var targets = DocumentParts.Of(Sample.KitchenSink.Document).Inlines.OfType<Inline.Link>().Select(link => link.Target).ToHashSet();
        var addresses = AuthoredText.Of(Sample.KitchenSink.Tree()).Select(text => text.Scalar.Value).Where(text => text.StartsWith("https://", StringComparison.Ordinal));
        Assert.Equal(["https://health.sinkshire.example"], addresses.Where(address => !targets.Contains(address)));
    }

    [Fact]
    public void Every_exemption_is_needed()
    {
        var paths = Sample.Whole.SelectMany(sample => AuthoredText.Of(sample.Tree())).Select(text => text.Path).ToHashSet();
        Assert.All(NotPrinted.Select(row => row.Path).Concat(SaidByPlace.Select(row => row.Path)).Where(path => path != @"pathway\.status"),
            pattern => Assert.Contains(paths, path => Regex.IsMatch(path, $"^({pattern})$")));
    }

    private static bool IsName(string path) => path.EndsWith(".*.name", StringComparison.Ordinal) || path.EndsWith(".*.title", StringComparison.Ordinal);

    private static bool IsExempt(AuthoredText text) =>
        NotPrinted.Any(row => Regex.IsMatch(text.Path, $"^({row.Path})$"))
        || SaidByPlace.Any(row => Regex.IsMatch(text.Path, $"^({row.Path})$") && Regex.IsMatch(text.Scalar.Value, $"^({row.Value})$"));

    // Without the marks of emphasis and links, blanks as one.
    private static string Plain(string text) => Regex.Replace(Regex.Replace(Regex.Replace(text, @"\[([^\]]+)\]\([^)]*\)", "$1"), @"(?<!\w)_([^_]+)_(?!\w)", "$1"), @"\s+", " ").Trim();
}
