using Pair.Core.Diffing.Trees;
using Pair.Core.Syntax;

namespace Pair.Core.Diffing.Renaming;

/// <summary>What an entry can be known by: its words and values, each with what it counts.</summary>
internal sealed class Traits
{
    // Whole numbers, so that a sum is the same in any order.
    private const int Name = 4000;
    private const int Contact = 3000;
    private const int Prose = 2000;
    private const int Other = 1000;

    private readonly Dictionary<string, int> weights = new(StringComparer.Ordinal);

    private readonly SortedSet<string> catchment = new(StringComparer.Ordinal);
    private readonly Func<string, string> place;

    private Traits(Func<string, string> place) => this.place = place;

    private long workSum;

    /// <summary>All of them, with what each counts.</summary>
    public IReadOnlyDictionary<string, int> All => weights;

    /// <summary>What all count together.</summary>
    public long Sum { get; private set; }

    /// <summary>What its name counts.</summary>
    public long NameSum { get; private set; }

    /// <summary>What its summaries count.</summary>
    public long ProseSum { get; private set; }

    /// <summary>The code that a statistics office gave it; null where none is said.</summary>
    public string? Code { get; private set; }

    /// <summary>The places that it is for, in an order of their own; empty for all.</summary>
    public string Catchment => string.Join(' ', catchment);

    /// <summary>The traits of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">What the other side calls a place.</param>
    public static Traits Of(YamlNode entry, Func<string, string> place)
    {
        var traits = new Traits(place);
        traits.Walk(entry, "", "");
        return traits;
    }

    /// <summary>How alike two entries are; the same both ways.</summary>
    public static Likeness Compare(Traits one, Traits other)
    {
        var (shared, name, prose, work, contact) = (0L, 0L, 0L, 0L, false);
        foreach (var (trait, weight) in one.weights)
        {
            if (!other.weights.TryGetValue(trait, out var same)) continue;
            var both = Math.Min(weight, same);
            shared += both;
            if (IsName(trait)) name += both;
            if (IsProse(trait)) prose += both;
            if (IsWork(trait)) work += both;
            contact |= IsContact(trait);
        }
        return new Likeness(
            PerCent(shared, one.Sum + other.Sum), one.NameSum + other.NameSum == 0 || 4 * name > one.NameSum + other.NameSum || contact,
            PerCent(prose, one.ProseSum + other.ProseSum), PerCent(work, one.workSum + other.workSum));
    }

    private static int PerCent(long shared, long sum) => sum == 0 ? 0 : (int)(200 * shared / sum);

    private static bool IsName(string trait) => trait[0] == 'n';

    private static bool IsContact(string trait) => trait[0] == 'c';

    private static bool IsProse(string trait) => trait[0] == 't';

    // What families get, and not who gives it, or where to ring.
    private static bool IsWork(string trait) => IsProse(trait) || trait[0] == 'v';

    private void Walk(YamlNode? node, string path, string key)
    {
        switch (node)
        {
            case YamlScalar { Kind: not YamlScalarKind.Null } scalar:
                Add(path, key, Meaning.Text(scalar.Value));
                break;
            case YamlSequence list:
                foreach (var item in list.Items) Walk(item, path, key);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries) Walk(entry.Value, $"{path}.{entry.Key.Value}", entry.Key.Value);
                break;
        }
    }

    private void Add(string path, string key, string value)
    {
        switch (path)
        {
            case ".name" or ".title":
                Words('n', path, value, Name);
                NameSum += Name;
                break;
            case "" or ".text" or ".summary" or ".story" or ".family.summary":
                var weight = key is "summary" ? Prose : Name;
                Words('t', path, value, weight);
                ProseSum += weight;
                break;
            case ".provider" or ".assured.date" or ".assured.by":
                Put($"p{path}\0{value}", Other);
                break;
            case ".catchment":
                catchment.Add(place(value));
                Put($"v{path}\0{place(value)}", Other);
                break;
            default:
                if (key is "phone" or "email" or "form" or "url") Put($"c{value}", Contact);
                else Put($"v{path}\0{(key is "place" or "within" ? place(value) : value)}", Other);
                if (path == ".code") Code = value;
                break;
        }
    }

    private void Words(char kind, string path, string value, int weight)
    {
        var words = TextLikeness.Words(value);
        foreach (var word in words) Put($"{kind}{path}\0{word}", weight / words.Count);
    }

    private void Put(string trait, int weight)
    {
        weights[trait] = weights.GetValueOrDefault(trait) + weight;
        Sum += weight;
        if (IsWork(trait)) workSum += weight;
    }
}

/// <summary>How alike two entries are.</summary>
/// <param name="All">All that they say, per cent.</param>
/// <param name="IsKnown">Whether they share most words of the name, or a way to reach them.</param>
/// <param name="Prose">Their summaries, per cent.</param>
/// <param name="Work">What families get, whoever gives it, per cent.</param>
internal sealed record Likeness(int All, bool IsKnown, int Prose, int Work);
