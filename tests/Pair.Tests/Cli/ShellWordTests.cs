using Pair.Cli;
using Pair.Cli.Reporting;

namespace Pair.Tests.Cli;

/// <summary>Commands that the program prints can be typed as they stand, whatever files are called.</summary>
public class ShellWordTests
{
    [Theory]
    [InlineData("main", "main")]
    [InlineData("HEAD~1", "HEAD~1")]
    [InlineData("v1:areas/north/north.pair.yaml", "v1:areas/north/north.pair.yaml")]
    [InlineData("Cŵm.pair.yaml", "Cŵm.pair.yaml")]
    [InlineData("My files/north area.pair.yaml", "\"My files/north area.pair.yaml\"")]
    [InlineData("early help (draft).pair.yaml", "\"early help (draft).pair.yaml\"")]
    [InlineData("mums&dads.pair.yaml", "\"mums&dads.pair.yaml\"")]
    [InlineData("baby's.pair.yaml", "\"baby's.pair.yaml\"")]
    [InlineData("HEAD@{1}", "\"HEAD@{1}\"")]
    [InlineData("~north", "\"~north\"")]
    [InlineData("a;b*c#d", "\"a;b*c#d\"")]
    [InlineData("£5 $HOME", "'£5 $HOME'")]
    [InlineData("now!", "'now!'")]
    [InlineData("it's $5", "'it'\\''s $5'")]
    [InlineData("", "\"\"")]
    public void A_word_is_quoted_where_a_shell_would_read_it_otherwise(string word, string typed) => Assert.Equal(typed, ShellWord.Of(word));

    [Fact]
    public void A_template_with_a_blank_in_its_name_is_named_in_quotes()
    {
        using var shell = new TestShell { Stages = Stages.Shipped };
        Assert.EndsWith("pair build --template \"our brand/letter head.docx\"\n", shell.File("our brand/readme", "").Run(["template", "-o", "our brand/letter head.docx"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_place_of_a_command_is_named_in_quotes()
    {
        using var shell = new TestShell().File("north area.pair.yaml", "pathway: north\n");
        Assert.Contains("a command comes first: pair build \"north area.pair.yaml\", or pair check \"north area.pair.yaml\"", shell.Run(["north area.pair.yaml"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_approves_a_change_names_both_sides_in_quotes()
    {
        using var shell = new TestShell { Stages = Stages.Shipped }.File("last year/a.pair.yaml", Area("01632 960111")).File("this year/a.pair.yaml", Area("01632 960112"));
        Assert.Contains("\nTo approve: pair diff \"last year\" \"this year\" --approve FINGERPRINT --reason WHY --by ROLE\n", shell.Run(["diff", "last year", "this year"]).Output, StringComparison.Ordinal);
    }

    private static string Area(string phone) => $$"""
        pair: 1
        pathway: { id: a, title: T, area: { name: Area }, levels: thrive }
        organisations: { trust: { name: Trust } }
        services:
          visits: { name: Visits, provider: trust, summary: A visit., levels: [thriving], referral: { who: [self], how: { phone: {{phone}} } } }

        """;
}
