using System.Text.RegularExpressions;
using Pair.Cli;
using Pair.Cli.Manual;
using Pair.Cli.Manual.Shells;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Manual;

/// <summary>What shells are told of the program. Real shells are asked in <c>Pair.Tests.Outside/Shells</c>.</summary>
public sealed class ShellScriptTests
{
    public static TheoryData<string> Shells => [.. Shell.Names()];

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_script_quotes_what_its_shell_would_obey(string shell) =>
        Snapshot.Verify(Shell.All.Single(one => one.Name == shell).Script(Programs.Invented).Replace(ProgramVersion.Number, "1.2.3", StringComparison.Ordinal), $"invented-{shell}");

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_script_has_every_command_every_option_and_every_word(string shell)
    {
        using var here = new TestShell();
        var script = here.Run($"completion {shell}").Output;
        var words = Regex.Matches(script, @"[\w-]+").Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var command in Programs.Shipped.Commands)
        {
            Assert.Contains(command.Name, words);
            // fish names options without their hyphens.
            foreach (var option in command.Options)
                foreach (var name in option.Names) Assert.Contains(shell == "fish" ? name.TrimStart('-') : name, words);
            foreach (var word in command.Options.Select(option => option.Wanted).OfType<Wanted>().Concat(command.Arguments.Select(argument => argument.Wanted)).SelectMany(Words))
                Assert.Contains(word, words);
        }
    }

    [Fact]
    public void A_script_is_the_same_each_time()
    {
        using var here = new TestShell();
        foreach (var shell in Shell.Names()) Assert.Equal(here.Run($"completion {shell}").Output, here.Run($"completion {shell}").Output);
    }

    [Fact]
    public void Without_a_shell_or_with_another_one_the_shells_are_named()
    {
        using var here = new TestShell();
        Snapshot.Verify(string.Join('\n', here.Run("completion"), here.Run("completion tcsh"), here.Run("completion bash zsh"), here.Run("man page"), here.Run("completion --help"), here.Run("man --help")), "completion-usage");
    }

    private static string[] Words(Wanted wanted) => wanted is Wanted.Assignment two ? [.. two.All, .. two.Behind.All] : wanted.All;
}
