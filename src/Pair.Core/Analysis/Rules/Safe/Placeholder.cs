using Pair.Core.Analysis.Prose;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class Placeholder : PathwayRule
{
    public override string Name => "placeholder";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Warning;

    public override string? Otherwise => "an error in a published pathway";

    public override string Says => "a text, number or address still holds a place for the real one: TBC, xxx, \"add your own\"";

    public override string Why =>
        """
        A family that rings "TBC" reaches nobody. Words that hold a place are easily forgotten between a draft and the day of printing, and then they stand on a wall. A pathway that `pair init` wrote has 0xxxx xxxxxx where a number belongs. In a draft that is told here, for the safeguarding numbers too. In a published pathway those are missing numbers, which nobody can accept or turn off.
        """;

    public override IReadOnlyList<string> Sources => ["own"];

    public override string Mend =>
        """
        Write what is true. Where nobody knows it yet, leave the key out: the documents then say "not said", and the checks go on asking.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group.
            levels: [thriving]
            cost: TBC
            referral: { who: [self], how: { phone: 01632 xxx xxx } }
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group.
            levels: [thriving]
            cost: free
            referral: { who: [self], how: { phone: 01632 960111 } }
        """;

    public override void Check(Examination examination)
    {
        var list = Shipped.WordList("placeholders");
        var terms = new TermTable((YamlMapping)list["placeholders"]!);
        foreach (var text in examination.Words)
            if (text.Passage.Readers != Readers.Nobody && !IsToldBySafeguarding(text.Passage)) LookAt(examination, terms, text);
        foreach (var detail in examination.Contacts)
            if (Held(detail.Kind, detail.Text.Value) is { } words && !(detail.Element == Safeguarding && Numbers.IsTold(examination.Pathway, detail.Text)))
                Report(examination, words, detail.Kind is ContactKind.Phone or ContactKind.TextMessage ? "number" : "address", detail.Text.Where, detail.Element, detail.Key);
    }

    private void LookAt(Examination examination, TermTable terms, ReadPassage text)
    {
        foreach (var match in terms.In(text))
        {
            var isWhole = match.First == 0 && match.Last == text.Words - 1;
            if ((match.Term.Is("whole") && !isWhole) || (match.Term.Is("bracket") && !IsBehindBracket(text, match.First))) continue;
            var (start, end) = (text.Start(match.First), text.End(match.Last));
            if (match.Term.Is("bracket")) (start, end) = (start - 1, BehindBracket(text.Text, end));
            Report(examination, text.Text[start..end], TextWords, text.WhereIsText(start, end), text.Passage.Element, text.Passage.Key);
            return;
        }
        for (var i = 0; i < text.Words; i++)
        {
            if (!IsCrosses(text.Word(i))) continue;
            Report(examination, text.Word(i).ToString(), TextWords, text.WhereIs(i, i), text.Passage.Element, text.Passage.Key);
            return;
        }
        var marks = text.Text.IndexOf("???", StringComparison.Ordinal);
        if (marks >= 0) Report(examination, "???", TextWords, text.WhereIsText(marks, marks + 3), text.Passage.Element, text.Passage.Key);
        else if (text.Words == 0 && text.Text.Length > 0 && Letters.AreAll(text.Text, "?.…-–_* "))
            Report(examination, text.Text, TextWords, text.Passage.Text.Where, text.Passage.Element, text.Passage.Key);
    }

    private void Report(Examination examination, string words, string what, Location where, string element, string key)
    {
        var published = examination.Pathway.Status is { Value: PathwayStatus.Published };
        examination.Report(Found($"\"{Sentence.Short(words)}\"{(key is "name" or "title" ? "" : Subjects.In(examination.Pathway, element))} still waits for the real {what}{(published ? ", and the pathway is published" : "")}", where, element, key) with
        {
            Severity = published ? Severity.Error : Severity,
            Label = "not filled in yet",
            Help = "write what is true, or leave the key out until somebody knows",
        });
    }

    private const string TextWords = "words";
    private const string Safeguarding = "safeguarding";

    private static HashSet<string>? parts;
    private static HashSet<string>? hosts;

    /// <summary>What a number or address holds in a template and nowhere else; null for nothing. Other rules are silent about it then: one cause, one finding.</summary>
    public static string? Held(ContactKind kind, string value)
    {
        var list = Shipped.WordList("placeholders");
        parts ??= Listed(list, "parts");
        hosts ??= Listed(list, "hosts");
        if (kind is ContactKind.Phone or ContactKind.TextMessage && (IsStarter(value) || IsMadeUp(value) || IsPromised(list, value))) return value;
        if (kind is ContactKind.Email or ContactKind.Url)
            foreach (var host in hosts)
                if (IsHost(value, host)) return host;
        for (var i = 0; i < value.Length;)
        {
            if (!char.IsAsciiLetter(value[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < value.Length && char.IsAsciiLetter(value[i])) i++;
            var part = value[start..i].ToLowerInvariant();
            if (IsCrosses(part) || parts.Contains(part)) return value[start..i];
        }
        return null;
    }

    /// <summary>Whether a number is the one that a pathway starts with.</summary>
    public static bool IsStarter(string number) => number == ((YamlScalar)Shipped.WordList("placeholders")["starter"]!).Value;

    // What is told in place of a line to call 999, safeguarding-incomplete tells.
    private static bool IsToldBySafeguarding(Passage passage) =>
        passage is { Element: Safeguarding, Key: "immediate_danger" } && !Numbers.SaysEmergency(passage.Text.Value);

    // "To be confirmed" and "???" in the place of a number.
    private static bool IsPromised(YamlMapping list, string number)
    {
        if (Letters.HasDigit(number)) return false;
        var words = number.AsSpan().Trim("<[{( ");
        if (words.Length > 0 && Letters.AreAll(words, "?")) return true;
        foreach (var beginning in ((YamlSequence)list["numbers"]!).Items)
            if (words.StartsWith(((YamlScalar)beginning).Value, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsHost(string address, string host)
    {
        var at = address.IndexOf(host, StringComparison.OrdinalIgnoreCase);
        if (at < 1 || address[at - 1] is not ('@' or '/' or '.')) return false;
        var end = at + host.Length;
        return end == address.Length || address[end] is '/' or '?' or '#' or ':';
    }

    // 01234 567890 and numbers of one digit are those of templates; 111 and 999 are short.
    private static bool IsMadeUp(string number)
    {
        var (digits, same, inOrder) = (0, true, true);
        var first = '\0';
        foreach (var unit in number)
        {
            if (!char.IsAsciiDigit(unit)) continue;
            if (digits == 0) first = unit;
            same &= unit == first;
            inOrder &= unit == (char)('0' + digits % 10);
            digits++;
        }
        return digits > 5 && (same || inOrder);
    }

    // "[insert your area]" is left of a template; "[your guide](https://…)" is a link.
    private static bool IsBehindBracket(ReadPassage text, int word)
    {
        var start = text.Start(word);
        if (start == 0 || text.Text[start - 1] is not ('[' or '<' or '{')) return false;
        var end = text.Text.IndexOf(']', start);
        return end < 0 || end + 1 == text.Text.Length || text.Text[end + 1] != '(';
    }

    // The whole of what stands in brackets, where it is short.
    private static int BehindBracket(string text, int from)
    {
        const int Longest = 40;
        for (var i = from; i < text.Length && i < from + Longest; i++)
            if (text[i] is ']' or '>' or '}') return i + 1;
        return from;
    }

    private static bool IsCrosses(ReadOnlySpan<char> word) => word.Length > 2 && Letters.AreAll(word, "xX");

    private static HashSet<string> Listed(YamlMapping list, string key) => new(((YamlScalar)list[key]!).Value.Split(' '), StringComparer.Ordinal);
}
