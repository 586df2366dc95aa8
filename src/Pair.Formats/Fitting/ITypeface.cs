namespace Pair.Formats.Fitting;

/// <summary>A font in a size, as far as a measure needs it.</summary>
internal interface ITypeface
{
    /// <summary>Width in mm of a text set on one line.</summary>
    double Width(string text);
}
