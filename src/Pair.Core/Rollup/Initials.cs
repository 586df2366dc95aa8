namespace Pair.Core.Rollup;

/// <summary>Finds names that are no first names: "J. Smith", "J.S.", "Baby J", "Cllr Khan", "the Okafor family".</summary>
internal static class Initials
{
    private static readonly HashSet<string> People = Set("baby family mother father mum dad child parent infant case patient girl boy twin");
    private static readonly HashSet<string> Titles = Set("cllr councillor prof professor rev reverend sir dame");
    private static readonly HashSet<string> Households = Set("family families twins household");

    // With a letter behind them they are no people: "Section B. It says …".
    private static readonly HashSet<string> Lettered = Set("section part annex appendix plan group table figure schedule route hepatitis vitamin strep level tier band grade step phase stage unit ward room option page");

    // Behind a family they make it a thing: "the Westham family hub".
    private static readonly HashSet<string> Things = Set("hub hubs centre centres group groups team teams service services room rooms support worker workers nurse nurses pathway programme line therapy court");

    /// <summary>Whether some stand in a text.</summary>
    public static bool Stand(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var (before, behind) = (i > 0 ? Plain(words[i - 1]) : "", i + 1 < words.Length ? words[i + 1] : "");
            if (IsLetter(words[i], 0) && !Lettered.Contains(before) && (IsBehindSomebody(words, i) ? IsBare(words[i]) : IsInitial(words[i], behind))) return true;
            if (Titles.Contains(Plain(words[i])) && IsCapital(behind)) return true;
            if (before == "the" && IsCapital(words[i]) && Households.Contains(Plain(behind)) && !(i + 2 < words.Length && behind[^1] is not ('.' or ',' or ';') && Things.Contains(Plain(words[i + 2])))) return true;
        }
        return false;
    }

    // Not "… for a baby. A team …".
    private static bool IsBehindSomebody(string[] words, int at) => at > 0 && char.IsLetter(words[at - 1][^1]) && People.Contains(Plain(words[at - 1]));

    // "J", "J." and "J's".
    private static bool IsBare(string word) => word.Length == 1 || !char.IsLetterOrDigit(word[1]);

    // "J. Smith" and "J.S."
    private static bool IsInitial(string word, string behind) =>
        word.Length >= 2 && word[1] == '.' && (word.Length == 2 ? IsCapital(behind) : IsLetter(word, 2) && (word.Length == 3 || !char.IsLetterOrDigit(word[3])));

    private static bool IsLetter(string word, int at) => at < word.Length && char.IsUpper(word[at]);

    private static bool IsCapital(string word) => word.Length > 1 && char.IsUpper(word[0]);

    private static string Plain(string word) => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '\'', '“', '”', '‘', '’').ToLowerInvariant();

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
