namespace Pair.Formats.Word.Redlining;

/// <summary>Words by number, so that the words of two pieces are compared quickly.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The numbers of the words among some atoms, sorted; a word that is there twice has its number twice.</summary>
    public int[] Of(IReadOnlyList<Atom> atoms)
    {
        var found = new List<int>(atoms.Count);
        foreach (var atom in atoms)
        {
            if (!atom.IsWord) continue;
            if (!numbers.TryGetValue(atom.Text!, out var number)) numbers.Add(atom.Text!, number = numbers.Count);
            found.Add(number);
        }
        found.Sort();
        return [.. found];
    }

    /// <summary>How many words two sorted lists share.</summary>
    public static int Common(int[] one, int[] other)
    {
        var (common, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
            if (one[i] == other[j]) (common, i, j) = (common + 1, i + 1, j + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        return common;
    }
}
