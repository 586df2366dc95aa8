using System.Xml.Linq;

namespace Pair.Formats.Word.Templates;

/// <summary>The relationships of one part of a template: where its ids lead, and what is added to them.</summary>
internal sealed class PartLinks
{
    private const string Kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XNamespace space = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly TemplatePackage package;
    private readonly string folder;
    private readonly string name;
    private readonly XElement list;
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private bool changed;
    private int count;

    /// <summary>Reads the relationships of a part; those of the package for an empty name.</summary>
    public PartLinks(TemplatePackage package, string part)
    {
        this.package = package;
        var slash = part.LastIndexOf('/') + 1;
        folder = part[..slash];
        name = $"{folder}_rels/{part[slash..]}.rels";
        list = (package.Find(name) is { } bytes ? TemplateXml.Read(bytes)?.Root : null) ?? new XElement(space + "Relationships");
        foreach (var one in list.Elements()) ids.Add(one.Attribute("Id")?.Value ?? "");
    }

    /// <summary>Names of the parts that relationships of a kind lead to, in order; the kind is the last word of their type.</summary>
    public IEnumerable<string> Parts(string kind)
    {
        foreach (var one in list.Elements())
            if (one.Attribute("TargetMode")?.Value != "External" && one.Attribute("Type")?.Value is { } type && type[(type.LastIndexOf('/') + 1)..] == kind
                && one.Attribute("Target")?.Value is { } target && PartOf(target) is { } part)
                yield return part;
    }

    /// <summary>The id that leads to a part of the package; a new one where none does.</summary>
    public string To(string kind, string part)
    {
        foreach (var one in list.Elements())
            if (one.Attribute("TargetMode")?.Value != "External" && one.Attribute("Target")?.Value is { } target && PartOf(target) == part) return one.Attribute("Id")!.Value;
        var near = folder.Length > 0 && part.StartsWith(folder, StringComparison.Ordinal) ? part[folder.Length..] : "/" + part;
        return Add(Kind + kind, near, outside: false);
    }

    /// <summary>Makes the one relationship of a kind lead to a part; adds it where there is none.</summary>
    public void Lead(string kind, string part)
    {
        foreach (var one in list.Elements())
            if (one.Attribute("TargetMode")?.Value != "External" && one.Attribute("Type")?.Value is { } type && type[(type.LastIndexOf('/') + 1)..] == kind)
            {
                one.SetAttributeValue("Target", "/" + part);
                changed = true;
                return;
            }
        Add(Kind + kind, part, outside: false);
    }

    /// <summary>A new id that leads out of the file.</summary>
    public string Outside(string kind, string address) => Add(Kind + kind, address, outside: true);

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

    // Targets are written from the folder of the part, with `..` and all.
    private string? PartOf(string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var steps = new List<string>();
        foreach (var step in (folder + target).Split('/'))
            if (step == "..") { if (steps.Count == 0) return null; steps.RemoveAt(steps.Count - 1); }
            else if (step is not ("." or "")) steps.Add(step);
        return string.Join('/', steps);
    }
}
