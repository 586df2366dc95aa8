using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <summary>The words for each mistake: what is wrong here, and what to type instead.</summary>
internal static partial class Slips
{
    private const string WriteItSo = "write it so:";

    private const string NotShown = "change it where the mark points; the line is too long to be shown";

    public static Slip Tab(SourceText source, TextSpan tab, string before, int spaces, Edit? fix) =>
        Fix(fix, Mend(Guess(source, tab, $"a tab in front of \"{Sentence.Short(before)}\"; YAML wants spaces"), "this is a tab",
            "delete it and type spaces, as on the lines around it:",
            Mending.Replace(source, TextSpan.FromBounds(source.LineStart(source.LineOf(tab.Start)), tab.End), new string(' ', spaces))));

    public static Slip HardSpace(SourceText source, TextSpan space, string before, Edit? fix, int spaces) =>
        Fix(fix, Mend(Sure(source, space, $"a hard space in front of \"{Sentence.Short(before)}\"; YAML wants ordinary spaces"), "not a plain space",
            "it comes from a copy out of Word or a web page: delete it and type spaces:",
            Mending.Replace(source, space, new string(' ', spaces))));

    /// <param name="source">The text.</param>
    /// <param name="colon">Where the colon stands.</param>
    /// <param name="value">The value that it stands in; null where its end is not known.</param>
    /// <param name="whole">Whether the value is all of its line, and the line all of the value.</param>
    public static Slip UnquotedColon(SourceText source, int colon, TextSpan? value, bool whole = false) =>
        Fix(whole && value is { } sure && !MayHoldKey(source.Cut(sure)) ? Mending.QuotingEdit(source, sure) : null, Mend(Guess(source, new TextSpan(colon, 1), "a colon in a value needs quotes"), "read as a second key",
            value is null ? "put the whole value in quotes" : WriteItSo, value is { } span ? Mending.Quoted(source, span) : null));

    // `name: Baby massage provider: first-steps` lacks a line break, not quotes.
    private static bool MayHoldKey(string value)
    {
        foreach (var word in value.Split(' ', '\t'))
            if (word.EndsWith(':') && Mending.MayBeKey(word.AsSpan(0, word.Length - 1))) return true;
        return false;
    }

    // Of the signs that want quotes, these mean nothing else at the beginning of a text.
    public static Slip Begins(SourceText source, TextSpan value, bool whole = false) =>
        Fix(whole && source.Content[value.Start] is '*' or '&' or '!' or '@' or '%' or '`' ? Mending.QuotingEdit(source, value) : null, Mend(Sure(source, new TextSpan(value.Start, 1), $"a value that begins with {Sign(source.Content[value.Start])} needs quotes"),
            "has a meaning of its own in YAML", WriteItSo, Mending.Quoted(source, value)));

    public static Slip Bullet(SourceText source, TextSpan bullet) =>
        Fix(Mending.Edit(source, bullet, Dash(bullet)), Mend(Sure(source, bullet, $"an item of a list begins with a dash, not with {Sign(source.Content[bullet.Start])}"), "not a dash",
            WriteItSo, Mending.Replace(source, bullet, Dash(bullet))));

    // With the hard space that came with the bullet.
    private static string Dash(TextSpan bullet) => bullet.Length > 1 ? "- " : "-";

    public static Slip Feature(SourceText source, TextSpan at, string what, TextSpan value) =>
        Mend(Feature(source, at, what), null, "write the value out in full; if it is meant as text, put it in quotes:", Mending.Quoted(source, value));

    public static Slip NamedBracket(SourceText source, TextSpan name, string what) =>
        Mend(Feature(source, name, what), null, "delete it, and write the value out in full wherever it is wanted:",
            Mending.Replace(source, new TextSpan(name.Start, name.Length + 1), ""));

    private static Slip Feature(SourceText source, TextSpan at, string what) => new(new Finding("yaml-feature", Severity.Error, what, new Location(source, at)), Certain: true);

    public static Slip SeveralDocuments(SourceText source, TextSpan at) =>
        new(new Finding("yaml-feature", Severity.Error, "`---` begins a second document; a file holds one", new Location(source, at))
        {
            Help = "delete this line, or move what follows into a file of its own and name it under `include:`",
        }, Certain: true);

    public static Slip TextLost(SourceText source, TextSpan lost, TextSpan value) =>
        Mend(new Slip(new Finding("text-lost", Severity.Error, $"\"{Cut(source, lost)}\" is lost: a space and # begin a comment", new Location(source, lost)), Certain: true),
            "read as a comment", "if it is meant as text, put the value in quotes; if it is a comment, write a space behind its #:", Mending.Quoted(source, value));

    public static Slip UnclosedQuote(SourceText source, int at, TextSpan? line)
    {
        var mark = source.Content[at];
        var words = line is { } span ? source.Cut(span) : "";
        // Word has bent the one at the end.
        if (words.Length > 1 && (mark == '"' ? words[^1] == '”' && !words.Contains('“') : words[^1] == '’' && !words.Contains('‘'))) words = words[..^1];
        return Mend(Sure(source, new TextSpan(at, 1), $"a quotation mark {mark} is opened here and never closed"), "opened here",
            line is null ? $"write another {mark} where the text ends" : WriteItSo,
            line is { } whole ? Mending.Replace(source, whole, words + mark) : null);
    }

    public static Slip UnclosedBracket(SourceText source, int at, TextSpan? line)
    {
        var closing = source.Content[at] == '[' ? ']' : '}';
        return Mend(Guess(source, new TextSpan(at, 1), $"a bracket {source.Content[at]} is opened here and never closed"), "opened here",
            line is null ? $"write {closing} where it ends; if it is meant as text, put the value in quotes" : WriteItSo,
            line is { } span ? Mending.Replace(source, span, source.Cut(span) + (closing == '}' ? " }" : "]")) : null);
    }

    public static Slip WrongBracket(SourceText source, int at, int opened)
    {
        var slip = Guess(source, new TextSpan(at, 1), $"{source.Content[at]} closes what {source.Content[opened]} opened");
        return slip with
        {
            Finding = slip.Finding with
            {
                Help = $"write {(source.Content[opened] == '[' ? ']' : '}')} here, or open with {(source.Content[at] == ']' ? '[' : '{')}",
                Related = [new RelatedPlace(new Location(source, new TextSpan(opened, 1)), "opened here")],
            },
        };
    }

    public static Slip TextAfterQuote(SourceText source, TextSpan after, TextSpan value)
    {
        // 'Mum's group' and "say "hello"" were quoted whole: only the kind of quote is wrong.
        var words = source.Cut(value);
        var whole = words.Length > 2 && words[^1] == words[0] ? words[1..^1] : words;
        return Mend(Guess(source, after, $"the quotation mark before this ends the value, and \"{Cut(source, after)}\" is left over"), "left over",
            "use the other kind of quotation mark around the whole value:", Mending.Replace(source, value, Mending.Quote(whole)));
    }

    public static Slip TextAfterBracket(SourceText source, TextSpan value) =>
        Mend(Guess(source, new TextSpan(value.Start, 1), $"a value that begins with {Sign(source.Content[value.Start])} needs quotes"),
            "read as the beginning of a list", WriteItSo, Mending.Quoted(source, value));

    public static Slip BadEscape(SourceText source, TextSpan escape, TextSpan? value) =>
        Mend(Guess(source, escape, "inside \"…\" a backslash has a meaning of its own"), "not known to YAML",
            value is null ? "use single quotation marks around the value" : WriteItSo,
            value is { } span ? Mending.Replace(source, span, Mending.Quote(source.Cut(span)[1..^1])) : null);

    public static Slip MissingSpace(SourceText source, int colon, string key, bool certain, bool surelyKey) =>
        colon + 1 < source.Content.Length && source.Content[colon + 1] == '\u00A0' ? HardSpaceBehind(source, new TextSpan(colon + 1, 1), ':') :
        Fix(surelyKey ? Mending.Edit(source, new TextSpan(colon, 1), ": ") : null, Mend(Place(source, new TextSpan(colon, 1), $"a space is missing behind the colon of \"{Sentence.Short(key)}\"", certain), "a space belongs behind it",
            WriteItSo, Mending.Replace(source, new TextSpan(colon, 1), ": ")));

    public static Slip MissingDashSpace(SourceText source, TextSpan dash, bool certain = false) =>
        Fix(source.Content.Length > dash.End && char.IsLetterOrDigit(source.Content[dash.End]) ? Mending.Edit(source, dash, "- ") : null, Mend(Place(source, dash, "a space is missing behind the dash", certain), "a space belongs behind it", WriteItSo, Mending.Replace(source, dash, "- ")));

    public static Slip MissingColon(SourceText source, TextSpan line, string lastKey)
    {
        var slip = Guess(source, line, "this line stands among keys, and has no key of its own");
        var above = Sentence.Short(lastKey);
        return (lastKey.Length, WithColon(source, line)) switch
        {
            (0, null) => Help(slip, "write a colon and a space behind its first word, or delete it"),
            (0, { } mended) => Mend(slip, "no colon here", "if its first word is a key, write a colon and a space behind it:", mended),
            (_, null) => Help(slip, $"if it goes on with the text of \"{above}\", move it two spaces to the right; if it is a key, write a colon and a space behind it"),
            (_, { } mended) => Mend(slip, "no colon here", $"if it goes on with the text of \"{above}\", move it two spaces to the right; if its first word is a key, write a colon behind it:", mended),
        };
    }

    // `name Baby massage`, `name = Baby massage` and `name：Baby massage` as `name: Baby massage`, where the first word can be a key.
    private static string? WithColon(SourceText source, TextSpan line)
    {
        var words = source.Cut(line);
        var end = words.AsSpan().IndexOfAnyExceptInRange('_', 'z');
        if (end < 2 || end == words.Length || words[end] is not (' ' or '=' or '：') || words[..end].Contains('`')) return null;
        var value = words[end..].TrimStart(' ', '=', '：');
        return value.Length == 0 ? null : Mending.Replace(source, line, $"{words[..end]}: {value}");
    }

    public static Slip Conflict(SourceText source, TextSpan mark) =>
        Mend(Sure(source, mark, "git has left two versions of these lines: a merge was not finished"), "the first version begins here",
            "choose between the lines above ======= and those below it, delete the others, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>", null);

    public static Slip MissingDash(SourceText source, TextSpan line) =>
        Mend(Guess(source, line, "a dash is missing: the lines before this are items of a list"), "an item begins with a dash",
            "write it so; if it goes on with the item above, move it two spaces to the right:", Mending.Replace(source, new TextSpan(line.Start, 0), "- "));

    /// <param name="source">The text.</param>
    /// <param name="dash">The dash that stands deeper than those of its list.</param>
    /// <param name="column">The column of those.</param>
    public static Slip ItemTooFarRight(SourceText source, TextSpan dash, int column) =>
        Mend(Sure(source, dash, "this item stands further right than those above, and is read as words of the item before it"), "not an item here",
            "begin it in the column of the others; if it is not one, put the whole text of the item in quotes:",
            Mending.Replace(source, TextSpan.FromBounds(source.LineStart(source.LineOf(dash.Start)), dash.Start), new string(' ', column)));

    public static Slip NoteInText(SourceText source, TextSpan note, char sign) =>
        Help(new Slip(new Finding("yaml-syntax", Severity.Warning, $"inside a text that {sign} begins, # makes no note: this is printed", new Location(source, note)), Certain: true),
            "if it is a note, move it to a line of its own above the key");

    public static Slip DashBehindKey(SourceText source, int dash, string key) =>
        Help(Guess(source, new TextSpan(dash, 1), "a list cannot begin on the line of its key"),
            $"write each item on a line of its own under \"{Sentence.Short(key)}\": two spaces, a dash, a space, the words");

    public static Slip ItemUnderValue(SourceText source, TextSpan dash, string key) =>
        Help(Sure(source, dash, $"an item of a list, but \"{Sentence.Short(key)}\" above already has a value on its line"),
            $"move the value of \"{Sentence.Short(key)}\" to a line of its own with a dash, or delete this line");

    public static Slip ItemAmongKeys(SourceText source, TextSpan dash, string key) =>
        Help(Guess(source, dash, $"an item of a list stands here among keys, and \"{Sentence.Short(key)}\" above already has its value"),
            "move it under the key whose list it belongs to, two spaces further right than that key");

    public static Slip KeyUnderValue(SourceText source, TextSpan key, string above, int column)
    {
        above = Sentence.Short(above);
        var slip = Guess(source, key, $"\"{Cut(source, key)}\" stands under \"{above}\", which already has a value on its line");
        // No key of the language has a capital letter: a sentence goes on here.
        if (char.IsUpper(source.Content[key.Start]))
            return Help(slip, $"put the whole text of \"{above}\" in quotes: a quotation mark before its first word, and one behind its last");
        return Mend(slip, "too far to the right", $"if it belongs to the text of \"{above}\", put the whole text in quotes; else begin it in the column of \"{above}\":",
            Mending.Replace(source, TextSpan.FromBounds(source.LineStart(source.LineOf(key.Start)), key.Start), new string(' ', column)));
    }

    public static Slip Misplaced(SourceText source, TextSpan words, int column, int before, int after, bool left = false) =>
        Mend(Guess(source, words, $"this line begins with {Spaces(column)}, where {Fit(before, after)} would fit the lines above"),
            "in no column of the lines above", "the keys of one thing begin in the same column; probably so:",
            Mending.Replace(source, TextSpan.FromBounds(words.Start - column, words.Start), new string(' ', left ? before : after)));

    public static Slip NoValueInBraces(SourceText source, TextSpan entry) =>
        Help(Sure(source, entry, $"\"{Cut(source, entry)}\" has no value: inside {{ }} each part is a key, a colon, a space and a value"),
            "write the value behind it; for a list of words use [ ]");

    public static Slip CommaInBraces(SourceText source, TextSpan entry, TextSpan value) =>
        Mend(Sure(source, entry, $"a comma inside {{ }} begins a new key, and \"{Cut(source, entry)}\" has no value"), "read as a key",
            "if it belongs to the words before it, put both in quotes:", Mending.Quoted(source, value));

    public static Slip MissingComma(SourceText source, int key, int colon) =>
        Help(Guess(source, TextSpan.FromBounds(key, colon), $"a comma is missing in front of \"{Sentence.Short(source.Content[key..colon])}\""),
            "inside { } a comma stands between the parts: write it at the end of the line above");

    public static Slip CommaInBrackets(SourceText source, TextSpan item, TextSpan both) =>
        Mend(new Slip(new Finding("yaml-syntax", Severity.Warning, $"a comma inside [ ] separates: \"{Cut(source, item)}\" is read as an item of its own", new Location(source, item)), Certain: true),
            "a new item", "if it belongs to the words before it, put both in quotes, or give each sentence a line with a dash:", Mending.Quoted(source, both));

    public static Slip CommentInText(SourceText source, TextSpan line) =>
        Help(Guess(source, line, "a comment has ended the text above, and this line is left over"),
            "move the comment to a line above the key; if its # is meant as text, put the whole text in quotes");

    public static Slip TooDeep(SourceText source, int at) =>
        new(new Finding("yaml-too-deep", Severity.Error, "things stand inside each other more than 64 deep here", new Location(source, new TextSpan(at, 1)))
        {
            Help = "no pathway nests so deep: look for a bracket too many, or for lines that went ever further to the right",
        }, Certain: true);

    private static string Cut(SourceText source, TextSpan span) => Sentence.Short(source.Cut(span));

    private static string Sign(char sign) => sign == '`' ? "a backtick" : sign.ToString();

    private static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";

    private static string Fit(int before, int after) => before == after || before < 0 ? after.ToString() : $"{Math.Min(before, after)} or {Math.Max(before, after)}";

    private static Slip Guess(SourceText source, TextSpan at, string message) => Place(source, at, message, certain: false);

    private static Slip Sure(SourceText source, TextSpan at, string message) => Place(source, at, message, certain: true);

    private static Slip Place(SourceText source, TextSpan at, string message, bool certain) =>
        new(new Finding("yaml-syntax", Severity.Error, message, new Location(source, at)), certain);

    private static Slip Fix(Edit? fix, Slip slip) => fix is null ? slip : slip with { Finding = slip.Finding with { Fix = fix } };

    private static Slip Help(Slip slip, string help) => slip with { Finding = slip.Finding with { Help = help } };

    private static Slip Mend(Slip slip, string? label, string help, string? line) => slip with
    {
        Finding = slip.Finding with { Label = label, Help = line is not null ? help : help == WriteItSo ? NotShown : help.TrimEnd(':'), MendedLine = line },
    };
}
