using Pair.Core.Documents;
using Pair.Core.Publishing;

namespace Pair.Formats.Html.Reports;

/// <summary>Words in which no line ends inside a phone number, a day or a postcode, as on the pages of a pathway.</summary>
internal static class Unbroken
{
    /// <summary>Begins what no line is broken in.</summary>
    public const string Begin = "<span class=\"together\">";

    /// <summary>Ends it.</summary>
    public const string End = "</span>";

    /// <summary>Writes a text.</summary>
    public static Markup Write(Markup page, string text)
    {
        foreach (var piece in HeldTogether.Pieces(text))
            if (piece is Inline.Words { Together: true } held) page.Raw(Begin).Text(held.Text).Raw(End);
            else if (piece is Inline.Words words) page.Text(words.Text);
        return page;
    }
}
