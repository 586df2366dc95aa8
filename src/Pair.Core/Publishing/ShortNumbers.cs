using Pair.Core.Documents;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>
/// The numbers that everybody in the country can ring, inside an author's sentence: "Call 101" dials as it stands. Only words that say that it is rung
/// make a number one: a room 101 is none.
/// </summary>
internal static class ShortNumbers
{
    private static readonly string[] Numbers = ["999", "112", "111", "101"];

    private static readonly string[] Calls = ["call", "dial", "ring", "phone", "NHS"];

    /// <summary>The pieces of a text, those among them that say what to ring as links. The words are the same.</summary>
    public static List<Inline> Dialled(Seq<Inline> text)
    {
        var pieces = new List<Inline>();
        foreach (var inline in text)
        {
            if (inline is not Inline.Words { Together: true } words || NumberIn(words.Text) is not { } number)
            {
                pieces.Add(inline);
                continue;
            }
            // The full stop after it is no part of what is rung.
            var end = words.Text.AsSpan().TrimEnd(".,;:!?").Length;
            pieces.Add(new Inline.Link(words.Text[..end], Addresses.Dial(number), words.Emphasis, words.Origin) { Together = true });
            if (end < words.Text.Length) pieces.Add(words with { Text = words.Text[end..], Together = false });
        }
        return pieces;
    }

    // "Call 101." and "NHS 111, option 2", each held together already.
    private static string? NumberIn(string words)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !Array.Exists(Calls, call => words.AsSpan(0, space).Equals(call, StringComparison.OrdinalIgnoreCase))) return null;
        var next = words.IndexOf(' ', space + 1);
        var said = words.AsSpan(space + 1, (next < 0 ? words.Length : next) - space - 1).TrimEnd(".,;:!?");
        foreach (var number in Numbers)
            if (said.SequenceEqual(number)) return number;
        return null;
    }
}
