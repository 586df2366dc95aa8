using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Where lines begin, and the dashes, colons and spaces that say what a line is.</content>
internal static partial class Slips
{
    public static Slip Tab(SourceText source, TextSpan tab, string before, int spaces, Edit? fix) =>
        Guess(source, tab, $"a tab in front of \"{Sentence.Short(before)}\"; YAML wants spaces")
            .Mend("this is a tab", "delete it and type spaces, as on the lines around it:",
                Mending.Replace(source, TextSpan.FromBounds(source.LineStart(source.LineOf(tab.Start)), tab.End), new string(' ', spaces)))
            .Fix(fix);

    public static Slip HardSpace(SourceText source, TextSpan space, string before, Edit? fix, int spaces) =>
        Sure(source, space, $"a hard space in front of \"{Sentence.Short(before)}\"; YAML wants ordinary spaces")
            .Mend("not a plain space", "it comes from a copy out of Word or a web page: delete it and type spaces:",
                Mending.Replace(source, space, new string(' ', spaces)))
            .Fix(fix);

    public static Slip Misplaced(SourceText source, TextSpan words, int column, int before, int after, bool left = false) =>
        Guess(source, words, $"this line begins with {Spaces(column)}, where {Fit(before, after)} would fit the lines above")
            .Mend("in no column of the lines above", "the keys of one thing begin in the same column; probably so:",
                Mending.Replace(source, TextSpan.FromBounds(words.Start - column, words.Start), new string(' ', left ? before : after)));

    public static Slip MissingSpace(SourceText source, int colon, string key, bool certain, bool surelyKey)
    {
        if (colon + 1 < source.Content.Length && source.Content[colon + 1] == '\u00A0') return HardSpaceBehind(source, new TextSpan(colon + 1, 1), ':');
        var at = new TextSpan(colon, 1);
        return Place(source, at, $"a space is missing behind the colon of \"{Sentence.Short(key)}\"", certain)
            .Mend("a space belongs behind it", WriteItSo, Mending.Replace(source, at, ": "))
            .Fix(surelyKey ? Mending.Edit(source, at, ": ") : null);
    }

    public static Slip MissingDashSpace(SourceText source, TextSpan dash, bool certain = false) =>
        Place(source, dash, "a space is missing behind the dash", certain)
            .Mend("a space belongs behind it", WriteItSo, Mending.Replace(source, dash, "- "))
            .Fix(source.Content.Length > dash.End && char.IsLetterOrDigit(source.Content[dash.End]) ? Mending.Edit(source, dash, "- ") : null);

    public static Slip MissingColon(SourceText source, TextSpan line, string lastKey)
    {
        var slip = Guess(source, line, "this line stands among keys, and has no key of its own");
        var above = Sentence.Short(lastKey);
        return (lastKey.Length, WithColon(source, line)) switch
        {
            (0, null) => slip.Help("write a colon and a space behind its first word, or delete it"),
            (0, { } mended) => slip.Mend("no colon here", "if its first word is a key, write a colon and a space behind it:", mended),
            (_, null) => slip.Help($"if it goes on with the text of \"{above}\", move it two spaces to the right; if it is a key, write a colon and a space behind it"),
            (_, { } mended) => slip.Mend("no colon here",
                $"if it goes on with the text of \"{above}\", move it two spaces to the right; if its first word is a key, write a colon behind it:", mended),
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

    public static Slip MissingDash(SourceText source, TextSpan line) =>
        Guess(source, line, "a dash is missing: the lines before this are items of a list")
            .Mend("an item begins with a dash", "write it so; if it goes on with the item above, move it two spaces to the right:",
                Mending.Replace(source, new TextSpan(line.Start, 0), "- "));

    public static Slip DashBehindKey(SourceText source, int dash, string key) =>
        Guess(source, new TextSpan(dash, 1), "a list cannot begin on the line of its key")
            .Help($"write each item on a line of its own under \"{Sentence.Short(key)}\": two spaces, a dash, a space, the words");

    public static Slip ItemUnderValue(SourceText source, TextSpan dash, string key) =>
        Sure(source, dash, $"an item of a list, but \"{Sentence.Short(key)}\" above already has a value on its line")
            .Help($"move the value of \"{Sentence.Short(key)}\" to a line of its own with a dash, or delete this line");

    /// <param name="source">The text.</param>
    /// <param name="dash">The dash that stands deeper than those of its list.</param>
    /// <param name="column">The column of those.</param>
    public static Slip ItemTooFarRight(SourceText source, TextSpan dash, int column) =>
        Sure(source, dash, "this item stands further right than those above, and is read as words of the item before it")
            .Mend("not an item here", "begin it in the column of the others; if it is not one, put the whole text of the item in quotes:",
                Mending.Replace(source, TextSpan.FromBounds(source.LineStart(source.LineOf(dash.Start)), dash.Start), new string(' ', column)));

    public static Slip ItemAmongKeys(SourceText source, TextSpan dash, string key) =>
        Guess(source, dash, $"an item of a list stands here among keys, and \"{Sentence.Short(key)}\" above already has its value")
            .Help("move it under the key whose list it belongs to, two spaces further right than that key");

    /// <summary>An id written as an item of a list, among others without a dash.</summary>
    public static Slip DashTooMany(SourceText source, TextSpan dash, int key) =>
        Guess(source, dash, "a dash too many: the other entries here are keys, without dashes")
            .Mend("not an item of a list", "delete the dash:", Mending.Replace(source, TextSpan.FromBounds(dash.Start, key), ""));

    /// <summary>Words at the left edge, or as far left as their key, that are meant as the text that | or > begins.</summary>
    public static Slip TextTooFarLeft(SourceText source, TextSpan words, string key, int column) =>
        Sure(source, words, $"this line is not in the text of \"{Sentence.Short(key)}\": it begins too far left")
            .Mend("too far to the left", $"begin each line of the text two spaces further right than \"{Sentence.Short(key)}\":",
                Mending.Replace(source, TextSpan.FromBounds(source.LineStart(source.LineOf(words.Start)), words.Start), new string(' ', column)));

    public static Slip KeyUnderValue(SourceText source, TextSpan key, string above, int column)
    {
        above = Sentence.Short(above);
        var slip = Guess(source, key, $"\"{Cut(source, key)}\" stands under \"{above}\", which already has a value on its line");
        // No key of the language has a capital letter: a sentence goes on here.
        if (char.IsUpper(source.Content[key.Start]))
            return slip.Help($"put the whole text of \"{above}\" in quotes: a quotation mark before its first word, and one behind its last");
        return slip.Mend("too far to the right", $"if it belongs to the text of \"{above}\", put the whole text in quotes; else begin it in the column of \"{above}\":",
            Mending.Replace(source, TextSpan.FromBounds(source.LineStart(source.LineOf(key.Start)), key.Start), new string(' ', column)));
    }

    private static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";

    private static string Fit(int before, int after) =>
        before == after || before < 0 ? after.ToString() : $"{Math.Min(before, after)} or {Math.Max(before, after)}";
}
