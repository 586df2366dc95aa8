using System.CommandLine;
using Pair.Cli.Inputs;
using Pair.Core.Analysis;
using Pair.Core.Settings;
using Pair.Core.Text;

namespace Pair.Cli.Commands;

/// <summary>The options that say which checks speak, and how gravely, in this run.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string[]> select = PairCommand.ChosenList("--select", "RULES", "these checks alone, several with commas; pair rules lists them", Names);
    private readonly Option<string[]> ignore = PairCommand.ChosenList("--ignore", "RULES", "without these checks", Names);
    private readonly Option<string[]> severity = PairCommand.ChosenList("--severity", "RULE=LEVEL", "how serious a check is: error, warning, info or off",
        static () => [.. Names(), RuleSetting.All], static () => ["error", "warning", "info", "off"]);
    private readonly Option<string> baseline = PairCommand.Valued("--baseline", "FILE", "findings that are accepted for now (default: what pair.yaml says)");

    /// <summary>Adds them to a command.</summary>
    public void AddTo(PairCommand command)
    {
        foreach (var option in new Option[] { select, ignore, severity, baseline }) command.Add(option);
    }

    /// <summary>What the user chose.</summary>
    public RuleChoices Read(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command.Name;
        var (only, without, levels) = (parsed.GetValue(select), parsed.GetValue(ignore), parsed.GetValue(severity));
        var file = parsed.GetValue(baseline);
        if (only is null or [] && without is null or [] && levels is null or []) return new RuleChoices(null, default, file);
        var settings = new List<RuleSetting>();
        foreach (var name in Names(without)) settings.Add(Setting(Known(name, "--ignore", command), "off", "--ignore", command));
        foreach (var pair in Names(levels))
        {
            var (name, level) = pair.Split('=') is [var left, var right] ? (left, right)
                : throw Stop.BadUse($"--severity takes a check and a level, such as long-sentence=info, not \"{pair}\"", command);
            settings.Add(Setting(name == RuleSetting.All ? name : Known(name, "--severity", command), level, "--severity", command));
        }
        var chosen = only is null or [] ? null : Names(only).Select(name => Known(name, "--select", command)).ToHashSet(StringComparer.Ordinal);
        return new RuleChoices(chosen, settings.ToSeq(), file);
    }

    /// <summary>Names of all checks.</summary>
    public static IReadOnlyList<string> Names() => [.. RuleList.All.Select(rule => rule.Name)];

    private static IEnumerable<string> Names(string[]? values) => (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Known(string name, string option, string command)
    {
        if (RuleList.Find(name) is not null) return name;
        var meant = UnknownRule.Meant(name);
        throw Stop.BadUse($"{option}: there is no check \"{name}\"{(meant is null ? "; pair rules lists them" : $"; did you mean {meant}?")}", command);
    }

    private static RuleSetting Setting(string name, string level, string option, string command)
    {
        var setting = RuleSetting.Of(new Located<string>(name, new Location(new SourceText(option, name), default)), level)
            ?? throw Stop.BadUse($"{option} takes error, warning, info or off, not \"{level}\"", command);
        if (RuleList.Find(name) is { MayBeAccepted: false } rule && (setting.Off || rule.FixedBecause is not null))
            throw Stop.BadUse(rule.FixedBecause is { } reason
                ? $"{option}: {name} keeps its severity: {reason}"
                : $"{option}: {name} cannot be turned off: somebody's safety may hang on it", command);
        return setting;
    }
}
