using System.Xml.Linq;
using Pair.Formats.Office;
using Pair.Formats.Office.Reading;

namespace Pair.Formats.Word.Templates;

/// <summary>The relationships of one part of a template: where its ids lead, and what is added to them.</summary>
internal sealed class PartLinks
{
    private static readonly XNamespace space = OpenXml.RelationshipList;

    private readonly TemplatePackage package;
    private readonly string from;
    private readonly string name;
    private readonly XElement list;
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> byPart = new(StringComparer.OrdinalIgnoreCase);
    private bool changed;
    private int count;

    /// <summary>Reads the relationships of a part; those of the package for an empty name.</summary>
    public PartLinks(TemplatePackage package, string part)
    {
        (this.package, from, name) = (package, part, PartName.OfRelationships(part));
        list = package.Tree(name)?.Root ?? new XElement(space + "Relationships");
        foreach (var one in list.Elements())
        {
            var id = one.Attribute("Id")?.Value ?? "";
            ids.Add(id);
            if (PartOf(one) is { } target) byPart.TryAdd(target, id);
        }
    }

    /// <summary>Names of the parts that relationships of a kind lead to, in order; the kind is the last word of their type.</summary>
    public IEnumerable<string> Parts(string kind)
    {
        foreach (var one in list.Elements())
            if (IsOf(kind, one) && PartOf(one) is { } part) yield return part;
    }

    /// <summary>The id that leads to a part of the package; a new one where none does.</summary>
    public string To(string kind, string part)
    {
        if (byPart.TryGetValue(part, out var known)) return known;
        var folder = from[..(from.LastIndexOf('/') + 1)];
        var near = folder.Length > 0 && part.StartsWith(folder, StringComparison.Ordinal) ? part[folder.Length..] : "/" + part;
        return byPart[part] = Add($"{OpenXml.Relationships}/{kind}", near, outside: false);
    }

    /// <summary>Makes the one relationship of a kind lead to a part; adds it where there is none.</summary>
    public void Lead(string kind, string part)
    {
        foreach (var one in list.Elements())
            if (IsOf(kind, one) && PartOf(one) is { } old)
            {
                byPart.Remove(old);
                one.SetAttributeValue("Target", "/" + part);
                changed = true;
                return;
            }
        Add($"{OpenXml.Relationships}/{kind}", part, outside: false);
    }

    /// <summary>A new id that leads out of the file.</summary>
    public string Outside(string kind, string address) => Add($"{OpenXml.Relationships}/{kind}", address, outside: true);

    /// <summary>Puts the list back, if anything was added.</summary>
    public void Save()
    {
        if (changed) package.Set(name, TemplateXml.Write(new XDocument(new XDeclaration("1.0", "utf-8", "yes"), new XElement(list))), "application/vnd.openxmlformats-package.relationships+xml");
    }

    /// <summary>Adds a relationship of a type told in full.</summary>
    public string Add(string type, string target, bool outside)
    {
        string id;
        do id = $"rId{++count}";
        while (!ids.Add(id));
        var one = new XElement(space + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));
        if (outside) one.Add(new XAttribute("TargetMode", "External"));
        list.Add(one);
        changed = true;
        return id;
    }

    private static bool IsOf(string kind, XElement one) => one.Attribute("Type")?.Value is { } type && type[(type.LastIndexOf('/') + 1)..] == kind;

    private string? PartOf(XElement one) =>
        one.Attribute("TargetMode")?.Value is null or "Internal" && one.Attribute("Target")?.Value is { } target ? PartName.Resolve(from, target) : null;
}
