using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>Which of a base's places an area is: what <c>area.place</c> says, or what is wrong where it does not.</summary>
/// <param name="Base">The places of the base.</param>
/// <param name="Said">The id, where it stands.</param>
internal sealed record AreaPlace(YamlMapping Base, YamlScalar Said)
{
    private const int MostNamed = 10;

    /// <summary>The place; null where the base has none, or the area has places of its own, or with a finding.</summary>
    /// <param name="places">What the base has under <c>places</c>.</param>
    /// <param name="file">The base's own file.</param>
    /// <param name="local">The tree of the area.</param>
    /// <param name="extends">Its <c>extends</c>.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static AreaPlace? Of(YamlNode? places, string file, YamlMapping local, YamlScalar extends, List<Finding> findings)
    {
        var own = local["places"] is YamlMapping { Entries.IsEmpty: false } its ? its : null;
        var said = local["pathway"] is YamlMapping pathway && pathway["area"] is YamlMapping area && area["place"] is YamlScalar { Kind: not YamlScalarKind.Null } scalar ? scalar : null;
        if (places is not YamlMapping { Entries.IsEmpty: false } known)
        {
            if (said is not null && own?.Find(said.Value) is null)
                findings.Add(Say(said, $"\"{Sentence.Short(said.Value)}\" is to be a place of {file}, and that has no places", "delete this line; `place` says which of the base's places this area is") with { Pointer = "/pathway/area/place" });
            return null;
        }
        if (said is null)
        {
            if (own is null)
                findings.Add(Say(extends, $"{file} has the places {Names(known)}, and nothing says which of them this area is",
                    $"write `place: {Likely(known, local)}` (or another of them) under `area:` of `pathway:`, or name the places of this area under `places:`") with { Pointer = "/extends" });
            return null;
        }
        if (known.Find(said.Value) is not null) return new AreaPlace(known, said);
        var ids = new List<string>();
        foreach (var entry in known.Entries) ids.Add(entry.Key.Value);
        var near = Nearest.To(said.Value, ids) ?? Nearest.ByParts(said.Value, ids);
        findings.Add(Say(said, $"\"{Sentence.Short(said.Value)}\" is not the id of any place of {file}", near is null ? $"write one of {Names(known)}" : $"did you mean \"{near}\"?") with
        {
            Pointer = "/pathway/area/place",
            MendedLine = near is null ? null : Mending.Replace(said.Where.Source, said.Where.Span, near),
            Fix = near is not null && near == Nearest.Surely(said.Value, ids) ? Mending.Edit(said.Where.Source, said.Where.Span, near) : null,
        });
        return null;
    }

    // The place that has the area's id or name, or else any.
    private static string Likely(YamlMapping places, YamlMapping local)
    {
        var pathway = local["pathway"] as YamlMapping;
        string[] words = [(pathway?["id"] as YamlScalar)?.Value ?? "", ((pathway?["area"] as YamlMapping)?["name"] as YamlScalar)?.Value ?? ""];
        foreach (var entry in places.Entries)
            foreach (var word in words)
                if (Nearest.IsSame(word, entry.Key.Value)) return entry.Key.Value;
        return places.Entries[0].Key.Value;
    }

    private static string Names(YamlMapping places)
    {
        var names = new List<string>();
        foreach (var entry in places.Entries)
            if (names.Count < MostNamed) names.Add(entry.Key.Value);
        return string.Join(", ", names) + (places.Entries.Count > MostNamed ? ", …" : "");
    }

    private static Finding Say(YamlScalar where, string message, string help) => new("area-place-missing", Severity.Error, message, where.Where) { Help = help, Element = "pathway" };
}
