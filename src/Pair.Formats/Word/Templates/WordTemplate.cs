using Pair.Core.Documents;
using Pair.Formats.Office.Reading;

namespace Pair.Formats.Word.Templates;

/// <summary>A Word file that documents are put into, from several threads at once.</summary>
public sealed class WordTemplate
{
    private readonly bool forPractitioners;
    private readonly bool forFamilies;

    /// <summary>Looks at a file.</summary>
    /// <param name="path">As the user knows it.</param>
    /// <param name="file">Its parts.</param>
    internal WordTemplate(string path, OfficeFile file)
    {
        (Path, File) = (path, file);
        var (practitioner, family) = (false, false);
        var package = new TemplatePackage(file);
        foreach (var part in PartsWithControls(package))
            if (package.Tree(part)?.Root is { } root)
                foreach (var control in Control.In(root))
                {
                    var (one, other) = (PartNames.Has(Edition.Practitioner, control.Key), PartNames.Has(Edition.Family, control.Key));
                    if (one || other || control.Key == PartNames.Whole) PlacesForParts++;
                    practitioner |= one && !other;
                    family |= other && !one;
                }
        (forPractitioners, forFamilies) = (practitioner || !family, family || !practitioner);
    }

    /// <summary>As the user knows it.</summary>
    public string Path { get; }

    /// <summary>How many controls name a part of a document, or all of it.</summary>
    internal int PlacesForParts { get; }

    /// <summary>Its parts.</summary>
    internal OfficeFile File { get; }

    /// <summary>Whether an edition is meant: a template that names parts which only the other edition has is not for this one.</summary>
    public bool Serves(Edition edition) => edition == Edition.Family ? forFamilies : forPractitioners;

    /// <summary>Names of the parts that are filled: the text, then the heads and feet of its pages.</summary>
    internal static IEnumerable<string> PartsWithControls(TemplatePackage package)
    {
        var links = new PartLinks(package, package.Main);
        return new[] { package.Main }.Concat(links.Parts("header")).Concat(links.Parts("footer")).Distinct();
    }
}
