using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Office.Reading;

namespace Pair.Formats.Word.Templates;

/// <summary>What came of opening a template.</summary>
/// <param name="Template">Null where it is refused.</param>
/// <param name="Refusal">Why it is; null where it is not.</param>
public sealed record TemplateRead(WordTemplate? Template, Finding? Refusal)
{
    /// <summary>Opens a template; never throws, whatever the bytes are.</summary>
    /// <param name="path">As the user knows it.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="named">Where a <c>pair.yaml</c> names it; null where nothing does.</param>
    public static TemplateRead Open(string path, ReadOnlyMemory<byte> bytes, Location? named = null)
    {
        var read = OfficeFile.Open(bytes);
        if (read is OfficeRead.Opened opened) return new TemplateRead(new WordTemplate(path, opened.File), null);
        var refused = (OfficeRead.Refused)read;
        return new TemplateRead(null, new Finding("template-unreadable", Severity.Error, $"this template {refused.Message}", new Location(new SourceText(path, ""), default))
        {
            Help = refused.Help,
            Related = named is null ? [] : [new RelatedPlace(named, "named here")],
        });
    }
}
