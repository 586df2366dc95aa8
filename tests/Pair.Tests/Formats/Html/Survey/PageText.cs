using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Pair.Tests.Formats.Html.Survey;

/// <summary>What a page says, as a person reads it: a line for each heading, sentence and row.</summary>
internal static class PageText
{
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        foreach (var block in element.QuerySelectorAll("h1, h2, h3, h4, p, caption, summary, tr, li"))
        {
            // What stands in a cell is said with its row.
            if (block.LocalName is "p" or "li" or "summary" && block.Closest("tr") is not null) continue;
            text.Append(block.LocalName switch { "h1" => "# ", "h2" => "\n## ", "h3" => "\n### ", "h4" => "\n#### ", "caption" => "\n", "li" => "- ", "summary" => "> ", _ => "" });
            text.Append(block.LocalName == "tr" ? string.Join(" | ", block.Children.Select(Words)) : Words(block)).Append('\n');
        }
        return text.ToString();
    }

    private static string Words(IElement element)
    {
        var parts = element.QuerySelectorAll("p, li");
        return parts.Length > 0 ? string.Join(" / ", parts.Select(Words)) : Regex.Replace(element.TextContent, @"\s+", " ").Trim();
    }
}
