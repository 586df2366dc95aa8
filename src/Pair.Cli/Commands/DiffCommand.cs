using System.CommandLine;
using System.CommandLine.Parsing;
using Pair.Cli.Comparing;
using Pair.Cli.Files;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Diffs;
using Pair.Core.Diffing;

namespace Pair.Cli.Commands;

/// <summary><c>pair diff</c>: what changed for families and for those who work with them. It is the product and goes to standard output; what keeps a side from being read goes to standard error.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        // Not two arguments of one: a word too many is told in our own words.
        var operands = new Argument<string[]>("BASE")
        {
            Description = "what to compare from, and after it HEAD, what to compare with: a git revision, REV:PATH, a pathway file, a workspace folder, or - for standard input; "
                + "HEAD left out is the files here",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var diff = new DiffOptions();
        var shared = new SharedOptions("the report alone", compares: true);
        var command = new PairCommand("diff", "Say what changed for families: what they lose, what they gain, and which changes make it so.")
        {
            Usage = "pair diff BASE [HEAD] [OPTIONS]",
            Example = "pair diff main",
            Notes = "`pair diff main` compares the pathways here with what they were; `pair diff main areas/north` one of them; `pair diff main...HEAD` what a branch has changed, "
                + "as the page of a pull request shows it; `pair diff v1:north.pair.yaml north.pair.yaml` one file, whose parts and bases are read from the same revision.\n"
                + "PATH in REV:PATH counts from the top of the repository, in REV:./PATH from here. Where a name is a revision and a file as well: `./NAME` is the file, `NAME --` the revision.\n"
                + "A breaking or risky change that is meant can be approved: `pair diff main --approve FINGERPRINT --reason WHY --by ROLE`. It counts once, in the merge that brings the change.\n"
                + "Both sides are judged on one day and as the pair.yaml of HEAD wants it. How files are written (order of keys, quotes, comments) is no change.\n"
                + "Exit codes: 0 done, whatever changed, unless --fail-on or --exit-code say otherwise; 1 it did, or a file that cannot be understood; 2 usage, input or no such revision; "
                + "3 a bug in pair; 4 files or output cannot be written.",
        };
        command.Add(operands);
        diff.AddTo(command);
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            if (diff.AsksPolicy(parsed)) return TellPolicy(shared.Read(parsed, world), world);
            return Run(parsed.GetValue(operands) ?? [], PathsFrom(parsed), diff.Read(parsed, world), shared.Read(parsed, world), world, stages);
        });
        return command;
    }

    private static int Run(string[] words, int? pathsFrom, DiffChoices diff, SharedChoices choices, World world, Stages stages)
    {
        using var sides = Sides.Read(OperandReader.Read(words, pathsFrom, world), choices, world, stages);
        var comparison = Comparison.Of(sides, choices, world);
        if (sides is { Base.Reading.Pathways.Count: 0, Head.Reading.Pathways.Count: 0, Base.IsUnderstood: true, Head.IsUnderstood: true })
            throw Stop.BadInput($"there is no pathway on either side: neither {sides.Base.Shown} nor {sides.Head.Shown} has one",
                "A pathway is a file NAME.pair.yaml with the key `pathway`; one of its parts alone is none.");
        var errors = Screen.Of(world, world.ErrorIsTerminal, choices.Color);
        SideFaults.Write(world.Error, sides, comparison, errors);
        world.Error.Flush();
        if (diff.Approving is { } approving) return Approve(approving, comparison, sides, choices, world);
        var screen = Screen.Of(world, world.OutputIsTerminal, choices.Color);
        // Nothing is compared: then that nothing changed would be a lie.
        var isEmpty = comparison.Pathways.Count == 0 && diff.Format == DiffFormat.Plain;
        if (diff.ToOutput && !isEmpty) world.Output.Write(diff.Format.Text(comparison.Report, screen));
        world.Output.Flush();
        Write(diff, comparison, sides, choices, world, errors);
        return comparison.IsWhole && !diff.Fails(comparison.Report) ? ExitCode.Done : ExitCode.Found;
    }

    private static void Write(DiffChoices diff, Comparison comparison, Sides sides, SharedChoices choices, World world, Screen errors)
    {
        var files = new List<FileToWrite>();
        foreach (var file in diff.Files)
            if (file.Format.IsFileAlone) files.AddRange(TrackedFiles.Of(file, diff.Edition, comparison, sides, world));
            else files.Add(file.Format.File(comparison.Report, file.Shown, world));
        if (files.Count > 0) WholeFiles.Write(files);
        if (choices.Quiet || diff.Files.Count == 0) return;
        // Else a file is all that there is to see of an exit code that is not 0.
        if (files.Count > 0) world.Error.WriteLine(Summary.OfDiff([.. files.Select(file => file.Shown)], comparison.Report, errors.Paint));
        else if (comparison.Pathways.Count > 0) world.Error.WriteLine($"No document is written: {TrackedFiles.WhyNone(comparison)}");
    }

    private static int Approve(ApprovingChoices approving, Comparison comparison, Sides sides, SharedChoices choices, World world)
    {
        if (sides.Head.Commit is not null) throw Stop.BadUse($"--approve writes beside the files here, and {sides.Head.Shown} is a revision: check it out, and type pair diff {ShellWord.Of(sides.Base.Shown.Split("...")[0])} --approve", "diff");
        Approving.Write(comparison.Report, approving, choices.AsOf, sides.FolderOf, world);
        return comparison.IsWhole ? ExitCode.Done : ExitCode.Found;
    }

    private static int TellPolicy(SharedChoices choices, World world)
    {
        PolicyTable.Write(world.Output, ChangePolicy.All, Screen.Of(world, world.OutputIsTerminal, choices.Color));
        return ExitCode.Done;
    }

    // How many words stand before a `--`; null where there is none.
    private static int? PathsFrom(ParseResult parsed)
    {
        var count = 0;
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash) return count;
            if (token.Type == TokenType.Argument && parsed.CommandResult.Children.OfType<ArgumentResult>().Any(argument => argument.Tokens.Contains(token))) count++;
        }
        return null;
    }
}
