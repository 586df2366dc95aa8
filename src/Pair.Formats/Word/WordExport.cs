using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Office;
using Pair.Formats.Word.Comments;
using Pair.Formats.Word.Fields;
using Pair.Formats.Word.Templates;

namespace Pair.Formats.Word;

/// <summary>A document as a Word file.</summary>
public static class WordExport
{
    /// <summary>Writes a .docx: A4, landscape for practitioners and portrait for families, valid for Word 2019 and later, the same bytes for
    /// the same document. It names the live page in its masthead, so it needs no other file.</summary>
    /// <returns>The file; sides are not counted, because Word lays the pages itself.</returns>
    public static Export Write(Document document, WordWishes? wishes = null)
    {
        if (wishes?.Template is { } template) return TemplateFill.Write(document, template, wishes);
        var comments = CommentMarks.Of(document, wishes);
        return new Export(Parts(document, comments).ToBytes(Provenance.Of(document.Facts)), null, LogoUnreadable(document)) { Comments = comments?.Count ?? 0 };
    }

    /// <summary>The parts of a document before they are packed.</summary>
    internal static OfficePackage Parts(Document document, CommentMarks? comments = null)
    {
        var (facts, package, relationships, fields) = (document.Facts, WordParts.Package(), new Relationships(), new FieldStore());
        package.Add("word/document.xml", Content(document, package, relationships, fields, comments));
        if (comments is not null)
        {
            package.Add("word/comments.xml", comments.ToBytes());
            relationships.Part("comments", "comments.xml");
        }
        package.Add(FieldStore.Part, fields.ToBytes());
        package.Add(FieldStore.PropertiesPart, FieldStore.Properties());
        package.Add("customXml/_rels/item1.xml.rels", FieldStore.Relationships());
        package.Add("word/_rels/document.xml.rels", relationships.ToBytes());
        package.Add("word/styles.xml", StyleSheet.Of(facts.Edition, facts.Language, comments is not null));
        package.Add("word/numbering.xml", Numbering.ToBytes());
        package.Add("word/settings.xml", SmallParts.Settings(facts.Language));
        package.Add("word/fontTable.xml", SmallParts.Fonts());
        package.Add("word/footer1.xml", SmallParts.Footer(facts.Foot));
        package.Add("docProps/app.xml", Properties.Application());
        package.Add("docProps/core.xml", Properties.Core(facts));
        package.Add("_rels/.rels", Relationships.OfPackage());
        return package;
    }

    private static byte[] Content(Document document, OfficePackage package, Relationships relationships, FieldStore fields, CommentMarks? comments)
    {
        // Most documents have less than a megabyte: a buffer that grows to it would be copied, and as much memory be asked for again.
        using var xml = new PartXml("document", room: 1 << 20);
        var bookmarks = new Bookmarks(document);
        var paragraphs = new Paragraphs(xml, bookmarks, new Inlines(xml, bookmarks, relationships, new Controls(xml, fields), comments), relationships.Footer);
        xml.Open("body");
        var pictures = new Pictures(package, relationships);
        var last = new Body(Page.Of(document.Facts.Edition), paragraphs, new Tables(xml, paragraphs, pictures), pictures).Write(document.Blocks);
        last.WriteTo(xml, relationships.Footer);
        xml.Close();
        return xml.ToBytes();
    }

    private static Seq<Finding> LogoUnreadable(Document document)
    {
        foreach (var block in document.Blocks)
            if (block is Block.Masthead { Logo: { Origin.Where: { } where } logo } && PictureFile.Of(logo.Bytes.Span) is null)
                return [new Finding("logo-unreadable", Severity.Warning, "This file is neither a PNG nor a JPEG, so the Word document has no logo", where)
                {
                    Help = "save the logo as PNG",
                }];
        return [];
    }
}
