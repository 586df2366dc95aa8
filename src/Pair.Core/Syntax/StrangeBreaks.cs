namespace Pair.Core.Syntax;

/// <summary>
/// Hides U+0085, U+2028 and U+2029 from the parser, which takes them for line breaks as YAML 1.1 did; editors and YAML 1.2 do not.
/// Each is swapped for one private character, so that offsets stay.
/// </summary>
internal sealed class StrangeBreaks
{
    private static readonly char[] Breaks = ['\u0085', '\u2028', '\u2029'];
    private readonly char[]? standIns;

    private StrangeBreaks(string text, char[]? standIns)
    {
        Text = text;
        this.standIns = standIns;
    }

    /// <summary>The text that the parser may see.</summary>
    public string Text { get; }

    public static StrangeBreaks Hide(string text)
    {
        if (text.AsSpan().IndexOfAny(Breaks) < 0) return new StrangeBreaks(text, null);
        var standIns = new char[Breaks.Length];
        var candidate = '\uE000';
        for (var i = 0; i < Breaks.Length; i++)
        {
            while (text.Contains(candidate) && candidate < '\uF8FF') candidate++;
            standIns[i] = candidate++;
            text = text.Replace(Breaks[i], standIns[i]);
        }
        return new StrangeBreaks(text, standIns);
    }

    /// <summary>A value with its own characters again.</summary>
    public string Restore(string value)
    {
        if (standIns is null) return value;
        for (var i = 0; i < Breaks.Length; i++) value = value.Replace(standIns[i], Breaks[i]);
        return value;
    }
}
