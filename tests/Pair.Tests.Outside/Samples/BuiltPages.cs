using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>The web pages of every sample that builds, in both editions, as the real command line writes them; each sample is built once for all tests.</summary>
public static class BuiltPages
{
    private static readonly Dictionary<string, Lazy<string>> sources = new(StringComparer.Ordinal)
    {
        ["northshire"] = Built("northshire"),
        ["two-sides"] = Built("two-sides"),
        ["branded"] = Built("branded"),
        ["minimal"] = Built("minimal/minimal.pair.yaml"),
        ["kitchen-sink"] = Built("kitchen-sink/kitchen-sink.pair.yaml"),
        ["own-levels"] = Built("kitchen-sink/own-levels.pair.yaml"),
        ["overdue"] = Built("overdue"),
        ["gappy"] = Built("gappy"),
    };

    private static readonly Dictionary<string, (string Source, string File)> pages = new(StringComparer.Ordinal)
    {
        ["northshire"] = ("northshire", "northshire.html"), ["northshire, family"] = ("northshire", "northshire-family.html"),
        ["two-sides"] = ("two-sides", "wenbury.html"), ["two-sides, family"] = ("two-sides", "wenbury-family.html"),
        ["branded"] = ("branded", "fernley.html"), ["branded, family"] = ("branded", "fernley-family.html"),
        ["minimal"] = ("minimal", "minimal.html"), ["minimal, family"] = ("minimal", "minimal-family.html"),
        ["kitchen-sink"] = ("kitchen-sink", "kitchen-sink.html"), ["kitchen-sink, family"] = ("kitchen-sink", "kitchen-sink-family.html"),
        ["own-levels"] = ("own-levels", "own-levels.html"), ["own-levels, family"] = ("own-levels", "own-levels-family.html"),
        ["overdue"] = ("overdue", "oldbridge.html"), ["overdue, family"] = ("overdue", "oldbridge-family.html"),
        ["eastmere"] = ("gappy", "eastmere/eastmere.html"), ["eastmere, family"] = ("gappy", "eastmere/eastmere-family.html"),
        ["westmere"] = ("gappy", "westmere/westmere.html"), ["westmere, family"] = ("gappy", "westmere/westmere-family.html"),
    };

    /// <summary>Every page, by sample and edition.</summary>
    public static TheoryData<string> Names => [.. pages.Keys];

    /// <summary>The file of a page by its name.</summary>
    public static string Of(string name)
    {
        var (source, file) = pages[name];
        var path = Path.Combine([sources[source].Value, .. file.Split('/')]);
        Assert.True(File.Exists(path), $"pair built no {file}");
        return path;
    }

    private static Lazy<string> Built(string source) => new(() =>
    {
        var folder = TemporaryFolder.Kept();
        var said = Programs.Run("dotnet", ["exec", Checkout.PairDll, "build", Checkout.At("samples", source), "--to", "html", "-o", folder, "--as-of", PairCommandLine.Day], Checkout.Root);
        Assert.True(said.Code is 0 or 1, $"pair build ended with {said.Code}:\n{said.Error}{said.Output}");
        return folder;
    });
}
