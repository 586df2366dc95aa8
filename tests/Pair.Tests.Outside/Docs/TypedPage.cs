using System.Globalization;
using System.Text.RegularExpressions;

namespace Pair.Tests.Outside.Docs;

/// <summary>
/// A page typed again. A <c>console</c> block holds commands behind <c>$ </c> and what a person sees; a <c>diff</c> block is an edit of the YAML file that was last named in
/// backticks above it. All else stays as it is.
/// </summary>
internal static partial class TypedPage
{
    private const string Fence = "```";
    private const string Prompt = "$ ";

    /// <summary>The day that a page says it was typed on; null for a page that says none, which nobody types.</summary>
    public static DateOnly? Day(string page) =>
        Typed().Match(page) is { Success: true } day ? DateOnly.ParseExact(day.Groups[1].Value, "d MMMM yyyy", CultureInfo.InvariantCulture) : null;

    /// <summary>Types its commands in order, and gives back the page as it should read.</summary>
    public static string Again(string page, Session session)
    {
        var lines = page.Split('\n');
        var again = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            again.Add(lines[i]);
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            Assert.True(end > i, $"a block is not closed: line {i + 1}");
            var block = lines[(i + 1)..end];
            if (lines[i] == Fence + "diff") Edit(block, lines[..i], session);
            again.AddRange(lines[i] == Fence + "console" ? Answered(block, session) : block);
            again.Add(Fence);
            i = end;
        }
        return string.Join('\n', again);
    }

    private static List<string> Answered(string[] block, Session session)
    {
        Assert.True(block is [['$', ' ', ..], ..], "a console block begins with a command");
        var again = new List<string>();
        for (var i = 0; i < block.Length;)
        {
            var next = i + 1;
            while (next < block.Length && !block[next].StartsWith(Prompt, StringComparison.Ordinal)) next++;
            again.Add(block[i]);
            var shown = block[(i + 1)..next];
            again.AddRange(Answer.Again(shown, session.Type(block[i][Prompt.Length..]) is { Length: > 0 } text ? text.Split('\n') : []));
            i = next;
        }
        return again;
    }

    private static void Edit(string[] block, string[] above, Session session)
    {
        var name = Named().Matches(string.Join('\n', above)).LastOrDefault()?.Groups[1].Value;
        Assert.True(name is not null, "no file is named above an edit");
        Assert.All(block, line => Assert.True(line is [' ' or '-' or '+', ..], $"a line of an edit begins with a blank, - or +: {line}"));
        session.Edit(name!, Side('-'), Side('+'));

        string Side(char sign) => string.Concat(block.Where(line => line[0] == ' ' || line[0] == sign).Select(line => line[1..] + "\n"));
    }

    [GeneratedRegex(@"\btyped on (\d{1,2} [A-Z][a-z]+ \d{4})\b")]
    private static partial Regex Typed();

    [GeneratedRegex(@"`([^`\n]+\.ya?ml)`")]
    private static partial Regex Named();
}
