using Pair.Core.Findings;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Schema;

/// <summary>Days, web addresses and mailboxes where a pathway has them: through our own schema, with all that it asks beside the format.</summary>
public class FormatsInPathwaysTests
{
    [Theory]
    [InlineData("url: https://northshire.example/baby-massage")]
    [InlineData("url: http://192.0.2.17:8080/?filter[]=dads")]
    [InlineData("url: https://tŷ.example/ŵyn")]
    [InlineData("url: tel:111")]
    [InlineData("url: mailto:piew@northshire.example?subject=Massage")]
    [InlineData("referral: { how: { email: jo.o'neill@northshire.example } }")]
    [InlineData("funded_until: 2028-02-29")]
    public void What_can_be_followed_is_taken(string line) => Assert.Empty(Check(line));

    [Theory]
    [InlineData("url: northshire.example/baby-massage", "northshire.example/baby-massage")]
    [InlineData("url: northshire.example:8080/baby-massage", "northshire.example:8080/baby-massage")]
    [InlineData("url: https:///baby-massage", "https:///baby-massage")]
    [InlineData("url: https://northshire,example", "https://northshire,example")]
    [InlineData("url: https://https://northshire.example", "https://https://northshire.example")]
    [InlineData("url: https://northshire.example/baby massage", "https://northshire.example/baby massage")]
    [InlineData("url: https://northshire.example/100%", "https://northshire.example/100%")]
    [InlineData("url: mailto:piew", "mailto:piew")]
    [InlineData("url: tel:reception", "tel:reception")]
    [InlineData("referral: { how: { email: piew@northshire } }", "piew@northshire")]
    [InlineData("referral: { how: { email: piew@northshire.example. } }", "piew@northshire.example.")]
    [InlineData("referral: { how: { email: jo.o’neill@northshire.example } }", "jo.o’neill@northshire.example")]
    [InlineData("funded_until: 2027-02-29", "2027-02-29")]
    [InlineData("funded_until: 0000-01-01", "0000-01-01")]
    [InlineData("funded_until: 2026-5-1", "2026-5-1")]
    public void What_cannot_is_one_finding_at_its_words(string line, string words)
    {
        var finding = Assert.Single(Check(line));
        Assert.Equal(words, finding.Where.Words);
        Assert.False(string.IsNullOrEmpty(finding.Help));
    }

    [Fact]
    public void An_address_of_500_characters_is_taken_and_a_longer_one_is_not()
    {
        var address = "https://northshire.example/";
        Assert.Empty(Check("url: " + address.PadRight(500, 'a')));
        Assert.Equal("\"url\" has 501 characters, and may have 500", Assert.Single(Check("url: " + address.PadRight(501, 'a'))).Message);
    }

    private static Seq<Finding> Check(string line)
    {
        var text = $"""
            pair: 1
            pathway:
              id: northshire
              title: Northshire
              area: {"{ name: Northshire }"}
              levels: thrive
            services:
              baby-massage:
                name: Baby massage
                provider: first-steps
                summary: A group.
                levels: [thriving]
                {line}
            """;
        var read = YamlReader.Read(new SourceText("northshire.pair.yaml", text));
        Assert.Empty(read.Findings);
        return SchemaEvaluator.Evaluate(PairSchemas.Pathway, read.Root!);
    }
}
