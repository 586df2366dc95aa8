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

    public static Slip CommaInBrackets(SourceText source, TextSpan item, TextSpan both)
    {
        var message = $"a comma inside [ ] separates: \"{Cut(source, item)}\" is read as an item of its own";
        return new Slip(new Finding("yaml-syntax", Severity.Warning, message, new Location(source, item)), Certain: true)
            .Mend("a new item", "if it belongs to the words before it, put both in quotes, or give each sentence a line with a dash:", Mending.Quoted(source, both));
    }
}
