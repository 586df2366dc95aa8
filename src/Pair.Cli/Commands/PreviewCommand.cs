using Pair.Cli.Files;
using Pair.Cli.Previewing;
using Pair.Cli.Reporting;
using Pair.Cli.Watching;

namespace Pair.Cli.Commands;

/// <summary><c>pair preview</c>: the pages in a browser of this machine, made anew at each save. Its address is the product and goes to standard output.</summary>
internal static class PreviewCommand
{
    private const int LastPort = 65535;

    /// <summary>The command.</summary>
    public static PairCommand Create(World world, Stages stages)
    {
        var port = PairCommand.Valued("--port", "NUMBER", "where to listen on this machine (default: any port that is free)");
        var shared = new SharedOptions("the address alone", waits: true);
        var command = new PairCommand("preview", "Show pathways in a browser, and what is wrong with them, anew at each save.")
        {
            Example = "pair preview areas/northshire",
            Notes = "Open the address that it prints in a browser on this machine. No other machine reaches it; the address is a secret, another one each time.\n"
                + "The page is the one that pair build writes. At each save of a file that was read it is loaded anew where it was, with its filters; what is "
                + "found stands above it. While a file cannot be understood, the last page stays.\n"
                + "The PDF and the Word document are made when you ask for them; nothing is written to disk. What only they can tell, such as that a page "
                + "runs over, pair build tells.\n"
                + "Ctrl+C ends it. Exit codes: 2 usage or input, 3 a bug in pair, 4 the port is taken, or the machine refuses, 130 ended with Ctrl+C.",
        };
        command.Add(port);
        shared.AddTo(command);
        command.SetAction(parsed => Run(Port(parsed.GetValue(port)), shared.Read(parsed, world), () => shared.Read(parsed, world), world, stages));
        return command;
    }

    private static int Run(int? port, SharedChoices first, Func<SharedChoices> choices, World world, Stages stages)
    {
        if (first.Paths.Contains(DiskSources.StandardInput)) throw Stop.BadUse("a preview waits for files to change, and standard input is none", "preview");
        // A document that is made on demand may complain while something else is told.
        world = world with { Error = TextWriter.Synchronized(world.Error) };
        var (preview, developing) = (new Preview(), new Developing(world, stages));
        using var server = PreviewServer.Start(preview, port, bug => LastDoor.Tell(world, first.Verbose, bug));
        return new Rounds(world, first.Quiet).Run(read =>
        {
            var isFirst = preview.Current.Number == 0;
            var code = LastDoor.Guard(world, first.Verbose, () => Show(preview, developing, choices(), read, world), trouble => preview.Show(preview.Current.After(trouble)));
            // Where nothing could be read, nothing is ever shown.
            if (isFirst && read.FileCount > 0) LastDoor.Guard(world, first.Verbose, () => TellAddress(world, server));
            return code;
        });
    }

    private static int Show(Preview preview, Developing developing, SharedChoices choices, WatchedSources read, World world)
    {
        var (state, report) = developing.Of(preview.Current, choices, read);
        preview.Show(state);
        if (!choices.Quiet) world.Error.WriteLine(Summary.OfCheck(report, Screen.Of(world, world.ErrorIsTerminal, choices.Color).Paint));
        world.Error.Flush();
        return choices.CodeFor(report.Count);
    }

    private static int TellAddress(World world, PreviewServer server)
    {
        world.Output.WriteLine(server.Address);
        world.Output.Flush();
        return ExitCode.Done;
    }

    private static int? Port(string? value) => value is null ? null
        : int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LastPort ? number
        : throw Stop.BadUse($"--port takes a number from 1 to {LastPort}, not \"{value}\"", "preview");
}
