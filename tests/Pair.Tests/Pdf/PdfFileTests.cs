using System.Text;
using static Pair.Tests.Pdf.Setting;

namespace Pair.Tests.Pdf;

public sealed class PdfFileTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var first = SamplePage.Document().Render().Bytes;
        var second = SamplePage.Document().Render().Bytes;
        Assert.True(first.Span.SequenceEqual(second.Span));
    }

    [Fact]
    public void Another_word_gives_another_identifier()
    {
        string Id(string word) => Convert.ToHexString(((PdfString)((List<object?>)Read(Words(word)).Trailer["ID"]!)[0]!).Bytes);
        Assert.NotEqual(Id("one"), Id("eno"));
    }

    [Fact]
    public void Every_object_can_be_read_and_every_reference_leads_somewhere()
    {
        var reader = new PdfReader(SamplePage.Document().Render().Bytes);
        foreach (var id in reader.ObjectIds) Follow(reader, reader.Object(id), 0);
    }

    [Fact]
    public void The_catalog_says_what_accessible_and_archived_files_must_say()
    {
        var reader = new PdfReader((SamplePage.Document() with { Created = new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero), Author = "A & B" }).Render().Bytes);
        Assert.Equal("en-GB", ((PdfString)reader.Catalog["Lang"]!).Text);
        Assert.Equal(true, reader.Dictionary(reader.Catalog["MarkInfo"])["Marked"]);
        Assert.Equal(true, reader.Dictionary(reader.Catalog["ViewerPreferences"])["DisplayDocTitle"]);
        var xmp = Encoding.UTF8.GetString(((PdfStream)reader.Resolve(reader.Catalog["Metadata"])!).Data);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", xmp);
        Assert.Contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", xmp);
        Assert.Contains("Northshire parent-infant emotional wellbeing pathway</rdf:li>", xmp);
        Assert.Contains("A &amp; B", xmp);
        Assert.Contains("2026-05-01T09:00:00Z", xmp);
        Assert.Equal("D:20260501090000Z", ((PdfString)reader.Dictionary(reader.Trailer["Info"])["CreationDate"]!).Text);
        System.Xml.Linq.XDocument.Parse(xmp);
    }

    [Fact]
    public void The_colour_profile_is_as_long_as_it_says_and_so_are_its_parts()
    {
        var reader = Read(Words("x"));
        var intent = reader.Dictionary(reader.Array(reader.Catalog["OutputIntents"])[0]);
        var profile = ((PdfStream)reader.Resolve(intent["DestOutputProfile"])!).Data;
        int At(int offset) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(offset));
        Assert.Equal(profile.Length, At(0));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        for (var tag = 0; tag < At(128); tag++) Assert.InRange(At(132 + 12 * tag + 4) + At(132 + 12 * tag + 8), 128, profile.Length);
    }

    [Fact]
    public void All_pages_have_tab_order_by_structure_and_nothing_is_drawn_outside_a_mark()
    {
        foreach (var page in new PdfReader(SamplePage.Document(9).Render().Bytes).Pages)
        {
            Assert.Equal(new PdfName("S"), page.Head["Tabs"]);
            Assert.Empty(page.Unmarked);
        }
    }

    [Fact]
    public void The_parent_tree_leads_each_mark_back_to_its_element()
    {
        var reader = new PdfReader(SamplePage.Document(9).Render().Bytes);
        var numbers = reader.Array(reader.Dictionary(reader.Dictionary(reader.Catalog["StructTreeRoot"])["ParentTree"])["Nums"]);
        var marked = 0;
        foreach (var element in reader.Structure.All())
            foreach (var (page, mark) in element.Marks)
            {
                var key = (double)reader.Pages[page].Head["StructParents"]!;
                var owners = reader.Array(numbers[2 * (int)key + 1]);
                Assert.Same(element.Head, reader.Dictionary(owners[mark]));
                marked++;
            }

        Assert.Equal(Enumerable.Range(0, reader.Pages.Count).Sum(index => reader.Array(numbers[2 * index + 1]).Count), marked);
    }

    [Fact]
    public void Headings_stand_in_the_outline_by_level()
    {
        var reader = new PdfReader(SamplePage.Document().Render().Bytes);
        var outline = reader.Dictionary(reader.Catalog["Outlines"]);
        var top = reader.Dictionary(outline["First"]);
        Assert.Equal("Pathway", ((PdfString)top["Title"]!).Text);
        Assert.Equal("Safeguarding", ((PdfString)reader.Dictionary(top["First"])["Title"]!).Text);
        Assert.Equal(14.0, outline["Count"]);
        Assert.Equal(top["Count"], (double)outline["Count"]! - 1);
    }

    [Fact]
    public void A_document_without_content_is_an_empty_page()
    {
        var reader = Read();
        Assert.Single(reader.Pages);
        Assert.Empty(reader.Words);
    }

    [Fact]
    public void The_foot_counts_the_pages_and_is_no_part_of_the_text()
    {
        var result = SamplePage.Document(9).Render();
        var reader = new PdfReader(result.Bytes);
        Assert.Equal(result.PageCount, reader.Pages.Count);
        for (var i = 0; i < reader.Pages.Count; i++) Assert.EndsWith($"Page {i + 1} of {reader.Pages.Count}", reader.Pages[i].ArtifactText);
        Assert.DoesNotContain("Page", reader.Words);
    }

    [Fact]
    public void A_long_foot_takes_more_lines_and_the_content_gives_way()
    {
        var footer = new Pair.Pdf.Footer(Repeat("northshire pathway", 12), (page, total) => $"{page}/{total}", Plain);
        var document = Page([Words(Repeat("word", 900))]) with { Footer = footer };
        foreach (var page in new PdfReader(document.Render().Bytes).Pages)
        {
            var top = page.Texts.Where(text => text.Mark < 0).Max(text => text.Y);
            Assert.True(top + Plain.Size < page.Texts.Where(text => text.Mark >= 0).Min(text => text.Y));
        }
    }

    [Fact]
    public void Each_source_key_gets_its_height_and_page()
    {
        var result = SamplePage.Document().Render();
        var first = result.Sources.Single(source => Equals(source.Source, "service-1-1"));
        Assert.InRange(first.Height, 20, 30);
        Assert.Equal(1, first.Page);
        Assert.Equal(2, result.Sources.Single(source => Equals(source.Source, "service-5-1")).Page);
        Assert.Equal(22, result.Sources.Count);
    }

    private static void Follow(PdfReader reader, object? value, int depth)
    {
        if (depth > 5) return;
        if (value is PdfReference) value = reader.Resolve(value);
        if (value is PdfStream stream) value = stream.Head;
        if (value is List<object?> items) foreach (var item in items) Follow(reader, item, depth + 1);
        if (value is PdfDictionary dictionary) foreach (var item in dictionary.Values) Follow(reader, item, depth + 1);
    }
}
