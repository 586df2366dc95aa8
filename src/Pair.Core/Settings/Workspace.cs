using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Settings;

/// <summary>What <c>pair.yaml</c> says: which pathways there are and what to build.</summary>
/// <param name="Folder">The folder of the file; what it names lies in it.</param>
/// <param name="Pathways">Patterns of pathway files, relative to the folder.</param>
/// <param name="To">Formats; empty where not said.</param>
/// <param name="Editions">Editions; empty where not said.</param>
/// <param name="Output">Output folder, relative to the folder; null where not said.</param>
public sealed record Workspace(string Folder, Seq<Located<string>> Pathways, Seq<string> To, Seq<string> Editions, string? Output)
{
    /// <summary>Word files that documents are put into, relative to the folder; empty where not said.</summary>
    public Seq<Located<string>> Templates { get; init; }

    /// <summary>Whether an index page is built that leads to all pathways.</summary>
    public bool Site { get; init; }

    /// <summary>What the area wants of rules.</summary>
    public Seq<RuleSetting> Rules { get; init; }

    /// <summary>What it wants of them in some files; a later one wins.</summary>
    public Seq<RuleOverride> Overrides { get; init; }

    /// <summary>What the gap report is to look at.</summary>
    public GapSettings Gaps { get; init; } = new(default, default);

    /// <summary>File of the findings that are accepted for now, relative to the folder; null where not said.</summary>
    public Located<string>? Baseline { get; init; }
}

/// <summary>What the gap report is to look at.</summary>
/// <param name="Ages">The ages between which it counts, in order; empty where not said.</param>
/// <param name="Cohorts">Ids of the groups of families that it shows; empty where not said.</param>
public sealed record GapSettings(Seq<Located<string>> Ages, Seq<Located<string>> Cohorts);

/// <summary>What came of reading a <c>pair.yaml</c>.</summary>
/// <param name="Workspace">Null where the file cannot be understood.</param>
/// <param name="Findings">What was found in it.</param>
public sealed record WorkspaceRead(Workspace? Workspace, Seq<Finding> Findings);
