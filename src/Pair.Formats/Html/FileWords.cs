using System.Globalization;
using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>A file that a page leads to, in words: what kind it is, how long and how large, before anybody loads it.</summary>
internal static class FileWords
{
    /// <summary>What people call a format.</summary>
    public static string NameOf(string format) => format switch
    {
        "docx" => "Word document",
        "pdf" => "PDF",
        "html" => "Web page",
        _ => format,
    };

    /// <summary>Pages, where they are known, and size: <c>7 pages, 108 KB</c>.</summary>
    public static string Extent(SisterFile file) =>
        (file.Pages is { } pages ? $"{pages} page{(pages == 1 ? "" : "s")}, " : "") + Size(file.Size);

    /// <summary>For whom an edition is, as it stands in a sentence.</summary>
    public static string Readers(Edition edition) =>
        edition == Edition.Family ? "families" : "people who work with families";

    /// <summary>The same as the words of a link that leads to its page.</summary>
    public static string ForReaders(Edition edition) => "For " + Readers(edition);

    private static string Size(int bytes) => bytes < 1_000_000
        ? $"{(bytes + 999) / 1000} KB"
        : $"{(bytes / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture)} MB";
}
