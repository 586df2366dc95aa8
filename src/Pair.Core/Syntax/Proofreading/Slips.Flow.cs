using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Lists and mappings in brackets.</content>
internal static partial class Slips
{
    public static Slip UnclosedBracket(SourceText source, int at, TextSpan? line)
    {
        var closing = source.Content[at] == '[' ? ']' : '}';
        return Guess(source, new TextSpan(at, 1), $"a bracket {source.Content[at]} is opened here and never closed")
            .Mend("opened here", line is null ? $"write {closing} where it ends; if it is meant as text, put the value in quotes" : WriteItSo,
                line is { } span ? Mending.Replace(source, span, source.Cut(span) + (closing == '}' ? " }" : "]")) : null);
    }

    public static Slip WrongBracket(SourceText source, int at, int opened)
    {
        var slip = Guess(source, new TextSpan(at, 1), $"{source.Content[at]} closes what {source.Content[opened]} opened")
            .Help($"write {(source.Content[opened] == '[' ? ']' : '}')} here, or open with {(source.Content[at] == ']' ? '[' : '{')}");
        return slip with { Finding = slip.Finding with { Related = [new RelatedPlace(new Location(source, new TextSpan(opened, 1)), "opened here")] } };
    }

    /// <param name="source">The text.</param>
    /// <param name="rest">Closing brackets and nothing else.</param>
    /// <param name="close">Where all that was opened is closed.</param>
    public static Slip BracketTooMany(SourceText source, TextSpan rest, int close)
    {
        var extra = TextSpan.FromBounds(close, rest.End);
        return Guess(source, rest, rest.Length == 1 ? $"a bracket {source.Cut(rest)} too many: all that is opened on this line is closed before it" : "brackets too many: all that is opened is closed before them")
            .Mend("closes nothing", "delete it:", Mending.Replace(source, extra, "")).Fix(Mending.Edit(source, extra, ""));
    }

    public static Slip TextAfterBracket(SourceText source, TextSpan value) =>
        Guess(source, new TextSpan(value.Start, 1), $"a value that begins with {Sign(source.Content[value.Start])} needs quotes")
            .Mend("read as the beginning of a list", WriteItSo, Mending.Quoted(source, value));

    public static Slip NoValueInBraces(SourceText source, TextSpan entry) =>
        Sure(source, entry, $"\"{Cut(source, entry)}\" has no value: inside {{ }} each part is a key, a colon, a space and a value")
            .Help("write the value behind it; for a list of words use [ ]");

    public static Slip CommaInBraces(SourceText source, TextSpan entry, TextSpan value) =>
        Sure(source, entry, $"a comma inside {{ }} begins a new key, and \"{Cut(source, entry)}\" has no value")
            .Mend("read as a key", "if it belongs to the words before it, put both in quotes:", Mending.Quoted(source, value));

    public static Slip MissingComma(SourceText source, int key, int colon) =>
        Guess(source, TextSpan.FromBounds(key, colon), $"a comma is missing in front of \"{Sentence.Short(source.Content[key..colon])}\"")
            .Help("inside { } a comma stands between the parts: write it at the end of the line above");

    /// <summary>A key behind words on one line: with nothing between them, or with a semicolon.</summary>
    public static Slip MissingCommaOnLine(SourceText source, int end, int key, int colon)
    {
        var semicolon = source.Content[end - 1] == ';';
        var between = TextSpan.FromBounds(semicolon ? end - 1 : end, key);
        return Guess(source, semicolon ? new TextSpan(end - 1, 1) : TextSpan.FromBounds(key, colon),
                semicolon ? "inside { } a comma parts things, not a semicolon" : $"a comma is missing in front of \"{Sentence.Short(source.Content[key..colon])}\"")
            .Mend(semicolon ? "a comma belongs here" : "read as words of the value before it", WriteItSo, Mending.Replace(source, between, ", "));
    }

    public static Slip CommaInBrackets(SourceText source, TextSpan item, TextSpan both)
    {
        var message = $"a comma inside [ ] separates: \"{Cut(source, item)}\" is read as an item of its own";
        return new Slip(new Finding("yaml-syntax", Severity.Warning, message, new Location(source, item)), Certain: true)
            .Mend("a new item", "if it belongs to the words before it, put both in quotes, or give each sentence a line with a dash:", Mending.Quoted(source, both));
    }
}
