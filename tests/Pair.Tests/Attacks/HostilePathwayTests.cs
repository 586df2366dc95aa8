using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml;
using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats;
using Pair.Tests.Architecture;
using Pair.Tests.Formats;
using Pair.Tests.Formats.Html;
using Pair.Tests.Formats.Word;
using Pair.Tests.Pdf.Conformance;
using Pair.Tests.Publishing;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Attacks;

/// <summary>A pathway whose every text is an attack stays text, in both editions and all three formats.</summary>
public sealed class HostilePathwayTests
{
    private const string Together = "all in one";

    private static readonly ConcurrentDictionary<string, HostilePathway> known = new();

    public static TheoryData<string> Attacks => [.. HostileTexts.All.Keys, Together];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void The_page_has_the_elements_of_harmless_text_and_no_other(string attack) => InEachEdition(attack, (hostile, harmless) =>
    {
        var page = Page.Of(hostile);
        var (expected, found) = (Elements(Page.Of(harmless)), Elements(page));
        Assert.True(expected.SequenceEqual(found), string.Join('\n', Counted(found).Except(Counted(expected)).Concat(Counted(expected).Except(Counted(found)).Select(way => $"expected: {way}"))));
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc" or "autofocus", attribute.Name);
    });

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Links_of_the_page_lead_to_the_web_a_mailbox_a_phone_or_a_place_of_the_page(string attack) => InEachEdition(attack, (hostile, _) =>
    {
        var page = Page.Of(hostile);
        foreach (var link in page.QuerySelectorAll(":not(nav.files) a[href]").Where(link => link.Closest("nav.files") is null))
        {
            var target = link.GetAttribute("href")!;
            Assert.True(target.StartsWith('#') ? page.GetElementById(target[1..]) is not null
                : Array.Exists((string[])["https://", "http://", "mailto:", "tel:"], start => target.StartsWith(start, StringComparison.Ordinal)), target);
        }
    });

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Page_and_Word_document_say_the_words_of_the_document(string attack) => InEachEdition(attack, (hostile, _) =>
    {
        var words = DocumentText.WordsOf(hostile).Select(Shown).ToList();
        Assert.Equal(words, FormatWords.Of(hostile, "html").Select(Shown));
        Assert.Equal(words, FormatWords.Of(hostile, "docx").Select(Shown));
        Assert.Equal(hostile.Facts.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Shown), Page.Of(hostile).Title!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Shown));
    });

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Word_finds_no_fault_and_the_PDF_keeps_all_rules(string attack) => InEachEdition(attack, (hostile, _) =>
    {
        Assert.Empty(WordExportTests.ErrorsOf(hostile, FileFormatVersions.Microsoft365));
        Assert.Empty(Checker.Check(Exporter.Write(hostile, "pdf", []).Bytes));
    });

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_text_of_the_model_turns_what_stands_beside_it(string attack)
    {
        var pathway = Hostile(attack);
        foreach (var edition in Enum.GetValues<Edition>())
            Assert.All(DocumentParts.Of(Published(pathway, edition)).Inlines.GroupBy(inline => inline.Origin, ReferenceEqualityComparer.Instance), text =>
            {
                var words = DocumentText.Of(text.ToSeq());
                Assert.Equal(Directions.Closed(words), words);
            });
    }

    [Fact]
    public void Every_text_is_attacked_but_those_that_the_schema_binds()
    {
        var pathway = Hostile("script");
        Assert.InRange(pathway.Replaced, 100, int.MaxValue);
        var spared = AuthoredText.Of(pathway.Compiled.Root!).Where(text => !text.Scalar.Value.Contains("alert(1)", StringComparison.Ordinal)).Select(text => text.Path).ToHashSet();
        Snapshot.Verify(string.Join('\n', spared.Order(StringComparer.Ordinal)) + "\n", "not-attacked");
    }

    private static void InEachEdition(string attack, Action<Document, Document> check)
    {
        var (hostile, harmless) = (Hostile(attack), Of(HostileTexts.Harmless));
        foreach (var edition in Enum.GetValues<Edition>()) check(Published(hostile, edition), Published(harmless, edition));
    }

    private static HostilePathway Hostile(string attack) => Of(attack == Together ? HostileTexts.Together : HostileTexts.All[attack]);

    private static HostilePathway Of(string text) => known.GetOrAdd(text, static text =>
        HostilePathway.Of(Path.Combine(Repository.Root, "samples", "kitchen-sink"), _ => text));

    private static Document Published(HostilePathway pathway, Edition edition) =>
        Publisher.Publish(pathway, pathway.Compiled, edition, ".", Sample.AsOf).Document;

    // Entries are sorted by their names, so the ways to all elements are compared, not their order. What holds a line together, or words apart, depends on the words.
    private static List<string> Elements(IHtmlDocument page) =>
        [.. page.All.Where(element => !IsOfWords(element)).Select(Way).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Counted(List<string> ways) => ways.GroupBy(way => way).Select(way => $"{way.Count()} {way.Key}");

    private static string Way(IElement element) =>
        string.Join(' ', element.GetAncestors().OfType<IElement>().Reverse().Append(element).Where(element => !IsOfWords(element)).Select(element =>
            element.LocalName + (element.ClassName is { Length: > 0 } name && element.LocalName != "a" ? $".{name}" : "")));

    private static bool IsOfWords(IElement element) => element.LocalName is "bdi" or "wbr" or "strong" || element is { LocalName: "span", ClassName: "together" or "address" } or { LocalName: "span", ClassName: null };

    // What no file can hold is shown as the sign for it.
    private static string Shown(string word) => string.Concat(word.Select(letter =>
        letter is < ' ' or '\u007F' or >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(letter) && word.Length == 1 ? '\uFFFD' : letter));
}
