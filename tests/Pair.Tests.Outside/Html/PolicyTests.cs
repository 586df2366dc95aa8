using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>The page's own policy in a real browser: what somebody puts into the file is not run, not fetched and not drawn.</summary>
public class PolicyTests
{
    private const string Watch = """
        window.refused = [];
        document.addEventListener('securitypolicyviolation', refusal => window.refused.push(refusal.effectiveDirective));
        """;

    /// <summary>A page of each edition.</summary>
    public static TheoryData<string> Pages => ["northshire", "northshire, family"];

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_script_that_was_put_in_is_not_run(string sample)
    {
        await using var chromium = await InjectedAsync(sample, """
            <script>window.ran = 'script'</script>
            <script src="data:text/javascript,window.ran='address'"></script>
            <script type="module">window.ran = 'module'</script>
            <p id="pressed" onclick="window.ran = 'handler'">Press here</p>
            <img src="data:," onerror="window.ran = 'error'">
            <svg onload="window.ran = 'load'"></svg>
            <a id="followed" href="javascript:window.ran='link'">Follow</a>
            <iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
            <object data="data:text/html,<script>parent.ran='object'</script>"></object>
            """);
        await chromium.Page.Locator("#pressed").ClickAsync();
        await chromium.Page.Locator("#followed").ClickAsync();
        Assert.Null(await chromium.Page.EvaluateAsync<string?>("() => window.ran"));
        var refused = await chromium.Page.EvaluateAsync<string[]>("() => refused");
        Assert.Contains("script-src-elem", refused);
        Assert.Contains("script-src-attr", refused);
        Assert.Contains("object-src", refused);
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Neither_eval_nor_a_script_made_by_script_is_run(string sample)
    {
        await using var chromium = await InjectedAsync(sample, "");
        Assert.Equal("refused", await chromium.Page.EvaluateAsync<string>("""
            () => {
                const made = document.createElement('script');
                made.textContent = "window.ran = 'made'";
                document.body.append(made);
                return window.ran ?? 'refused';
            }
            """));
        // Asked by the page itself, a moment later: what the test asks is not held to the policy.
        Assert.Equal("refused", await chromium.Page.EvaluateAsync<string>("() => new Promise(answer => { setTimeout(\"window.ran = 'text'\"); setTimeout(() => answer(window.ran ?? 'refused'), 50); })"));
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_fetched_from_elsewhere_or_sent_there(string sample)
    {
        var asked = new List<IRequest>();
        await using var chromium = await InjectedAsync(sample, """
            <img src="https://elsewhere.example/picture.png">
            <link rel="stylesheet" href="https://elsewhere.example/sheet.css">
            <link rel="preload" as="image" href="https://elsewhere.example/early.png">
            <iframe src="https://elsewhere.example/frame"></iframe>
            <video src="https://elsewhere.example/film.mp4"></video>
            <base href="https://elsewhere.example/">
            <form action="https://elsewhere.example/post"><button id="sent">Send</button></form>
            """, asked);
        foreach (var way in (string[])["fetch('https://elsewhere.example/')", "new Promise((_, no) => { const socket = new WebSocket('wss://elsewhere.example/'); socket.onerror = no })"])
            Assert.Equal("refused", await chromium.Page.EvaluateAsync<string>($"() => {way}.then(() => 'done', () => 'refused')"));
        // No click: the browser would wait for where the form leads.
        await chromium.Page.EvaluateAsync("() => document.querySelector('#sent').click()");
        Assert.StartsWith("file:", await chromium.Page.EvaluateAsync<string>("() => document.baseURI"), StringComparison.Ordinal);
        var refused = await chromium.Page.EvaluateAsync<string[]>("() => refused");
        foreach (var directive in (string[])["img-src", "style-src-elem", "frame-src", "media-src", "base-uri", "form-action", "connect-src"]) Assert.Contains(directive, refused);
        // The browser tells of those that it has refused too.
        Assert.All(asked.Where(request => request.Url.Contains("elsewhere", StringComparison.Ordinal)), request => Assert.Equal("csp", request.Failure));
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task No_style_but_the_pages_own_applies(string sample)
    {
        await using var chromium = await InjectedAsync(sample, "<style>h1 { display: none }</style>\n<p id=\"styled\" style=\"display: none\">Seen</p>");
        Assert.True(await chromium.Page.Locator("h1").IsVisibleAsync());
        Assert.True(await chromium.Page.Locator("#styled").IsVisibleAsync());
        Assert.Equal(["style-src-attr", "style-src-elem"], (await chromium.Page.EvaluateAsync<string[]>("() => refused")).Order());
        // The page's own does.
        Assert.NotEqual("rgba(0, 0, 0, 0)", await chromium.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltPages.Names), MemberType = typeof(BuiltPages))]
    public void The_policy_names_nothing_but_none_data_pictures_and_hashes(string sample)
    {
        var page = File.ReadAllText(BuiltPages.Of(sample));
        var policy = System.Net.WebUtility.HtmlDecode(Assert.Single(Regex.Matches(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")).Groups[1].Value);
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(directive => directive.Split(' ')).ToDictionary(words => words[0], words => words[1..]);
        Assert.Equal(["'none'"], directives["default-src"]);
        foreach (var (name, allowed) in directives)
            Assert.All(allowed, source => Assert.True(source == "'none'" || name == "img-src" && source == "data:" || name is "style-src" or "script-src" && Regex.IsMatch(source, "^'sha256-[A-Za-z0-9+/]{43}='$"), $"{name} {source}"));
        // Neither falls back to default-src.
        Assert.Equal(["'none'"], directives["base-uri"]);
        Assert.Equal(["'none'"], directives["form-action"]);
        // It stands before anything that it rules over.
        Assert.True(page.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < page.IndexOf("<style", StringComparison.Ordinal));
    }

    private static Task<Chromium> InjectedAsync(string sample, string markup, List<IRequest>? asked = null)
    {
        var page = File.ReadAllText(BuiltPages.Of(sample));
        var file = Path.Combine(TemporaryFolder.Kept(), "injected.html");
        Assert.Contains("</main>", page, StringComparison.Ordinal);
        File.WriteAllText(file, page.Replace("</main>", markup + "\n</main>", StringComparison.Ordinal));
        return Chromium.OpenWithAsync(file, new BrowserNewContextOptions(), async page =>
        {
            page.Request += (_, request) => asked?.Add(request);
            await page.AddInitScriptAsync(Watch);
        });
    }
}
