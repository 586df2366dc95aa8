using Pair.Cli;
using Pair.Formats.Word.Templates;
using Pair.Core.Documents;
using Pair.Tests.Cli;
using Xunit.Abstractions;

namespace Pair.Tests.Fuzzing.CommandLines;

/// <summary>Whatever is typed, the program answers with an exit code of its contract, in a line, and touches nothing that was not named.</summary>
public sealed class CommandLineFuzzTests(ITestOutputHelper output)
{
    // Written down in seeds.txt, with every other run.
    private const ulong UsualSeed = 40260501;
    private const int UsualCases = 600;

    private static readonly int[] codes = [ExitCode.Done, ExitCode.Found, ExitCode.Usage, ExitCode.Environment];
    private static readonly byte[] letter = StarterTemplate.Write(Edition.Practitioner);

    private const string Pathway = """
        pair: 1
        pathway: { id: a, title: A, area: { name: A }, levels: thrive, owner: { role: Lead } }
        organisations:
          fsn: { name: First Steps }
        services:
          massage: { name: Baby massage, provider: fsn, summary: A group., levels: [thriving] }

        """;

    [Fact]
    public void Whatever_is_typed_is_answered_by_the_contract()
    {
        var here = Names();
        var came = new NumberedRun(nameof(CommandLineFuzzTests), number => Check(CommandCase.Of(number)), number => CommandCase.Of(number).ToString()).Go(UsualSeed, UsualCases, output);
        Assert.Equal(here, Names());
        var all = came.Values.Sum();
        if (all >= UsualCases) Assert.InRange(came.GetValueOrDefault("exit 0"), all / 10, all / 2);
    }

    /// <summary>Lines that once were answered otherwise: what a terminal obeys went on to it.</summary>
    public static TheoryData<string[]> Kept => new()
    {
        new[] { "\u001B[31mred" }, new[] { "check", "\u001B]0;title\u0007" }, new[] { "check", "--color", "a\nb" }, new[] { "check", "--as-of", "\u0085" }, new[] { "build", "-x\u001B[2J" }, new[] { "explain", "\u2028" }, new[] { "diff", "\u001B[A", "\r\n" },
        new[] { "check", "-v", "\u001B[31m.pair.yaml" }, new[] { "fmt", "-v", "\u001B[31m.pair.yaml" }, new[] { "check", "-v", "--config", "\u001B[31m.yaml", "a.pair.yaml" }, new[] { "check", "--write-baseline", "--baseline", "\u001B[31m.yaml", "a.pair.yaml" },
        new[] { "template", "-o", "\u001B[31m.docx" }, new[] { "diff", "-v", "a.pair.yaml", "\u001B[31m.pair.yaml" },
    };

    [Theory]
    [MemberData(nameof(Kept))]
    public void What_a_terminal_obeys_is_named_and_never_sent(string[] words) => Check(new CommandCase(words, IsRepository: false, Terminal: false), "\u001B[31m.pair.yaml", "\u001B[31m.yaml");

    /// <summary>Runs a command line in a folder of its own; throws where something does not hold.</summary>
    /// <param name="one">The line.</param>
    /// <param name="also">Files that are there too: pathways, or settings where they are called otherwise.</param>
    internal static string Check(CommandCase one, params string[] also)
    {
        using var shell = new TestShell { Stages = Stages.Shipped, Terminal = one.Terminal, In = "here" }
            .File("here/a.pair.yaml", Pathway).File("here/b.pair.yaml", Pathway.Replace("id: a,", "id: b,", StringComparison.Ordinal).Replace("fsn", "fsx", StringComparison.Ordinal) + "x")
            .File("here/sub/c.pair.yaml", "pair: 1\nservices: {}\n").File("here/letter.docx", letter).File("here/broken.docx", letter[..900]).File("untouched.txt", "as it was").Type(Pathway);
        if (one.IsRepository)
            shell.File("here/.git/HEAD", "ref: refs/heads/main\n").File("here/.git/config", "[core]\n\trepositoryformatversion = 0\n").File("here/.git/objects/info/x", "").File("here/.git/refs/heads/x/.x", "")
                .With("PATH", Environment.GetEnvironmentVariable("PATH") ?? "");
        // No system but Linux and its kin takes such names.
        foreach (var name in OperatingSystem.IsWindows() ? [] : also) shell.File("here/" + name, name.EndsWith(".pair.yaml", StringComparison.Ordinal) ? Pathway : "pair: 1\npathways: ['*.pair.yaml']\n");
        var sources = Sources(shell);
        var said = one.Waits ? shell.BreakOff(one.Words) : shell.Run(one.Words);
        Require(codes.Contains(said.Code) || one.Waits && said.Code == ExitCode.Interrupted, $"exit code {said.Code}", said);
        if (said.Code == ExitCode.Usage) Usage(one, said);
        if (!one.Words.Any(word => word.Contains("always", StringComparison.OrdinalIgnoreCase)) && !one.Terminal)
            Require(!said.Error.AsSpan().ContainsAny(FindingRules.Control), "standard error holds a control character", said);
        // Only fmt and --fix change what people wrote, init alone begins a pathway, and only two dots lead out of the folder.
        var now = Sources(shell);
        if (!one.Words.Any(word => word == "fmt" || word.Contains("--fix", StringComparison.Ordinal))) Require(sources.All(now.Contains), "a source was changed", said);
        if (!one.Words.Contains("init")) Require(now.Length == sources.Length, "a source is new or gone", said);
        if (!one.Words.Any(word => word.Contains("..", StringComparison.Ordinal)))
            Require(shell.Files().Where(file => !file.StartsWith("here/", StringComparison.Ordinal)).SequenceEqual(["untouched.txt"]) && shell.Text("untouched.txt") == "as it was", "something was written outside", said);
        return $"exit {said.Code}";
    }

    // One line, and where to read on; a bare `pair` is answered with its help.
    private static void Usage(CommandCase one, Transcript said)
    {
        if (said.Error.StartsWith("Care pathways", StringComparison.Ordinal)) return;
        var lines = said.Error.TrimEnd('\n').Split('\n');
        var begin = Array.FindIndex(lines, line => line.StartsWith("pair: ", StringComparison.Ordinal));
        Require(begin >= 0 && lines.Length - begin <= 2, "a mistake of use is not one line", said);
        Require(begin == 0 || one.Waits || one.Words.Any(word => word.StartsWith('-') && word.Contains('v')), "something stands before the line", said);
    }

    private static string[] Sources(TestShell shell) => [.. shell.Files("here").Where(file => file.EndsWith(".pair.yaml", StringComparison.Ordinal)).Select(file => $"{file}\n{shell.Text(file)}")];

    private static string[] Names() => [.. Directory.EnumerateFileSystemEntries(Environment.CurrentDirectory).Order(StringComparer.Ordinal)];

    private static void Require(bool holds, string what, Transcript said) => FuzzLine.Require(holds, () => $"{what}: {said}");
}
