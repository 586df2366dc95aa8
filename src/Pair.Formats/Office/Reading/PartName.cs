using Pair.Core.Findings;

namespace Pair.Formats.Office.Reading;

/// <summary>Names of parts: <c>word/document.xml</c>, without a slash before them.</summary>
internal static class PartName
{
    /// <summary>Whether a name in a zip can be a part's: no way out of the file, none that a disk would read otherwise.</summary>
    public static bool IsPlain(string name)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAny('\\', ':', '\0') >= 0) return false;
        foreach (var range in name.AsSpan().Split('/'))
        {
            var segment = name.AsSpan(range);
            if (segment.IsEmpty || segment is "." or "..") return false;
            foreach (var sign in segment)
                if (char.IsControl(sign)) return false;
        }
        return true;
    }

    /// <summary>The name of the list of what a part leads to; an empty name stands for the package.</summary>
    public static string OfRelationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>Whether a part is such a list.</summary>
    public static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>The part whose list this is; empty for the package.</summary>
    public static string OwnerOf(string relationships)
    {
        var slash = relationships.LastIndexOf('/') + 1;
        var folder = relationships[..slash];
        if (folder.EndsWith("_rels/", StringComparison.OrdinalIgnoreCase)) folder = folder[..^"_rels/".Length];
        return folder + relationships[slash..^".rels".Length];
    }

    /// <summary>The part that an address inside a file means, as seen from another part; it may be missing.</summary>
    public static string Resolve(string from, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0) target = target[..hash];
        var segments = new List<string>();
        if (!target.StartsWith('/'))
        {
            segments.AddRange(from.Split('/'));
            segments.RemoveAt(segments.Count - 1);
        }
        foreach (var segment in target.Split('/'))
        {
            if (segment is "" or ".") continue;
            // Above the file there is nothing: an address that climbs there stays at the top.
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }

    /// <summary>A stranger's name or address as a message can repeat it.</summary>
    public static string Shown(string name) => Sentence.Short(name);
}
