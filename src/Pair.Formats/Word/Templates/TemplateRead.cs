using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Office.Reading;

namespace Pair.Formats.Word.Templates;

/// <summary>What came of opening a template.</summary>
/// <param name="Template">Null where it is refused.</param>
/// <param name="Refusal">Why it is; null where it is not.</param>
public sealed record TemplateRead(WordTemplate? Template, Finding? Refusal)
{
    // Each place holds the whole part again: a small file with thousands would become one larger than any machine holds.
    private const int MostPlaces = 100;

    /// <summary>Opens a template; never throws, whatever the bytes are.</summary>
    /// <param name="path">As the user knows it.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="named">Where a <c>pair.yaml</c> names it; null where nothing does.</param>
    public static TemplateRead Open(string path, ReadOnlyMemory<byte> bytes, Location? named = null)
    {
        var read = OfficeFile.Open(bytes);
        if (read is OfficeRead.Refused refused) return Refuse(path, refused, named);
        var template = new WordTemplate(path, ((OfficeRead.Opened)read).File);
        return template.PlacesForParts <= MostPlaces ? new TemplateRead(template, null)
            : Refuse(path, new OfficeRead.Refused($"names parts of the document {template.PlacesForParts} times", $"name each part once; more than {MostPlaces} places are not filled"), named);
    }

    private static TemplateRead Refuse(string path, OfficeRead.Refused refused, Location? named)
    {
        var finding = new Finding("template-unreadable", Severity.Error, $"this template {refused.Message}", new Location(new SourceText(path, ""), default))
        {
            Help = refused.Help,
            Related = named is null ? [] : [new RelatedPlace(named, "named here")],
        };
        return new TemplateRead(null, finding);
    }
}
