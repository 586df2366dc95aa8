using Pair.Cli.Files;

namespace Pair.Cli;

/// <summary>Where the program begins.</summary>
internal static class Program
{
    // Two ways: what a method names is loaded before its first line runs, and --version needs nothing but an output.
    private static int Main(string[] args) => args is ["--version"] ? ShowVersion() : Start(args);

    private static int ShowVersion()
    {
        try
        {
            using var output = StandardStreams.Output();
            output.Write(System.Text.Encoding.UTF8.GetBytes(ProgramVersion.Line + "\n"));
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ExitCode.Environment;
        }
    }

    // Whoever may open too few files fails before there is anything to tell it with.
    private static int Start(string[] args)
    {
        try
        {
            return Run(args);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException || LastDoor.IsOfMachine(failure))
        {
            if (failure is not UnauthorizedAccessException) StandardStreams.LastWords("pair: there is not enough memory, or too few files may be open at once\n");
            return ExitCode.Environment;
        }
    }

    private static int Run(string[] args)
    {
        var world = World.OfThisProcess();
        return OpenFiles.AreEnough() ? CommandLine.Run(args, world) : LastDoor.Tell(world, verbose: false, OpenFiles.TooFew());
    }
}
