using System.Globalization;
using System.Text.RegularExpressions;
using Pair.Cli;
using Pair.Cli.Manual;
using Pair.Tests.Architecture;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Manual;

/// <summary>The manual page, as man(7) wants it. Real readers of it are asked in <c>Pair.Tests.Outside/Shells</c>.</summary>
public sealed class ManPageTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData(".TH is no instruction", "\\&.TH is no instruction")]
    [InlineData("pair.yaml.", "pair.yaml.")]
    [InlineData("'so neither", "\\(aqso neither")]
    [InlineData("--as-of", "\\-\\-as\\-of")]
    [InlineData("a \\ b", "a \\(rs b")]
    [InlineData("\"in quotes\"", "\\(dqin quotes\\(dq")]
    [InlineData("`typed` ~/x ^", "\\(gatyped\\(ga \\(ti/x \\(ha")]
    [InlineData("FINGERPRINT,…", "FINGERPRINT,\\[u2026]")]
    [InlineData("🍼", "\\[u1F37C]")]
    public void No_word_is_an_instruction(string text, string escaped) => Assert.Equal(escaped, Roff.Escaped(text));

    [Fact]
    public void An_invented_page_reads_as_it_should() =>
        Snapshot.Verify(ManPage.Of(Programs.Invented).Replace(Roff.Escaped(ProgramVersion.Number), "1.2.3", StringComparison.Ordinal), "invented-man");

    [Fact]
    public void The_page_has_every_command_and_option_and_instructions_of_man_alone()
    {
        using var shell = new TestShell();
        var page = shell.Run("man").Output;
        foreach (var command in Programs.Shipped.Commands)
        {
            Assert.Contains($"\n.SS pair {command.Name}\n", page, StringComparison.Ordinal);
            foreach (var option in command.Options) Assert.Contains(Roff.Escaped(option.Name), page, StringComparison.Ordinal);
        }
        Assert.All(page.Split('\n').Where(line => line is ['.' or '\'', ..]), line => Assert.Matches(@"^\.(TH|SH|SS|PP|TP|PD|br|nh|ad)\b", line));
        Assert.All(page, letter => Assert.True(char.IsAscii(letter)));
        Assert.Equal(page, shell.Run("man").Output);
    }

    [Fact]
    public void Exit_codes_are_counted_upwards_and_stand_line_by_line()
    {
        Assert.All(Programs.Shipped.Commands, command => Assert.Equal(command.ExitCodes.OrderBy(row => int.Parse(row.Name, CultureInfo.InvariantCulture)), command.ExitCodes));
        var page = ManPage.Of(Programs.Shipped);
        Assert.Contains("Exit status:\n.PD 0\n.TP\n\\fB0\\fR\ndone\n.TP\n\\fB2\\fR\n", page, StringComparison.Ordinal);
        Assert.Equal(Regex.Count(page, @"^\.PD 0$", RegexOptions.Multiline), Regex.Count(page, @"^\.PD$", RegexOptions.Multiline));
    }

    // Its examples stand far from its commands.
    [Fact]
    public void No_command_points_to_an_example() =>
        Assert.All(Programs.Shipped.Commands.SelectMany(command => command.Notes), note => Assert.DoesNotContain("the example", note, StringComparison.Ordinal));

    [Fact]
    public void Every_variable_that_the_program_looks_at_stands_in_the_manual()
    {
        var code = string.Join('\n', Repository.Of("Pair.Cli").Select(file => file.Instructions));
        var read = Regex.Matches(code, @"(?<=Variable\(""|IsOn\(world, ""|""LC_ALL"", ""|""LC_CTYPE"", "")[A-Z_]+(?="")").Select(match => match.Value).Append("LC_ALL").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(read, Background.Variables.Select(row => row.Name).Order(StringComparer.Ordinal));
    }
}
