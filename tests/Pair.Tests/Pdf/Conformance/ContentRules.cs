namespace Pair.Tests.Pdf.Conformance;

/// <summary>What stands on the pages: large enough, on the paper, and either part of the text or said to be none.</summary>
internal static class ContentRules
{
    private const double Smallest = 9;

    internal static IReadOnlyList<Rule> All { get; } =
    [
        new("content-marked", "Everything that is drawn belongs to an element or is an artifact.", (reading, report) =>
        {
            foreach (var page in reading.Pages)
            {
                foreach (var text in page.Content.Texts) report.Expect(IsOwned(text.Marks), page.Where, $"text at {text.Left:0}, {text.Baseline:0} belongs to nothing");
                foreach (var shape in page.Content.Shapes) report.Expect(IsOwned(shape.Marks), page.Where, $"{shape.Operator} belongs to nothing");
            }
        }),
        new("marks-balanced", "What begins in a content stream ends in it: marks, texts, saved states.", (reading, report) =>
        {
            foreach (var page in reading.Pages)
                foreach (var fault in page.Content.Faults) report.Add(page.Where, fault);
        }),
        new("artifacts-apart", "No artifact stands inside the text, no text inside an artifact, and no element's content inside another's.", (reading, report) =>
        {
            foreach (var page in reading.Pages)
                foreach (var marks in page.Content.Marks)
                    report.Expect(marks.Count(mark => mark.IsArtifact || mark.Number is not null) <= 1, page.Where, $"{marks[^1].Tag} inside {marks[0].Tag}");
        }),
        new("furniture", "Text that is no part of the document, as the foot of a page, is an artifact of the pages (Pagination).", (reading, report) =>
        {
            foreach (var page in reading.Pages)
                foreach (var text in page.Content.Texts)
                    foreach (var mark in text.Marks)
                        if (mark.IsArtifact) report.Expect(mark.Properties.GetValueOrDefault("Type") is PdfName { Name: "Pagination" }, page.Where, $"text of an artifact at {text.Left:0}, {text.Baseline:0} is not of the pages");
        }),
        new("legible", "No text is smaller than 9 pt.", (reading, report) =>
        {
            foreach (var page in reading.Pages)
                foreach (var text in page.Content.Texts) report.Expect(text.Size >= Smallest - 0.001, page.Where, $"{text.Size:0.##} pt at {text.Left:0}, {text.Baseline:0}");
        }),
        new("text-on-page", "No text leaves its page.", (reading, report) =>
        {
            foreach (var page in reading.Pages)
                foreach (var text in page.Content.Texts)
                    report.Expect(page.Holds(text.Left, text.Baseline, Math.Max(text.Left, text.Right - Hanging(page, text)), text.Baseline + text.Size * 0.5), page.Where, $"text from {text.Left:0} to {text.Right:0} at {text.Baseline:0}");
        }),
    ];

    private static bool IsOwned(IReadOnlyList<ContentMark> marks) => marks.Any(mark => mark.IsArtifact || mark.Number is not null);

    /// <summary>Width of the spaces at the end of a text, which hang over the edge of a line and show nothing.</summary>
    private static double Hanging(PageReading page, ShownText text)
    {
        var width = 0.0;
        for (var i = text.Codes.Count - 1; i >= 0 && page.Font(text.Font) is { } font && string.IsNullOrWhiteSpace(font.Characters.GetValueOrDefault(text.Codes[i], "?")); i--)
            width += font.Widths.GetValueOrDefault(text.Codes[i]) * text.Size / 1000;
        return width;
    }
}
