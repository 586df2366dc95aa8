using System.Security.Cryptography;
using System.Text;
using Pair.Formats.Html.Diff;

namespace Pair.Tests.Formats.Html.Diff;

/// <summary>Whatever authors type stays text, and the page asks nobody for anything.</summary>
public sealed class DiffSafetyTests
{
    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        var (page, harmless) = (DiffPageTests.Page(MadeDiff.Saying(Attacks.Text)), DiffPageTests.Page(MadeDiff.Saying("words")));
        Assert.Empty(page.QuerySelectorAll("img, script, main style"));
        const string Ours = ":not(code, del, ins, p.side, br, .together)";
        Assert.Equal(harmless.QuerySelectorAll(Ours).Length, page.QuerySelectorAll(Ours).Length);
        Assert.All(page.QuerySelectorAll("article > section, article > header"), section => Assert.Contains("<script>alert(1)</script>", section.TextContent, StringComparison.Ordinal));
        Assert.Contains("<script>", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_foot_of_printed_pages_cannot_end_its_string()
    {
        var text = DiffPage.Render(MadeDiff.Saying(Attacks.Text), Attacks.Text);
        var foot = text.LastIndexOf("@bottom-left { content: \"", StringComparison.Ordinal) + "@bottom-left { content: \"".Length;
        Assert.Equal("\" } }\n</style>", text[text.IndexOf('"', foot)..(text.IndexOf("</style>", foot, StringComparison.Ordinal) + "</style>".Length)]);
        Assert.DoesNotContain('<', text[foot..text.IndexOf('"', foot)]);
    }

    [Fact]
    public void The_policy_lets_in_the_pages_own_style_and_nothing_is_fetched_or_run()
    {
        foreach (var report in (Core.Diffing.DiffReport[])[MadeDiff.Saying(Attacks.Text), MadeDiff.Several, MadeDiff.Nothing])
        {
            var page = DiffPageTests.Page(report);
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.QuerySelectorAll("style")).TextContent)));
            Assert.Contains($"style-src 'sha256-{hash}'", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("script, link, iframe, object, embed, base, form, audio, video, source, use, image, img"));
            foreach (var attribute in page.All.SelectMany(element => element.Attributes))
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.DoesNotContain(attribute.Name, (string[])["style", "src", "srcset", "action"]);
            }
        }
    }

    [Fact]
    public void Texts_may_be_empty_huge_or_in_any_script()
    {
        foreach (var text in (string[])["", new string('x', 20_000), "تلال", "a ` b", "\0\u0001\uD83D"])
            Assert.NotEmpty(DiffPageTests.Page(MadeDiff.Saying(text)).QuerySelectorAll("article"));
    }
}
