using System.Collections.Concurrent;
using Microsoft.Playwright;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Previewing;

/// <summary>A preview of copied files, shown in a browser that notes whatever it asks for and complains of.</summary>
public sealed class ShownPreview : IAsyncDisposable
{
    private readonly TemporaryFolder folder;

    private ShownPreview(TemporaryFolder folder, RunningPair pair, Chromium chromium) => (this.folder, Pair, Chromium) = (folder, pair, chromium);

    /// <summary>The command line.</summary>
    public RunningPair Pair { get; }

    /// <summary>The browser.</summary>
    public Chromium Chromium { get; }

    /// <summary>The page around.</summary>
    public IPage Page => Chromium.Page;

    /// <summary>The page itself.</summary>
    public IFrame Inside => Page.Frames[1];

    /// <summary>Addresses that were asked for.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>What the browser complained of.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>Starts a preview of the files of a sample, and waits until it is shown.</summary>
    /// <param name="sample">A folder below <c>samples</c>; null for no file at first.</param>
    /// <param name="change">What is written beside them before; null for nothing.</param>
    /// <param name="width">Of the browser.</param>
    /// <param name="scheme">Its colours.</param>
    public static async Task<ShownPreview> OfAsync(string sample, Action<ShownPreview>? change = null, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Checkout.At("samples", sample), "*.yaml", SearchOption.AllDirectories))
        {
            var copy = folder.File(Path.GetRelativePath(Checkout.At("samples", sample), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var chromium = await Chromium.EmptyAsync(width, scheme);
        var shown = new ShownPreview(folder, null!, chromium);
        change?.Invoke(shown);
        shown = new ShownPreview(folder, await RunningPair.StartAsync(folder.Path, "preview"), chromium);
        try
        {
            await shown.OpenAsync();
            return shown;
        }
        catch
        {
            await shown.DisposeAsync();
            throw;
        }
    }

    /// <summary>The text of a file.</summary>
    public string Text(string path) => File.ReadAllText(folder.File(path));

    /// <summary>Writes a file: beside, then renamed, as editors do. Else a preview that looks meanwhile, twice where this process is held up, would show the empty one.</summary>
    public void Write(string path, string text)
    {
        File.WriteAllText(folder.File(path + "~"), text);
        File.Move(folder.File(path + "~"), folder.File(path), overwrite: true);
    }

    /// <summary>Waits until the page has heard of a state with at least this number.</summary>
    public Task NumberAsync(int number) => Page.WaitForFunctionAsync("number => Number(document.documentElement.dataset.number) >= number", number);

    /// <summary>Waits until a page of at least this version stands in the frame.</summary>
    public Task VersionAsync(int version) => Page.WaitForFunctionAsync("version => Number(document.documentElement.dataset.shown) >= version", version);

    private async Task OpenAsync()
    {
        Page.Context.Request += (_, request) => Asked.Enqueue(request.Url);
        Page.Console += (_, message) => Complaints.Enqueue($"{message.Type}: {message.Text}");
        Page.PageError += (_, error) => Complaints.Enqueue(error);
        await Page.GotoAsync(Pair.FirstLine);
        await NumberAsync(1);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        Pair.Dispose();
        folder.Dispose();
    }
}
