using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Settings;

/// <summary>How grave the findings of a workspace are: the rule's own severity, then <c>rules</c>, then each of <c>overrides</c> that holds for the file; the last word wins.</summary>
public sealed class Severities
{
    private readonly Workspace workspace;
    private readonly HashSet<string>[] files;

    /// <summary>The settings of a workspace.</summary>
    /// <param name="workspace">What <c>pair.yaml</c> says.</param>
    /// <param name="sources">Where the files of <c>overrides</c> are looked for.</param>
    public Severities(Workspace workspace, Sources sources)
    {
        this.workspace = workspace;
        files = new HashSet<string>[workspace.Overrides.Count];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = new HashSet<string>(StringComparer.Ordinal);
            foreach (var pattern in workspace.Overrides[i].Paths)
                foreach (var file in sources.Match(workspace.Folder, pattern.Value)) files[i].Add(file);
        }
    }

    /// <summary>The finding as grave as the workspace wants it; null where it is to be silent.</summary>
    public Finding? Weigh(Finding finding)
    {
        var said = Said(workspace.Rules, finding.Rule, null);
        for (var i = 0; i < files.Length; i++)
            if (files[i].Contains(finding.Where.Source.Path)) said = Said(workspace.Overrides[i].Rules, finding.Rule, said);
        return Apply(said, finding);
    }

    /// <summary>The finding as grave as some settings want it; null where it is to be silent.</summary>
    public static Finding? Weigh(Finding finding, Seq<RuleSetting> settings) => Apply(Said(settings, finding.Rule, null), finding);

    /// <summary>Whether a rule that is off by default is asked for in some file: by its own name, in <c>rules</c> or in one of the <c>overrides</c> that hold there.</summary>
    public bool Wakes(string rule, string path)
    {
        var wakes = Wakes(workspace.Rules, rule);
        for (var i = 0; i < files.Length; i++) wakes |= files[i].Contains(path) && Wakes(workspace.Overrides[i].Rules, rule);
        return wakes;
    }

    /// <summary>Whether a workspace asks somewhere for a rule that is off by default.</summary>
    public static bool Wakes(Workspace workspace, string rule)
    {
        var wakes = Wakes(workspace.Rules, rule);
        foreach (var exception in workspace.Overrides) wakes |= Wakes(exception.Rules, rule);
        return wakes;
    }

    /// <summary>Whether some settings ask for a rule that is off by default: a word for all does not.</summary>
    public static bool Wakes(Seq<RuleSetting> settings, string rule)
    {
        foreach (var setting in settings)
            if (setting.Severity is not null && setting.Rule.Value == rule) return true;
        return false;
    }

    /// <summary>Days that rules wait after a date, by their names.</summary>
    public static Dictionary<string, int> Grace(Workspace? workspace)
    {
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var setting in workspace?.Rules ?? default)
            if (setting.Grace is { } grace) days[setting.Rule.Value] = grace;
        return days;
    }

    // What is said of one rule wins over what is said of all, wherever it stands; and a rule that is off by its name is not woken by a word for all.
    private static RuleSetting? Said(Seq<RuleSetting> settings, string rule, RuleSetting? before)
    {
        RuleSetting? all = null;
        foreach (var setting in settings)
        {
            // Days of grace alone leave the severity to others.
            if (!setting.Off && setting.Severity is null) continue;
            if (setting.Rule.Value == rule) return setting;
            if (setting.Rule.Value == RuleSetting.All) all = setting;
        }
        return all is null || before is { Off: true } ? before : all;
    }

    // What stops a build keeps its severity, and what may never be accepted is never silent, whatever is said of all.
    private static Finding? Apply(RuleSetting? said, Finding finding)
    {
        if (said is null || RuleList.Find(finding.Rule) is not { } rule || rule.FixedBecause is not null) return finding;
        if (said.Off) return rule.MayBeAccepted ? null : finding;
        return said.Severity is { } severity && severity != finding.Severity ? finding with { Severity = severity } : finding;
    }
}
