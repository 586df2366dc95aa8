using System.CommandLine;
using Pair.Cli.Comparing;
using Pair.Cli.Files;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting.Diffs;
using Pair.Core.Diffing;
using Pair.Core.Documents;

namespace Pair.Cli.Commands;

/// <summary>The options that say in which forms a comparison is told, where to, and what it fails on.</summary>
internal sealed class DiffOptions
{
    /// <summary>Names of the forms, as a sentence lists them. Written out, because every command makes the help of all.</summary>
    public const string Formats = "text, markdown, json, html or docx";

    private const string Command = "diff";

    private readonly Option<string> format = PairCommand.Chosen("--format", "FORMAT", $"form of the report: {Formats} (default: text)", DiffFormat.Names);
    private readonly Option<string[]> reports = PairCommand.ChosenList("--report", "FORMAT=FILE", "write the report to a file in another form as well; may be given again", DiffFormat.Names);
    private readonly Option<string> output = PairCommand.Valued("--output", "FILE", "file for the report, or - for standard output (default: -); for docx also a folder", "-o");
    private readonly Option<string> edition = PairCommand.Chosen("--edition", "EDITION", "for docx: practitioner or family (default: practitioner)", OutputEdition.Names);
    private readonly Option<string> failOn = PairCommand.Chosen("--fail-on", "CLASS", "exit with 1 from this class up: breaking, risky, any or never (default: never)", static () => ["breaking", "risky", "any", "never"]);
    private readonly Option exitCode = PairCommand.Flag("--exit-code", "exit with 1 where anything is otherwise, as git does");
    private readonly Option<string[]> approve = PairCommand.Listed("--approve", "FINGERPRINT,…", "say that changes are meant, in pair-approvals.yaml: six or more of the digits that stand with each");
    private readonly Option<string> reason = PairCommand.Valued("--reason", "TEXT", "with --approve: why");
    private readonly Option<string> by = PairCommand.Valued("--by", "ROLE", "with --approve: which role decided, such as \"Infant mental health lead\"");
    private readonly Option policy = PairCommand.Flag("--policy", "say which changes are breaking, risky, or better or neutral, and why");

    /// <summary>Adds them to a command.</summary>
    public void AddTo(PairCommand command)
    {
        foreach (var option in new[] { format, reports, output, edition, failOn, exitCode, approve, reason, by, policy }) command.Add(option);
    }

    /// <summary>Whether the policy alone is asked for.</summary>
    public bool AsksPolicy(ParseResult parsed) => parsed.GetResult(policy) is { Implicit: false };

    /// <summary>What the user chose.</summary>
    public DiffChoices Read(ParseResult parsed, World world)
    {
        var chosen = parsed.GetValue(format) is { } named ? Named(named, "--format") : DiffFormat.Plain;
        var target = parsed.GetValue(output) is { } file and not "-" ? Target(file, chosen, "--output", world) : null;
        if (target is null && chosen.IsFileAlone) throw Stop.BadUse($"--format {chosen.Name} is a file for a word processor: say where to, such as -o changes.{chosen.Name}", Command);
        var files = new List<DiffFile>();
        if (target is not null) files.Add(new DiffFile(chosen, target));
        foreach (var said in parsed.GetValue(reports) ?? [])
        {
            var (name, to) = ReportTarget.Split(said, "html=changes.html", Command);
            var form = Named(name, "--report");
            files.Add(new DiffFile(form, Target(to, form, "--report", world)));
        }
        ReportTarget.EachOnce([.. files.Select(one => one.Shown)], Command, world);
        var wantsWord = files.Exists(one => one.Format.IsFileAlone);
        if (!wantsWord && parsed.GetValue(edition) is not null) throw Stop.BadUse("--edition is for docx", Command);
        return new DiffChoices(chosen, target is null, files, Edition(parsed.GetValue(edition)), FailsOn(parsed.GetValue(failOn)), parsed.GetResult(exitCode) is { Implicit: false })
        {
            Approving = Approving(parsed),
        };
    }

    private ApprovingChoices? Approving(ParseResult parsed)
    {
        var (prints, why, who) = (parsed.GetValue(approve), parsed.GetValue(reason), parsed.GetValue(by));
        if (prints is { Length: > 0 })
            return new ApprovingChoices([.. prints.SelectMany(print => print.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))], why, who);
        return why is null && who is null ? null : throw Stop.BadUse("--reason and --by go with --approve FINGERPRINT", Command);
    }

    // A folder for Word files keeps its slash, or is there already.
    private static string Target(string typed, DiffFormat form, string option, World world)
    {
        var isFolder = form.IsFileAlone && (typed.EndsWith('/') || typed.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(ShownPath.Full(world.Folder, typed)));
        return isFolder && typed != "-" ? ShownPath.Of(world.Folder, typed) + "/" : ReportTarget.Of(typed, option, Command, world);
    }

    private static DiffFormat Named(string name, string option) => DiffFormat.All.FirstOrDefault(known => known.Name == name)
        ?? throw Stop.BadUse($"{option} takes {Formats}{(option == "--report" ? " before the =" : "")}, not \"{name}\"", Command);

    private static Edition Edition(string? named) => OutputEdition.All.FirstOrDefault(known => known.Name == (named ?? "practitioner"))?.Edition
        ?? throw Stop.BadUse($"--edition takes practitioner or family, not \"{named}\"", Command);

    private static ChangeClass? FailsOn(string? named) => named switch
    {
        null or "never" => null,
        "breaking" => ChangeClass.Breaking,
        "risky" => ChangeClass.Risky,
        "any" => ChangeClass.Neutral,
        _ => throw Stop.BadUse($"--fail-on takes breaking, risky, any or never, not \"{named}\"", Command),
    };
}

/// <summary>In which forms a comparison is told, where to, and what it fails on.</summary>
/// <param name="Format">The form of the product.</param>
/// <param name="ToOutput">Whether that goes to standard output; else it is among the files.</param>
/// <param name="Files">Reports that go to files.</param>
/// <param name="Edition">The documents that a Word file compares.</param>
/// <param name="FailOn">The class that makes the exit code 1, with those that are worse; null for never.</param>
/// <param name="AsGit">Whether anything that is otherwise makes the exit code 1.</param>
internal sealed record DiffChoices(DiffFormat Format, bool ToOutput, IReadOnlyList<DiffFile> Files, Edition Edition, ChangeClass? FailOn, bool AsGit)
{
    /// <summary>What the user wants to approve; null for nothing.</summary>
    public ApprovingChoices? Approving { get; init; }

    /// <summary>Whether what is otherwise makes the exit code 1. A change that somebody approved does so for <c>--exit-code</c> alone.</summary>
    public bool Fails(DiffReport report)
    {
        if (AsGit && !report.IsEmpty) return true;
        return FailOn switch
        {
            null => false,
            ChangeClass.Breaking => report.Count(ChangeClass.Breaking) > 0,
            ChangeClass.Risky => report.Count(ChangeClass.Breaking) + report.Count(ChangeClass.Risky) > 0,
            ChangeClass.Neutral => report.Count(ChangeClass.Breaking) + report.Count(ChangeClass.Risky) + report.Count(ChangeClass.Neutral) > 0,
            _ => throw new ArgumentOutOfRangeException(nameof(report), FailOn, null),
        };
    }
}
