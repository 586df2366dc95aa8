using System.Xml.Linq;
using Pair.Formats.Office;
using Pair.Formats.Office.Reading;

namespace Pair.Formats.Word.Templates;

/// <summary>The parts of a template while a document is put into it: what nobody sets stays byte for byte.</summary>
internal sealed class TemplatePackage
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, string> types = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, string> declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> lowest = new(StringComparer.Ordinal);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Begins with all that the template has.</summary>
    public TemplatePackage(OfficeFile file)
    {
        foreach (var (name, bytes) in file.Parts)
        {
            parts[name] = bytes;
            names.Add(name);
        }
        foreach (var (name, type) in file.Types) types[name] = type;
        Main = file.Main;
    }

    /// <summary>Name of the part that holds the text.</summary>
    public string Main { get; }

    /// <summary>Names of all parts, sorted.</summary>
    public IEnumerable<string> Names => parts.Keys;

    /// <summary>The bytes of a part; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Find(string name) => parts.TryGetValue(name, out var bytes) ? bytes : null;

    /// <summary>A part as a tree; null where there is none, or one that is no XML.</summary>
    public XDocument? Tree(string name) => Find(name) is { } bytes ? TemplateXml.Read(bytes) : null;

    /// <summary>Sets a part, and what it is; null leaves that as it was.</summary>
    public void Set(string name, byte[] bytes, string? type = null)
    {
        parts[name] = bytes;
        names.Add(name);
        if (type is not null) types[name] = type;
    }

    /// <summary>Takes a part away, and gives its bytes; null where there is none.</summary>
    public ReadOnlyMemory<byte>? Take(string name)
    {
        var bytes = Find(name);
        parts.Remove(name);
        return bytes;
    }

    /// <summary>A name that no part has, whatever its capitals: <c>word/media/pair1.png</c>.</summary>
    public string Free(string stem, string ending)
    {
        // What was taken once stays so.
        var number = lowest.GetValueOrDefault(stem + ending, 1);
        while (names.Contains($"{stem}{number}{ending}")) number++;
        lowest[stem + ending] = number;
        return $"{stem}{number}{ending}";
    }

    /// <summary>The same in the folder of the text.</summary>
    public string FreeBesideText(string stem, string ending) => Free(Main[..(Main.LastIndexOf('/') + 1)] + stem, ending);

    /// <summary>Says what a part is that will be added at the end.</summary>
    public void Declare(string name, string type) => declared[name] = type;

    /// <summary>Gathers the parts for the file.</summary>
    public OfficePackage Gather()
    {
        var stated = new List<PartType>();
        foreach (var (name, type) in types)
            if (parts.ContainsKey(name) && type != Default(name)) stated.Add(new PartType(name, type));
        foreach (var (name, type) in declared) stated.Add(new PartType(name, type));
        var package = new OfficePackage(stated);
        foreach (var (name, bytes) in parts) package.Add(name, bytes.ToArray());
        return package;
    }

    // What the list of types says of an ending already.
    private static string? Default(string name) => Path.GetExtension(name) switch
    {
        ".png" => "image/png",
        ".jpeg" => "image/jpeg",
        ".rels" => "application/vnd.openxmlformats-package.relationships+xml",
        ".xml" => "application/xml",
        _ => null,
    };
}
