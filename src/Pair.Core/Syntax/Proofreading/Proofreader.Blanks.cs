using System.Text;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Syntax.Proofreading;

/// <content>Which spaces are meant by tabs and hard spaces in front of words, where there is no doubt.</content>
internal sealed partial class Proofreader
{
    // What a row of lines that begin with the same tabs is to become.
    private sealed record Spaces(int Column, Edit Fix);

    private Spaces? SpacesForTabs(int start) => SpacesForAllTabs(start) ?? SpacesForRow(start);

    // A file indented with tabs alone: each stands for one step, and a step is two spaces.
    private Spaces? SpacesForAllTabs(int start)
    {
        if (Top is not { } top || (!top.Awaiting && top.Column != 2 * text.AsSpan(start).IndexOfAnyExcept('\t'))) return null;
        var spaced = new StringBuilder();
        var (kept, last, first) = (start, start, 0);
        for (var line = 0; line < text.Length;)
        {
            var end = LineEnd(line);
            var content = SkipBlanks(line, end);
            if (content < end && content > line)
            {
                var tabs = text.AsSpan(line, content - line).IndexOfAnyExcept('\t') is var other && other < 0 ? content - line : other;
                if (text[content] != '#' && (tabs == 0 || text.AsSpan(line + tabs, content - line - tabs).Contains('\t'))) return null;
                if (line >= start && tabs > 0)
                {
                    if (line == start) first = tabs * 2;
                    spaced.Append(text, kept, line - kept).Append(' ', tabs * 2);
                    kept = last = line + tabs;
                }
            }
            line = NextLine(end);
        }
        return new Spaces(first, new Edit(new Location(source, TextSpan.FromBounds(start, last)), spaced.ToString()));
    }

    // Lines with the same tabs between lines with spaces: they belong to what stands right above and right below them in one column.
    private Spaces? SpacesForRow(int start)
    {
        if (Top is not { } top) return null;
        var indentation = text[start..SkipBlanks(start, LineEnd(start))];
        if (indentation[^1] != '\t') return null;
        var lines = new List<TabbedLine>();
        var below = -1;
        for (var line = start; line < text.Length;)
        {
            var end = LineEnd(line);
            var at = SkipBlanks(line, end);
            if (at < end && text[at] != '#')
            {
                if (!text.AsSpan(line, at - line).SequenceEqual(indentation))
                {
                    if (text.AsSpan(line, at - line).Contains('\t')) return null;
                    below = at - line;
                    break;
                }
                if (!EndsOnItsLine(at, end) || IsDash(at, end) != IsDash(start + indentation.Length, LineEnd(start))) return null;
                lines.Add(new TabbedLine(line));
            }
            line = NextLine(end);
        }
        if (ColumnOf(top, IsDash(start + indentation.Length, LineEnd(start)), lines.Count, below) is not { } column) return null;
        var spaced = new StringBuilder();
        var kept = start;
        foreach (var line in lines)
        {
            spaced.Append(text, kept, line.Start - kept).Append(' ', column);
            kept = line.Start + indentation.Length;
        }
        return new Spaces(column, new Edit(new Location(source, TextSpan.FromBounds(start, kept)), spaced.ToString()));
    }

    private sealed record TabbedLine(int Start);

    private int? ColumnOf(OpenBlock top, bool isItem, int lines, int below)
    {
        // Behind a key without a value its value follows, in the column of the lines below if they belong to it too; of several keys the last may be
        // no more of it.
        if (top.Awaiting) return below > top.Column ? below : isItem || lines == 1 ? top.Column + 2 : null;
        if (top.IsList != isItem) return null;
        // Deeper than the margin, and only one thing is open there.
        return below == top.Column || blocks.Count(block => block.Column > 0) == 1 ? top.Column : null;
    }

    // A key with its value, or an item of words: nothing that goes on below it.
    private bool EndsOnItsLine(int at, int end)
    {
        var colon = FindColon(at, end);
        if (IsDash(at, end)) return colon < 0 && SkipBlanks(at + 1, end) < end;
        var value = colon < 0 ? end : SkipBlanks(colon + 1, end);
        if (value == end) return false;
        return text[value] switch
        {
            '#' or '|' or '>' => false,
            '"' or '\'' => CloseOnLine(value, end) >= 0,
            '[' => text[TrimEnd(value, end) - 1] == ']',
            '{' => text[TrimEnd(value, end) - 1] == '}',
            _ => true,
        };
    }

    // Mostly they stand for as many plain ones. Where that is no column of the lines above and it is one without them, they only slipped in.
    private void TellHardSpace(int start, int first, int at, int end)
    {
        var spaces = TextSpan.FromBounds(first, at);
        var (all, plain) = (at - start, text.AsSpan(start, at - start).Count(' '));
        var edit = FitsColumn(all) ? SpacesForHardOnes(first, at) : FitsColumn(plain) ? Mending.Edit(source, spaces, new string(' ', plain - (first - start))) : null;
        Add(Slips.HardSpace(source, spaces, FirstWord(at, end), edit, FitsColumn(all) || !FitsColumn(plain) ? spaces.Length : plain - (first - start)));
    }

    private bool FitsColumn(int column)
    {
        foreach (var block in blocks)
            if (block.Column == column) return true;
        return Top is not { } top || (top.Awaiting && column > top.Column);
    }

    // Hard spaces are as wide as plain ones, so each stands for one; those of the lines right below come from the same copy.
    private Edit SpacesForHardOnes(int first, int at)
    {
        var spaced = new StringBuilder().Append(' ', at - first);
        var last = at;
        for (var line = NextLine(LineEnd(at)); line < text.Length; line = NextLine(LineEnd(line)))
        {
            var end = LineEnd(line);
            var words = line;
            while (words < end && text[words] is ' ' or '\u00A0') words++;
            if (words == end || !text.AsSpan(line, words - line).Contains('\u00A0') || (!IsDash(words, end) && FindColon(words, end) < 0)) break;
            spaced.Append(text, last, line - last).Append(' ', words - line);
            last = words;
        }
        return new Edit(new Location(source, TextSpan.FromBounds(first, last)), spaced.ToString());
    }
}
