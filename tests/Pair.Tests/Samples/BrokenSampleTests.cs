using System.Text;
using Pair.Cli;
using Pair.Core.Compiling;
using Pair.Core.Findings;
using Pair.Tests.Architecture;

namespace Pair.Tests.Samples;

/// <summary>
/// One mistake a file, and beside each, as <c>NN-name.txt</c>, what <c>pair check</c> says about it on a terminal of 80 columns. These texts are
/// read by people: a message is kind, true, and says what to type. A difference is written to <c>NN-name.received.txt</c>.
/// </summary>
public sealed class BrokenSampleTests
{
    private const string Ending = ".pair.yaml";

    private static string Folder => Path.Combine(Repository.Root, "samples/broken");

    private static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*" + Ending).Select(file => Path.GetFileName(file)[..^Ending.Length]).Order(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mistake_is_found_at_its_place(string name)
    {
        var path = $"samples/broken/{name}{Ending}";
        var errors = PathwayCompiler.Compile(Sample.Disk(), path, "samples/broken").Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, finding =>
        {
            Assert.StartsWith("samples/broken/", finding.Where.Source.Path, StringComparison.Ordinal);
            Assert.InRange(finding.Where.Span.Start, 0, finding.Where.Source.Content.Length);
            Assert.InRange(finding.Where.Span.End, finding.Where.Span.Start, finding.Where.Source.Content.Length);
            Assert.True(finding.Help is not null || finding.MendedLine is not null, $"{name}: nothing says what to do");
        });
        // An id that stands twice is found in the part, and the file itself is named beside it.
        Assert.Contains(errors, finding => finding.Related.Select(related => related.Where).Append(finding.Where).Any(where => where.Source.Path == path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_terminal_shows_is_what_was_reviewed(string name)
    {
        var (verified, received) = (Path.Combine(Folder, name + ".txt"), Path.Combine(Folder, name + ".received.txt"));
        var shown = Check(name + Ending);
        if (File.Exists(verified) && File.ReadAllText(verified) == shown)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, shown, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"samples/broken/{name}.txt is not what is shown now:\n{shown}If it is better: mv '{received}' '{verified}'");
    }

    [Fact]
    public void Every_text_belongs_to_a_mistake() =>
        Assert.Equal(All, Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.EndsWith(".received", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    // Both streams, as a terminal shows them.
    private static string Check(string file)
    {
        using var screen = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(["check", file, "--color", "never"], new World
        {
            Input = Stream.Null, Output = screen, Error = screen, OutputIsTerminal = true, ErrorIsTerminal = true, Width = () => 80,
            // A terminal that cannot wipe a line shows no progress, which comes and goes.
            Variable = name => name == "TERM" ? "dumb" : null,
            Today = () => Sample.AsOf, Folder = Folder,
        });
        Assert.Equal(ExitCode.Found, code);
        return screen.ToString();
    }
}
