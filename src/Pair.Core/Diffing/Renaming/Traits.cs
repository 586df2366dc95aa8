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

    private Traits()
    {
    }

    /// <summary>All of them, with what each counts.</summary>
    public IReadOnlyDictionary<string, int> All => weights;

    /// <summary>What all count together.</summary>
    public long Sum { get; private set; }

    /// <summary>What its name counts.</summary>
    public long NameSum { get; private set; }

    /// <summary>The traits of an entry.</summary>
    public static Traits Of(YamlNode entry)
    {
        var traits = new Traits();
        traits.Walk(entry, "", "");
        return traits;
    }

    /// <summary>How alike two entries are, per cent; the same both ways. Entries that are called otherwise in most words are not, unless they share a way to reach them.</summary>
    public static int Likeness(Traits one, Traits other)
    {
        var (shared, name, contact) = (0L, 0L, false);
        foreach (var (trait, weight) in one.weights)
        {
            if (!other.weights.TryGetValue(trait, out var same)) continue;
            var both = Math.Min(weight, same);
            shared += both;
            if (IsName(trait)) name += both;
            contact |= IsContact(trait);
        }
        if (one.Sum + other.Sum == 0) return 0;
        if (one.NameSum + other.NameSum > 0 && 4 * name <= one.NameSum + other.NameSum && !contact) return 0;
        return (int)(200 * shared / (one.Sum + other.Sum));
    }

    private static bool IsName(string trait) => trait[0] == 'n';

    private static bool IsContact(string trait) => trait[0] == 'c';

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
            case "" or ".text" or ".summary" or ".story":
                Words('t', path, value, path is ".summary" ? Prose : Name);
                break;
            default:
                if (key is "phone" or "email" or "form" or "url") Put($"c{value}", Contact);
                else Put($"v{path}\0{value}", Other);
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
    }
}
