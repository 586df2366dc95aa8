namespace Pair.Formats.Html.Rollup;

/// <summary>Where the questions stand on the page, in their order.</summary>
internal static class AtlasPlaces
{
    public const string Matrices = "atlas-1";
    public const string Tiles = "atlas-2";
    public const string Figures = "atlas-3";
    public const string Specialists = "atlas-4";
    public const string Holes = "atlas-5";
    public const string Declared = "atlas-6";
    public const string Reviews = "atlas-7";
    public const string Shared = "atlas-8";
    public const string Alike = "atlas-9";
    public const string Trend = "atlas-10";
}
