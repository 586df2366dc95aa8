using System.Text;
using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word.Fields;

/// <summary>The pieces of a line that are one field.</summary>
internal static class FieldRun
{
    /// <summary>U+00A0: white space as any other to who reads, searches or compares, but a line does not break at it.</summary>
    public const char Unbroken = '\u00A0';

    /// <summary>Where the field that begins at a piece ends: the first piece behind it; <paramref name="start"/> itself where none begins.</summary>
    public static int End(Seq<Inline> content, int start)
    {
        var origin = content[start].Origin;
        if (!origin.IsField || content[start] is Inline.Mark) return start;
        var end = start + 1;
        for (var i = end; i < content.Count; i++)
        {
            if (content[i] is not Inline.Mark && IsSame(content[i].Origin, origin)) end = i + 1;
            // The edition parts two pieces of one text by a space.
            else if (content[i] is not Inline.Words { Text: " ", Origin.Where: null }) break;
        }
        return end;
    }

    /// <summary>The first of the pieces, where all are words said alike; null where they are not.</summary>
    public static Inline.Words? InOneLook(Seq<Inline> content, int start, int end)
    {
        var first = content[start] as Inline.Words;
        for (var i = start; i < end && first is not null; i++)
            if (content[i] is not Inline.Words words || words.Emphasis != first.Emphasis) first = null;
        return first;
    }

    /// <summary>The words of the pieces, as they are written.</summary>
    public static string Text(Seq<Inline> content, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
            text.Append(content[i] switch
            {
                Inline.Words words => Joined(words.Text, words.Together),
                Inline.Link link => Joined(link.Text, link.Together),
                _ => "",
            });
        return text.ToString();
    }

    /// <summary>Whether words may run from right to left among others.</summary>
    public static bool MixesDirections(Seq<Inline> content, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (content[i] is Inline.Words words && words.Text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0) return true;
        return false;
    }

    /// <summary>A text as it is written: held together where a line must not break inside.</summary>
    public static string Joined(string text, bool together) => together ? text.Replace(' ', Unbroken) : text;

    private static bool IsSame(Origin one, Origin other) => one.Key == other.Key && one.Element == other.Element;
}
