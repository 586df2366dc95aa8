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

    /// <summary>Writes a line.</summary>
    public void Write(Seq<Inline> content)
    {
        foreach (var inline in content) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Inline.Words words:
                Run(Joined(words.Text, words.Together), words.Emphasis, linked: false);
                break;
            case Inline.Link link:
                Link(link);
                break;
            case Inline.Mark mark:
                // The ground reaches a little beyond the digits; the space that parts it from the name stays white.
                xml.Open("r").Open("rPr").Value("rStyle", $"Mark{Palette.Slot(mark.Number)}").Close()
                    .Text($"{Unbroken}{mark.Number}{Unbroken}").Close();
                Run(" ", Emphasis.None, linked: false);
                break;
            default:
                throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}");
        }
    }

    private void Link(Inline.Link link)
    {
        var text = Joined(link.Text, link.Together);
        if (link.Target.StartsWith('#') && bookmarks.Of(link.Target[1..]) is { } bookmark)
            xml.Open("hyperlink").With("anchor", bookmark);
        else if (relationships.Link(link.Target) is { } relationship)
            xml.Open("hyperlink").Through(relationship);
        else
        {
            Run(text, link.Emphasis, linked: false);
            return;
        }
        xml.With("history", "1");
        Run(text, link.Emphasis, linked: true);
        xml.Close();
    }

    private void Run(string text, Emphasis emphasis, bool linked)
    {
        if (text.Length == 0) return;
        xml.Open("r");
        // A run takes one character style: a link keeps its own, and is made bold or italic beside it.
        if (linked)
        {
            xml.Open("rPr").Value("rStyle", "Hyperlink");
            if (emphasis == Emphasis.Strong) xml.Empty("b").Empty("bCs");
            if (emphasis == Emphasis.Stressed) xml.Empty("i").Empty("iCs");
            xml.Close();
        }
        else if (emphasis != Emphasis.None)
            xml.Open("rPr").Value("rStyle", emphasis == Emphasis.Strong ? "Strong" : "Emphasis").Close();
        xml.Text(text).Close();
    }

    private static string Joined(string text, bool together) => together ? text.Replace(' ', Unbroken) : text;
}
