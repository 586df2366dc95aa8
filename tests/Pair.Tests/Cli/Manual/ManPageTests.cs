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
        Assert.All(page.Split('\n').Where(line => line is ['.' or '\'', ..]), line => Assert.Matches(@"^\.(TH|SH|SS|PP|TP|br|nh|ad)\b", line));
        Assert.All(page, letter => Assert.True(char.IsAscii(letter)));
        Assert.Equal(page, shell.Run("man").Output);
    }

    [Fact]
    public void Every_variable_that_the_program_looks_at_stands_in_the_manual()
    {
        var code = string.Join('\n', Repository.Of("Pair.Cli").Select(file => file.Instructions));
        var read = Regex.Matches(code, @"(?<=Variable\(""|IsOn\(world, ""|""LC_ALL"", ""|""LC_CTYPE"", "")[A-Z_]+(?="")").Select(match => match.Value).Append("LC_ALL").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(read, Background.Variables.Select(row => row.Name).Order(StringComparer.Ordinal));
    }
}
