using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Word.Comments;
using Pair.Formats.Word.Fields;

namespace Pair.Formats.Word;

/// <summary>Writes the pieces of a line. Every word of the document passes through here with its origin, so that whatever hangs on an
/// origin has one place to hang it.</summary>
internal sealed class Inlines(PartXml xml, Bookmarks bookmarks, Relationships relationships, Controls controls, CommentMarks? comments)
{
    /// <summary>Writes a line of a paragraph of a style.</summary>
    public void Write(Seq<Inline> content, string style)
    {
        for (var i = 0; i < content.Count;)
        {
            var fieldEnd = FieldRun.End(content, i);
            var end = Math.Max(fieldEnd, i + 1);
            comments?.Begin(xml, content, i, end);
            if (fieldEnd > i) Field(content, i, fieldEnd, style);
            else Write(content[i], style);
            comments?.End(xml, content, i, end);
            i = end;
        }
    }

    // A plain control is one that people can type into without breaking anything. What is said louder stands in a rich one, because LibreOffice
    // 7.4 takes the look from a plain one, and says it twice where its words run in two directions. A link stands inside its control: LibreOffice writes a broken file where a control stands inside a link.
    private void Field(Seq<Inline> content, int start, int end, string style)
    {
        var origin = content[start].Origin;
        if (FieldRun.InOneLook(content, start, end) is { } look
            && (!look.Answers.IsEmpty || look.Emphasis == Emphasis.None && !FieldRun.MixesDirections(content, start, end)))
        {
            var text = FieldRun.Text(content, start, end);
            var inside = StyleOf.Words(look.Emphasis, style);
            controls.Open(origin.Field, text, look.Answers.IsEmpty ? ControlKind.Plain : ControlKind.Choice, inside, look.Answers);
            Run(text, look.Emphasis, inside);
            xml.Close().Close();
        }
        // In a text frame LibreOffice 7.4 forgets what a control with a link is bound to: the picture above leads there in its stead.
        else if (style == "RailCaption")
        {
            var text = FieldRun.Text(content, start, end);
            controls.Open(origin.Field, text, ControlKind.Plain, null);
            Run(text, Emphasis.None, null);
            xml.Close().Close();
        }
        else
        {
            controls.Open(origin.Field, FieldRun.Text(content, start, end), ControlKind.Rich, null);
            for (var i = start; i < end; i++)
                if (content[i] is Inline.Link link) Link(link, style);
                else Write(content[i], style);
            xml.Close().Close();
            // What Word says of pages is no part of the field.
            for (var i = start; i < end; i++) PageOf(content[i]);
        }
    }

    private void Write(Inline inline, string style)
    {
        switch (inline)
        {
            case Inline.Words words:
                Run(FieldRun.Joined(words.Text, words.Together), words.Emphasis, StyleOf.Words(words.Emphasis, style));
                break;
            case Inline.Link link:
                Link(link, style);
                PageOf(link);
                break;
            case Inline.Mark mark:
                // The ground reaches a little beyond the digits; the space that parts it from the name stays white.
                xml.Open("r").Open("rPr").Value("rStyle", $"Mark{Palette.Slot(mark.Number)}").Close()
                    .Text($"{FieldRun.Unbroken}{mark.Number}{FieldRun.Unbroken}").Close();
                Run(" ", Emphasis.None, null);
                break;
            default:
                throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}");
        }
    }

    private void Link(Inline.Link link, string style)
    {
        var text = FieldRun.Joined(link.Text, link.Together);
        var bookmark = link.Target.StartsWith('#') ? bookmarks.Of(link.Target[1..]) : null;
        if (bookmark is not null)
            xml.Open("hyperlink").With("anchor", bookmark);
        else if (relationships.Link(link.Target) is { } relationship)
            xml.Open("hyperlink").Through(relationship);
        else
        {
            Run(text, link.Emphasis, StyleOf.Words(link.Emphasis, style));
            return;
        }
        xml.With("history", "1");
        Run(text, link.Emphasis, StyleOf.Link(link, style));
        xml.Close();
    }

    private void PageOf(Inline inline)
    {
        if (inline is Inline.Link { TellsPage: true, Target: ['#', ..] } link && bookmarks.Of(link.Target[1..]) is { } bookmark) PageOf(bookmark);
    }

    // Word alone knows the page: it works a dirty field out as it opens the file, and asks nobody, as it would if the settings told it to
    // update all fields. Until then, and where nobody works fields out, no number stands there rather than a wrong one.
    private void PageOf(string bookmark)
    {
        PageRun($" (page{FieldRun.Unbroken}");
        xml.Open("fldSimple").With("instr", $" PAGEREF {bookmark} \\h ").With("dirty", "true");
        PageRun("…");
        xml.Close();
        PageRun(")");
    }

    private void PageRun(string text) => xml.Open("r").Open("rPr").Value("rStyle", "PageReference").Close().Text(text).Close();

    private void Run(string text, Emphasis emphasis, string? style)
    {
        if (text.Length == 0) return;
        xml.Open("r");
        // A run takes one character style: a link keeps its own, and is made bold or italic beside it.
        if (style is not null)
        {
            xml.Open("rPr").Value("rStyle", style);
            if (style is not ("Strong" or "Emphasis"))
            {
                if (emphasis == Emphasis.Strong) xml.Empty("b").Empty("bCs");
                if (emphasis == Emphasis.Stressed) xml.Empty("i").Empty("iCs");
            }
            xml.Close();
        }
        xml.Text(text).Close();
    }
}
