using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Values outside brackets: unquoted text, quotes, blocks, and what a value may not begin with.</content>
internal sealed partial class Proofreader
{
    private void ReadValue(int at, int end, int parent, bool lineBegins)
    {
        var value = TextSpan.FromBounds(at, Math.Max(at + 1, TrimEnd(at, CommentStart(at, end))));
        switch (text[at])
        {
            case '"' or '\'':
                AfterQuote(at, SkipQuoted(at, parent));
                return;
            case '[' or '{':
                AfterFlow(at, ReadFlow(at, parent));
                return;
            case '|' or '>' when IsBlockHeader(at, end):
                SkipBlock(at, end, parent);
                return;
            case var _ when lineBegins && IsBullet(at, end):
                Add(Slips.Bullet(source, BulletAt(at, end)));
                layoutTold = true;
                break;
            case '&' when IsAnchorAlone(value) && IsNextDeeper(end, parent):
                if (!featureTold) Add(Slips.NamedBlock(source, value));
                featureTold = true;
                // What is below is the value, as if the name were not there.
                if (Top is { } named) named.Awaiting = true;
                return;
            case '*' or '&' or '!':
                AddSign(value, IsWhole(at, end, parent));
                break;
            case '@' or '`' or '%' or ']' or '}' or ',' or '|' or '>':
                Add(Slips.Begins(source, value, IsWhole(at, end, parent)));
                break;
        }
        ReadText(at, end, parent);
    }

    // A value that is all of its line, with no comment behind it and no line that goes on with it: in quotes it stays what it is.
    private bool IsWhole(int at, int end, int parent) => CommentStart(at + 1, end) == end && !IsNextDeeper(end, parent);

    // An anchor and its aliases are one thing to mend, told where it begins.
    private void AddSign(TextSpan value, bool whole)
    {
        var feature = Feature(value);
        if (feature is null) Add(Slips.Begins(source, value, whole));
        else if (!featureTold) Add(feature);
        featureTold |= feature is not null;
    }

    private bool featureTold;

    private bool IsAnchorAlone(TextSpan value) => value.Length > 1 && text.AsSpan(value.Start + 1, value.Length - 1).IndexOfAny(" &*") < 0;

    // An anchor, alias or tag in YAML's form; null where the sign can only be meant as text.
    private Slip? Feature(TextSpan value)
    {
        var words = text.AsSpan(value.Start + 1, value.Length - 1);
        var name = 0;
        while (name < words.Length && (char.IsAsciiLetterOrDigit(words[name]) || words[name] is '-' or '_' or '!' or '<')) name++;
        var alone = name > 0 && name == words.Length;
        var followed = name > 0 && (alone || words[name] == ' ');
        var at = new TextSpan(value.Start, name + 1);
        return text[value.Start] switch
        {
            '*' when alone => Slips.Feature(source, at, $"`*{words}` repeats a value from elsewhere (an alias), which a pathway does without", value),
            // Before a bracket the name alone is too much: the mapping or list behind it is meant.
            '&' when followed && name + 1 < words.Length && words[name + 1] is '{' or '[' =>
                Slips.NamedBracket(source, at, $"`&{words[..name]}` names a value for reuse (an anchor), which a pathway does without"),
            '&' when followed => Slips.Feature(source, at, $"`&{words[..name]}` names a value for reuse (an anchor), which a pathway does without", value),
            '!' when followed => Slips.Feature(source, at, $"`!{words[..name]}` says what kind a value is (a tag), which a pathway does without", value),
            _ => null,
        };
    }

    private void ReadText(int at, int end, int parent)
    {
        var comment = CommentStart(at + 1, end);
        var value = TextSpan.FromBounds(at, TrimEnd(at, comment));
        var begins = slips.Count > 0 && slips[^1].Finding.Where.Span.Start >= at;
        for (var i = at; i < value.End && !begins; i++)
        {
            if (text[i] != ':' || !EndsToken(i + 1, value.End)) continue;
            Add(Slips.UnquotedColon(source, i, value, IsWhole(at, end, parent)));
            begins = true;
        }
        textParent = parent;
        if (comment < end) ReadCommentBehindText(comment, end, value, told: begins);
    }

    private void ReadCommentBehindText(int comment, int end, TextSpan value, bool told)
    {
        var lost = TextSpan.FromBounds(comment, TrimEnd(comment, end));
        if (!told && LooksLikeText(comment, end))
        {
            Add(Slips.TextLost(source, lost, TextSpan.FromBounds(value.Start, lost.End)));
            EndText();
        }
        else textCut = true;
        AddComment(comment, end, inline: true);
    }

    private bool LooksLikeText(int comment, int end) => comment + 1 < end && char.IsLetterOrDigit(text[comment + 1]);

    // `key: #3` loses its text; `services: #Section C` above deeper lines only lacks a space.
    private void ReadLoneComment(int at, int end, int column)
    {
        var lost = TextSpan.FromBounds(at, TrimEnd(at, end));
        if (LooksLikeText(at, end) && !IsNextDeeper(end, column)) Add(Slips.TextLost(source, lost, lost));
        AddComment(at, end, inline: true);
    }

    private bool IsNextDeeper(int lineEnd, int column) =>
        NextWords(lineEnd) is { } at && (at - LineStart(at) > column || (at - LineStart(at) == column && IsDash(at, LineEnd(at))));

    private bool IsNextKey(int lineEnd, int column) =>
        NextWords(lineEnd) is { } at && at - LineStart(at) == column && !IsDash(at, LineEnd(at)) && FindColon(at, LineEnd(at)) >= 0;

    // Where the next line with words begins them; null for none.
    private int? NextWords(int lineEnd)
    {
        for (var start = NextLine(lineEnd); start < text.Length;)
        {
            var end = LineEnd(start);
            var at = SkipBlanks(start, end);
            if (at < end && text[at] != '#') return at;
            start = NextLine(end);
        }
        return null;
    }

    // Deeper lines go on with unquoted text, so a key or an item among them is swallowed.
    private void ContinueText(int at, int end)
    {
        var key = Top?.LastKey ?? "";
        var colon = FindColon(at, end);
        var comment = CommentStart(at, end);
        var line = TextSpan.FromBounds(at, TrimEnd(at, comment));
        if (IsDash(at, end) && Top is { IsList: false }) AddLayout(Slips.ItemUnderValue(source, new TextSpan(at, 1), key));
        else if (IsDash(at, end) && Top is { } items) AddLayout(Slips.ItemTooFarRight(source, new TextSpan(at, 1), items.Column));
        else if (colon >= 0 && bareLine is { } bare && (at - LineStart(at) <= bare.Start - LineStart(bare.Start) || !source.Cut(bare).Contains(' '))) AddLayout(Slips.MissingColon(source, bare, ""));
        else if (colon >= 0 && MayBeKey(at, colon) && Top is { IsList: false }) AddLayout(Slips.KeyUnderValue(source, TextSpan.FromBounds(at, colon), key, Top.Column));
        else if (colon >= 0 && MayBeKey(at, colon) && Top is { } list) AddLayout(Slips.Misplaced(source, TextSpan.FromBounds(at, colon), at - LineStart(at), -1, list.Column));
        else if (colon >= 0) AddLayout(Slips.UnquotedColon(source, colon, null));
        else if (textCut) AddLayout(Slips.CommentInText(source, line));
        if (comment >= end) return;
        if (LooksLikeText(comment, end)) Add(Slips.TextLost(source, TextSpan.FromBounds(comment, TrimEnd(comment, end)), TextSpan.FromBounds(at, TrimEnd(at, end))));
        textCut = true;
        AddComment(comment, end, inline: true);
    }

    private bool MayBeKey(int at, int colon) => text.AsSpan(at, colon - at).IndexOfAny(' ', '\t') < 0;

    private void EndText()
    {
        textParent = NoText;
        textCut = false;
        bareLine = null;
    }

    // A line of text without a key; when a key follows in its column, it was meant as one.
    private TextSpan? bareLine;

    // -1 where the header leaves it to the first line.
    private int IndentationOf(int at, int end, int parent)
    {
        for (var i = at; i < end; i++)
            if (char.IsAsciiDigit(text[i])) return Math.Max(parent, 0) + text[i] - '0';
        return -1;
    }

    private bool IsBlockHeader(int at, int end)
    {
        var i = at + 1;
        while (i < end && (text[i] is '+' or '-' || char.IsAsciiDigit(text[i]))) i++;
        i = EndsToken(i, end) ? SkipBlanks(i, end) : i;
        return i == end || (text[i] == '#' && IsBlank(text[i - 1]));
    }

    // The text of `|` and `>` is taken as it stands, up to the first line that is not indented as its first one is, or as `|2` says.
    private void SkipBlock(int at, int end, int parent)
    {
        var comment = CommentStart(at, end);
        if (comment < end) AddComment(comment, end, inline: true);
        var (indent, told) = (IndentationOf(at, comment, parent), false);
        while (position < text.Length)
        {
            var lineEnd = LineEnd(position);
            var i = position;
            while (i < lineEnd && text[i] == ' ') i++;
            if (i < lineEnd)
            {
                if (indent < 0 && i - position <= parent) TellTextTooFarLeft(i, lineEnd, parent);
                if (i - position <= parent || i - position < indent) return;
                indent = indent < 0 ? i - position : indent;
                if (!told && NoteAt(i, lineEnd) is var note && note >= 0)
                {
                    Add(Slips.NoteInText(source, TextSpan.FromBounds(note, TrimEnd(note, lineEnd)), text[at]));
                    told = true;
                }
            }
            position = NextLine(lineEnd);
        }
    }

    // The first line of the text, where it has no key of the language: that has no blanks and no capitals.
    private void TellTextTooFarLeft(int at, int end, int parent)
    {
        var colon = FindColon(at, end);
        if (text[at] == '#' || IsDash(at, end) || (colon >= 0 && !text.AsSpan(at, colon - at).Contains(' ')) || text[at] is '"' or '\'' or '\t' or '\u00A0') return;
        if (MissingSpaceAt(at, end) >= 0 || WithoutKey(at, end)) return;
        AddLayout(Slips.TextTooFarLeft(source, TextSpan.FromBounds(at, TrimEnd(at, end)), Top?.LastKey ?? "", parent + 2));
    }

    // `---` and `name` alone: a mark of YAML, or a key whose colon was forgotten.
    private bool WithoutKey(int at, int end) => !text.AsSpan(at, TrimEnd(at, end) - at).Contains(' ');

    // A # between spaces, which begins a note everywhere else; behind `Room #3` stands a number. -1 for none.
    private int NoteAt(int from, int end)
    {
        var at = CommentStart(from, end);
        return at + 1 < end && IsBlank(text[at + 1]) ? at : -1;
    }
}
