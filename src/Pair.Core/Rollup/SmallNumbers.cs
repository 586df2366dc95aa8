using System.Globalization;

namespace Pair.Core.Rollup;

/// <summary>Finds what tells of fewer than ten people: "two families", "3 babies", "a mother from …", "babies: 4".</summary>
internal static class SmallNumbers
{
    private const int Fewest = 10;

    // So many words may stand between a number and whom it counts: "three very young local babies".
    private const int Between = 3;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly HashSet<string> Few = Set("few handful couple several both single another");
    private static readonly HashSet<string> Singular = Set("family baby mother father mum mam mom dad child parent infant carer woman man girl boy person household teenager patient newborn sibling brother sister toddler grandparent grandmother grandfather pregnancy birth death case referral removal");
    private static readonly HashSet<string> Plural = Set("families babies mothers fathers mums mams moms dads children parents infants carers women men girls boys people households teenagers patients newborns siblings brothers sisters toddlers grandparents pregnancies births deaths cases referrals removals twins triplets couples");

    // Behind these a word for somebody stands for a thing: "a family hub", "one baby clinic".
    private static readonly HashSet<string> Things = Set("hub hubs centre centres group groups team teams service services clinic clinics course courses worker workers unit units room rooms nurse nurses support mental health visitor visitors massage forum network play carer relationship line helpline programme pathway lead post day week month bank");

    // A number with one of these behind it counts something else, or nobody.
    private static readonly HashSet<string> Breaks = Set("year years month months week weeks day days hour hours minute minutes mile miles per percent in for at with from to and or by on under over until than between after before who that is are was were centre centres hub hubs team teams service services post posts visit visits group groups worker workers place places level levels");
    // Straight behind a number these tell of people: "4 who waited", "three were turned away"; but not in "under 2 are".
    private static readonly HashSet<string> Told = Set("who whom whose were was are had have");
    private static readonly HashSet<string> Ages = Set("under over above below aged age to from after at until before and or up than");

    private static readonly HashSet<string> Ranks = Set("level tier band step phase stage age grade ward unit room option page");

    /// <summary>Whether some stand in a text.</summary>
    public static bool Stand(string text)
    {
        var words = WordsOf(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (IsArticle(words[i].Text) ? IsSomebody(words, i + 1) : IsSmall(words, i) && (CountsPeople(words, i) || TellsOfPeople(words, i))) return true;
            if (IsOfAnAge(words, i)) return true;
            if ((Plural.Contains(words[i].Text) || Singular.Contains(words[i].Text)) && IsToldBehind(words, i)) return true;
        }
        return false;
    }

    // "Babies: 4", "families (2)", "children waiting = 3".
    private static bool IsToldBehind(List<Word> words, int noun)
    {
        for (var i = noun; i + 1 < words.Count && i < noun + Between; i++)
        {
            if (i > noun && Breaks.Contains(words[i].Text) || words[i].EndsSentence) return false;
            if (words[i].Behind.AsSpan().IndexOfAny("(:=") >= 0) return IsSmall(words, i + 1) && (i + 2 == words.Count || !Breaks.Contains(words[i + 2].Text));
        }
        return false;
    }

    // "4 who waited", "only 3 were seen", "four of them".
    private static bool TellsOfPeople(List<Word> words, int at)
    {
        if (words[at].EndsSentence || at + 1 == words.Count || at > 0 && Ages.Contains(words[at - 1].Text)) return false;
        return Told.Contains(words[at + 1].Text) || words[at + 1].Text == "of" && at + 2 < words.Count && words[at + 2].Text is "them" or "whom" or "these" or "those";
    }

    // "An 18 year old father", "a 17 year old was …"; not "until they are 2 years old".
    private static bool IsOfAnAge(List<Word> words, int at) =>
        at >= 2 && words[at].Text == "old" && words[at - 1].Text is "year" or "years" or "month" or "months" or "week" or "weeks" or "day" or "days" && IsNumber(words[at - 2].Text, out _)
        && !words[at].EndsSentence && at + 1 < words.Count && (Told.Contains(words[at + 1].Text) || Singular.Contains(words[at + 1].Text) && !IsThing(words, at + 1));

    private static bool IsArticle(string word) => word is "a" or "an" or "only" or "sole";

    // "A mother from …", "a young father waited"; not "a family hub".
    private static bool IsSomebody(List<Word> words, int at)
    {
        for (var i = at; i < words.Count && i < at + Between; i++)
        {
            if (Breaks.Contains(words[i].Text)) return false;
            if (Singular.Contains(words[i].Text)) return !IsThing(words, i);
            if (words[i].EndsSentence) return false;
        }
        return false;
    }

    private static bool CountsPeople(List<Word> words, int at)
    {
        if (words[at].EndsSentence) return false;
        for (var i = at + 1; i < words.Count && i <= at + 1 + Between; i++)
        {
            if (Plural.Contains(words[i].Text)) return true;
            if (Singular.Contains(words[i].Text) && IsOne(words[at].Text)) return !IsThing(words, i);
            if (Breaks.Contains(words[i].Text) || words[i].EndsSentence || IsNumber(words[i].Text, out _)) return false;
        }
        return false;
    }

    // "A mother and baby unit" is one; "a mother and her baby" are two people.
    private static bool IsThing(List<Word> words, int at)
    {
        if (words[at].EndsSentence || words[at].Behind != " " || at + 1 == words.Count) return false;
        if (words[at + 1].Text is "and" or "or") return at + 2 < words.Count && Singular.Contains(words[at + 2].Text) && IsThing(words, at + 2);
        return Things.Contains(words[at + 1].Text);
    }

    private static bool IsOne(string word) => word is "one" or "1" or "single" or "another";

    private static bool IsSmall(List<Word> words, int at)
    {
        var word = words[at].Text;
        if (at > 0 && Ranks.Contains(words[at - 1].Text)) return false;
        if (Few.Contains(word)) return true;
        if (!IsNumber(word, out var number)) return false;
        return number > 0 && (number < Fewest || number == Fewest && at > 0 && words[at - 1].Text is "than" or "under" or "below");
    }

    // "2-3" is as many as 3; "0-5" is an age.
    private static bool IsNumber(string word, out int number)
    {
        // "2x families".
        if (char.IsAsciiDigit(word[0])) word = word.TrimEnd('x', '×');
        number = Array.IndexOf(Numbers, word) + 1;
        if (number > 0) return true;
        if (word == "ten") number = Fewest;
        var dash = word.AsSpan().IndexOfAny('-', '–');
        if (dash > 0 && int.TryParse(word.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first > 0)
            return int.TryParse(word.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return number > 0 || int.TryParse(word.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    // Words in small letters, with what stands behind each; hyphens join, and a comma or full stop between digits.
    private static List<Word> WordsOf(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && IsPart(text, i)) i++;
            var end = i;
            while (i < text.Length && !IsPart(text, i)) i++;
            if (end > start) words.Add(new Word(text[start..end].ToLowerInvariant(), text[end..i]));
        }
        return words;
    }

    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] == '%'
        || at > 0 && at + 1 < text.Length && (text[at] is '-' or '–' or '\'' or '’' && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1])
            || text[at] is ',' or '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private sealed record Word(string Text, string Behind)
    {
        public bool EndsSentence => Behind.AsSpan().IndexOfAny(".;!?") >= 0;
    }
}
