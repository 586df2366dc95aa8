using Pair.Pdf.Content;

namespace Pair.Pdf;

/// <summary>The paper and its margins, in mm.</summary>
/// <param name="Width">Width of the paper.</param>
/// <param name="Height">Height of the paper.</param>
/// <param name="Margins">Space that the content keeps from the edges.</param>
public sealed record PageSetup(double Width, double Height, Insets Margins)
{
    /// <summary>A4 upright, 210 by 297 mm.</summary>
    public static PageSetup A4Portrait(Insets margins) => new(210, 297, margins);

    /// <summary>A4 on its side, 297 by 210 mm.</summary>
    public static PageSetup A4Landscape(Insets margins) => new(297, 210, margins);
}

/// <summary>
/// What stands at the foot of every page, an artifact that reading aloud skips. Where the left text is long it takes several lines, and the
/// content above gives way, up to a third of the paper; the rest of such a text is left out.
/// </summary>
/// <param name="Left">Text at the left margin.</param>
/// <param name="Right">Makes the text at the right margin from the page's number and the number of pages.</param>
/// <param name="Style">How both look.</param>
public sealed record Footer(string Left, Func<int, int, string> Right, TextStyle Style)
{
    /// <summary>From the lower edge of the paper to the base line of the last line, mm.</summary>
    public double Baseline { get; init; } = 4;
}
