using System.ComponentModel;
using Pair.Cli.Reporting;

namespace Pair.Cli;

/// <summary>What becomes of a failure that nothing else has caught: a line for the user and an exit code, never a trace of the stack.</summary>
internal static class LastDoor
{
    /// <summary>Does some work, and tells on standard error what it failed of.</summary>
    /// <param name="world">Where it runs.</param>
    /// <param name="verbose">Whether the details of a bug are told.</param>
    /// <param name="work">The work; returns an exit code.</param>
    /// <param name="told">Hears as well what was told; null for nobody.</param>
    public static int Guard(World world, bool verbose, Func<int> work, Action<string>? told = null)
    {
        try
        {
            return work();
        }
#pragma warning disable CA1031 // The last door: nothing goes past it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return Tell(world, verbose, failure, told);
        }
    }

    /// <summary>Tells of a failure that was caught elsewhere.</summary>
    /// <param name="world">Where it happened.</param>
    /// <param name="verbose">Whether the details of a bug are told.</param>
    /// <param name="failure">What was thrown.</param>
    /// <param name="told">Hears as well what was told; null for nobody.</param>
    /// <returns>The exit code that goes with it.</returns>
    public static int Tell(World world, bool verbose, Exception failure, Action<string>? told = null) => failure switch
    {
        // A word of the command line, or the name of a stranger's file, may hold what a terminal obeys.
        Stop stop => Complain(world, $"pair: {ScreenText.Clean(stop.Message)}\n{(stop.Next is null ? "" : stop.Next + "\n")}", stop.Code, told),
        _ when IsOfMemory(failure) => Complain(
            world, "pair: there is not enough memory\nClose other programs, or build fewer pathways at once with -j 1; ulimit -v and -u allow more.\n", ExitCode.Environment, told),
        // That enough files may be open was asked at the start. With too little memory the first that is missed may be a part of the program, and then nobody says why.
        _ when Part(failure) is { } part => Complain(
            world, $"pair: cannot load a part of itself, {part}\nThere is too little memory (ulimit -v allows more), or pair must be installed anew.\n", ExitCode.Environment, told),
        // Files have messages of their own; what is left is standard output, full or closed.
        IOException or UnauthorizedAccessException => Complain(world, $"pair: cannot write the output: {Files.WriteFailure.Reason(failure)}\n", ExitCode.Environment, told),
        // Whatever falls through is a bug, and the user is told in one line.
        _ => Complain(world, Confess(verbose, failure), ExitCode.Bug, told),
    };

    // Whatever was begun when there was no memory left: a thread, a program, a part of this one. What failed of it may stand within other failures.
    private static bool IsOfMemory(Exception failure)
    {
        const int NoMemoryForPart = unchecked((int)0x8007000E);
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            if (cause is OutOfMemoryException or Win32Exception { NativeErrorCode: 11 or 12 } || cause.HResult == NoMemoryForPart || IsOfSetUp(cause)) return true;
        return false;
    }

    // A thread of the platform's own that cannot start, such as the one that hears signals, is told as a file that is in use. So that no file of anybody's is taken for it, it counts only where a class was being set up.
    private static bool IsOfSetUp(Exception failure)
    {
        const int Again = 11;
        const int NoMemory = 12;
        const int AgainOnMac = 35;
        return failure is TypeInitializationException { InnerException: IOException { HResult: Again or NoMemory or AgainOnMac } };
    }

    // Of the assembly that a failure is about, its name; null where it is about something else.
    private static string? Part(Exception failure)
    {
        while (failure is TypeInitializationException { InnerException: { } inner }) failure = inner;
        var name = failure switch { FileNotFoundException missing => missing.FileName, FileLoadException unread => unread.FileName, _ => null };
        return name?.IndexOf(", Version=", StringComparison.Ordinal) is > 0 and var end ? name[..end] : null;
    }

    private static string Confess(bool verbose, Exception bug)
    {
        var more = verbose ? $"\n{bug}\n" : "; -v shows the details to report\n";
        return $"pair: this is a bug in pair {ProgramVersion.Number}, not in your files ({bug.GetType().Name}){more}";
    }

    /// <summary>Whether a failure is the platform's, which has too little of something to set itself up.</summary>
    public static bool IsOfMachine(Exception failure) => failure is Win32Exception or OutOfMemoryException or TypeInitializationException;

    // Where standard error is closed too, the exit code is all that can be said.
    private static int Complain(World world, string text, int code, Action<string>? told)
    {
        told?.Invoke(text);
        try
        {
            world.Error.Write(text);
            world.Error.Flush();
        }
        // Where too few files may be open, or there is no memory, the platform cannot set up its console either, and says so in its own way.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException || IsOfMachine(failure))
        {
            Files.StandardStreams.LastWords(text);
        }
        return code;
    }
}
