namespace Pair.Formats.Html;

/// <summary>The number of a level in its shape: the shape is drawn, the number is text that anybody can read and copy.</summary>
internal static class Marks
{
    // Circle, square, diamond, hexagon, shield, on a field of 24 by 24.
    private static readonly string[] Shapes =
    [
        "<circle cx=\"12\" cy=\"12\" r=\"11\"/>",
        "<rect x=\"1.5\" y=\"1.5\" width=\"21\" height=\"21\" rx=\"2\"/>",
        "<path d=\"M12 .4 23.6 12 12 23.6.4 12z\"/>",
        "<path d=\"M6.2 1.6h11.6L23.6 12l-5.8 10.4H6.2L.4 12z\"/>",
        "<path d=\"M2 1h20v12.5c0 4.6-4.6 7.8-10 10-5.4-2.2-10-5.4-10-10z\"/>",
    ];

    /// <summary>Which of the five looks a level has, from 1; a sixth begins again.</summary>
    public static int LookOf(int number) => Math.Max(number - 1, 0) % Shapes.Length + 1;

    public static void Write(Markup page, int number)
    {
        var look = LookOf(number);
        page.Raw($"<span class=\"mark m{look}\"><svg aria-hidden=\"true\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\">{Shapes[look - 1]}</svg>")
            .Raw($"<span>{number}</span></span> ");
    }
}
