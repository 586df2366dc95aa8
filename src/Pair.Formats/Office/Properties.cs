using System.Globalization;
using System.Text;
using Pair.Core.Documents;

namespace Pair.Formats.Office;

/// <summary>What a file says of itself, for Word and Excel alike.</summary>
internal static class Properties
{
    /// <summary>Which program wrote it.</summary>
    public static byte[] Application() => MarkupText.Whole(
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>pair</Application></Properties>");

    /// <summary>Title, keeper and date. The day of the review is the only date: the clock has no part in a document.</summary>
    public static byte[] Core(DocumentFacts facts)
    {
        var core = new StringBuilder("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        Property(core, "dc:title", facts.Title);
        Property(core, "dc:creator", facts.Keeper);
        Property(core, "dc:description", facts.Summary);
        Property(core, "dc:language", facts.Language);
        if (facts.Reviewed is { } reviewed)
        {
            var day = reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            core.Append($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}</dcterms:modified>");
        }
        Property(core, "cp:version", facts.Version);
        return MarkupText.Whole(core.Append("</cp:coreProperties>").ToString());
    }

    private static void Property(StringBuilder core, string name, string? value)
    {
        if (value is not null) core.Append($"<{name}>{MarkupText.Escape(value)}</{name}>");
    }
}
