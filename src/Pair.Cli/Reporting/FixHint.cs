using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>The help of a finding, and that the program can do it where it can.</summary>
internal static class FixHint
{
    private const string WriteItSo = "write it so:";

    /// <summary>What to do, for people; null where nothing is known.</summary>
    public static string? Help(Finding finding)
    {
        var help = finding.Help ?? (finding.MendedLine is null ? null : WriteItSo);
        if (finding.Fix is null) return help;
        if (help is null or WriteItSo) return $"`pair check --fix` writes it {(finding.MendedLine is null ? "for you" : "so:")}";
        var hint = $"`pair check --fix` {(help.StartsWith("write", StringComparison.Ordinal) || help.StartsWith("did you mean", StringComparison.Ordinal) ? "writes" : "does")} it for you";
        // What a word or a form is in general comes last.
        var general = help.IndexOf("\". ", StringComparison.Ordinal) + 1;
        if (general > 0) return $"{help[..general]}; {hint}{help[general..]}";
        // The line as it should be follows a colon.
        return help[^1] switch
        {
            ':' => $"{help[..^1]}; {hint}:",
            '?' or '.' => $"{help} {hint}",
            _ => $"{help}; {hint}",
        };
    }
}
