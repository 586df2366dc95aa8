using System.Text;
using Pair.Formats.Word.Fields;

namespace Pair.Formats.Word.Templates;

/// <summary>The part with the words of the fields, among whatever parts of this kind a template has.</summary>
internal static class StorePart
{
    private const string Folder = "customXml/";

    /// <summary>Puts it into a template; in the place of one that an earlier document of ours left there.</summary>
    public static void Set(TemplatePackage package, PartLinks links, FieldStore store)
    {
        var part = links.Parts("customXml").FirstOrDefault(old => IsOurs(package, old));
        if (part is null)
        {
            part = package.Free(Folder + "item", ".xml");
            var properties = package.Free(Folder + "itemProps", ".xml");
            package.Set(properties, FieldStore.Properties(), FieldStore.PropertiesType);
            package.Set(part, [], "application/xml");
            var own = new PartLinks(package, part);
            own.To("customXmlProps", properties);
            own.Save();
            links.To("customXml", part);
        }
        package.Set(part, store.ToBytes(), "application/xml");
    }

    private static bool IsOurs(TemplatePackage package, string part)
    {
        foreach (var properties in new PartLinks(package, part).Parts("customXmlProps"))
            if (package.Find(properties) is { } bytes && Encoding.UTF8.GetString(bytes.Span).Contains(FieldStore.Id, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
