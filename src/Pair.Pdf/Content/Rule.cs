namespace Pair.Pdf.Content;

/// <summary>A ruled line: an edge of a box, a rule between rows. Always an artifact.</summary>
/// <param name="Width">Thickness in pt.</param>
/// <param name="Colour">Colour of the line.</param>
public sealed record Rule(double Width, Colour Colour)
{
    /// <summary>Whole, dashed or dotted.</summary>
    public RuleStyle Style { get; init; } = RuleStyle.Solid;
}

/// <summary>How a rule is drawn.</summary>
public enum RuleStyle
{
    /// <summary>Without gaps.</summary>
    Solid,

    /// <summary>Strokes three times as long as thick.</summary>
    Dashed,

    /// <summary>Squares.</summary>
    Dotted,
}

/// <summary>Rules on the four sides of a box or table; null for none.</summary>
/// <param name="Top">Upper rule.</param>
/// <param name="Right">Right rule.</param>
/// <param name="Bottom">Lower rule.</param>
/// <param name="Left">Left rule.</param>
public sealed record Frame(Rule? Top = null, Rule? Right = null, Rule? Bottom = null, Rule? Left = null)
{
    /// <summary>No rule at all.</summary>
    public static Frame None { get; } = new();

    /// <summary>The same rule on each side.</summary>
    public static Frame All(Rule rule) => new(rule, rule, rule, rule);
}

/// <summary>Distances in mm from the four sides.</summary>
/// <param name="Top">From above.</param>
/// <param name="Right">From the right.</param>
/// <param name="Bottom">From below.</param>
/// <param name="Left">From the left.</param>
public sealed record Insets(double Top = 0, double Right = 0, double Bottom = 0, double Left = 0)
{
    /// <summary>No distance.</summary>
    public static Insets None { get; } = new();

    /// <summary>The same distance on each side.</summary>
    public static Insets All(double distance) => new(distance, distance, distance, distance);
}
