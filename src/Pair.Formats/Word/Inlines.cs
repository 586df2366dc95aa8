using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word;

/// <summary>Writes the pieces of a line. Every word of the document passes through here with its origin, so that whatever hangs on an
/// origin has one place to hang it.</summary>
internal sealed class Inlines(PartXml xml, Bookmarks bookmarks, Relationships relationships)
{
    // U+00A0: white space as any other to who reads, searches or compares, but a line does not break at it.
    private const char Unbroken = '\u00A0';

    /// <summary>Writes a line of a paragraph of a style.</summary>
    public void Write(Seq<Inline> content, string style)
    {
        foreach (var inline in content) Write(inline, style);
    }

    private void Write(Inline inline, string style)
    {
        switch (inline)
        {
            case Inline.Words words:
                Run(Joined(words.Text, words.Together), words.Emphasis, StyleOf.Words(words.Emphasis, style));
                break;
            case Inline.Link link:
                Link(link, style);
                break;
            case Inline.Mark mark:
                // The ground reaches a little beyond the digits; the space that parts it from the name stays white.
                xml.Open("r").Open("rPr").Value("rStyle", $"Mark{Palette.Slot(mark.Number)}").Close()
                    .Text($"{Unbroken}{mark.Number}{Unbroken}").Close();
                Run(" ", Emphasis.None, null);
                break;
            default:
                throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}");
        }
    }

    private void Link(Inline.Link link, string style)
    {
        var text = Joined(link.Text, link.Together);
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
        if (bookmark is not null && link.TellsPage) PageOf(bookmark);
    }

    // Word alone knows the page: it works a dirty field out as it opens the file, and asks nobody, as it would if the settings told it to
    // update all fields. Until then, and where nobody works fields out, no number stands there rather than a wrong one.
    private void PageOf(string bookmark)
    {
        PageRun($" (page{Unbroken}");
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

    private static string Joined(string text, bool together) => together ? text.Replace(' ', Unbroken) : text;
}
