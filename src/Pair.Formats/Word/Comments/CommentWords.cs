using System.Diagnostics;
using System.Text;
using Pair.Core.Findings;
using Pair.Core.Phrasing;

namespace Pair.Formats.Word.Comments;

/// <summary>What a comment says, for people round a table: the fact, what to do, and where in the files it is mended.</summary>
internal static class CommentWords
{
    /// <summary>The fact: <c>Warning: nobody is told when "Parent line" answers</c>.</summary>
    public static string Head(Finding finding) => $"{Called(finding.Severity)}: {Plain(finding.Message)}";

    /// <summary>What to do, in sentences; null where nothing is known to advise.</summary>
    public static string? Advice(Finding finding)
    {
        // Who sits here decides; the keys to type stand in the report.
        var words = Phrases.Capital(Plain(finding.Choice ?? finding.Help ?? "").Trim());
        if (words.Length == 0) return null;
        return words + Phrases.FullStop(words);
    }

    /// <summary>Where it is mended, and where to read more: <c>services/early.pair.yaml, line 43 · pair explain hours-missing</c>.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="folder">The folder of the pathway's main file, with a slash behind it or empty: the same words wherever the command is run.</param>
    public static string Source(Finding finding, string folder)
    {
        var path = finding.Where.Source.Path;
        var shown = path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path[(path.LastIndexOf('/') + 1)..];
        return $"{shown}, line {finding.Where.Start.Line} · pair explain {finding.Rule}";
    }

    private static string Called(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        Severity.Info => "Note",
        _ => throw new UnreachableException($"A severity unknown: {severity}"),
    };

    // Outside of a terminal nobody knows what backticks are for; what is to be typed stands in quotes.
    private static string Plain(string text)
    {
        var parts = text.Split('`');
        // One more than the marks: an even number of parts has a mark without its twin.
        if (parts.Length % 2 == 0) return string.Concat(parts);
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < parts.Length; i++) plain.Append(i == 0 ? "" : i % 2 == 1 ? "“" : "”").Append(parts[i]);
        return plain.ToString();
    }
}
