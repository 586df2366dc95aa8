using System.Security.Cryptography;
using System.Text;
using Pair.Core.Findings;
using Pair.Core.Survey;
using Pair.Formats.Html.Survey;

namespace Pair.Tests.Formats.Html.Survey;

/// <summary>Whatever authors type stays text, and the page asks nobody for anything.</summary>
public sealed class SurveySafetyTests
{
    private static readonly string[] Kept = ["pair: 1", "id: westham", "status:", "levels:", "carers:", "catchment:", "interventions:", "offers:", "funded_until:", "ages:", "only_for:", "date:", "review:"];

    private static readonly PathwaySurvey Attacked = Attack();

    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        var page = Surveyed.Page(Attacked, Attacked);
        Assert.Empty(page.QuerySelectorAll("img, script, main style"));
        Assert.Equal(Surveyed.Page(Surveyed.Everything, Surveyed.Everything).QuerySelectorAll(":not(code, .together)").Length, page.QuerySelectorAll(":not(code, .together)").Length);
        foreach (var section in page.QuerySelectorAll("article:first-of-type section").Take(7))
            Assert.Contains("<script>alert(1)</script>", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>", Surveyed.Page(Attacked).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_foot_of_printed_pages_cannot_end_its_string()
    {
        var text = SurveyPage.Render([Attacked], Attacks.Text);
        var foot = text.LastIndexOf("@bottom-left { content: \"", StringComparison.Ordinal) + "@bottom-left { content: \"".Length;
        Assert.Equal("\" } }\n</style>", text[text.IndexOf('"', foot)..(text.IndexOf("</style>", foot, StringComparison.Ordinal) + "</style>".Length)]);
        Assert.DoesNotContain('<', text[foot..text.IndexOf('"', foot)]);
    }

    [Fact]
    public void The_policy_lets_in_the_pages_own_style_and_nothing_else()
    {
        foreach (var surveys in (PathwaySurvey[][])[[], [Attacked], [Attacked, Surveyed.Everything]])
        {
            var page = Surveyed.Page(surveys);
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.QuerySelectorAll("style")).TextContent)));
            Assert.Contains($"style-src 'sha256-{hash}'", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_in_the_page_is_fetched_or_run()
    {
        var page = Surveyed.Page(Attacked, Attacked);
        Assert.Empty(page.QuerySelectorAll("script, link, iframe, object, embed, base, form, audio, video, source, use, image, img"));
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.DoesNotContain(attribute.Name, (string[])["style", "src", "srcset", "action"]);
        }
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Texts_may_be_empty_huge_or_in_any_script()
    {
        var long1 = Surveyed.EverythingText.Replace("Baby café", new string('x', 20_000), StringComparison.Ordinal).Replace("The Hills", "تلال", StringComparison.Ordinal);
        Assert.Contains("تلال", Surveyed.Page(Surveyed.Of(long1)).Body!.TextContent, StringComparison.Ordinal);
        var finding = Surveyed.Finding("") with { Help = "`", Label = "a ` b" };
        var text = PageText.Of(Surveyed.Page(Surveyed.Everything with { Found = [finding] }).QuerySelectorAll("section")[2]);
        Assert.Contains("A ` b.", text, StringComparison.Ordinal);
    }

    // Every text of the pathway becomes an attack; words of the language stay.
    private static PathwaySurvey Attack()
    {
        const string attack = "<script>alert(1)</script> & \"'</style> <img src=x onerror=alert(1)>";
        var quoted = attack.Replace("'", "''", StringComparison.Ordinal);
        var lines = Surveyed.EverythingText.Split('\n').Select(line =>
        {
            foreach (var key in (string[])["title: ", "summary: ", "text: ", "reported_to: ", "version: ", "    name: "])
                if (line.Contains(key, StringComparison.Ordinal) && !line.Contains('{') && !Kept.Any(kept => line.TrimStart().StartsWith(kept, StringComparison.Ordinal)))
                    return $"{line[..(line.IndexOf(key, StringComparison.Ordinal) + key.Length)]}'{quoted}'";
            return line.Replace("name: Westham }", $"name: '{quoted}' }}", StringComparison.Ordinal).Replace("name: The Hills }", $"name: '{quoted}' }}", StringComparison.Ordinal)
                .Replace("text: Families with a social worker", $"text: '{quoted}'", StringComparison.Ordinal).Replace("text: Parents who are seen by a psychiatrist.", $"text: '{quoted}'", StringComparison.Ordinal);
        });
        Finding Twisted(Finding finding) => Surveyed.Finding(attack) with
        {
            Label = finding.Label is null ? null : attack, Help = attack, MendedLine = finding.MendedLine is null ? null : attack,
            Related = [.. finding.Related.Select(related => new RelatedPlace(related.Where, attack))],
            Accepted = finding.Accepted is null ? null : finding.Accepted with { Reason = attack, Owner = attack },
        };
        return Surveyed.Of(string.Join('\n', lines)) with
        {
            Found = [.. Surveyed.Everything.Found.Select(Twisted)], Twice = [.. Surveyed.Everything.Twice.Select(Twisted)],
        };
    }
}
