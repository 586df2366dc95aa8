using System.Security.Cryptography;
using System.Text;
using Pair.Core.Documents;
using Pair.Tests.Documents;
using Document = Pair.Core.Documents.Document;

namespace Pair.Tests.Formats.Html;

public sealed class HtmlSafetyTests
{
    [Fact]
    public void The_policy_lets_in_the_pages_own_style_and_nothing_else()
    {
        foreach (var document in (Document[])[EveryBlock.Document, EveryBlock.Family, Attacks.Document, Attacks.Family])
        {
            var page = Page.Of(document);
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.QuerySelectorAll("style")).TextContent)));
            var policy = Assert.Single(page.QuerySelectorAll("meta[http-equiv='Content-Security-Policy']")).GetAttribute("content");
            Assert.Equal($"default-src 'none'; img-src data:; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", policy);
        }
    }

    [Fact]
    public void Nothing_in_the_page_is_fetched_or_run()
    {
        foreach (var document in (Document[])[EveryBlock.Document, EveryBlock.Family, Attacks.Document, Attacks.Family])
        {
            var page = Page.Of(document);
            Assert.Empty(page.QuerySelectorAll("script, link, iframe, object, embed, base, form, audio, video, source, use, image, foreignObject"));
            foreach (var attribute in page.All.SelectMany(element => element.Attributes))
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.NotEqual("style", attribute.Name);
                if (attribute.Name is "src") Assert.StartsWith("data:image/", attribute.Value, StringComparison.Ordinal);
                Assert.DoesNotContain(attribute.Name, (string[])["srcset", "action", "formaction", "ping", "background", "poster", "xlink:href"]);
            }
            Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Every_link_leads_to_the_web_a_mailbox_a_phone_a_sister_file_or_a_place_of_the_page()
    {
        foreach (var document in (Document[])[EveryBlock.Document, EveryBlock.Family, Attacks.Document, Attacks.Family])
        {
            var page = Page.Of(document);
            foreach (var link in page.QuerySelectorAll("[href]"))
            {
                var target = link.GetAttribute("href")!;
                Assert.True(
                    target.StartsWith('#') ? page.GetElementById(target[1..]) is not null
                        : target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal)
                        || target.StartsWith("mailto:", StringComparison.Ordinal) || target.StartsWith("tel:", StringComparison.Ordinal)
                        || Page.Sisters.Any(file => file.FileName == target),
                    target);
            }
        }
    }

    [Fact]
    public void A_target_that_leads_nowhere_safe_is_printed_as_plain_words()
    {
        foreach (var target in Attacks.Targets)
        {
            var page = Page.Of(Saying(new Inline.Link("Where to", target, Emphasis.None, Origin.Edition)));
            Assert.Equal(["Where", "to"], Page.WordsOf(page));
            Assert.Empty(page.QuerySelectorAll("main :not([data-furniture]) > p a"));
        }
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        var page = Page.Of(Attacks.Document);
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Equal(Attacks.Text, page.Title);
        Assert.Equal(Attacks.Text, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(DocumentText.WordsOf(Attacks.Document), Page.WordsOf(page));
    }

    [Fact]
    public void The_foot_of_printed_pages_cannot_end_its_string()
    {
        var style = Page.TextOf(Attacks.Document);
        var foot = style.LastIndexOf("@bottom-left { content: \"", StringComparison.Ordinal) + "@bottom-left { content: \"".Length;
        Assert.Equal("\" } }\n</style>", style[style.IndexOf('"', foot)..(style.IndexOf("</style>", foot, StringComparison.Ordinal) + "</style>".Length)]);
        Assert.DoesNotContain('<', style[foot..style.IndexOf('"', foot)]);
    }

    [Fact]
    public void A_file_name_with_a_colon_is_no_scheme()
    {
        var bytes = Pair.Formats.Html.HtmlExport.Write(EveryBlock.Document, [new("pdf", "javascript:alert(1)", 1)]).Bytes;
        Assert.Contains("href=\"javascript%3Aalert%281%29\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_become_the_sign_for_what_cannot_be_shown() =>
        Assert.Equal("a\uFFFDb\uFFFDc", Page.Of(Saying(new Inline.Words("a\0b\u001Bc", Emphasis.None, Origin.Edition))).QuerySelector("main p")!.TextContent);

    private static Document Saying(Inline inline) =>
        new(new DocumentFacts("A title", "en-GB", "page", "Foot"), [new Block.Paragraph([inline], ParagraphRole.Body, Origin.Edition)]);
}
