using Pair.Core.Model;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Binds <c>safeguarding</c>.</summary>
internal static class SafeguardingBinder
{
    /// <summary>The numbers; all null where the author gave none.</summary>
    public static Safeguarding Bind(Fields? fields, YamlEntry? entry) =>
        fields is null
            ? new Safeguarding(null, null, null, null, null, default)
            : new Safeguarding(
                fields.Text("immediate_danger"),
                fields.Text("police"),
                Contact(fields, entry, "social_care"),
                Contact(fields, entry, "out_of_hours"),
                Contact(fields, entry, "crisis"),
                fields.Pairs("procedures", (id, url) => new Procedure(id, url)));

    private static SafeguardingContact? Contact(Fields safeguarding, YamlEntry? entry, string key)
    {
        if (safeguarding.Inner(key) is not { } fields) return null;
        var place = (entry?.Value as YamlMapping)?.Find(key)?.Key.Where ?? fields.Where;
        return new SafeguardingContact(
            fields.Text("name"), fields.Text("phone"), fields.Text("hours"),
            fields.List("contacts", each => new PlaceContact(
                each.Reference("place", ReferenceKind.Place) ?? each.Required("place"), each.Text("phone"), each.Text("hours"))),
            new Located<string>(key, place));
    }
}
