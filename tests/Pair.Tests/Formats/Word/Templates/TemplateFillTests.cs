using System.Text;
using Pair.Core.Documents;
using Pair.Formats.Word.Templates;
using Pair.Tests.Documents;
using Pair.Tests.Formats.Office;
using Pair.Tests.Samples;
using static Pair.Tests.Formats.Word.Templates.TemplateFiles;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Templates;

/// <summary>What a control in a template asks for, and what comes in its place.</summary>
public sealed class TemplateFillTests
{
    private const string Service = "services.baby-massage";

    private static Document Document => Sample.Wenbury.Document;

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "this template names parts of the document 101 times")]
    public void A_template_with_places_without_end_is_refused(int places, string? refusal)
    {
        var body = string.Concat(Enumerable.Repeat(OfficeZip.Control("document"), places));
        Assert.Equal(refusal, TemplateRead.Open("many.docx", OfficeZip.LikeWord().WithBody(body).ToBytes()).Refusal?.Message);
    }

    [Fact]
    public void A_field_takes_the_look_of_the_first_words_that_stood_there_and_no_placeholder_stays()
    {
        var filled = Fill($"""<w:p>{Control("pathway.title", "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/><w:b/><w:color w:val=\"FF0000\"/></w:rPr><w:t>Click</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>here</w:t></w:r>", "<w:id w:val=\"7\"/><w:text/>")}</w:p>""");
        var control = filled.ControlOf("pathway.title");
        Assert.Equal("Wenbury parent-infant pathway", FilledFile.TextOf(control));
        var look = Assert.Single(control.Descendants(W + "r")).Element(W + "rPr")!;
        Assert.Equal(["b", "color"], look.Elements().Select(element => element.Name.LocalName));
        Assert.Empty(control.Descendants(W + "showingPlcHdr"));
        Assert.Equal("7", control.Element(W + "sdtPr")!.Element(W + "id")!.Attribute(W + "val")!.Value);
        Assert.Empty(filled.Errors);
    }

    [Theory]
    [InlineData("block")]
    [InlineData("cell")]
    public void A_control_round_a_paragraph_or_a_cell_becomes_one_round_the_words(string level)
    {
        var paragraph = $"<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{Run("here")}</w:p>";
        var cell = "<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>";
        var filled = Fill("<w:tbl><w:tblPr><w:tblW w:w=\"3000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr>"
            + (level == "cell" ? Control("pathway.title", $"{cell}{paragraph}</w:tc>") : $"{cell}{Control("pathway.title", paragraph)}{(level == "cell" ? "" : "<w:p/>")}</w:tc>") + "</w:tr></w:tbl><w:p/>");
        var control = filled.ControlOf("pathway.title");
        Assert.Equal(W + "p", control.Parent!.Name);
        Assert.Equal(W + "tc", control.Parent.Parent!.Name);
        Assert.NotNull(control.Parent.Element(W + "pPr")!.Element(W + "jc"));
        Assert.Equal("Wenbury parent-infant pathway", FilledFile.TextOf(control));
        Assert.Empty(filled.Errors);
    }

    [Fact]
    public void A_control_is_known_by_its_binding_before_its_tag_and_by_its_title_where_it_has_no_tag()
    {
        const string bound = "<w:dataBinding w:prefixMappings=\"xmlns:p='urn:pair:fields:1'\" w:xpath=\"/p:fields[1]/p:pathway[1]/p:area[1]/p:name[2]\" w:storeItemID=\"{0}\"/>";
        var filled = Fill($"<w:p>{Control("pathway.title", Run("one"), bound)}</w:p><w:p><w:sdt><w:sdtPr><w:alias w:val=\"pathway.version\"/></w:sdtPr><w:sdtContent>{Run("two")}</w:sdtContent></w:sdt></w:p>");
        Assert.Equal("Wenbury\n1.4", FilledFile.TextOf(filled.Body));
        Assert.Equal(["pathway.area.name", "pathway.version"], filled.Body.Descendants(W + "tag").Select(tag => tag.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void A_key_above_others_stands_for_all_of_them_with_the_words_between()
    {
        var words = new FieldWords(Document);
        Assert.Equal("Five weeks of gentle touch, and what your baby is telling you", words.Of($"{Service}.summary")!.TrimEnd('.'));
        Assert.NotNull(words.Of($"{Service}.referral"));
        Assert.Contains(words.Of($"{Service}.referral.how.phone")!, words.Of($"{Service}.referral")!, StringComparison.Ordinal);
        Assert.Null(words.Of("services"));
        Assert.Null(words.Of(Service));
    }

    [Fact]
    public void A_part_replaces_its_paragraph_unless_something_else_stands_there()
    {
        var alone = Fill($"<w:p>{Control("what-else", Run("here"))}</w:p><w:p>{Run("End.")}</w:p>");
        Assert.Equal("What else do families need?", FilledFile.TextOf(alone.Body).Split('\n')[0]);
        var among = Fill($"<w:p>{Run("Also: ")}{Control("what-else", Run("here"))}</w:p><w:p>{Run("End.")}</w:p>");
        Assert.Equal(["Also: ", "What else do families need?"], FilledFile.TextOf(among.Body).Split('\n')[..2]);
        Assert.EndsWith("\nEnd.", FilledFile.TextOf(among.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_parts_in_one_paragraph_come_in_their_order()
    {
        var text = FilledFile.TextOf(Fill($"<w:p>{Control("what-else", Run("a"))}{Run(" ")}{Control("gaps", Run("b"))}</w:p>").Body);
        Assert.True(text.IndexOf("What else do families need?", StringComparison.Ordinal) < text.IndexOf("Gaps we know about", StringComparison.Ordinal));
        Assert.StartsWith("What else", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_part_goes_with_its_paragraph_and_tables_do_not_grow_together()
    {
        const string table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
        var empty = Document with { Parts = [.. Document.Parts.Select(part => part.Name == "gaps" ? part with { Blocks = [] } : part)] };
        var filled = new FilledFile(empty, With($"{table}<w:p>{Control("gaps", Run("here"))}</w:p>{table}<w:p>{Run("a")}</w:p><w:p>{Control("gaps", Run("here"))}</w:p><w:p>{Run("b")}</w:p>"));
        Assert.Equal(["tbl", "p", "tbl", "p", "p"], filled.Body.Elements().Select(block => block.Name.LocalName));
    }

    [Fact]
    public void A_section_that_ends_with_a_control_still_ends_there()
    {
        var filled = Fill($"<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1000\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:pPr>{Control("section-c", Run("here"))}</w:p><w:p>{Run("On the next page.")}</w:p>");
        Assert.Single(filled.Body.Elements(W + "p"), paragraph => paragraph.Element(W + "pPr")?.Element(W + "sectPr") is not null);
        Assert.All(filled.Body.Descendants(W + "tblW"), width => Assert.Equal("9906", width.Attribute(W + "w")!.Value));
        Assert.Empty(filled.Errors);
    }

    [Fact]
    public void The_same_control_twice_is_filled_twice_and_bookmarks_stand_once()
    {
        var filled = Fill($"<w:p>{Control("section-c", Run("a"))}</w:p><w:p>{Control("section-c", Run("b"))}</w:p><w:p><w:bookmarkStart w:id=\"0\" w:name=\"services\"/><w:bookmarkEnd w:id=\"0\"/>{Run("x")}</w:p>");
        var starts = filled.Body.Descendants(W + "bookmarkStart").ToList();
        Assert.Equal(starts.Count, starts.Select(start => start.Attribute(W + "name")!.Value.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(starts.Count, starts.Select(start => start.Attribute(W + "id")!.Value).Distinct().Count());
        Assert.Equal(2, FilledFile.TextOf(filled.Body).Split("C. Services by level of need").Length - 1);
        Assert.Empty(filled.Errors);
    }

    [Fact]
    public void A_field_inside_a_part_gives_way_to_the_part()
    {
        var filled = Fill(Control("what-else", $"<w:p>{Control("pathway.title", Run("Title"))}</w:p>"));
        Assert.Equal("What else do families need?", FilledFile.TextOf(filled.Body).Split('\n')[0]);
        Assert.DoesNotContain("Wenbury parent-infant pathway", FilledFile.TextOf(filled.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_only_to_what_the_template_has_room_for()
    {
        var anchors = Fill($"<w:p>{Control("section-b", Run("here"))}</w:p>").Body.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")?.Value).OfType<string>();
        Assert.Empty(anchors);
        var whole = Fill($"<w:p>{Control("document", Run("here"))}</w:p>");
        var names = whole.Body.Descendants(W + "bookmarkStart").Select(start => start.Attribute(W + "name")!.Value).ToHashSet();
        Assert.All(whole.Body.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")?.Value).OfType<string>(), anchor => Assert.Contains(anchor, names));
    }

    [Fact]
    public void What_is_not_ours_is_left_alone_without_a_word()
    {
        var other = Control("title", Run("Our title"), "<w:dataBinding w:prefixMappings=\"xmlns:c='urn:other'\" w:xpath=\"/c:title[1]\" w:storeItemID=\"{1}\"/>")
            + Control("Author Name", Run("A. N. Other")) + Control("company", Run("Littleham")) + Control("services.baby-massage.summary", Run("A gallery"), "<w:docPartObj/>")
            + $"<w:sdt><w:sdtPr/><w:sdtContent>{Run("Nameless")}</w:sdtContent></w:sdt>";
        var filled = Fill($"<w:p>{other}</w:p><w:p>{Control("document", Run("here"))}</w:p>");
        Assert.StartsWith("Our titleA. N. OtherLittlehamA galleryNameless\n", FilledFile.TextOf(filled.Body), StringComparison.Ordinal);
        Assert.Empty(filled.Findings);
    }

    [Theory]
    [InlineData("Section C", "section-c")]
    [InlineData("Safeguarding", "safeguarding")]
    [InlineData("Pathway.Title", "pathway.title")]
    public void A_name_written_as_people_say_it_is_told_how_it_is_written(string tag, string meant)
    {
        var filled = Fill($"<w:p>{Control(tag, Run("Last year's words"))}</w:p><w:p>{Control("document", Run("here"))}</w:p>");
        var finding = Assert.Single(filled.Findings);
        Assert.Equal(("template-tag-unknown", $"no field or part is called \"{tag}\""), (finding.Rule, finding.Message));
        Assert.StartsWith($"did you mean \"{meant}\"?", finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_paper_with_fields_in_its_head_alone_carries_the_whole_document()
    {
        var filled = new FilledFile(Document, LetterPaper($"<w:p>{Run("To all partners")}</w:p>"));
        Assert.Empty(filled.Findings);
        Assert.Equal("Wenbury", FilledFile.TextOf(filled.Xml("word/header1.xml")));
        var text = FilledFile.TextOf(filled.Body);
        Assert.StartsWith("To all partners\n", text, StringComparison.Ordinal);
        Assert.Contains("Safeguarding and crisis", text, StringComparison.Ordinal);
        Assert.Contains("C. Services by level of need", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_alone_in_the_text_leave_the_document_out_and_that_is_said_once()
    {
        var finding = Assert.Single(Fill($"<w:p>{Control("pathway.title", Run("here"))}</w:p>").Findings);
        Assert.Equal("template-part-missing", finding.Rule);
        Assert.Contains("`document`", finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_stay_whole_in_narrow_cells()
    {
        var filled = Fill($"<w:p>{Control("safeguarding", Run("here"))}</w:p><w:sectPr><w:pgSz w:w=\"8000\" w:h=\"11906\"/><w:pgMar w:top=\"700\" w:right=\"700\" w:bottom=\"700\" w:left=\"700\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr>");
        Assert.All(filled.Body.Elements(W + "tbl"), table => Assert.InRange(table.Element(W + "tblGrid")!.Elements().Count(), 1, 2));
        Assert.Equal(3, filled.Body.Elements(W + "tbl").Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:sdt/>")]
    [InlineData("<w:sdt><w:sdtPr><w:tag w:val=\"section-c\"/></w:sdtPr></w:sdt>")]
    [InlineData("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"pathway.title\"/></w:sdtPr></w:sdt></w:p>")]
    [InlineData("<w:tbl><w:tr><w:sdt><w:sdtPr><w:tag w:val=\"pathway.title\"/></w:sdtPr><w:sdtContent/></w:sdt></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:sdt><w:sdtPr><w:tag w:val=\"section-a\"/></w:sdtPr><w:sdtContent><w:tr><w:tc/></w:tr></w:sdtContent></w:sdt></w:tbl>")]
    [InlineData("<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"-5\"/><w:cols w:num=\"2147483647\" w:space=\"2147483647\"/></w:sectPr></w:pPr><w:sdt><w:sdtPr><w:tag w:val=\"section-c\"/></w:sdtPr></w:sdt></w:p>")]
    [InlineData("<w:p><w:bookmarkStart w:id=\"2147483647\"/><w:sdt><w:sdtPr><w:id w:val=\"x\"/><w:tag/><w:alias w:val=\"\"/></w:sdtPr></w:sdt></w:p>")]
    [InlineData("<w:p><w:sdt><w:sdtPr><w:tag w:val=\".\"/></w:sdtPr></w:sdt><w:sdt><w:sdtPr><w:tag w:val=\"a..b\"/></w:sdtPr></w:sdt></w:p>")]
    public void Whatever_a_strangers_file_holds_something_is_made_of_it(string body) => Assert.NotEmpty(Fill(body).Bytes);

    [Fact]
    public void Every_kind_of_block_can_stand_in_a_template()
    {
        Assert.Empty(new FilledFile(EveryBlock.Document, With("")).Errors);
        Assert.Empty(new FilledFile(EveryBlock.Family, With("")).Errors);
    }

    [Theory]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")]
    [InlineData("<w:document xmlns:w=\"urn:other\"><w:body/></w:document>")]
    [InlineData("<w:document>")]
    public void A_template_without_a_text_is_as_good_as_an_empty_one(string text)
    {
        var template = With("");
        var parts = template.File.Parts.ToDictionary(part => part.Key, part => part.Value);
        parts["word/document.xml"] = Encoding.UTF8.GetBytes(text);
        Assert.NotEmpty(new FilledFile(Document, new WordTemplate(template.Path, template.File with { Parts = parts })).Bytes);
    }

    private static FilledFile Fill(string body) => new(Document, With(body));
}
