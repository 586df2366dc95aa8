using System.Text;
using Pair.Core.Rollup;
using Pair.Formats.Html.Rollup;
using Pair.Tests.Attacks;
using Pair.Tests.Formats.Atlases;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>An atlas as a page, in a file of its own; each is made and printed once for all tests.</summary>
internal sealed class AtlasPage
{
    private static readonly Dictionary<string, Lazy<AtlasPage>> all = new()
    {
        ["12 areas"] = new(() => new(MadeAtlas.Twelve)),
        ["150 areas"] = new(() => new(MadeAtlas.Many)),
        ["1 area"] = new(() => new(MadeAtlas.One)),
        ["none"] = new(() => new(MadeAtlas.Nothing)),
        ["none read"] = new(() => new(MadeAtlas.AllUnread)),
        ["long names"] = new(() => new(MadeAtlas.Of(12, string.Concat(Enumerable.Repeat("A very long name ", 8)) + new string('x', 64)))),
        ["attacks"] = new(() => new(MadeAtlas.Of(12, HostileTexts.Together))),
        ["right to left"] = new(() => new(MadeAtlas.Of(12, "مسار الوالدين والرضع"))),
    };

    private readonly Lazy<Task<string>> printed;

    private AtlasPage(Atlas atlas)
    {
        Atlas = atlas;
        var folder = TemporaryFolder.Kept();
        File = Path.Combine(folder, "atlas.html");
        System.IO.File.WriteAllText(File, RollupPage.Render(atlas, "pair 0.1.0"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        printed = new(() => Chromium.PrintAsync(File, Path.Combine(folder, "atlas.pdf")));
    }

    /// <summary>Every page, by name.</summary>
    public static TheoryData<string> Names => [.. all.Keys];

    /// <summary>A page by its name.</summary>
    public static AtlasPage Of(string name) => all[name].Value;

    /// <summary>What it was made of.</summary>
    public Atlas Atlas { get; }

    /// <summary>The page.</summary>
    public string File { get; }

    /// <summary>Its printed pages.</summary>
    public Task<string> PrintedAsync() => printed.Value;
}
