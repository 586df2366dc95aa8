using System.Globalization;
using System.Xml.Linq;
using Pair.Formats.Office;

namespace Pair.Formats.Word.Templates;

/// <summary>The properties that an area gave its template: they stay beside those that say where the document comes from.</summary>
internal static class OwnProperties
{
    private const string Kind = "custom-properties";

    private static readonly XNamespace space = Provenance.Namespace;

    /// <summary>Takes the part that holds them out of a template, and sees to it that the package leads to the part that will.</summary>
    /// <returns>Puts them behind those of the document's own part.</returns>
    public static Func<byte[], byte[]> TakeFrom(TemplatePackage package)
    {
        var links = new PartLinks(package, "");
        var kept = new List<XElement>();
        // What leads there may mean another part, the text itself even: that one stays.
        if (links.Parts(Kind).FirstOrDefault() is { } part && package.Tree(part)?.Root is { } root && root.Name == space + "Properties")
        {
            package.Take(part);
            foreach (var property in root.Elements(space + "property"))
                // A template that was a document of ours once says nothing of this one.
                if (property.Attribute("name")?.Value.StartsWith("pair.", StringComparison.OrdinalIgnoreCase) == false) kept.Add(new XElement(property));
        }
        // One of this name that nothing leads to would stand beside ours, and Word calls such a file broken.
        package.Take(Provenance.Part);
        links.Lead(Kind, Provenance.Part);
        links.Save();
        package.Declare(Provenance.Part, Provenance.PartType);
        return ours => With(ours, kept);
    }

    private static byte[] With(byte[] ours, List<XElement> kept)
    {
        if (kept.Count == 0) return ours;
        var tree = TemplateXml.Read(ours)!;
        var number = tree.Root!.Elements().Count() + 1;
        foreach (var property in kept)
        {
            property.SetAttributeValue("pid", (++number).ToString(CultureInfo.InvariantCulture));
            tree.Root.Add(property);
        }
        return TemplateXml.Write(tree);
    }
}
