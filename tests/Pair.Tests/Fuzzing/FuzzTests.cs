using System.Globalization;
using System.Text;
using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Compiling;
using Xunit.Abstractions;

namespace Pair.Tests.Fuzzing;

/// <summary>Whatever a file holds, reading it ends, throws nothing, and says what is wrong at a place in its text.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    // Written down in seeds.txt, with every other run.
    private const ulong UsualSeed = 20260501;
    private const int UsualCases = 10_000;

    // One slip may look like two or three; more would bury it.
    private const int MostAfterOneChange = 8;

    private static ulong First => Number("PAIR_FUZZ_SEED", UsualSeed);

    private static int Cases => (int)Number("PAIR_FUZZ_CASES", UsualCases);

    [Fact]
    public void Nothing_breaks_the_line_from_bytes_to_document()
    {
        var run = new FuzzRun(First, Cases);
        var failures = run.Go();
        Report(run);
        if (Cases <= 10) Show();
        Assert.True(failures.Count == 0, $"{failures.Count} kinds of fault:\n\n{string.Join("\n", failures.Take(12))}");
        Assert.DoesNotContain(run.Worst, worst => worst.Value > MostAfterOneChange);
    }

    private void Report(FuzzRun run)
    {
        var report = new StringBuilder($"understood {run.Understood}, rendered {run.Rendered}, unchanged {run.Unchanged}\n");
        foreach (var kind in run.Histogram.GroupBy(cell => cell.Key.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            report.AppendLine($"{kind.Key}: {string.Join(", ", kind.OrderBy(cell => cell.Key.Findings).Select(cell => $"{cell.Key.Findings}×{cell.Value}"))}");
        foreach (var (number, findings) in run.Worst.OrderByDescending(worst => worst.Value).Take(20)) report.AppendLine($"{findings} findings of syntax after one change: case {number}");
        output.WriteLine(report.ToString());
    }

    // For a person who runs one case again: the file, and what is said of it.
    private void Show()
    {
        for (var number = First; number < First + (ulong)Cases; number++)
        {
            var one = FuzzCase.Of(number);
            var compiled = PathwayCompiler.Compile(new FuzzSources(FuzzSeeds.Files, one.Seed.File, one.Bytes), one.Seed.Main, one.Seed.Folder);
            using var shown = new StringWriter { NewLine = "\n" };
            TextReport.Write(shown, compiled.Findings, new Screen(IsTerminal: true, 80, new Paint(false)));
            output.WriteLine($"{one}\n{shown}");
        }
    }

    private static ulong Number(string variable, ulong otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? ulong.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
