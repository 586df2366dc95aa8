using Pair.Core.Findings;

namespace Pair.Cli.Reporting;

/// <summary>What a finding says beside its fact, for forms that have one text for all.</summary>
internal static class Advice
{
    /// <summary>What to do, and below it the line as it should be: "write it so:" alone would help nobody. Null where nothing is said.</summary>
    public static string? Of(Finding finding) => finding.MendedLine is null ? finding.Help : $"{finding.Help ?? "write it so:"}\n{finding.MendedLine}";

    /// <summary>The fact as a sentence, and what to do as another.</summary>
    public static string WithFact(Finding finding)
    {
        if (Of(finding) is not { Length: > 0 } advice) return finding.Message;
        var stop = finding.Message is [.., '.' or '?' or '!' or '…'] ? "" : ".";
        return $"{finding.Message}{stop} {char.ToUpperInvariant(advice[0])}{advice[1..]}";
    }

    /// <summary>The same in one line.</summary>
    public static string InOneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
