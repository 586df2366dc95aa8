using Pair.Core.Syntax;

namespace Pair.Core.Analysis.Prose;

/// <summary>Finds many words and phrases in one pass over the words of a text. Of two that begin alike the longer is found.</summary>
internal sealed class TermTable
{
    private const int Heads = 512;

    // By the hash of the first word. Of our own, for it is asked with words that are no strings yet.
    private readonly Term?[] heads = new Term?[Heads];
    private readonly List<TermMatch> found = [];

    /// <summary>A table of the entries of a shipped list: each key is a form, <c>also</c> lists more.</summary>
    public TermTable(YamlMapping entries)
    {
        foreach (var (key, value) in entries.Entries)
        {
            var said = value as YamlMapping ?? new YamlMapping([], value.Where);
            AddForm(key.Value, said, key.Value);
            if (said["also"] is YamlSequence forms)
                foreach (var form in forms.Items)
                    if (form is YamlScalar { Value: var words }) AddForm(key.Value, said, words);
        }
    }

    /// <summary>What is found in a text: the first of each entry, in order. The list is used again by the next call.</summary>
    public IReadOnlyList<TermMatch> In(ReadPassage passage)
    {
        found.Clear();
        for (var i = 0; i < passage.Words; i++)
            for (var term = heads[passage.Hash(i) & (Heads - 1)]; term is not null; term = term.Next)
            {
                if (!Stands(term, passage, i)) continue;
                var match = new TermMatch(term, i, i + term.Words.Length - 1);
                if (!Has(term.Entry)) found.Add(match);
                i = match.Last;
                break;
            }
        return found;
    }

    private bool Has(string entry)
    {
        foreach (var match in found)
            if (match.Term.Entry == entry) return true;
        return false;
    }

    // "The CCG's offer" says CCG too.
    private void AddForm(string entry, YamlMapping said, string form)
    {
        Add(new Term(entry, said, form.Split(' ')));
        if (char.IsAsciiLetterUpper(form[^1])) Add(new Term(entry, said, $"{form}'s".Split(' ')));
    }

    private void Add(Term term)
    {
        ref var head = ref heads[WordReader.HashOf(term.Words[0]) & (Heads - 1)];
        if (head is null || head.Words.Length <= term.Words.Length)
        {
            (term.Next, head) = (head, term);
            return;
        }
        var before = head;
        while (before.Next is { } next && next.Words.Length > term.Words.Length) before = next;
        (term.Next, before.Next) = (before.Next, term);
    }

    private static bool Stands(Term term, ReadPassage passage, int at)
    {
        if (at + term.Words.Length > passage.Words) return false;
        for (var i = 0; i < term.Words.Length; i++)
            if (!Same(term.Words[i], passage.Word(at + i), term.IsExact) || (i > 0 && !AreTogether(passage, at + i))) return false;
        return true;
    }

    private static bool Same(string term, ReadOnlySpan<char> word, bool exact)
    {
        if (term.Length != word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (term[i] != word[i] && ((exact && word[i] != '’') || term[i] != WordReader.Folded(word[i]))) return false;
        return true;
    }

    // Blanks and marks of emphasis alone stand between the words of a phrase.
    private static bool AreTogether(ReadPassage passage, int word)
    {
        foreach (var unit in passage.Text.AsSpan(passage.End(word - 1), passage.Start(word) - passage.End(word - 1)))
            if (!char.IsWhiteSpace(unit) && unit != '_') return false;
        return true;
    }
}
