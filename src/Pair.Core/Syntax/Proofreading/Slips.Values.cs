using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Values outside brackets: what wants quotes, what quotes do, and what YAML has that pathways do without.</content>
internal static partial class Slips
{
    /// <param name="source">The text.</param>
    /// <param name="colon">Where the colon stands.</param>
    /// <param name="value">The value that it stands in; null where its end is not known.</param>
    /// <param name="whole">Whether the value is all of its line, and the line all of the value.</param>
    public static Slip UnquotedColon(SourceText source, int colon, TextSpan? value, bool whole = false) =>
        Guess(source, new TextSpan(colon, 1), "a colon in a value needs quotes")
            .Mend("read as a second key", value is null ? "put the whole value in quotes" : WriteItSo, value is { } span ? Mending.Quoted(source, span) : null)
            .Fix(whole && value is { } sure && !MayHoldKey(source.Cut(sure)) ? Mending.QuotingEdit(source, sure) : null);

    // `name: Baby massage provider: first-steps` lacks a line break, not quotes.
    private static bool MayHoldKey(string value)
    {
        foreach (var word in value.Split(' ', '\t'))
            if (word.EndsWith(':') && Mending.MayBeKey(word.AsSpan(0, word.Length - 1))) return true;
        return false;
    }

    public static Slip Begins(SourceText source, TextSpan value, bool whole = false)
    {
        var sign = source.Content[value.Start];
        return Sure(source, new TextSpan(value.Start, 1), $"a value that begins with {Sign(sign)} needs quotes")
            .Mend("has a meaning of its own in YAML", WriteItSo, Mending.Quoted(source, value))
            // Of the signs that want quotes, these mean nothing else at the beginning of a text.
            .Fix(whole && sign is '*' or '&' or '!' or '@' or '%' or '`' ? Mending.QuotingEdit(source, value) : null);
    }

    public static Slip Bullet(SourceText source, TextSpan bullet)
    {
        // With the hard space that came with the bullet.
        var dash = bullet.Length > 1 ? "- " : "-";
        return Sure(source, bullet, $"an item of a list begins with a dash, not with {Sign(source.Content[bullet.Start])}")
            .Mend("not a dash", WriteItSo, Mending.Replace(source, bullet, dash))
            .Fix(Mending.Edit(source, bullet, dash));
    }

    public static Slip Feature(SourceText source, TextSpan at, string what, TextSpan value) =>
        Unread(source, at, what).Mend(null, "write the value out in full; if it is meant as text, put it in quotes:", Mending.Quoted(source, value));

    public static Slip NamedBracket(SourceText source, TextSpan name, string what) =>
        Unread(source, name, what).Mend(null, "delete it, and write the value out in full wherever it is wanted:",
            Mending.Replace(source, new TextSpan(name.Start, name.Length + 1), ""));

    /// <summary>A name for reuse in front of the lines below.</summary>
    public static Slip NamedBlock(SourceText source, TextSpan name) =>
        Unread(source, name, $"`{source.Cut(name)}` names a value for reuse (an anchor), which a pathway does without")
            .Mend(null, "delete it, and write the value out in full wherever it is wanted:", Mending.Replace(source, TextSpan.FromBounds(name.Start - 1, name.End), ""));

    public static Slip TextLost(SourceText source, TextSpan lost, TextSpan value) =>
        new Slip(new Finding("text-lost", Severity.Error, $"\"{Cut(source, lost)}\" is lost: a space and # begin a comment", new Location(source, lost)), Certain: true)
            .Mend("read as a comment", "if it is meant as text, put the value in quotes; if it is a comment, write a space behind its #:", Mending.Quoted(source, value));

    public static Slip CommentInText(SourceText source, TextSpan line) =>
        Guess(source, line, "a comment has ended the text above, and this line is left over")
            .Help("move the comment to a line above the key; if its # is meant as text, put the whole text in quotes");

    public static Slip UnclosedQuote(SourceText source, int at, TextSpan? line)
    {
        var mark = source.Content[at];
        return Sure(source, new TextSpan(at, 1), $"a quotation mark {mark} is opened here and never closed")
            .Mend("opened here", line is null ? $"write another {mark} where the text ends" : WriteItSo,
                line is { } whole ? Mending.Replace(source, whole, WithoutBentMark(source.Cut(whole), mark) + mark) : null);
    }

    // Word has bent the one at the end.
    private static string WithoutBentMark(string words, char mark)
    {
        var (opening, closing) = (mark == '"' ? '“' : '‘', mark == '"' ? '”' : '’');
        return words.Length > 1 && words[^1] == closing && !words.Contains(opening) ? words[..^1] : words;
    }

    public static Slip TextAfterQuote(SourceText source, TextSpan after, TextSpan value)
    {
        // 'Mum's group' and "say "hello"" were quoted whole: only the kind of quote is wrong.
        var words = source.Cut(value);
        var whole = words.Length > 2 && words[^1] == words[0] ? words[1..^1] : words;
        return Guess(source, after, $"the quotation mark before this ends the value, and \"{Cut(source, after)}\" is left over")
            .Mend("left over", "use the other kind of quotation mark around the whole value:", Mending.Replace(source, value, Mending.Quote(whole)));
    }

    public static Slip NoteInText(SourceText source, TextSpan note, char sign) =>
        new Slip(new Finding("yaml-syntax", Severity.Warning, $"inside a text that {sign} begins, # makes no note: this is printed", new Location(source, note)), Certain: true)
            .Help("if it is a note, move it to a line of its own above the key");

    public static Slip BadEscape(SourceText source, TextSpan escape, TextSpan? value) =>
        Guess(source, escape, "inside \"…\" a backslash has a meaning of its own")
            .Mend("not known to YAML", value is null ? "use single quotation marks around the value" : WriteItSo,
                value is { } span ? Mending.Replace(source, span, Mending.Quote(source.Cut(span)[1..^1])) : null);
}
