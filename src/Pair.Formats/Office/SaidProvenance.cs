using System.Xml;

namespace Pair.Formats.Office;

/// <summary>What a file that was found says of where it comes from.</summary>
/// <param name="Content">What was in it when pair wrote it; null where it does not say, so that pair did not write it.</param>
/// <param name="Source">Hash of the files that it was made from; null where it does not say.</param>
internal sealed record SaidProvenance(string? Content, string? Source)
{
    /// <summary>Reads it from the file's own properties.</summary>
    public static SaidProvenance Of(PackageReader package)
    {
        var said = new SaidProvenance(null, null);
        if (!package.Has(Provenance.Part)) return said;
        using var xml = package.Xml(Provenance.Part);
        var name = "";
        while (xml.Read())
        {
            PackageReader.CheckDepth(xml);
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "property" }) name = xml.GetAttribute("name") ?? "";
            else if (xml.NodeType == XmlNodeType.Text && name == Provenance.ContentName) said = said with { Content = xml.Value.Trim() };
            else if (xml.NodeType == XmlNodeType.Text && name == Provenance.SourceName) said = said with { Source = xml.Value.Trim() };
        }
        return said;
    }
}
