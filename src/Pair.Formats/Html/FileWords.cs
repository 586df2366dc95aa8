using System.Globalization;
using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>A file that a page leads to, in words: what kind it is, how long and how large, before anybody loads it.</summary>
internal static class FileWords
{
    /// <summary>Writes what a link to a file says: what it is, then pages, where they are known, and size, which no line breaks.</summary>
    /// <param name="page">The page.</param>
    /// <param name="file">The file.</param>
    /// <param name="whose">Words behind its kind that say whose it is; empty for none.</param>
    /// <returns>The page.</returns>
    public static Markup Write(Markup page, SisterFile file, string whose) =>
        page.Text($"{NameOf(file.Format)}{whose} (").Raw("<span class=\"extent\">").Text(Extent(file)).Raw("</span>)");

    /// <summary>For whom an edition is, as it stands in a sentence.</summary>
    public static string Readers(Edition edition) =>
        edition == Edition.Family ? "families" : "people who work with families";

    /// <summary>The same as the words of a link that leads to its page.</summary>
    public static string ForReaders(Edition edition) => "For " + Readers(edition);

    private static string NameOf(string format) => format switch
    {
        "docx" => "Word document",
        "pdf" => "PDF",
        "html" => "Web page",
        _ => format,
    };

    private static string Extent(SisterFile file) =>
        (file.Pages is { } pages ? $"{pages} page{(pages == 1 ? "" : "s")}, " : "") + Size(file.Size);

    private static string Size(int bytes) => bytes < 1_000_000
        ? $"{(bytes + 999) / 1000} KB"
        : $"{(bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture)} MB";
}
