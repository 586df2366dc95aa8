namespace Pair.Cli.Manual;

/// <summary>What manuals say beside the commands: exit codes, variables, files.</summary>
internal static class Background
{
    /// <summary>What a PATH is, and what the day has to do with it.</summary>
    public static IReadOnlyList<string> Inputs { get; } =
    [
        "A PATH is a pathway file, a folder with a pair.yaml, or `-` for standard input. With none, the nearest pair.yaml upward is taken, else the pathways in this folder.",
        "The same files, the same day and the same pair give the same bytes: --as-of or SOURCE_DATE_EPOCH say which day. No command reaches the network.",
    ];

    /// <summary>Exit codes, as scripts may lean on them.</summary>
    public static IReadOnlyList<Row> ExitCodes { get; } =
    [
        Code(ExitCode.Done, "done, and nothing at or above --fail-on"),
        Code(ExitCode.Found, "something was found at or above --fail-on, or a pathway could not be understood or not be written"),
        Code(ExitCode.Usage, "a mistake of use, or a file or git revision that is not there"),
        Code(ExitCode.Bug, "a bug in pair"),
        Code(ExitCode.Environment, "files or output cannot be written"),
        Code(ExitCode.Interrupted, "ended with Ctrl+C"),
    ];

    /// <summary>Variables of the environment that are looked at.</summary>
    public static IReadOnlyList<Row> Variables { get; } =
    [
        new("NO_COLOR", "set to anything: no colours, unless --color says otherwise"),
        new("FORCE_COLOR", "set to anything but 0 or false: colours, even where no terminal is"),
        new("TERM", "dumb: no colours, and no line is written over"),
        new("CI", "set to anything but 0 or false: nobody watches, so there are no colours but forced ones, and findings are a line each"),
        new("LC_ALL", "the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set says whether the terminal takes UTF-8, for bars and blocks in tables"),
        new("LC_CTYPE", "see `LC_ALL`"),
        new("LANG", "see `LC_ALL`"),
        new("GITHUB_ACTIONS", "true, and no --format: `pair check` also shows findings beside the lines of a change"),
        new("GITHUB_STEP_SUMMARY", "inside GitHub Actions, the file that a table of findings is added to"),
        new("SOURCE_DATE_EPOCH", "seconds since 1970: the day that dates are judged on, where --as-of does not say"),
        new("PATH", "where `git` is found, for --changed-since, --trend, `pair diff` and `pair git`"),
    ];

    /// <summary>Files that are read and written.</summary>
    public static IReadOnlyList<Row> Files { get; } =
    [
        new("*.pair.yaml", "pathways, their parts and their bases"),
        new("pair.yaml", "a workspace: which pathways, what is built of them, how serious each check is"),
        new("pair-baseline.yaml", "findings that are accepted for now (--write-baseline)"),
        new("pair-approvals.yaml", "changes that are meant (`pair diff` --approve)"),
        new(".pair/", "schemas that an editor shows help from, as `pair init` puts them there"),
        new("out/", "what `pair build` writes, unless pair.yaml or --output name another folder"),
    ];

    private static Row Code(int code, string says) => new(code.ToString(), says);
}
