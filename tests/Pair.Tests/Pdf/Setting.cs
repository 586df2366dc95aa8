using Pair.Pdf;
using Pair.Pdf.Content;

namespace Pair.Tests.Pdf;

/// <summary>Short ways to set a small document and read it back.</summary>
internal static class Setting
{
    internal static readonly TextStyle Plain = new() { Size = 10 };

    /// <summary>A page of the given width between its margins of 10 mm, set from flows.</summary>
    internal static PdfDocument Page(IReadOnlyList<Flow> content, double width = 100, double height = 120) => new()
    {
        Title = "A test", Language = "en-GB", Page = new PageSetup(width + 20, height + 20, Insets.All(10)), Content = content,
    };

    internal static PdfReader Read(params IReadOnlyList<Flow> content) => new(Page(content).Render().Bytes);

    internal static Flow.Paragraph Words(string text, TextStyle? style = null) => new([new Inline.Text(text, style ?? Plain)]);

    internal static string Repeat(string words, int times) => string.Join(' ', Enumerable.Repeat(words, times));

    /// <summary>The lines of a text set in a column of a width in mm, without the spaces that hang at their ends.</summary>
    internal static List<string> Lines(double width, params IReadOnlyList<Inline> content)
    {
        var reader = new PdfReader(Page([new Flow.Paragraph(content)], width).Render().Bytes);
        return
        [
            .. reader.Pages.SelectMany((page, index) => page.Texts.Select(text => (index, text)))
                .GroupBy(item => (item.index, item.text.Y)).Select(line => string.Concat(line.Select(item => item.text.Value)).TrimEnd(' ')),
        ];
    }

    internal static List<string> Lines(double width, string text) => Lines(width, new Inline.Text(text, Plain));
}
