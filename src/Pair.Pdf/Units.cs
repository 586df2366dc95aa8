namespace Pair.Pdf;

/// <summary>Inside the engine every length is in pt (1/72 inch); callers speak of mm.</summary>
internal static class Units
{
    internal const double PerMillimetre = 72 / 25.4;

    /// <summary>Rounding must not push a line to the next page: lengths that differ by less are equal.</summary>
    internal const double Tolerance = 0.01;

    internal static double Points(double millimetres) => millimetres * PerMillimetre;
}
