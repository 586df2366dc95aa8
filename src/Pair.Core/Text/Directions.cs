using System.Text;

namespace Pair.Core.Text;

/// <summary>
/// The control characters of Unicode that turn the direction of what stands behind them (UAX #9, table 3). One that an author leaves open would run
/// on over the words behind that text, and one that closes too much would let such words out: a phone number could read backwards.
/// </summary>
public static class Directions
{
    private const char EndOfEmbedding = '\u202C';
    private const char EndOfIsolate = '\u2069';

    /// <summary>A text of which nothing reaches beyond its own end: what it opens is closed, and what closes nothing is left out.</summary>
    public static string Closed(string text) => Turns(text) ? Close(text) : text;

    /// <summary>Whether a text holds such a character.</summary>
    public static bool Turns(string text)
    {
        foreach (var letter in text)
            if (IsControl(letter)) return true;
        return false;
    }

    /// <summary>Whether a character opens or closes a direction. Marks of direction, which reach nowhere, are none.</summary>
    public static bool IsControl(char letter) => letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    private static string Close(string text)
    {
        var closed = new StringBuilder(text.Length + 1);
        // What ends each direction that is open, the innermost last.
        var open = new Stack<char>();
        var isolates = 0;
        foreach (var letter in text)
        {
            switch (letter)
            {
                case EndOfEmbedding:
                    // It never ends an isolate.
                    if (!open.TryPeek(out var innermost) || innermost != EndOfEmbedding) continue;
                    open.Pop();
                    break;
                case EndOfIsolate:
                    if (isolates == 0) continue;
                    isolates--;
                    // The end of an isolate ends what was opened inside.
                    while (open.Pop() != EndOfIsolate) { }
                    break;
                case >= '\u202A' and <= '\u202E':
                    open.Push(EndOfEmbedding);
                    break;
                case >= '\u2066' and <= '\u2068':
                    open.Push(EndOfIsolate);
                    isolates++;
                    break;
            }
            closed.Append(letter);
        }
        foreach (var end in open) closed.Append(end);
        return closed.ToString();
    }
}
