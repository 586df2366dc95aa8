using System.Globalization;
using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Settings;

/// <summary>Reads what <c>pair.yaml</c> says about rules. The schema has spoken before; here it is about names, and about what may not be silenced.</summary>
internal static class RuleSettingsReader
{
    /// <summary>The settings under a key such as <c>rules</c>; what cannot be is found and left out.</summary>
    public static Seq<RuleSetting> Rules(YamlNode? node, string pointer, List<Finding> findings)
    {
        var settings = new List<RuleSetting>();
        foreach (var (key, value) in (node as YamlMapping)?.Entries ?? default)
        {
            var level = (value as YamlScalar ?? (value as YamlMapping)?["severity"] as YamlScalar)?.Value;
            var grace = (value as YamlMapping)?["grace"] as YamlScalar;
            // The schema has asked for one of the words.
            if (RuleSetting.Of(new Located<string>(key.Value, key.Where), level, Days(grace?.Value)) is not { } setting) continue;
            if (Fault(setting, grace, level) is { } fault) findings.Add(fault with { Pointer = $"{pointer}/{NodePath.Escape(key.Value)}" });
            else settings.Add(setting);
        }
        return settings.ToSeq();
    }

    /// <summary>What <c>overrides</c> says.</summary>
    public static Seq<RuleOverride> Overrides(YamlNode? node, List<Finding> findings)
    {
        var overrides = new List<RuleOverride>();
        var items = (node as YamlSequence)?.Items ?? default;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not YamlMapping item) continue;
            var paths = new List<Located<string>>();
            foreach (var path in (item["paths"] as YamlSequence)?.Items ?? default)
                if (path is YamlScalar { } scalar) paths.Add(new Located<string>(scalar.Value, scalar.Where));
            overrides.Add(new RuleOverride(paths.ToSeq(), Rules(item["rules"], $"/overrides/{i}/rules", findings)));
        }
        return overrides.ToSeq();
    }

    private static Finding? Fault(RuleSetting setting, YamlScalar? grace, string? level)
    {
        var (name, where) = (setting.Rule.Value, setting.Rule.Where);
        if (name == RuleSetting.All)
            return grace is null ? null : Wrong("`all` takes no grace", grace.Where, "give the days to each check that waits: `review-overdue: { grace: 60 days }`");
        if (RuleList.Find(name) is not { } rule)
            return UnknownRule.At(where, name) with { Severity = Severity.Error };
        if (grace is not null && !rule.TakesGrace)
            return Wrong($"\"{name}\" waits for no day, so it takes no grace", grace.Where, "take it out; `severity:` says how serious it is");
        if (level is null || rule.MayBeAccepted) return null;
        if (rule.FixedBecause is { } reason)
            return Wrong($"\"{name}\" keeps its severity: {reason}", where, "take this line out, and mend what it finds");
        return setting.Off ? Wrong($"\"{name}\" cannot be turned off: somebody's safety may hang on it", where, "take this line out, and mend what it finds") : null;
    }

    private static Finding Wrong(string message, Location where, string help) => new("schema", Severity.Error, message, where) { Help = help };

    // "60 days", as the schema has it; more than all the days there are means for ever.
    private static int? Days(string? words)
    {
        if (words is null) return null;
        const int Most = 100_000;
        return int.TryParse(words.AsSpan(0, Math.Max(0, words.IndexOf(' '))), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? Math.Min(days, Most) : Most;
    }
}
