using Pair.Formats.Word.Reading;
using static Pair.Tests.Formats.Word.WordEdit;

namespace Pair.Tests.Formats.Word;

public sealed class FieldReaderTests
{
    private const string Summary = "/p:fields[1]/p:services[1]/p:baby-massage[1]/p:summary[1]";

    [Fact]
    public void A_field_is_known_by_its_path_and_has_the_words_that_are_read() =>
        Assert.Equal("services.baby-massage.summary 1: Songs & rhymes", Read(P(Control(Path(Summary), "<w:t xml:space=\"preserve\">Songs &amp; </w:t>", "<w:t>rhymes</w:t>"))));

    [Theory]
    [InlineData("/p:fields[1]/p:services[1]/p:baby-massage[1]/p:summary[3]", "services.baby-massage.summary 3: x")]
    [InlineData("/ns0:fields[1]/ns0:services[1]/ns0:_0-19-team[1]/ns0:name[1]", "services.0-19-team.name 1: x")]
    [InlineData("/fields/pathway/title", "pathway.title 1: x")]
    [InlineData("/p:fields[1]/p:services[1]/p:_own[1]/p:name[1]", "services.own.name 1: x")]
    [InlineData("/p:fields[1]/p:services[1]/p:a[1]/p:name[99999999999]", "services.a.name 0: x")]
    [InlineData("/ns1:coreProperties[1]/ns0:title[1]", "")]
    [InlineData("/p:fields[1]", "")]
    [InlineData("/x:fields[1]/x:glossary[1]/x:A.26.E[1]", "glossary.A&E 1: x")]
    [InlineData("//[]/:[", "")]
    [InlineData("", "")]
    public void Keys_are_those_of_the_source(string path, string expected) => Assert.Equal(expected, Read(P(Control(Path(path), "<w:t>x</w:t>"))));

    [Theory]
    [InlineData("<w:alias w:val=\"a.b\"/><w:tag w:val=\"c.d\"/>", "c.d 0: x")]
    [InlineData("<w:alias w:val=\"a.b\"/><w:tag w:val=\"goog_rdk_0\"/>", "a.b 0: x")]
    [InlineData("<w:alias w:val=\"services.a-very-long-name-of-a-service-that-is-cut-in-ta~0a1b2c3d\"/>", "services.a-very-long-name-of-a-service-that-is-cut-in-ta~0a1b2c3d 0: x")]
    [InlineData("<w:alias w:val=\"glossary.A&amp;E\"/>", "glossary.A&E 0: x")]
    [InlineData("<w:alias w:val=\"Name of the team.\"/>", "")]
    [InlineData("<w:alias w:val=\"name. Of the team\"/>", "")]
    [InlineData("<w:alias w:val=\"a..b\"/><w:tag w:val=\".\"/>", "")]
    [InlineData("<w:tag/><w:alias/><w:dataBinding/>", "")]
    public void Without_a_path_the_tag_speaks_and_then_the_title(string properties, string expected) => Assert.Equal(expected, Read(P(Control(properties, "<w:t>x</w:t>"))));

    [Fact]
    public void A_rich_text_control_is_bound_by_an_element_of_Words_own() =>
        Assert.Equal("services.baby-massage.summary 1: x", Read(P(Control($"<w15:dataBinding w:prefixMappings=\"xmlns:p='urn:pair:fields:1'\" w:xpath=\"{Summary}\" w:storeItemID=\"{{}}\"/>", "<w:t>x</w:t>"))));

    [Fact]
    public void Words_that_Word_splits_are_one_text() => Assert.Equal(
        "services.baby-massage.summary 1: Songs and rhymes for babies",
        Read(P(Control(Path(Summary), "<w:rPr><w:t>no</w:t></w:rPr><w:t>So</w:t>", "<w:proofErr w:type=\"spellStart\"/><w:t>ngs</w:t><w:tab/><w:t>and</w:t><w:br/><w:t>rhymes\u00A0for babies</w:t>"))));

    [Fact]
    public void Changes_that_are_tracked_count_as_if_they_were_taken() => Assert.Equal(
        "services.baby-massage.summary 1: On Wednesdays",
        Read($"<w:p><w:sdt><w:sdtPr>{Path(Summary)}</w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\">On </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>Tuesdays</w:delText><w:t>Mondays</w:t></w:r></w:del>"
            + "<w:moveFrom><w:r><w:t>Sundays</w:t></w:r></w:moveFrom><w:ins w:id=\"2\"><w:r><w:rPr><w:del/></w:rPr><w:t>Wednesdays</w:t></w:r></w:ins></w:sdtContent></w:sdt></w:p>"));

    [Fact]
    public void A_control_in_a_control_counts_for_itself_and_for_both() => Assert.Equal(
        """
        pathway.title 0: One two three
        pathway.area 0: two
        pathway.url 0: 
        """.ReplaceLineEndings("\n"),
        Read($"<w:sdt><w:sdtPr><w:tag w:val=\"pathway.title\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>One</w:t></w:r></w:p><w:p>{Control("<w:tag w:val=\"pathway.area\"/>", "<w:t>two</w:t>")}</w:p>"
            + "<w:p><w:r><w:t>three</w:t></w:r></w:p></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:tag w:val=\"pathway.url\"/></w:sdtPr><w:sdtContent/></w:sdt><w:sdt/><w:sdt><w:sdtPr/></w:sdt>"));

    [Fact]
    public void A_rich_control_that_LibreOffice_saved_as_two_is_one_field() => Assert.Equal(
        "services.baby-massage.summary 1: Call 999 now",
        Read($"<w:p><w:sdt><w:sdtPr>{Path(Summary)}</w:sdtPr><w:sdtContent>{Control(Path(Summary), "<w:t>Call 999</w:t>")}<w:r><w:t xml:space=\"preserve\"> now</w:t></w:r></w:sdtContent></w:sdt></w:p>"));

    [Fact]
    public void What_only_says_what_to_type_is_no_words() =>
        Assert.Equal("pathway.title 0: ", Read(P(Control("<w:tag w:val=\"pathway.title\"/><w:showingPlcHdr/>", "<w:t>Click here to enter text.</w:t>"))));

    [Fact]
    public void A_text_box_is_read_once() => Assert.Equal(
        "pathway.title 0: x",
        Read($"<mc:AlternateContent><mc:Choice Requires=\"wps\">{P(Control("<w:tag w:val=\"pathway.title\"/>", "<w:t>x</w:t>"))}</mc:Choice>"
            + $"<mc:Fallback>{P(Control("<w:tag w:val=\"pathway.title\"/>", "<w:t>x</w:t>"))}</mc:Fallback></mc:AlternateContent>"));

    [Fact]
    public void Stops_of_tabs_and_fields_of_Words_own_are_no_words() => Assert.Equal(
        "pathway.title 0: A2\u2011b",
        Read($"<w:sdt><w:sdtPr><w:tag w:val=\"pathway.title\"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>A</w:t><w:instrText> PAGE </w:instrText><w:t>2</w:t>"
            + "<w:noBreakHyphen/><w:t>b</w:t></w:r></w:p></w:sdtContent></w:sdt>"));

    [Fact]
    public void The_document_is_where_the_package_says() =>
        Assert.Equal("pathway.title 0: x", Shown(Body(P(Control("<w:tag w:val=\"pathway.title\"/>", "<w:t>x</w:t>")), "word/document2.xml")));

    [Fact]
    public void A_file_saved_as_strict_is_read() => Assert.Equal("pathway.title 0: x", Shown(Replace(
        Body(P(Control("<w:tag w:val=\"pathway.title\"/>", "<w:t>x</w:t>"))), "word/document.xml",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")));

    [Fact]
    public void A_hostile_file_is_not_read_and_does_no_harm()
    {
        Assert.Null(FieldReader.Read(Array.Empty<byte>()));
        Assert.Null(FieldReader.Read("PK, but no zip"u8.ToArray()));
        Assert.Null(FieldReader.Read(Pack(new Dictionary<string, byte[]>())));
        Assert.Null(FieldReader.Read(Body("<w:p>")));
        Assert.Null(FieldReader.Read(Body("&boom;", head: "<!DOCTYPE w [<!ENTITY boom SYSTEM 'file:///etc/passwd'>]>")));
        Assert.Null(FieldReader.Read(Body(string.Concat(Enumerable.Repeat("<w:p>", 100_000)) + string.Concat(Enumerable.Repeat("</w:p>", 100_000)))));
        Assert.Null(FieldReader.Read(Pack(Enumerable.Range(0, 50_001).ToDictionary(part => $"part{part}.xml", _ => Array.Empty<byte>()))));
        // Controls in controls, each of which would repeat a million words.
        var deep = string.Concat(Enumerable.Range(0, 200).Select(one => $"<w:sdt><w:sdtPr><w:tag w:val=\"a.b{one}\"/></w:sdtPr><w:sdtContent>"));
        Assert.Null(FieldReader.Read(Body($"{deep}<w:t>{new string('x', 1_000_000)}</w:t>{string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 200))}")));
    }

    [Fact]
    public void A_bomb_is_left_before_it_goes_off()
    {
        var bomb = new byte[129 * 1024 * 1024];
        Array.Fill(bomb, (byte)' ');
        Assert.Null(FieldReader.Read(Pack(new Dictionary<string, byte[]> { ["word/document.xml"] = bomb })));
    }

    [Fact]
    public void A_broken_file_is_not_read_wherever_it_breaks()
    {
        var whole = Body(P(Control(Path(Summary), "<w:t>x</w:t>")));
        for (var i = 0; i < whole.Length; i++)
        {
            var broken = whole.ToArray();
            broken[i] ^= 0x55;
            FieldReader.Read(broken);
            FieldReader.Read(whole.AsMemory(0, i));
        }
        Assert.NotNull(FieldReader.Read(whole));
    }

    private static string Read(string body) => Shown(Body(body));

    private static string Shown(byte[] file) =>
        string.Join('\n', FieldReader.Read(file)!.Value.Select(field => $"{field.Key} {field.Occurrence}: {field.Text}"));

    private static string P(string runs) => $"<w:p>{runs}</w:p>";

    private static string Path(string path) => $"<w:dataBinding w:prefixMappings=\"xmlns:p='urn:pair:fields:1'\" w:xpath=\"{path}\" w:storeItemID=\"{{}}\"/>";

    private static string Control(string properties, params string[] runs) =>
        $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{string.Concat(runs.Select(run => $"<w:r>{run}</w:r>"))}</w:sdtContent></w:sdt>";
}
