using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Formats.Word.Templates;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formats.Word.Templates;

/// <summary>Templates as people have them, filled with the samples.</summary>
public sealed class TemplateFixtureTests
{
    private static readonly Dictionary<string, Document> documents = new()
    {
        ["two-sides"] = Sample.Wenbury.Document,
        ["two-sides, family"] = Sample.Wenbury.Family,
        ["northshire"] = Sample.Northshire.Document,
        ["northshire, family"] = Sample.Northshire.Family,
        ["kitchen-sink"] = Sample.KitchenSink.Document,
        ["kitchen-sink, family"] = Sample.KitchenSink.Family,
        ["minimal"] = Sample.Minimal.Document,
        ["minimal, family"] = Sample.Minimal.Family,
    };

    // What filling may change: words, looks, what leads where, and what the file says of itself.
    private static readonly string[] changed =
    [
        "docProps/core.xml", "docProps/custom.xml", "word/_rels/document.xml.rels", "word/document.xml", "word/footer1.xml", "word/header1.xml", "word/numbering.xml", "word/styles.xml", "_rels/.rels",
    ];

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var template in TemplateFiles.Names)
                foreach (var document in documents.Keys) all.Add(template, document);
            return all;
        }
    }

    public static TheoryData<string> Templates => [.. TemplateFiles.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_template_gives_a_valid_file_for_every_document(string template, string document) =>
        Assert.Empty(new FilledFile(documents[document], TemplateFiles.Of(template)).Errors);

    [Theory]
    [MemberData(nameof(Templates))]
    public void All_else_in_a_template_stays_byte_for_byte(string name)
    {
        var template = TemplateFiles.Of(name);
        var filled = new FilledFile(documents["two-sides"], template).Parts;
        foreach (var (part, bytes) in template.File.Parts)
            if (Array.IndexOf(changed, part) < 0) Assert.Equal(bytes.ToArray(), filled[part]);
        Assert.All(filled.Keys.Where(part => !template.File.Parts.ContainsKey(part)), part =>
            Assert.Matches(@"^(\[Content_Types\]\.xml|docProps/(core1?|custom)\.xml|customXml/item(Props)?\d\.xml|customXml/_rels/item\d\.xml\.rels|word/media/pair\d+\.png|word/(numbering|styles)\d*\.xml|word/_rels/(document|header1)\.xml\.rels)$", part));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_same_document_and_template_give_the_same_bytes(string name) =>
        Assert.Equal(new FilledFile(documents["kitchen-sink"], TemplateFiles.Of(name)).Bytes, new FilledFile(documents["kitchen-sink"], TemplateFiles.Of(name)).Bytes);

    [Theory]
    [InlineData("libreoffice", "two-sides")]
    [InlineData("libreoffice", "kitchen-sink")]
    [InlineData("plain", "northshire")]
    [InlineData("plain", "northshire, family")]
    [InlineData("german-word", "kitchen-sink, family")]
    [InlineData("in-cells", "northshire")]
    public void A_template_that_has_room_for_all_says_all_words_of_the_document(string template, string document)
    {
        var left = FilledFile.TextOf(new FilledFile(documents[document], TemplateFiles.Of(template)).Body).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        foreach (var (word, count) in DocumentText.WordsOf(documents[document]).CountBy(word => word))
            Assert.True(left.GetValueOrDefault(word) >= count, $"\"{word}\" is said {left.GetValueOrDefault(word)} times, not {count}");
    }

    [Theory]
    [InlineData("word-365")]
    [InlineData("in-cells")]
    [InlineData("plain")]
    public void What_comes_of_a_template_is_reviewed(string name) =>
        Snapshot.Verify(new FilledFile(documents["two-sides"], TemplateFiles.Of(name)).Outline(), $"filled-{name}");

    [Theory]
    [MemberData(nameof(Templates))]
    public void Instructions_and_placeholders_never_reach_a_document(string name)
    {
        var text = FilledFile.TextOf(new FilledFile(documents["two-sides"], TemplateFiles.Of(name)).Xml("word/document.xml"));
        foreach (var placeholder in (string[])["template", "Click or tap", "stands here", "Titel", "(section-"]) Assert.DoesNotContain(placeholder, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_names_parts_of_one_edition_serves_that_one_alone()
    {
        Assert.Equal((true, false), Serving(TemplateFiles.Of("word-365")));
        Assert.Equal((true, false), Serving(TemplateFiles.Of("libreoffice")));
        Assert.Equal((true, true), Serving(TemplateFiles.Of("plain")));
        Assert.Equal((true, true), Serving(TemplateFiles.Of("german-word")));
        Assert.Equal((false, true), Serving(TemplateFiles.Tagged(["safeguarding", "journey"])));
        Assert.Equal((true, true), Serving(TemplateFiles.Tagged(["section-a", "journey"])));

        static (bool, bool) Serving(WordTemplate template) => (template.Serves(Edition.Practitioner), template.Serves(Edition.Family));
    }

    [Fact]
    public void Names_of_parts_are_those_of_the_documents()
    {
        foreach (var document in documents.Values)
            Assert.Equal(document.Parts.Select(part => (part.Name, part.Called)), PartNames.Of(document.Facts.Edition).Select(part => (part.Name, part.Called)));
    }

    [Fact]
    public void The_title_is_the_documents_and_the_keywords_stay_the_templates()
    {
        var core = new FilledFile(documents["two-sides"], TemplateFiles.Of("word-365")).Xml("docProps/core.xml").Elements().ToDictionary(fact => fact.Name.LocalName, fact => fact.Value);
        Assert.Equal(("Wenbury parent-infant pathway", "en-GB", "brand 2026"), (core["title"], core["language"], core["keywords"]));
    }

    [Fact]
    public void What_the_template_says_of_itself_stands_beside_where_the_document_comes_from()
    {
        var facts = new FilledFile(documents["two-sides"], TemplateFiles.Of("word-365")).Xml("docProps/custom.xml").Elements().ToList();
        Assert.Equal(["pair.pathway", "pair.edition", "pair.version", "pair.source", "pair.content", "Classification"], facts.Select(fact => fact.Attribute("name")!.Value));
        Assert.Equal(["2", "3", "4", "5", "6", "7"], facts.Select(fact => fact.Attribute("pid")!.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_control_is_bound_to_the_words_that_it_shows(string template, string document)
    {
        var filled = new FilledFile(documents[document], TemplateFiles.Of(template));
        var store = filled.Xml(filled.Parts.Keys.Single(part => part.StartsWith("customXml/item", StringComparison.Ordinal) && !part.Contains("Props", StringComparison.Ordinal)));
        XNamespace p = "urn:pair:fields:1";
        foreach (var part in filled.Parts.Keys.Where(part => part is "word/document.xml" or "word/header1.xml"))
            foreach (var control in filled.Xml(part).Descendants(WordFile.W + "sdt"))
            {
                if (control.Element(WordFile.W + "sdtPr")!.Element(WordFile.W + "dataBinding") is not { } binding || !binding.Attribute(WordFile.W + "prefixMappings")!.Value.Contains("urn:pair", StringComparison.Ordinal)) continue;
                var at = store;
                foreach (var step in binding.Attribute(WordFile.W + "xpath")!.Value.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1))
                {
                    var bracket = step.IndexOf('[', StringComparison.Ordinal);
                    at = at.Elements(p + step[2..bracket]).ElementAt(int.Parse(step[(bracket + 1)..^1], System.Globalization.CultureInfo.InvariantCulture) - 1);
                }
                var shown = string.Concat(control.Descendants(WordFile.W + "t").Select(text => text.Value));
                var answer = control.Descendants(WordFile.W + "listItem").FirstOrDefault(item => item.Attribute(WordFile.W + "displayText")!.Value == shown);
                Assert.Equal(answer?.Attribute(WordFile.W + "value")!.Value ?? shown, at.Value);
            }
    }

    [Fact]
    public void A_document_of_ours_is_a_template_too()
    {
        var first = new FilledFile(documents["two-sides"], TemplateFiles.Of("word-365"));
        var again = new FilledFile(documents["two-sides"], TemplateFiles.Of("out/wenbury.docx", first.Bytes));
        Assert.Empty(again.Errors);
        Assert.Equal(first.Parts.Keys, again.Parts.Keys);
        Assert.Equal(FilledFile.TextOf(first.Body), FilledFile.TextOf(again.Body));
    }

    [Fact]
    public void A_template_file_becomes_a_document() =>
        Assert.Contains("wordprocessingml.document.main+xml", System.Text.Encoding.UTF8.GetString(new FilledFile(documents["minimal"], TemplateFiles.Of("german-word")).Parts["[Content_Types].xml"]), StringComparison.Ordinal);
}
