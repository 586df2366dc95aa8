using System.Security.Cryptography;
using System.Text;
using Pair.Core.Rollup;
using Pair.Formats.Html.Rollup;
using Pair.Tests.Formats.Atlases;

namespace Pair.Tests.Formats.Html.Rollup;

/// <summary>Whatever authors type stays text, and the page asks nobody for anything.</summary>
public sealed class RollupSafetyTests
{
    private const string Attack = "</style></title><script>alert(1)</script> \" onload='alert(1)' ]]> --> <img src=x onerror=alert(1)> \u202Eevil";

    /// <summary>What may stand where an author types.</summary>
    public static TheoryData<string> Words => [Attack, "", " ", "a", new string('x', 20_000), new string('i', 64), "مسار الوالدين والرضع", "\u0000\u0001\u2028", "`", "<details open>", "Ŵŷ 👶🏽"];

    [Theory]
    [MemberData(nameof(Words))]
    public void Any_words_stay_words(string words)
    {
        var (page, usual) = (RolledUp.Page(MadeAtlas.Of(12, words)), RolledUp.Page(MadeAtlas.Of(12, "same")));
        Assert.Empty(page.QuerySelectorAll("img, main script, main style"));
        Assert.Equal(usual.QuerySelectorAll("tr, td, section, details, svg, .behind").Length, page.QuerySelectorAll("tr, td, section, details, svg, .behind").Length);
        Assert.All(page.QuerySelectorAll("h1, h2, h3"), heading => Assert.NotEqual("", heading.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotEqual("", link.TextContent.Trim()));
    }

    [Fact]
    public void The_policy_lets_in_the_pages_own_style_and_script_and_nothing_else()
    {
        foreach (var atlas in (Atlas[])[MadeAtlas.Twelve, MadeAtlas.Of(12, Attack), MadeAtlas.Nothing])
        {
            var page = RolledUp.Page(atlas);
            var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
            Assert.Contains($"style-src 'sha256-{Hash(Assert.Single(page.QuerySelectorAll("style")).TextContent)}'", policy, StringComparison.Ordinal);
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            if (atlas.Areas.IsEmpty) Assert.Empty(page.QuerySelectorAll("script"));
            else Assert.Contains($"script-src 'sha256-{Hash(Assert.Single(page.QuerySelectorAll("script")).TextContent)}'", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_in_the_page_is_fetched_or_run()
    {
        var page = RolledUp.Page(MadeAtlas.Of(12, Attack));
        Assert.Empty(page.QuerySelectorAll("link, iframe, object, embed, base, form, audio, video, source, use, image, img"));
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.DoesNotContain(attribute.Name, (string[])["style", "src", "srcset", "action"]);
        }
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Days_at_the_ends_of_the_calendar_are_no_fault()
    {
        var area = MadeAtlas.One.Areas[0];
        var gap = new AreaGap("one", "Text", [], "", int.MaxValue, DateOnly.MaxValue, int.MaxValue, false);
        var odd = MadeAtlas.One with { Day = DateOnly.MinValue, Areas = [area with { Declared = [gap], Cells = default, Undeclared = default, LastReviewed = DateOnly.MinValue, NextReview = DateOnly.MaxValue }] };
        Assert.NotEqual("", RollupPage.Render(odd, "pair"));
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
