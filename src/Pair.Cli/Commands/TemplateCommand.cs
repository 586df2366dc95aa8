using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Cli.Outputs;
using Pair.Cli.Reporting;

namespace Pair.Cli.Commands;

/// <summary><c>pair template</c>: a Word file to make one's own, for <c>build --template</c>.</summary>
internal static class TemplateCommand
{
    private const string Name = "template";
    private const string Ending = ".docx";

    /// <summary>The command.</summary>
    public static PairCommand Create(World world)
    {
        var output = PairCommand.Valued("--output", "FILE", $"where to write it, or - for standard output (default: {FileFor(OutputEdition.All[0])}, or {FileFor(OutputEdition.All[1])})", "-o");
        var edition = PairCommand.Chosen("--edition", "EDITION", "for whom it is: practitioner or family (default: practitioner)", OutputEdition.Names);
        var force = PairCommand.Flag("--force", "write over a file of this name");
        var command = new PairCommand(Name, "Write a Word template to start from: make it yours in Word, then build with it.")
        {
            Example = "pair template --edition family -o brand/families.docx",
            Notes = "Its first page says how to use it. Change its styles, header, footer and logo in Word or LibreOffice, and move or delete its boxes; `pair build` puts the pathway into them.\n"
                + "Then: `pair build --template FILE`, or in pair.yaml: `build: { template: FILE }`.\n"
                + "Exit codes: 0 done, 2 usage, or a file of this name is there, 3 a bug in pair, 4 the file cannot be written.",
        };
        foreach (var option in new[] { output, edition, force }) command.Add(option);
        command.SetAction(parsed => Run(parsed.GetValue(output), Edition(parsed.GetValue(edition)), parsed.GetResult(force) is { Implicit: false }, world));
        return command;
    }

    private static int Run(string? output, OutputEdition edition, bool force, World world)
    {
        if (output == "-") return ToOutput(edition, world);
        var typed = output ?? FileFor(edition);
        // Word does not open what is called otherwise than it is.
        if (!typed.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) || Path.GetFileName(typed).Length == Ending.Length)
            throw Stop.BadUse($"--output takes a name that ends in {Ending}, not \"{typed}\"", Name);
        var shown = ShownPath.Of(world.Folder, typed);
        var full = ShownPath.Full(world.Folder, shown);
        if (!force && File.Exists(full)) throw Stop.BadInput($"there is a file {shown} already, which may hold your work", "Name another file with -o, or write over it with --force.");
        WholeFiles.Write([new FileToWrite(full, shown, TemplateFile.Starter(edition.Edition))], "Nothing was written.");
        world.Output.WriteLine(shown);
        world.Output.Flush();
        world.Error.WriteLine($"Make it yours in Word; its first page says how. Then: pair build --template {ShellWord.Of(shown)}");
        return ExitCode.Done;
    }

    private static int ToOutput(OutputEdition edition, World world)
    {
        if (world.OutputIsTerminal) throw Stop.BadUse("a Word file is nothing for a terminal: name a file with -o, or send the output to one with >", Name);
        world.OutputStream.Write(TemplateFile.Starter(edition.Edition));
        world.OutputStream.Flush();
        return ExitCode.Done;
    }

    private static string FileFor(OutputEdition edition) => $"pathway-template{edition.Ending}{Ending}";

    private static OutputEdition Edition(string? name) => name is null
        ? OutputEdition.All[0]
        : OutputEdition.All.FirstOrDefault(edition => edition.Name == name) ?? throw Stop.BadUse($"--edition takes practitioner or family, not \"{name}\"", Name);
}
