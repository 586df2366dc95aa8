using System.Xml.Linq;
using static Pair.Formats.Word.Templates.TemplateXml;

namespace Pair.Formats.Word.Templates;

/// <summary>Our styles beside a template's. Its own wins wherever it has one of the same name, whatever its id is in the language of the Word that saved it; those that
/// it lacks are added, for as long as something uses them.</summary>
internal sealed class StyleMerge
{
    private const string Kind = Office.PartType.Office + "wordprocessingml.styles+xml";

    private readonly TemplatePackage package;
    private readonly string part;
    private readonly XDocument? theirs;
    private readonly byte[] whole;
    private readonly Dictionary<string, XElement> ours = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> theirIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> added = new(StringComparer.Ordinal);

    /// <summary>Reads both.</summary>
    /// <param name="package">The template.</param>
    /// <param name="links">Relationships of its main part, which lead to its styles.</param>
    /// <param name="styles">Our styles part, for a template that has none at all.</param>
    public StyleMerge(TemplatePackage package, PartLinks links, byte[] styles)
    {
        (this.package, whole) = (package, styles);
        part = links.Parts("styles").FirstOrDefault() ?? package.FreeBesideText("styles", ".xml");
        theirs = package.Tree(part);
        foreach (var style in Read(styles)!.Root!.Elements(W + "style")) ours[style.Attribute(W + "styleId")!.Value] = style;
        if (theirs?.Root is null)
        {
            links.To("styles", part);
            return;
        }
        foreach (var style in theirs.Root.Elements(W + "style"))
        {
            if (style.Attribute(W + "styleId")?.Value is not { } id) continue;
            var type = style.Attribute(W + "type")?.Value ?? "paragraph";
            ids.Add(id);
            if (style.Element(W + "name").Value() is { } name)
            {
                names.Add(name);
                theirIds.TryAdd($"{type} {name}", id);
            }
            // What everything else rests on may have another name; the last that says so wins, as in Word.
            if (style.Attribute(W + "default")?.Value is "1" or "true" or "on") theirIds[$"{type} default"] = id;
        }
        Brand = BrandColour.Of(theirs.Root, theirIds.GetValueOrDefault("paragraph heading 1"));
    }

    /// <summary>The colour that the template's headings have; null where it has none that can be read on every ground of ours.</summary>
    public BrandColour? Brand { get; }

    /// <summary>The template's id of one of our styles.</summary>
    public string Use(string id)
    {
        if (theirs?.Root is null || !ours.TryGetValue(id, out var style)) return id;
        if (known.TryGetValue(id, out var found)) return found;
        var type = style.Attribute(W + "type")!.Value;
        var name = style.Element(W + "name").Value()!;
        if (theirIds.TryGetValue($"{type} {name}", out var own)) return known[id] = own;
        if (style.Attribute(W + "default") is not null && theirIds.TryGetValue($"{type} default", out own)) return known[id] = own;
        var free = id;
        for (var number = 1; !ids.Add(free); number++) free = $"Pair{id}{number}";
        known[id] = free;
        added.Add(id);
        // What it rests on comes with it.
        foreach (var other in (ReadOnlySpan<string>)["basedOn", "next", "link"])
            if (style.Element(W + other).Value() is { } needed) Use(needed);
        return free;
    }

    /// <summary>Whether words in one of our paragraph styles are white on a dark ground, where a link of the template's colour could not be read.</summary>
    public bool IsLightOnDark(string id) => added.Contains(id) && ours[id].Element(W + "rPr")?.Element(W + "color").Value() == Palette.White;

    /// <summary>Whether the template's own style is used for one of ours.</summary>
    public bool IsTheirs(string id) => known.ContainsKey(id) && !added.Contains(id);

    /// <summary>The id of the template's style of a name, in any capitals; null for none.</summary>
    public string? TheirId(string type, string name) => theirIds.GetValueOrDefault($"{type} {name}");

    /// <summary>Adds what was used to the template's styles.</summary>
    /// <param name="numbers">Gives the template's number of a list of ours.</param>
    public void Save(Func<string, string> numbers)
    {
        if (theirs?.Root is null)
        {
            var all = Read(whole)!;
            foreach (var number in all.Descendants(W + "numId")) number.SetAttributeValue(W + "val", numbers(number.Value()!));
            package.Set(part, TemplateXml.Write(all), Kind);
            return;
        }
        if (added.Count == 0) return;
        Declare(theirs.Root);
        // In the order of our own sheet, so that the same document gives the same bytes.
        foreach (var (id, style) in ours)
            if (added.Contains(id)) theirs.Root.Add(Adapted(id, style, numbers));
        package.Set(part, TemplateXml.Write(theirs), Kind);
    }

    private XElement Adapted(string id, XElement ours, Func<string, string> numbers)
    {
        var style = new XElement(ours);
        style.SetAttributeValue(W + "styleId", known[id]);
        style.SetAttributeValue(W + "default", null);
        var name = style.Element(W + "name")!;
        // Word knows a name once, whatever kind of style has it.
        if (!names.Add(name.Value()!)) name.SetAttributeValue(W + "val", $"Pair {name.Value()}");
        foreach (var other in (ReadOnlySpan<string>)["basedOn", "next", "link"])
            if (style.Element(W + other) is { } needed) needed.SetAttributeValue(W + "val", known[needed.Value()!]);
        foreach (var number in style.Descendants(W + "numId")) number.SetAttributeValue(W + "val", numbers(number.Value()!));
        StyleDress.Change(id, style, ours.Element(W + "basedOn").Value() == "Normal", Brand);
        return style;
    }
}
