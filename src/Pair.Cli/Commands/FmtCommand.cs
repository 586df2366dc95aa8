using System.CommandLine;
using System.Text;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Core.Findings;
using Pair.Core.Formatting;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Cli.Commands;

/// <summary><c>pair fmt</c>: writes files in one canonical form, so that a diff shows what was changed and nothing else.</summary>
internal static class FmtCommand
{
    private const string Unchanged = "Nothing was written. Your files are as they were.";

    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "a file, a workspace folder, or - for standard input; with none, the nearest pair.yaml upward, else the pathways in this folder",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = PairCommand.Flag("--check", "write nothing, list the files that would change, and exit with 1 if there are any");
        var diff = PairCommand.Flag("--diff", "write nothing, show what would change");
        var color = PairCommand.Chosen("--color", "WHEN", "auto, always or never (default: auto)", SharedOptions.Colours);
        var quiet = PairCommand.Flag("--quiet", "no list of the files that were written, and no last line", "-q");
        var verbose = PairCommand.Flag("--verbose", "say which files are read, and details of a bug", "-v");
        var command = new PairCommand("fmt", "Write files in one form: order, quotes, line lengths, empty lines. What they say stays as it is.")
        {
            Example = "pair fmt areas/northshire --diff",
            Notes = "Keys stand in the order of the language; entries and lists stay in yours. Comments stay with what they are about.\n"
                + "Quotes stand where they are needed. Text that is too long for a line stands below its key, behind `>-`, a sentence a line.\n"
                + "Brackets stay where you wrote them, while what is in them is short, fits into 160 characters and has no comment; else each thing gets a line of its own.\n"
                + "Of a folder, it takes pair.yaml, the pathways with their parts and bases, the baseline and the approvals. All files are written, or none. "
                + "A file that cannot be understood is left as it is, and so is one that would not be read as the same.\n"
                + "Exit codes: 0 done, 1 a file would change (--check) or cannot be understood, 2 usage or input, 3 a bug in pair, 4 files or output cannot be written.",
        };
        command.Add(paths);
        foreach (var option in new[] { check, diff, color, quiet, verbose }) command.Add(option);
        command.SetAction(parsed =>
        {
            bool Said(Option option) => parsed.GetResult(option) is { Implicit: false };
            if (Said(quiet) && Said(verbose)) throw Stop.BadUse("--quiet and --verbose contradict each other", "fmt");
            var choices = new Choices(Said(check), Said(diff), Said(quiet), Said(verbose), SharedOptions.Colour(parsed.GetValue(color), "fmt"));
            return Run(parsed.GetValue(paths) ?? [], choices, world, stages);
        });
        return command;
    }

    private static int Run(string[] paths, Choices choices, World world, Stages stages)
    {
        var disk = new DiskSources(world);
        var isInput = Array.IndexOf(paths, DiskSources.StandardInput) >= 0;
        if (isInput && paths.Length > 1) throw Stop.BadUse("- stands for standard input, and goes with no other PATH", "fmt");
        var wanted = new FilesToFormat(disk, world, stages);
        IReadOnlyList<string> files = isInput ? paths : wanted.Of(paths);
        var work = new Work(wanted.Findings);
        foreach (var file in files)
        {
            if (choices.Verbose) world.Error.WriteLine(ScreenText.Clean($"read {file}"));
            work.Take(file, disk);
        }
        var screen = Screen.Of(world, world.OutputIsTerminal, choices.Color);
        if (choices.Diff)
            foreach (var change in work.Changes) UnifiedDiff.Write(world.Output, change.Path, change.Before, change.After, screen);
        else if (choices.Check) List(work.Changes, "", world, screen.Paint);
        else if (isInput) world.Output.Write(work.Changes.Count > 0 ? work.Changes[0].After : work.Kept);
        else Write(work.Changes, choices, world, screen.Paint);
        world.Output.Flush();
        Tell(work, files, choices, world);
        if (work.Mistaken.Count > 0) return ExitCode.Bug;
        return work.Findings.Count > 0 || (choices.Check && work.Changes.Count > 0) ? ExitCode.Found : ExitCode.Done;
    }

    private static void Write(List<Change> changes, Choices choices, World world, Paint paint)
    {
        var files = new List<FileToWrite>();
        foreach (var change in changes)
        {
            // A link stays a link: what it leads to is written.
            var full = RealPath.Of(ShownPath.Full(world.Folder, change.Path));
            if (new FileInfo(full).IsReadOnly) throw Stop.CannotWrite($"cannot write {change.Path}: it is read-only", Unchanged);
            files.Add(new FileToWrite(full, change.Path, Encoding.UTF8.GetBytes(change.After)) { Over = new StandingFile(change.Bytes) });
        }
        if (files.Count > 0) WholeFiles.Write(files, Unchanged);
        if (!choices.Quiet) List(changes, "formatted ", world, paint);
    }

    private static void List(List<Change> changes, string what, World world, Paint paint)
    {
        foreach (var change in changes) world.Output.Write($"{what}{paint.Path(ScreenText.Clean(change.Path))}\n");
    }

    private static void Tell(Work work, IReadOnlyList<string> files, Choices choices, World world)
    {
        var screen = Screen.Of(world, world.ErrorIsTerminal, choices.Color);
        ReportFormat.Text.Write(world.Error, new Report(FindingOrder.Sort(work.Findings), files, null, Severity.Error), screen);
        foreach (var path in work.Mistaken)
            world.Error.WriteLine($"{ScreenText.Clean(path)} is left as it is: its new form would not be read as the same. This is a bug in pair; please report it with the file.");
        if (!choices.Quiet && (files.Count == 0 || files[0] != DiskSources.StandardInput || choices.Check))
            world.Error.WriteLine(Summary.OfFmt(files.Count, work.Changes.Count, work.Left.Count, written: !choices.Check && !choices.Diff, screen.Paint));
    }

    private sealed record Choices(bool Check, bool Diff, bool Quiet, bool Verbose, ColorChoice Color);

    // A file that is otherwise in its form: its text with the mark of byte order, where it has one.
    private sealed record Change(string Path, ReadOnlyMemory<byte> Bytes, string Before, string After);

    // What comes of the files, one after the other.
    private sealed class Work(IEnumerable<Finding> found)
    {
        public List<Change> Changes { get; } = [];

        public List<Finding> Findings { get; } = [.. found];

        /// <summary>Files that are left because of what was found in them, or for a mistake of ours.</summary>
        public List<string> Left { get; } = [];

        /// <summary>Files whose form would not be read as the same.</summary>
        public List<string> Mistaken { get; } = [];

        /// <summary>The text of the last file that is in its form already.</summary>
        public string Kept { get; private set; } = "";

        public void Take(string path, DiskSources disk)
        {
            var bytes = disk.Read(path) switch
            {
                SourceRead.Bytes read => read.Content,
                SourceRead.Refused refused => throw Stop.BadInput($"cannot read {path}: {refused.Reason}"),
                _ => throw Stop.BadInput($"there is no file or folder \"{path}\""),
            };
            var decoded = SourceDecoder.Decode(path, bytes.Span);
            var formatted = decoded.Findings.IsEmpty ? Formatter.Format(decoded.Source) : new FormattedText(null, decoded.Findings);
            if (formatted.Text is { } text)
            {
                var before = (bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? "\uFEFF" : "") + decoded.Source.Content;
                if (text == before) Kept = text;
                else Changes.Add(new Change(path, bytes, before, text));
                return;
            }
            Left.Add(path);
            Findings.AddRange(formatted.Findings);
            if (formatted.IsOurMistake) Mistaken.Add(path);
        }
    }
}
