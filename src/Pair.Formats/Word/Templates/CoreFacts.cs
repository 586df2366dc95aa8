using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Formats.Office;

namespace Pair.Formats.Word.Templates;

/// <summary>What a file says of itself, when a template has said something already: the document's title, language and keeper come in its place, and all else stays.</summary>
internal static class CoreFacts
{
    /// <summary>Puts them into the template.</summary>
    public static void Set(TemplatePackage package, DocumentFacts facts)
    {
        var links = new PartLinks(package, "");
        var part = links.Parts("core-properties").FirstOrDefault();
        var ours = Properties.Core(facts);
        if (part is null || package.Tree(part) is not { Root: { } root } tree)
        {
            if (part is null) links.Add(OpenXml.CoreProperties, part = package.Free("docProps/core", ".xml"), outside: false);
            package.Set(part, ours, "application/vnd.openxmlformats-package.core-properties+xml");
            links.Save();
            return;
        }
        foreach (var fact in TemplateXml.Read(ours)!.Root!.Elements())
            if (root.Element(fact.Name) is { } known) known.ReplaceWith(new XElement(fact));
            else root.Add(new XElement(fact));
        package.Set(part, TemplateXml.Write(tree));
    }
}
