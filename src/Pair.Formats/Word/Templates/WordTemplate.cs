using Pair.Core.Documents;
using Pair.Formats.Office.Reading;

namespace Pair.Formats.Word.Templates;

/// <summary>A Word file that documents are put into.</summary>
/// <param name="Path">As the user knows it.</param>
/// <param name="File">Its parts.</param>
public sealed record WordTemplate(string Path, OfficeFile File)
{
    /// <summary>Whether an edition is meant: a template that names parts which only the other edition has is not for this one.</summary>
    public bool Serves(Edition edition)
    {
        var package = new TemplatePackage(File);
        var other = edition == Edition.Family ? Edition.Practitioner : Edition.Family;
        var (own, others) = (false, false);
        foreach (var part in PartsWithControls(package))
            if (package.Find(part) is { } bytes && TemplateXml.Read(bytes)?.Root is { } root)
                foreach (var control in Control.In(root))
                {
                    var (here, there) = (PartNames.Has(edition, control.Key), PartNames.Has(other, control.Key));
                    own |= here && !there;
                    others |= there && !here;
                }
        return own || !others;
    }

    /// <summary>Names of the parts that are filled: the text, then the heads and feet of its pages.</summary>
    internal static IEnumerable<string> PartsWithControls(TemplatePackage package)
    {
        var links = new PartLinks(package, package.Main);
        return new[] { package.Main }.Concat(links.Parts("header")).Concat(links.Parts("footer")).Distinct();
    }
}
