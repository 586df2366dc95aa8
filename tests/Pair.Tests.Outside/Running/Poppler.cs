using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Pair.Tests.Outside.Running;

/// <summary>A word on a page and where it stands, in points from the upper left corner.</summary>
public sealed record PlacedWord(int Page, string Text, double Left, double Top, double Right, double Bottom);

/// <summary>Width and height of a page in points.</summary>
public sealed record PageSize(double Width, double Height);

/// <summary>What poppler's programs say of a PDF.</summary>
public static partial class Poppler
{
    /// <summary>The fields of <c>pdfinfo</c>, by name.</summary>
    public static Dictionary<string, string> Facts(string pdf) =>
        Programs.Output("pdfinfo", pdf).Split('\n')
            .Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0].Trim())
            .ToDictionary(group => group.Key, group => group.First()[1].Trim());

    /// <summary>How many pages it has.</summary>
    public static int Pages(string pdf) => int.Parse(Facts(pdf)["Pages"], CultureInfo.InvariantCulture);

    /// <summary>The text of one page; of all where none is named.</summary>
    public static string Text(string pdf, int? page = null) =>
        page is { } number
            ? Programs.Output("pdftotext", "-f", $"{number}", "-l", $"{number}", "-enc", "UTF-8", pdf, "-")
            : Programs.Output("pdftotext", "-enc", "UTF-8", pdf, "-");

    /// <summary>Size of each page, and every word with its box.</summary>
    public static (List<PageSize> Pages, List<PlacedWord> Words) Places(string pdf)
    {
        // Its HTML is XML but for control characters, which no XML may hold.
        var xml = XDocument.Parse(Control().Replace(Programs.Output("pdftotext", "-bbox", "-enc", "UTF-8", pdf, "-"), ""));
        var pages = xml.Descendants().Where(element => element.Name.LocalName == "page").ToList();
        var words = pages.SelectMany((page, number) => page.Elements().Select(word => new PlacedWord(
            number + 1, word.Value, Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax"))));
        return (pages.Select(page => new PageSize(Number(page, "width"), Number(page, "height"))).ToList(), words.ToList());
    }

    /// <summary>Draws every page in grey, and gives back the pictures (PGM) in order.</summary>
    public static string[] Draw(string pdf, int dotsPerInch, string folder)
    {
        Programs.Output("pdftoppm", "-r", $"{dotsPerInch}", "-gray", pdf, Path.Combine(folder, "page"));
        return [.. Directory.GetFiles(folder, "page*.pgm").Order(StringComparer.Ordinal)];
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F]")]
    private static partial Regex Control();
}
