using System.CommandLine;
using System.Globalization;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Core.Findings;

namespace Pair.Cli.Commands;

/// <summary>The options that mean the same in every command that reads pathways.</summary>
/// <param name="quietly">What <c>--quiet</c> leaves.</param>
/// <param name="waits">Whether the command waits for files to change: then it has no use for standard input, and no exit code for what is found.</param>
/// <param name="compares">Whether the command takes two sides, and not PATHs: then it says itself what they are, and what it fails on.</param>
internal sealed class SharedOptions(string quietly, bool waits = false, bool compares = false)
{
    // Each has memory of its own; no machine has more processors to give.
    private const int MostJobs = 256;

    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = (waits ? "a pathway file or a workspace folder" : "a pathway file, a workspace folder, or - for standard input")
            + "; with none, the nearest pair.yaml upward, else the pathways in this folder",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> asOf = PairCommand.Valued("--as-of", "DATE",
        "judge dates on this day, such as 2026-06-01 (default: SOURCE_DATE_EPOCH, else today)");
    private readonly Option<string> config = PairCommand.Valued("--config", "FILE", "the workspace file to use (default: the nearest pair.yaml upward)");
    private readonly Option<string> changedSince = PairCommand.Valued("--changed-since", "REV", "only what was not found at this git revision, such as main");
    private readonly Option<string> failOn = PairCommand.Chosen("--fail-on", "LEVEL",
        "exit with 1 from this level up: error, warning, info or never (default: error)", static () => ["error", "warning", "info", "never"]);
    private readonly Option<string> jobs = PairCommand.Valued("--jobs", "NUMBER", "work on so many pathways at once (default: one for each processor)", "-j");
    private readonly Option<string> color = PairCommand.Chosen("--color", "WHEN", "auto, always or never (default: auto)", Colours);
    private readonly Option quiet = PairCommand.Flag("--quiet", quietly, "-q");
    private readonly RuleOptions rules = new();
    private readonly Option verbose = PairCommand.Flag("--verbose", "say what is read, and details of a bug", "-v");

    /// <summary>Adds them to a command, behind its own.</summary>
    public void AddTo(PairCommand command)
    {
        if (!compares) command.Add(paths);
        foreach (var option in new[] { asOf, config }) command.Add(option);
        rules.AddTo(command);
        if (!compares) command.Add(changedSince);
        if (!waits && !compares) command.Add(failOn);
        if (!waits) command.Add(jobs);
        foreach (var option in new[] { color, quiet, verbose }) command.Add(option);
    }

    /// <summary>What the user chose.</summary>
    public SharedChoices Read(ParseResult parsed, World world)
    {
        var command = parsed.CommandResult.Command.Name;
        var (isQuiet, isVerbose) = (parsed.GetResult(quiet) is { Implicit: false }, parsed.GetResult(verbose) is { Implicit: false });
        if (isQuiet && isVerbose) throw Stop.BadUse("--quiet and --verbose contradict each other", command);
        return new SharedChoices(
            compares ? [] : parsed.GetValue(paths) ?? [],
            AsOf.Read(parsed.GetValue(asOf), command, world),
            parsed.GetValue(config),
            FailOn(waits || compares ? null : parsed.GetValue(failOn), command),
            Colour(parsed.GetValue(color), command),
            isQuiet,
            isVerbose)
        {
            Rules = rules.Read(parsed),
            Jobs = Jobs(waits ? null : parsed.GetValue(jobs), command),
            ChangedSince = Revision(compares ? null : parsed.GetValue(changedSince), "--changed-since", command),
        };
    }

    /// <summary>A git revision as typed; null for none. What begins with a hyphen git would take for an option.</summary>
    public static string? Revision(string? value, string option, string command) => value is "" or ['-', ..]
        ? throw Stop.BadUse($"{option} takes a git revision, such as main, not \"{value}\"", command)
        : value;

    private static int Jobs(string? value, string command) => value is null ? Environment.ProcessorCount
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostJobs ? number
        : throw Stop.BadUse($"--jobs takes a number from 1 to {MostJobs}, not \"{value}\"", command);

    private static Severity? FailOn(string? value, string command) => value switch
    {
        null or "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "never" => null,
        _ => throw Stop.BadUse($"--fail-on takes error, warning, info or never, not \"{value}\"", command),
    };

    /// <summary>What <c>--color</c> takes.</summary>
    public static IReadOnlyList<string> Colours() => ["auto", "always", "never"];

    /// <summary>What <c>--color</c> says.</summary>
    public static ColorChoice Colour(string? value, string command) => value switch
    {
        null or "auto" => ColorChoice.Auto,
        "always" => ColorChoice.Always,
        "never" => ColorChoice.Never,
        _ => throw Stop.BadUse($"--color takes auto, always or never, not \"{value}\"", command),
    };
}

/// <summary>What the user chose in the options that every command shares.</summary>
/// <param name="Paths">As typed.</param>
/// <param name="AsOf">The day that dates are judged on.</param>
/// <param name="Config">The workspace file; null for the nearest.</param>
/// <param name="FailOn">The level that makes the exit code 1; null for never.</param>
/// <param name="Color">When to colour.</param>
/// <param name="Quiet">Only the product.</param>
/// <param name="Verbose">Say more.</param>
internal sealed record SharedChoices(
    IReadOnlyList<string> Paths, DateOnly AsOf, string? Config, Severity? FailOn, ColorChoice Color, bool Quiet, bool Verbose)
{
    /// <summary>Which checks speak, and how gravely.</summary>
    public required RuleChoices Rules { get; init; }

    /// <summary>How many pathways are worked on at once.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether all that is found is to be accepted for now, in a baseline.</summary>
    public bool WriteBaseline { get; init; }

    /// <summary>Whether the files of approvals are read too, which no command but <c>diff</c> needs: so that a damaged one is told before somebody waits for it.</summary>
    public bool ReadsApprovals { get; init; }

    /// <summary>Whether pathways of the workspace that the run leaves out are looked at too, for the id of one that it takes in.</summary>
    public bool LooksBeside { get; init; }

    /// <summary>A git revision: only what was not found there is told; null for everything.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>The exit code for what was found.</summary>
    public int CodeFor(FindingCount count) =>
        FailOn is { } level && count.AtLeast(level) > 0 ? ExitCode.Found : ExitCode.Done;
}
