using System.Text;

namespace Pair.Cli;

/// <summary>All that the program meets outside itself, in one value, so that tests can be a world of their own.</summary>
internal sealed record World
{
    private Stream? input;
    private string? folder;

    /// <summary>Standard input; that of this process, opened when it is first asked for, where no other is given.</summary>
    public Stream Input { get => input ??= Files.StandardStreams.Input(); init => input = value; }

    /// <summary>Standard output: the product.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard output for a product that is no text. Nothing may wait in <see cref="Output"/> meanwhile.</summary>
    public Stream OutputStream { get; init; } = Stream.Null;

    /// <summary>Standard error: what is said about the work.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether standard input is a keyboard.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>How the words of a keyboard come; asked for only when somebody is asked.</summary>
    public Func<Encoding> InputEncoding { get; init; } = static () => Encoding.UTF8;

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; asked for only when something is printed on one.</summary>
    public Func<int> Width { get; init; } = () => 80;

    /// <summary>Looks up an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Today's date here; asked for only when neither <c>--as-of</c> nor <c>SOURCE_DATE_EPOCH</c> says, because time zones are slow to load.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>Current folder, absolute. Stops the run where that of this process was deleted: nothing relative may then be read or written elsewhere.</summary>
    public string Folder { get => folder ??= CurrentFolder(); init => folder = value; }

    /// <summary>Begins to wait, for commands that go on until somebody breaks them off.</summary>
    public Func<Watching.Vigil> Vigil { get; init; } = static () => new Watching.Vigil();

    /// <summary>Makes room in memory where much is read at once and kept; does nothing where others use the same memory, as tests do.</summary>
    public Action MakeRoom { get; init; } = static () => { };

    /// <summary>The world as this process finds it.</summary>
    public static World OfThisProcess()
    {
        if (OperatingSystem.IsWindows()) Files.WindowsConsole.Prepare();
        var output = Files.StandardStreams.Output();
        return new World
        {
            Output = Writer(output),
            OutputStream = output,
            Error = Writer(Files.StandardStreams.Error()),
            InputIsTerminal = !Console.IsInputRedirected,
            // A console of Windows has a code page of its own; everywhere else a terminal speaks UTF-8.
            InputEncoding = static () => OperatingSystem.IsWindows() ? Console.InputEncoding : Encoding.UTF8,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Files.TerminalWidth.Ask,
            Variable = Environment.GetEnvironmentVariable,
            Today = () => DateOnly.FromDateTime(DateTime.Now),
            MakeRoom = MemoryRoom.Make,
        };
    }

    // A shell may stand in a folder that was deleted.
    private static string CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Stop.BadInput("the current folder is not there any more, or may not be looked into", "Change into one that is: cd");
        }
    }

    // UTF-8 and \n everywhere: the same report on every machine. Written in one go; Flush is called where order matters.
    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 8192) { NewLine = "\n" };
}
