namespace Pair.Packaging;

/// <summary>Reads <c>THIRD-PARTY-NOTICES.md</c>: a heading for each work, its facts as a list, and its licence as a block of text.</summary>
internal static class Notices
{
    private const string Fence = "```";

    /// <summary>Every work, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A fact or a licence is missing.</exception>
    public static IReadOnlyList<Notice> Read(string text) =>
        [.. text.ReplaceLineEndings("\n").Split("\n## ")[1..].Select(One)];

    /// <summary>The one of the .NET runtime, whose version is the build's.</summary>
    public static Notice Runtime(this IReadOnlyList<Notice> notices) => notices.Single(notice => notice.Address is null);

    private static Notice One(string section)
    {
        var lines = section.Split('\n');
        var (begin, end) = (Array.FindIndex(lines, line => line.StartsWith(Fence, StringComparison.Ordinal)), Array.FindLastIndex(lines, line => line == Fence));
        if (begin < 0 || end <= begin + 1) throw new InvalidDataException($"THIRD-PARTY-NOTICES.md: {lines[0]} has no licence.");
        var facts = lines[..begin];
        var address = Fact(facts, "Package");
        var version = address?[(address.LastIndexOf('@') + 1)..];
        return new Notice(
            version is null ? lines[0] : lines[0][..^(version.Length + 1)], version, Needed(facts, "Licence"), Needed(facts, "Copyright"),
            address, Needed(facts, "From").Trim('<', '>'), string.Join('\n', lines[(begin + 1)..end]));
    }

    private static string Needed(string[] lines, string name) =>
        Fact(lines, name) ?? throw new InvalidDataException($"THIRD-PARTY-NOTICES.md: {lines[0]} has no line \"- {name}: \".");

    private static string? Fact(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith($"- {name}: ", StringComparison.Ordinal))?[(name.Length + 4)..];
}
