using System.Text;
using Pair.Core.Analysis.Prose;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Syntax;

namespace Pair.Core.Analysis.Persons;

/// <summary>
/// Tells a person's mailbox from a team's by what stands before the @: <c>jane.smith</c>, <c>j.smith</c> and <c>smith.jane2</c> are persons'. A mailbox that holds
/// a word of a role, or of a name in the pathway, is a team's, and so is all that nobody can tell: a false alarm would cost more than a miss.
/// </summary>
/// <param name="pathway">The pathway, for the names in it.</param>
internal sealed class Mailboxes(Pathway pathway)
{
    private readonly HashSet<string> roles = WordsOf("role-words", "words");
    private HashSet<string>? own;

    /// <summary>Whether an address is that of a named person.</summary>
    public bool IsPersons(string address)
    {
        var at = address.IndexOf('@');
        if (at <= 0) return false;
        var plus = address.IndexOf('+');
        var parts = Parted(address.AsSpan(0, plus > 0 && plus < at ? plus : at)).ToLowerInvariant().Split('.', '_', '-');
        if (parts.Length > 4) return false;
        var longest = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = WithoutNumber(parts[i]);
            if (!IsLetters(parts[i]) || (parts[i].Length > 1 && roles.Contains(parts[i]))) return false;
            longest = Math.Max(longest, parts[i].Length);
        }
        var looksLike = parts.Length == 1 ? FirstNames.Has(parts[0]) : longest > 2 && (parts[0].Length == 1 || parts[0] is "dr" or "mr" or "mrs" or "prof" || FirstNames.Has(parts[0]) || FirstNames.Has(parts[^1]));
        return looksLike && !HoldsOwnWord(parts);
    }

    // JaneSmith as jane.smith.
    private static string Parted(ReadOnlySpan<char> name)
    {
        var parted = new StringBuilder(name.Length + 2);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])) parted.Append('.');
            parted.Append(name[i]);
        }
        return parted.ToString();
    }

    // jane.smith2 is the second of that name.
    private static string WithoutNumber(string part)
    {
        var end = part.Length;
        while (end > 0 && char.IsAsciiDigit(part[end - 1])) end--;
        return part[..end];
    }

    private static bool IsLetters(string part)
    {
        foreach (var unit in part)
            if (!char.IsLetter(unit) && unit is not ('\'' or '’')) return false;
        return part.Length > 0;
    }

    // A person's name may be part of a service's: "Victoria Road hub" has victoria.road@.
    private bool HoldsOwnWord(string[] parts)
    {
        own ??= OwnWords();
        foreach (var part in parts)
            if (part.Length > 1 && own.Contains(part)) return true;
        return false;
    }

    private HashSet<string> OwnWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        Add(words, pathway.Title.Value);
        Add(words, pathway.Area.Name.Value);
        Add(words, pathway.Term?.Name.Value);
        Add(words, pathway.Term?.Short?.Value);
        foreach (var place in pathway.Places) Add(words, place.Name.Value);
        foreach (var organisation in pathway.Organisations) Add(words, organisation.Name.Value);
        foreach (var venue in pathway.Locations) Add(words, venue.Name.Value);
        foreach (var service in pathway.Services)
        {
            Add(words, service.Name.Value);
            Add(words, service.Family?.Name?.Value);
        }
        return words;
    }

    private static void Add(HashSet<string> words, string? name)
    {
        if (name is not null) Letters.AddWords(words, name);
    }

    private static HashSet<string> WordsOf(string list, string key) =>
        new(((YamlScalar)Shipped.WordList(list)[key]!).Value.Split(' '), StringComparer.Ordinal);

    /// <summary>Common first names, for those who look at numbers beside them too.</summary>
    internal static class FirstNames
    {
        private static HashSet<string>? all;

        /// <summary>Whether a word in small letters is one.</summary>
        public static bool Has(string word) => (all ??= WordsOf("first-names", "names")).Contains(word);
    }
}
