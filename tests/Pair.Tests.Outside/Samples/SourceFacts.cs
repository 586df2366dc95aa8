using System.Text.RegularExpressions;

namespace Pair.Tests.Outside.Samples;

/// <summary>
/// What the sources of Northshire say, read line by line and not by the program under test. It knows the layout of these
/// files: an entry at two spaces, its keys at four, one key a line.
/// </summary>
public sealed partial class SourceFacts
{
    private SourceFacts(IReadOnlyList<Entry> services, string pathwayAddress, SortedSet<string> numbers) =>
        (Services, PathwayAddress, Numbers) = (services, pathwayAddress, numbers);

    /// <summary>A service, as far as its own lines say.</summary>
    public sealed record Entry(string Id, string Name, string? Address, bool HasCode, bool Closed)
    {
        /// <summary>Whether families can use it now: it is told in words for them, and neither closed, paused nor planned.</summary>
        public bool IsOpenToFamilies { get; init; }
    }

    /// <summary>Northshire's.</summary>
    public static SourceFacts Northshire { get; } = Read();

    /// <summary>Services in the order of the files.</summary>
    public IReadOnlyList<Entry> Services { get; }

    /// <summary>Address of the live page.</summary>
    public string PathwayAddress { get; }

    /// <summary>Every phone and text number, of services that are not closed and of all else.</summary>
    public SortedSet<string> Numbers { get; }

    /// <summary>What the QR codes of services must say.</summary>
    public SortedSet<string> ServiceCodeAddresses =>
        new(Services.Where(service => service is { HasCode: true, Closed: false, Address: not null }).Select(service => service.Address!), StringComparer.Ordinal);

    /// <summary>What all QR codes must say: those of services and that of the live page.</summary>
    public SortedSet<string> CodeAddresses => new(ServiceCodeAddresses.Append(PathwayAddress), StringComparer.Ordinal);

    /// <summary>What all QR codes of the family edition must say: every service with an address has one there.</summary>
    public SortedSet<string> FamilyCodeAddresses =>
        new(Services.Where(service => service is { IsOpenToFamilies: true, Address: not null }).Select(service => service.Address!).Append(PathwayAddress), StringComparer.Ordinal);

    private static SourceFacts Read()
    {
        var services = new List<Entry>();
        var numbers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Checkout.At("samples", "northshire", "services"), "*.pair.yaml").Order(StringComparer.Ordinal))
            foreach (var lines in Entries(WithoutComments(file)))
            {
                var service = Service(lines);
                services.Add(service);
                if (!service.Closed) numbers.UnionWith(NumbersIn(lines));
            }
        var main = WithoutComments(Checkout.At("samples", "northshire", "northshire.pair.yaml"));
        numbers.UnionWith(NumbersIn(main));
        return new SourceFacts(services, Value(main, "  url: ")!, numbers);
    }

    private static string[] WithoutComments(string file) => [.. File.ReadLines(file).Where(line => !line.TrimStart().StartsWith('#'))];

    private static List<List<string>> Entries(string[] lines)
    {
        var entries = new List<List<string>>();
        foreach (var line in lines.SkipWhile(line => line != "services:").Skip(1))
            if (EntryStart().IsMatch(line)) entries.Add([line]);
            else if (entries.Count > 0) entries[^1].Add(line);
        return entries;
    }

    private static Entry Service(List<string> lines) => new(
        lines[0].Trim().TrimEnd(':'),
        Value(lines, "    name: ")!,
        Value(lines, "    url: "),
        Value(lines, "    qr: ") == "true",
        Value(lines, "    status: ") == "closed")
    {
        IsOpenToFamilies = lines.Contains("    family:") && Value(lines, "    status: ") is not ("closed" or "paused" or "planned"),
    };

    private static string? Value(IEnumerable<string> lines, string key) =>
        lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim().Trim('"');

    private static IEnumerable<string> NumbersIn(IEnumerable<string> lines) =>
        lines.SelectMany(line => Number().Matches(line)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^  [a-z0-9-]+:$")]
    private static partial Regex EntryStart();

    [GeneratedRegex(@"\b(?:phone|text): ""?(\+?[0-9][0-9 ]*[0-9])")]
    private static partial Regex Number();
}
