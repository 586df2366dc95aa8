using Pair.Core.Model;
using Pair.Core.Syntax;

namespace Pair.Core.Likeness;

/// <summary>Tells which service is a body that stands under <c>safeguarding</c> too: the front door of children's social care, the emergency duty team.</summary>
/// <param name="pathway">The pathway.</param>
internal sealed class SafeguardingBodies(Pathway pathway)
{
    private readonly NameReader reader = new(pathway.Area.Name.Value);
    private readonly Dictionary<string, List<HashSet<string>>> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Whether a service is the body of a contact: it has its name, or a plain word for what the contact is.</summary>
    /// <param name="form">The form of the service's name.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="key">Its key: <c>social_care</c>, <c>out_of_hours</c>, <c>crisis</c>.</param>
    public bool IsOne(string form, SafeguardingContact contact, string key)
    {
        if (form.Length == 0) return false;
        if (!names.TryGetValue(key, out var named)) names[key] = named = contact.Name is { } name ? reader.Read(name.Value, null).Core : "";
        if (form == named) return true;
        var (mine, theirs) = (Line(key, form), Line(key, named));
        return mine == 0 || (mine > 0 && (named.Length == 0 || theirs == 0 || theirs == mine));
    }

    private int Line(string key, string form)
    {
        if (!lines.TryGetValue(key, out var all)) lines[key] = all = Lines(key);
        for (var i = 0; i < all.Count; i++)
            if (all[i].Contains(form)) return i;
        return -1;
    }

    private List<HashSet<string>> Lines(string key)
    {
        var all = new List<HashSet<string>>();
        foreach (var line in NameWords.Bodies(key)?.Items ?? default)
        {
            var forms = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in ((YamlScalar)line).Value.Split(',')) forms.Add(reader.Read(name, null).Core);
            all.Add(forms);
        }
        return all;
    }
}
