using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Html;

/// <summary>The pieces of a line.</summary>
internal static class Inlines
{
    /// <summary>Longer words than these may break after all, or they would push a page of 320 px sideways.</summary>
    private const int LongestTogether = 24;

    /// <summary>A word longer than this with a dot, a slash or an at sign inside is an address.</summary>
    private const int LongestWord = 16;

    public static void Write(Markup page, Places places, Seq<Inline> content)
    {
        for (var start = 0; start < content.Count;)
        {
            var end = Runs.EndOf(content, start);
            var turned = Runs.Turns(content, start, end);
            // Alone, it sets the direction of its whole paragraph.
            var apart = turned && end - start < content.Count;
            if (apart) page.Raw("<bdi>");
            for (; start < end; start++) Write(page, places, content[start], turned);
            if (apart) page.Raw("</bdi>");
        }
    }

    /// <summary>A text of its own, in which phone numbers keep their direction.</summary>
    public static void WriteText(Markup page, string text)
    {
        if (Runs.Turns(text)) Turned(page, text);
        else page.Text(text);
    }

    /// <summary>The words of a line, without its links: for a link that leads to it.</summary>
    public static void WriteWords(Markup page, Seq<Inline> content)
    {
        for (var start = 0; start < content.Count;)
        {
            var end = Runs.EndOf(content, start);
            var words = DocumentText.Of(content.Skip(start).Take(end - start).ToSeq());
            var apart = end - start < content.Count && Runs.Turns(words);
            if (apart) page.Raw("<bdi>");
            WriteText(page, words);
            if (apart) page.Raw("</bdi>");
            start = end;
        }
    }

    private static void Write(Markup page, Places places, Inline inline, bool turned)
    {
        switch (inline)
        {
            case Inline.Words words:
                Write(page, words.Text, words.Emphasis, words.Together, turned, null);
                break;
            case Inline.Link link:
                Write(page, link.Text, link.Emphasis, link.Together, turned, places.MayLead(link.Target) ? link.Target : null);
                break;
            case Inline.Mark mark:
                Marks.Write(page, mark.Number);
                break;
            default:
                throw new UnreachableException($"An inline of an unknown kind: {inline.GetType().Name}");
        }
    }

    private static void Write(Markup page, string text, Emphasis emphasis, bool together, bool turned, string? target)
    {
        together &= text.Length <= LongestTogether;
        // On the link itself, because its line under the words does not reach into a box inside it.
        var name = together ? "together" : IsAddress(text) ? "address" : null;
        var outer = target is not null ? "a" : name is not null ? "span" : null;
        if (outer is not null) page.Raw($"<{outer}");
        if (target is not null) page.Attribute("href", target);
        if (name is not null) page.Attribute("class", name);
        // A number stays as it is whatever turns the words around it.
        if (together && turned && !Runs.Turns(text)) page.Raw(" dir=\"ltr\"");
        if (outer is not null) page.Raw(">");

        var inner = emphasis switch
        {
            Emphasis.None => null,
            Emphasis.Strong => "strong",
            Emphasis.Stressed => "em",
            _ => throw new UnreachableException($"An unknown emphasis: {emphasis}"),
        };
        if (inner is not null) page.Raw($"<{inner}>");
        if (name is "address") Address(page, text);
        else if (Runs.Turns(text)) Turned(page, text);
        else if (together) page.Text(text);
        else Sentence(page, text, boxes: target is null);
        if (inner is not null) page.Raw($"</{inner}>");
        if (outer is not null) page.Raw($"</{outer}>");
    }

    private static bool IsAddress(string text) => text.Length > LongestWord && !text.Contains(' ', StringComparison.Ordinal) && text.AsSpan(1, text.Length - 2).ContainsAny("./@");

    /// <summary>Words, and each address among them.</summary>
    private static void Sentence(Markup page, string text, bool boxes)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf(' ', start);
            if (end < 0) end = text.Length;
            var word = text[start..end];
            if (!IsAddress(word)) page.Text(word);
            else
            {
                if (boxes) page.Raw("<span class=\"address\">");
                Address(page, word);
                if (boxes) page.Raw("</span>");
            }
            if (end < text.Length) page.Text(" ");
            start = end + 1;
        }
    }

    /// <summary>Words that may run from right to left: a phone number among them does not.</summary>
    private static void Turned(Markup page, string text)
    {
        for (var plain = 0; plain < text.Length;)
        {
            var (start, length) = Runs.NextNumber(text, plain).GetOffsetAndLength(text.Length);
            page.Text(text[plain..start]);
            plain = start + length;
            if (length > 0) page.Raw(length <= LongestTogether ? "<span class=\"together\" dir=\"ltr\">" : "<span dir=\"ltr\">").Text(text[start..plain]).Raw("</span>");
        }
    }

    /// <summary>An address, which may go on to the next line where its parts meet and not in the middle of a name.</summary>
    private static void Address(Markup page, string address)
    {
        var start = 0;
        for (var place = 1; place < address.Length - 1; place++)
        {
            // Before a dot, so that it is not taken for the end of a sentence; after the others.
            var cut = address[place] == '.' ? place : address[place] is '/' or '@' && address[place + 1] != '/' ? place + 1 : start;
            if (cut <= start) continue;
            page.Text(address[start..cut]).Raw("<wbr>");
            start = cut;
        }
        page.Text(address[start..]);
    }
}
