using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Packages;

/// <summary>The action for GitHub: its steps are taken from <c>action.yml</c> and run by bash. GitHub's variables are played, and <c>dotnet publish</c> too, which puts the program of these tests in its place.</summary>
public sealed class ActionTests : IDisposable
{
    private readonly TemporaryFolder runner = new();

    /// <inheritdoc/>
    public void Dispose() => runner.Dispose();

    [SkippableFact]
    public void It_puts_pair_on_the_path_runs_it_and_hands_out_its_exit_code()
    {
        var (make, run) = Steps();
        Play();
        for (var time = 0; time < 2; time++)
        {
            var made = Step(make);
            Assert.True(made is { Code: 0, Output: "" }, made.Output + made.Error);
        }
        Assert.Equal($"publish src/Pair.Cli --configuration Release --output {runner.File("pair")} -p:RunAnalyzers=false --verbosity quiet -nologo", Assert.Single(File.ReadAllLines(runner.File("asked"))));
        Assert.Equal([runner.File("pair"), runner.File("pair")], File.ReadAllLines(runner.File("path")));

        var said = Step(run, "check samples/minimal/minimal.pair.yaml --as-of " + PairCommandLine.Day, Checkout.Root);
        Assert.True(said.Code == 0, said.Output + said.Error);
        Assert.Equal(1, Step(run, "check minimal.pair.yaml\n  --fail-on info --as-of 2030-01-01\n", Checkout.At("samples", "minimal")).Code);
        Assert.Equal(2, Step(run, "check --no-such-option", Checkout.Root).Code);
        Assert.Equal(["code=0", "code=1", "code=2"], File.ReadAllLines(runner.File("output")));
    }

    [SkippableFact]
    public void What_is_asked_is_never_read_as_a_script()
    {
        var (make, run) = Steps();
        Play();
        Assert.Equal(0, Step(make).Code);
        Assert.Equal(2, Step(run, $"check $(touch {runner.File("owned")}) ; touch {runner.File("owned")} `touch {runner.File("owned")}` \"' && touch {runner.File("owned")}", runner.Path).Code);
        Assert.NotEqual(0, Step(run, "check", $"$(touch {runner.File("owned")})").Code);
        Assert.False(File.Exists(runner.File("owned")));
        // Inputs come as variables alone.
        Assert.DoesNotContain("${{", make + run, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Asked_for_nothing_it_runs_nothing()
    {
        var (_, run) = Steps();
        Assert.Equal(0, Step(run, " \n", "/nowhere").Code);
        Assert.False(File.Exists(runner.File("output")));
    }

    // The two blocks behind `run: |`.
    private static (string Make, string Run) Steps()
    {
        Programs.Need("bash");
        Skip.If(OperatingSystem.IsWindows(), "the steps are played on Linux");
        var steps = WorkflowSteps.Of(Checkout.At("action.yml"));
        Assert.Equal(2, steps.Count);
        return (steps[0], steps[1]);
    }

    private void Play()
    {
        var real = Programs.Need("dotnet");
        var pair = $"""
            #!/bin/sh
            exec '{real}' exec '{Checkout.PairDll}' "$@"
            """;
        Script("bin/dotnet", $"""
            #!/bin/sh
            echo "$*" >> '{runner.File("asked")}'
            mkdir -p '{runner.File("pair")}' && cp '{runner.File("program")}' '{runner.File("pair/pair")}' && touch '{runner.File("pair/pair.dll")}'
            """);
        Script("program", pair);
    }

    private void Script(string name, string text) => Programs.Script(runner.File(name), text + "\n");

    private ProgramOutput Step(string step, string? asked = null, string? folder = null) => Programs.Run("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step], runner.Path,
    [
        new("RUNNER_TEMP", runner.Path), new("GITHUB_ACTION_PATH", Checkout.Root), new("GITHUB_PATH", runner.File("path")), new("GITHUB_OUTPUT", runner.File("output")), new("GITHUB_ACTIONS", null),
        new("PAIR_RUN", asked), new("PAIR_FOLDER", folder), new("PATH", runner.File("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")),
    ]);
}
