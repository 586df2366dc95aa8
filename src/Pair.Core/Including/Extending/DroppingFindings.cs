using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>The words for what goes, or cannot go, with an entry of a base.</summary>
internal static class DroppingFindings
{
    private const int MostNamed = 10;

    public static Finding Fallen(Cause cause)
    {
        var what = cause.IsByPlace
            ? $"{Count(cause.Entries.Count, "entry", "entries")} of the base {(cause.Entries.Count == 1 ? "is" : "are")} for other places"
            : $"{Name(cause.Entries[0])} is removed here";
        var them = cause.Entries.Count == 1 ? "it" : "them";
        var mentions = $"{Count(cause.Fallen.Count, "mention", "mentions")} of {them} in the base {(cause.Fallen.Count == 1 ? "goes" : "go")} with {them}";
        return Say("inherited-dropped", Severity.Info, $"{what}, and {mentions}", cause, cause.Fallen) with
        {
            Help = $"where something else should be named instead, say it in this file: {Keys(cause.Fallen)}",
        };
    }

    public static Finding Needed(Cause cause) =>
        Say("unknown-reference", Severity.Error, $"{Name(cause.Entries[0])} is removed here, and the base cannot do without it: {Keys(cause.Needed)}", cause, cause.Needed) with
        {
            Help = $"say {Keys(cause.Needed)} in this file with another id, remove with `null` what needs it too, or delete this line",
        };

    private static Finding Say(string rule, Severity severity, string message, Cause cause, List<Mention> mentions) => new(rule, severity, message, cause.Where)
    {
        Element = "pathway",
        Pointer = cause.IsByPlace ? "/pathway/area/place" : "/extends",
        Facts = [.. cause.Entries, .. mentions.Select(mention => mention.Key)],
        Related = mentions.Take(MostNamed).Select(mention => new RelatedPlace(mention.Where, "the base names it here")).ToSeq(),
    };

    private static string Name(string entry) => entry.Split('.', 2) is ["levels", var level] ? $"the level \"{level}\"" : NodePath.Name(entry.Split('.', 2));

    private static string Keys(List<Mention> mentions)
    {
        var keys = new List<string>();
        foreach (var mention in mentions)
            if (keys.Count <= MostNamed && Sayable(mention.Key) is var key && !keys.Contains(key)) keys.Add(key);
        return string.Join(", ", keys.Take(MostNamed)) + (keys.Count > MostNamed ? ", …" : "");
    }

    // A list is said anew as a whole, so none of its items is named: `exclusions.0.instead` is `exclusions`.
    private static string Sayable(string key)
    {
        for (var i = 0; i + 1 < key.Length; i++)
            if (key[i] == '.' && char.IsAsciiDigit(key[i + 1])) return key[..i];
        return key;
    }

    private static string Count(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
