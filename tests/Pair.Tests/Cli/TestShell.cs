using System.Text;
using Pair.Cli;

namespace Pair.Tests.Cli;

/// <summary>A world of its own for a test: a folder that goes away, no terminal, no environment, the first of June 2026.</summary>
internal sealed class TestShell : IDisposable
{
    private readonly Dictionary<string, string> variables = [];
    private byte[] input = [];
    private StringWriter output = new();
    private ScriptedVigil? vigil;

    /// <summary>The current folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("pair-").FullName;

    /// <summary>The stages that commands call; invented ones, unless a test says otherwise.</summary>
    public Stages? Stages { get; init; } = TestStages.Invented;

    /// <summary>Whether both outputs are a terminal.</summary>
    public bool Terminal { get; init; }

    /// <summary>Whether standard input is a keyboard.</summary>
    public bool Keyboard { get; init; }

    /// <summary>Columns of that terminal.</summary>
    public int Width { get; init; } = 80;

    /// <summary>What the command that runs now has written to standard output so far.</summary>
    public string Said => output.ToString();

    /// <summary>Where under the folder the command is run.</summary>
    public string In { get; set; } = "";

    /// <summary>Sets an environment variable.</summary>
    public TestShell With(string variable, string value)
    {
        variables[variable] = value;
        return this;
    }

    /// <summary>Writes a file.</summary>
    public TestShell File(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, content.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>Writes a file that is no text.</summary>
    public TestShell File(string path, byte[] content)
    {
        File(path, "");
        System.IO.File.WriteAllBytes(Path.Combine(Folder, path), content);
        return this;
    }

    /// <summary>What standard input holds.</summary>
    public TestShell Type(string content)
    {
        input = Encoding.UTF8.GetBytes(content);
        return this;
    }

    /// <summary>Runs a command line, words parted by blanks.</summary>
    public Transcript Run(string line) => Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// Runs a command line that waits for files to change. Each step is what somebody does meanwhile, long enough for whoever looks to see it come to rest;
    /// behind the last one the command is broken off.
    /// </summary>
    public Transcript Wait(string line, params Action[] steps) => WaitOnce(line, [.. steps.SelectMany(step => (Action[])[step, () => { }])]);

    /// <summary>The same, with something done between any two looks.</summary>
    public Transcript WaitOnce(string line, params Action[] pauses)
    {
        vigil = new ScriptedVigil(pauses);
        var transcript = Run(line);
        vigil.Verify();
        return transcript;
    }

    /// <summary>Runs a command line, and breaks it off where it waits.</summary>
    public Transcript BreakOff(string[] args)
    {
        vigil = new ScriptedVigil([]);
        return Run(args);
    }

    /// <summary>Runs a command line.</summary>
    public Transcript Run(string[] args)
    {
        output = new StringWriter { NewLine = "\n" };
        using var bytes = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var world = new World
        {
            Input = new MemoryStream(input),
            Output = output,
            OutputStream = bytes,
            Error = error,
            InputIsTerminal = Keyboard,
            OutputIsTerminal = Terminal,
            ErrorIsTerminal = Terminal,
            Width = () => Width,
            Variable = variables.GetValueOrDefault,
            Today = () => new DateOnly(2026, 6, 1),
            Folder = Path.Combine(Folder, In),
            Vigil = () => vigil ?? throw new InvalidOperationException("This command was not expected to wait."),
        };
        var code = CommandLine.Run(args, world, Stages);
        return new Transcript(string.Join(' ', args), code, output.ToString(), error.ToString()) { Bytes = bytes.ToArray() };
    }

    /// <summary>Every file below the folder, sorted.</summary>
    public string[] Files(string below = "") =>
        Directory.Exists(Path.Combine(Folder, below))
            ? [.. Directory.EnumerateFiles(Path.Combine(Folder, below), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The text of a file.</summary>
    public string Text(string path) => System.IO.File.ReadAllText(Path.Combine(Folder, path));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a command line answered.</summary>
internal sealed record Transcript(string Line, int Code, string Output, string Error)
{
    /// <summary>What came out of standard output beside text.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>The whole, as a person would see it with both streams named.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$ pair ").Append(Line).Append('\n');
        Add("stdout", Output);
        Add("stderr", Error);
        return text.Append("exit ").Append(Code).Append('\n').ToString();

        void Add(string stream, string content)
        {
            if (content.Length > 0) text.Append("-- ").Append(stream).Append('\n').Append(content).Append(content.EndsWith('\n') ? "" : "\n");
        }
    }
}
