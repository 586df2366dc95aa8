using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax;

/// <content>What ends the reading: keys that stand twice too often, and what YAML can do and a pathway does without.</content>
internal sealed partial class TreeBuilder
{
    private const int LongestKey = 500;

    private void NoteDuplicate(ref DuplicateKeys? twice, YamlScalar first, YamlScalar again)
    {
        duplicates++;
        if (twice is null)
        {
            string[] above = [.. path.SkipLast(1)];
            twice = new DuplicateKeys(findings, NodePath.Pointer(above), key => NodePath.Element([.. above, key]));
        }
        twice.Add(first, again);
    }

    private void TellDuplicates(DuplicateKeys? twice)
    {
        if (twice is null) return;
        twice.Tell();
        if (!GaveUp || gaveUpTold) return;
        gaveUpTold = true;
        findings[^1] = findings[^1] with { Message = $"{findings[^1].Message}; {MostDuplicates} keys stand twice up to here, and the rest of this file is not read" };
    }

    private void TellMerge(YamlScalar key) => Stop("yaml-feature", key.Where.Span,
        "`<<` copies keys from elsewhere (a merge key), which a pathway does without", "write the keys out in full");

    // No unquoted text holds a colon and a space, but the parser reads over one behind a word that begins with *.
    private void TellColon(int start, int end)
    {
        var colon = source.Content.AsSpan(start, end - start).IndexOf(':');
        Stop("yaml-syntax", new TextSpan(start + Math.Max(colon, 0), 1), $"this colon is taken for a part of the text \"{Sentence.Short(current.Value)}\", because a word before it begins with *",
            "put the words before the colon in quotes; if the colon belongs to the text, put the whole text in quotes");
    }

    private void TellNoKey(int at) => Stop("yaml-syntax", Shown(at), "a key is missing in front of this colon", "write what this is, then the colon");

    private void TellKey() => Stop("yaml-feature", Shown(current.Start),
        "a key must be a word here, not a list or a mapping", "write a word, a colon and a space; if brackets are meant as text, put them in quotes");

    // Outside of brackets YAML takes keys of 1,024 characters, some of which are written as several.
    private void TellLongKey() => Stop("yaml-syntax", Shown(current.Start), $"a key is longer than {LongestKey} characters here", "write a short word, a colon and a space, and what is so long behind it");

    private void TellFeature()
    {
        var what = current.Feature == YamlFeature.Anchor ? "names a value for reuse (an anchor)" : "says what kind a value is (a tag)";
        var end = current.Start;
        while (end < source.Content.Length && source.Content[end] is not (' ' or '\t' or '\r' or '\n')) end++;
        var span = TextSpan.FromBounds(current.Start, end);
        Stop("yaml-feature", span, $"`{source.Cut(span)}` {what}, which a pathway does without", "delete it; if it is meant as text, put the value in quotes");
    }

    private void Stop(string rule, TextSpan span, string message, string help) =>
        Fault ??= new Finding(rule, Severity.Error, message, new Location(source, span)) { Help = help };

    // One character, which may have two units; none at the end of the text.
    private TextSpan Shown(int start) =>
        start >= source.Content.Length ? new TextSpan(source.Content.Length, 0)
        : new TextSpan(start, start + 1 < source.Content.Length && char.IsSurrogatePair(source.Content[start], source.Content[start + 1]) ? 2 : 1);
}
