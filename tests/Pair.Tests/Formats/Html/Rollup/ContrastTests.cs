using System.Globalization;
using System.Text.RegularExpressions;
using Pair.Formats.Html.Rollup;
using Pair.Tests.Formats.Atlases;

namespace Pair.Tests.Formats.Html.Rollup;

/// <summary>The colours of reports and of the atlas, reckoned as WCAG 2.2 does: words 4.5 to 1 on their grounds, shapes 3 to 1.</summary>
public sealed partial class ContrastTests
{
    private static readonly Dictionary<string, string> light = Colours(false), dark = Colours(true);

    [Theory]
    [InlineData("q1-ink", "q1")]
    [InlineData("q2-ink", "q2")]
    [InlineData("q3-ink", "q3")]
    [InlineData("q4-ink", "q4")]
    [InlineData("many-ink", "many")]
    [InlineData("some-ink", "some")]
    [InlineData("one-ink", "one")]
    [InlineData("ink", "paper")]
    [InlineData("ink", "soft")]
    [InlineData("quiet", "paper")]
    [InlineData("quiet", "soft")]
    [InlineData("brand", "paper")]
    [InlineData("brand", "soft")]
    [InlineData("danger", "paper")]
    [InlineData("c1", "paper")]
    [InlineData("c2", "paper")]
    [InlineData("c3", "paper")]
    [InlineData("c4", "paper")]
    [InlineData("c5", "paper")]
    public void Words_stand_out_from_their_ground(string words, string ground) => Assert.All([light, dark], colours => Assert.InRange(Ratio(colours[words], colours[ground]), 4.5, 21));

    [Theory]
    [InlineData("whole", "paper")]
    [InlineData("half", "paper")]
    [InlineData("danger", "paper")]
    [InlineData("danger", "alert")]
    [InlineData("danger", "q2")]
    [InlineData("danger", "q3")]
    [InlineData("brand", "one")]
    public void Shapes_stand_out_from_what_is_around_them(string shape, string ground) => Assert.All([light, dark], colours => Assert.InRange(Ratio(colours[shape], colours[ground]), 3, 21));

    // Later sheets and, in the dark, what they say of it, win.
    private static Dictionary<string, string> Colours(bool inDark)
    {
        var colours = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match block in Block().Matches(RollupPage.Render(MadeAtlas.One, "pair 0.1.0")))
            if (inDark || !block.Value.StartsWith('@'))
                foreach (Match colour in Colour().Matches(block.Value)) colours[colour.Groups[1].Value] = colour.Groups[2].Value;
        return colours;
    }

    private static double Ratio(string one, string other)
    {
        var (first, second) = (Light(one), Light(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Light(string colour)
    {
        double Part(int at)
        {
            var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }

    [GeneratedRegex(@"(@media screen and \(prefers-color-scheme: dark\) \{\s*)?:root \{[^}]*\}")]
    private static partial Regex Block();

    [GeneratedRegex("--([a-z0-9-]+): #([0-9A-F]{6});")]
    private static partial Regex Colour();
}
