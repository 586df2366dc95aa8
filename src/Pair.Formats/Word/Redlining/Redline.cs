using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Office;
using Pair.Formats.Word.Templates;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Redlining;

/// <summary>Two documents as one Word file in which all that is otherwise stands as tracked changes.</summary>
public static class Redline
{
    private const string Body = "word/document.xml";
    private const string Foot = "word/footer1.xml";

    /// <summary>
    /// Writes the file. Who accepts all its changes has the words of the new document, who rejects all those of the old one. Words, paragraphs and rows are
    /// inserted and deleted; looks and moves are not tracked, so that what stays looks as in the new document. Fields stand as plain words: a control that is
    /// bound to a store would be filled with what is in the store, whatever somebody decided.
    /// </summary>
    /// <param name="before">The old document.</param>
    /// <param name="after">The new one, of the same edition.</param>
    /// <param name="author">Who made the change at a place of the new document's source; asked once a place, and with null where the new source has no place for it: a
    /// service that is gone, words of the edition itself.</param>
    /// <param name="remover">Who took something away, by where its field stands in the new document's source and where it stood in the old one's, each null for nowhere; null where
    /// whoever wrote what stands there now is the one.</param>
    /// <returns>A .docx without templates; the same bytes for the same documents and authors.</returns>
    public static byte[] Write(Document before, Document after, Func<Location?, Authorship> author, Func<Location?, Location?, Authorship>? remover = null)
    {
        if (before.Facts.Edition != after.Facts.Edition) throw new ArgumentException("Two editions are no two states of one document.", nameof(before));
        var package = WordParts.Package();
        var (old, young) = (new WordSide(before, "before"), new WordSide(after, "after"));
        young.Adopt(old, package);
        var marks = new Marks(author, remover, old.Fields, young.Fields);
        var vocabulary = new Vocabulary();
        var body = Merged(old.Body, young.Body, marks, vocabulary);
        var foot = Merged(old.Foot, young.Foot, marks, vocabulary);
        Numbers.Set(body, foot);

        foreach (var name in young.Parts.Names)
            if (name is not (Body or Foot or WordSide.LinkList) && !name.StartsWith("customXml/", StringComparison.Ordinal) && name != "docProps/core.xml")
                package.Add(name, young.Parts.Read(name));
        package.Add(Body, TemplateXml.Write(body));
        package.Add(Foot, TemplateXml.Write(foot));
        package.Add(WordSide.LinkList, TemplateXml.Write(young.Links));
        package.Add("docProps/core.xml", Properties.Core(after.Facts with { Title = $"{after.Facts.Title}: changes" }));
        return package.ToBytes(Provenance.Of(after.Facts));
    }

    // The blocks of a body stand one level deeper than those of a foot.
    private static XDocument Merged(XDocument before, XDocument after, Marks marks, Vocabulary vocabulary)
    {
        var (old, young) = (Container(before), Container(after));
        var edits = Matching.Of(Piece.Of(old, vocabulary), Piece.Of(young, vocabulary));
        var anchors = new Anchors(young, edits);
        var merged = new XElement(young.Name, young.Attributes());
        new BlockWriter(new ParagraphWriter(marks, anchors), marks).Write(merged, edits);
        // The section in which a body ends belongs to no paragraph.
        if (young.Element(W + "sectPr") is { } last) merged.Add(new XElement(last));
        var root = after.Root!;
        return new XDocument(after.Declaration, young == root ? merged : new XElement(root.Name, root.Attributes(), merged));
    }

    private static XElement Container(XDocument part) => part.Root!.Element(W + "body") ?? part.Root!;
}
