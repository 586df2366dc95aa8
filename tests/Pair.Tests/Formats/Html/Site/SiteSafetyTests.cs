using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using Pair.Core.Documents;
using Pair.Formats.Html.Site;

namespace Pair.Tests.Formats.Html.Site;

/// <summary>Whatever a pathway says, the page stays ours.</summary>
public sealed class SiteSafetyTests
{
    private static readonly SitePathway attack = new(Attacks.Text, "../" + Attacks.Text, Attacks.Text, Attacks.Text, "en\" onload=\"alert(1)")
    {
        Summary = Attacks.Text,
        Places = [Attacks.Text, "\0"],
        Editions = [new SiteEdition(Edition.Family, "javascript:alert(1)", [new("pdf", "data:text/html,<script>", 1), new(Attacks.Text, Attacks.Text, int.MaxValue) { Pages = -1 }])],
    };

    private static readonly IReadOnlyList<IHtmlDocument> pages =
        [Sites.Page(attack), Sites.Page(attack, attack), Sites.Page([.. Enumerable.Repeat(attack, 12)]), Sites.Page(Sites.Many(12))];

    [Fact]
    public void The_policy_lets_in_the_pages_own_style_and_script_and_nothing_else()
    {
        foreach (var page in pages)
        {
            var script = page.QuerySelector("script") is null ? "" : $" script-src '{HashOf(page, "script")}';";
            var policy = $"default-src 'none'; img-src data:; style-src '{HashOf(page, "style")}';{script} base-uri 'none'; form-action 'none'";
            Assert.Equal(policy, Assert.Single(page.QuerySelectorAll("meta[http-equiv='Content-Security-Policy']")).GetAttribute("content"));
        }
    }

    [Fact]
    public void Nothing_in_the_page_is_fetched_or_run_but_its_own_script()
    {
        foreach (var page in pages)
        {
            Assert.Empty(page.QuerySelectorAll("img, link, iframe, object, embed, base, form, audio, video, source, script[src]"));
            Assert.True(page.QuerySelectorAll("script").Length <= 1);
            foreach (var attribute in page.All.SelectMany(element => element.Attributes))
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.DoesNotContain(attribute.Name, (string[])["style", "src", "srcset", "action", "formaction", "ping"]);
            }
        }
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        Assert.Equal(Attacks.Text, pages[0].Title);
        Assert.Equal(Attacks.Text, pages[0].QuerySelector("h1")!.TextContent);
        Assert.Equal(Attacks.Text, pages[1].QuerySelector("article h2")!.TextContent);
        Assert.Equal($"Places: {Attacks.Text}, \uFFFD", pages[1].QuerySelector(".places")!.TextContent);
    }

    [Fact]
    public void A_link_leads_to_a_file_of_the_build_or_a_place_of_the_page()
    {
        foreach (var page in pages)
            foreach (var link in page.QuerySelectorAll("[href]"))
            {
                var target = link.GetAttribute("href")!;
                if (target.StartsWith('#')) Assert.NotNull(page.GetElementById(target[1..]));
                else Assert.Matches("^[A-Za-z0-9%._~/-]+$", target);
            }
    }

    [Fact]
    public void Nothing_and_very_much_are_shown_as_they_are()
    {
        var empty = new SitePathway("", "", "", "", "") { Editions = [Sites.Families] };
        var huge = Sites.Plain(new string('x', 100_000));
        foreach (var page in (IHtmlDocument[])[Sites.Page(empty), Sites.Page(huge), Sites.Page(empty, empty, huge), Sites.Page([.. Sites.Many(12), empty, huge])])
            Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes() => Assert.Equal(Sites.TextOf(Sites.Many(30)), Sites.TextOf(Sites.Many(30)));

    private static string HashOf(IHtmlDocument page, string element) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.QuerySelectorAll(element)).TextContent)));
}
