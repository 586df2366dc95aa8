using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Pair.Tests.Outside.Editors;

/// <summary>A place in a text: line and character, both from 0.</summary>
public readonly record struct Spot(int Line, int Character);

/// <summary>Something that an editor offers to type.</summary>
/// <param name="Label">What stands in the list.</param>
/// <param name="Documentation">What is shown beside it.</param>
/// <param name="Snippet">What is typed, with its stops: <c>$1</c>, <c>${1:word}</c>.</param>
/// <param name="Edited">The places that it replaces; null for where the cursor is.</param>
public sealed partial record Offer(string Label, string Documentation, string Snippet, (Spot From, Spot To)? Edited)
{
    /// <summary>Reads one from the server's answer.</summary>
    public static Offer Of(JsonNode item)
    {
        var edit = item["textEdit"];
        var documentation = item["documentation"];
        return new(
            (string)item["label"]!,
            (documentation is JsonObject ? (string?)documentation["value"] : (string?)documentation) ?? "",
            (string?)edit?["newText"] ?? (string?)item["insertText"] ?? (string)item["label"]!,
            edit?["range"] is { } range ? (At(range["start"]!), At(range["end"]!)) : null);
    }

    /// <summary>The text after this was chosen and nothing else typed. Lines below the first are indented as the line is, as editors do.</summary>
    public string TypedInto(string text, Spot cursor)
    {
        var (from, to) = Edited ?? (cursor, cursor);
        var lines = text.Split('\n');
        var indent = new string(' ', lines[from.Line].TakeWhile(c => c == ' ').Count());
        var typed = Stop().Replace(Snippet, match => match.Groups["word"].Value).Replace("\n", "\n" + indent);
        return text[..Offset(lines, from)] + typed + text[Offset(lines, to)..];
    }

    private static int Offset(string[] lines, Spot spot) => lines.Take(spot.Line).Sum(line => line.Length + 1) + spot.Character;

    private static Spot At(JsonNode position) => new((int)position["line"]!, (int)position["character"]!);

    [GeneratedRegex(@"\$\d+|\$\{\d+(?::(?<word>[^}]*))?\}")]
    private static partial Regex Stop();
}
