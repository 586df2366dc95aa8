using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>What comes along when words are copied out of Word or a web page.</content>
internal static partial class Slips
{
    /// <summary>Marks of Word around a whole value, which YAML takes for words.</summary>
    /// <param name="source">The text.</param>
    /// <param name="value">The value with its marks.</param>
    /// <param name="words">What stands between them, as it may stand in their place.</param>
    /// <param name="sentence">Whether it is a whole sentence, and so may be what somebody said.</param>
    public static Slip CurlyQuotes(SourceText source, TextSpan value, string words, bool sentence)
    {
        var message = $"the quotation marks {Marks(source, value)} are printed too: those of YAML are straight";
        return new Slip(new Finding("yaml-syntax", Severity.Warning, message, new Location(source, value)), Certain: true)
            .Mend("as Word makes them", "write it without them; where they are to be printed, put straight ones around them:", Mending.Replace(source, value, words))
            .Fix(sentence ? null : Mending.Edit(source, value, words));
    }

    /// <summary>Marks of Word around words with a comma or a bracket, which part them inside of brackets.</summary>
    public static Slip CurlyQuotesInBrackets(SourceText source, TextSpan value, bool sure) =>
        Sure(source, value, $"the quotation marks {Marks(source, value)} hold nothing together: those of YAML are straight")
            .Mend("as Word makes them", WriteItSo, Mending.Quoted(source, value))
            .Fix(sure ? Mending.QuotingEdit(source, value) : null);

    /// <summary>A hard space behind the sign that begins a value or an item: <paramref name="sign"/> is a colon or a dash.</summary>
    public static Slip HardSpaceBehind(SourceText source, TextSpan hard, char sign) =>
        Place(source, hard, $"a hard space behind the {(sign == '-' ? "dash" : "colon")}; YAML wants an ordinary one", certain: sign == '-')
            .Mend("not a plain space", "it comes from a copy out of Word or a web page: delete it and type a space:", Mending.Replace(source, hard, " "))
            .Fix(Mending.Edit(source, hard, " "));

    /// <summary>A bullet below a text that is whole on its line already.</summary>
    public static Slip BulletUnderValue(SourceText source, TextSpan bullet, string above) =>
        Sure(source, bullet, $"a bullet point, but \"{Sentence.Short(above)}\" above already has its text")
            .Help($"a text has no bullet points: go on with it on the line of \"{Sentence.Short(above)}\", with commas between the points, and delete these lines");

    /// <summary>`[words](address)` where the address alone is wanted.</summary>
    public static Slip LinkForAddress(SourceText source, TextSpan link, TextSpan address) =>
        Guess(source, link, "the address alone stands here; `[words](address)` is a link inside of a text")
            .Mend("words and an address", WriteItSo, Mending.Replace(source, link, source.Cut(address)[1..^1]));

    /// <summary>A table as Markdown writes it.</summary>
    public static Slip Table(SourceText source, TextSpan row) =>
        Sure(source, row, "a table cannot stand here: text has no columns")
            .Help("write what it says as sentences, or as a list with a line and a dash for each row");

    private static string Marks(SourceText source, TextSpan value) => $"{source.Content[value.Start]} {source.Content[value.End - 1]}";
}
