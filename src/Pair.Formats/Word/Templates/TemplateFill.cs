using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Office;
using Pair.Formats.Word.Comments;
using Pair.Formats.Word.Fields;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Puts a document into a template: its fixed text, pages, heads, feet, pictures and styles stay; named controls are filled.</summary>
internal sealed class TemplateFill
{
    private readonly Document document;
    private readonly TemplatePackage package;
    private readonly List<Host> hosts = [];
    private readonly StyleMerge styles;
    private readonly FieldWords fields;
    private readonly Asking asking;
    private readonly FieldStore store = new();
    private readonly CommentMerge? comments;
    private readonly PartLinks links;

    private TemplateFill(Document document, WordTemplate template, WordWishes wishes)
    {
        this.document = document;
        package = new TemplatePackage(template.File);
        // Who opens a template has looked at its text; a template without one is as good as an empty one.
        foreach (var part in WordTemplate.PartsWithControls(package))
            if (package.Tree(part) is { Root: not null } tree) hosts.Add(new Host(part, tree, new PartLinks(package, part)));
            else if (part == package.Main) hosts.Add(new Host(part, new XDocument(new XElement(W + "document")), new PartLinks(package, part)));
        links = hosts[0].Links;
        styles = new StyleMerge(package, links, StyleSheet.Of(document.Facts.Edition, document.Facts.Language, withComments: true));
        fields = new FieldWords(document);
        asking = new Asking(document, fields, template.Path);
        if (CommentMarks.Of(document, wishes) is { } marks) comments = new CommentMerge(marks, package, links);
    }

    /// <summary>Makes the file.</summary>
    /// <param name="document">What is said.</param>
    /// <param name="template">What it is put into.</param>
    /// <param name="wishes">What else is wished for.</param>
    public static Export Write(Document document, WordTemplate template, WordWishes wishes)
    {
        var fill = new TemplateFill(document, template, wishes);
        var root = fill.hosts[0].Tree.Root!;
        if (root.Element(W + "body") is null) root.Add(new XElement(W + "body"));
        return fill.Write(root.Element(W + "body")!);
    }

    private Export Write(XElement body)
    {
        foreach (var host in hosts) Judge(host);
        var all = hosts.SelectMany(host => host.Controls).ToList();
        // Fields in a head or a foot are letter paper: what stands on it is the document.
        var whole = !all.Exists(control => control.Asked == Asked.Part) && !hosts[0].Controls.Exists(control => control.Asked is Asked.Field or Asked.Nothing);
        // Links lead only to what the template has a place for.
        var parts = new HashSet<string>(all.Where(control => control.Asked == Asked.Part).Select(control => control.Control.Key));
        var taken = new TakenIds();
        foreach (var host in hosts) taken.Note(host.Tree.Root!);
        var bookmarks = new Bookmarks(whole ? document.Blocks : parts.Order(StringComparer.Ordinal).SelectMany(name => asking.BlocksOf(name)).ToSeq(), taken.BookmarkNames);
        var placement = new Placement(new Fragments(document.Facts.Edition, package, styles, bookmarks, store, comments, taken), body);
        foreach (var host in hosts) Fill(host, placement);
        if (whole) placement.Append(document.Blocks, links);
        comments?.PlaceRest(body, styles);
        comments?.Save(styles);
        Finish();
        var kept = OwnProperties.TakeFrom(package);
        return new Export(package.Gather().ToBytes(Provenance.Of(document.Facts), kept), null, asking.Findings(all, whole)) { Comments = comments?.Marks.Count ?? 0 };
    }

    // The outermost control of ours wins: what stands in it is its placeholder.
    private void Judge(Host host)
    {
        var ours = new HashSet<XElement>();
        foreach (var control in Control.In(host.Tree.Root!))
            if (asking.Of(control.Key) is { } asked && !control.Element.Ancestors().Any(ours.Contains))
            {
                // A control round rows has no one place for anything.
                if (control.Level == ControlLevel.Row && asked != Asked.Unknown) continue;
                host.Controls.Add(new Judged(control, asked));
                if (asked != Asked.Unknown) ours.Add(control.Element);
            }
    }

    private void Fill(Host host, Placement placement)
    {
        var placeholder = styles.TheirId("character", "Placeholder Text");
        foreach (var (control, asked) in host.Controls)
            if (asked is Asked.Field or Asked.Nothing) FieldControl.Fill(control, fields.Of(fields.KeyOf(control.Key), control.Wording), placeholder, fields, store);
        placement.Place([.. host.Controls.Where(one => one.Asked is Asked.Part or Asked.Help).Select(one => new Placement.Placing(one.Control, asking.BlocksOf(one.Control.Key)))], host.Links);
        // LibreOffice loses controls; the style of instructions stays.
        foreach (var name in (ReadOnlySpan<string>)["Template Help", "Template Help Heading"])
            if (styles.TheirId("paragraph", name) is { } help)
                foreach (var paragraph in host.Tree.Descendants(W + "p").Where(one => one.Element(W + "pPr")?.Element(W + "pStyle").Value() == help).ToList())
                {
                    placement.Remove(paragraph);
                    host.Changed = true;
                }
    }

    private void Finish()
    {
        var numbering = new NumberingMerge(package, links, Numbering.ToBytes());
        styles.Save(numbering.Use);
        numbering.Save(styles);
        foreach (var host in hosts)
        {
            if (host.Name != package.Main && host.Controls.Count == 0 && !host.Changed) continue;
            Declare(host.Tree.Root!);
            package.Set(host.Name, TemplateXml.Write(host.Tree));
            host.Links.Save();
        }
        package.Set(package.Main, package.Find(package.Main)!.Value.ToArray(), PartType.Office + "wordprocessingml.document.main+xml");
        CoreFacts.Set(package, document.Facts);
        StorePart.Set(package, links, store);
        links.Save();
    }
}
