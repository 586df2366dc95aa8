using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Settings;

/// <summary>What an area wants of one rule, or of all.</summary>
/// <param name="Rule">Name of the rule; <c>all</c> for every one.</param>
/// <param name="Off">Whether it is to be silent.</param>
/// <param name="Severity">How grave its findings are; null for what they are by themselves.</param>
/// <param name="Grace">Days that it waits after a date; null where not said.</param>
public sealed record RuleSetting(Located<string> Rule, bool Off, Severity? Severity, int? Grace)
{
    /// <summary>The name that stands for every rule.</summary>
    public const string All = "all";

    /// <summary>The setting that a word makes: <c>error</c>, <c>warning</c>, <c>info</c> or <c>off</c>; null for any other word. No word at all leaves the severity as it is.</summary>
    public static RuleSetting? Of(Located<string> rule, string? word, int? grace = null) => word switch
    {
        null => new RuleSetting(rule, false, null, grace),
        "error" => new RuleSetting(rule, false, Findings.Severity.Error, grace),
        "warning" => new RuleSetting(rule, false, Findings.Severity.Warning, grace),
        "info" => new RuleSetting(rule, false, Findings.Severity.Info, grace),
        "off" => new RuleSetting(rule, true, null, grace),
        _ => null,
    };
}

/// <summary>Other settings for some files.</summary>
/// <param name="Paths">Patterns of files, relative to the workspace.</param>
/// <param name="Rules">What holds for findings in them.</param>
public sealed record RuleOverride(Seq<Located<string>> Paths, Seq<RuleSetting> Rules);
