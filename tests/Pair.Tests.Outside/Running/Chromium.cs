using Microsoft.Playwright;

namespace Pair.Tests.Outside.Running;

/// <summary>
/// The system's Chromium, driven by Playwright: started once with a new profile, and with a context of its own for each page.
/// No browser is ever downloaded, and no name is ever resolved: this machine itself is asked by its number.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    // Playwright's own is half a minute, in which a busy machine may not even have started a browser.
    private static readonly float patience = (float)Programs.Patience.TotalMilliseconds;

    private static readonly Lazy<Task<IBrowser>> browser = new(LaunchAsync);

    private readonly IBrowserContext context;

    private Chromium(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>An empty page. Skips the test where there is no browser.</summary>
    public static async Task<Chromium> EmptyAsync(int width, ColorScheme scheme = ColorScheme.Light, Media media = Media.Screen)
    {
        var chromium = await NewAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await chromium.Page.EmulateMediaAsync(new() { ColorScheme = scheme, Media = media });
        return chromium;
    }

    /// <summary>A page in a browser that is set up in another way: without script, on another screen, in forced colours. It asks what <paramref name="before"/> asks before it loads.</summary>
    public static async Task<Chromium> OpenWithAsync(string file, BrowserNewContextOptions options, Func<IPage, Task>? before = null)
    {
        var chromium = await NewAsync(options);
        if (before is not null) await before(chromium.Page);
        await chromium.Page.GotoAsync(Address(file));
        return chromium;
    }

    /// <summary>A page that shows a file from the disk.</summary>
    public static async Task<Chromium> OpenAsync(string file, int width, ColorScheme scheme = ColorScheme.Light, Media media = Media.Screen)
    {
        var chromium = await EmptyAsync(width, scheme, media);
        await chromium.Page.GotoAsync(Address(file));
        return chromium;
    }

    /// <summary>The address of a file on the disk.</summary>
    public static string Address(string file) => new Uri(file).AbsoluteUri;

    /// <summary>Prints a page as its style asks for.</summary>
    public static async Task<string> PrintAsync(string file, string pdf)
    {
        await using var chromium = await OpenAsync(file, 1280, media: Media.Print);
        await chromium.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true, PrintBackground = true, Tagged = true });
        return pdf;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private static async Task<Chromium> NewAsync(BrowserNewContextOptions options)
    {
        var context = await (await browser.Value).NewContextAsync(options);
        context.SetDefaultTimeout(patience);
        return new Chromium(context, await context.NewPageAsync());
    }

    // It ends with the test run: the driver closes it when its own input closes.
    private static async Task<IBrowser> LaunchAsync()
    {
        var program = Programs.Find("chromium") ?? Programs.Find("chromium-browser") ?? Programs.Find("google-chrome");
        Skip.If(program is null, "chromium is not installed");
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Headless = true, Args = flags, Timeout = patience });
    }
}
