using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>A site as built by the real command line; each is made once for all tests.</summary>
public sealed class BuiltSite
{
    private static readonly Dictionary<string, Lazy<BuiltSite>> all = new()
    {
        ["one"] = new(() => new(Checkout.At("samples", "northshire"), "html,pdf,docx")),
        ["several"] = new(() => new(Workspace(folder =>
        {
            foreach (var sample in (string[])["northshire", "overdue", "kitchen-sink"]) Copy(Checkout.At("samples", sample), Path.Combine(folder, sample));
        }), "html,pdf")),
        ["many"] = new(() => new(Workspace(folder =>
        {
            var text = File.ReadAllText(Checkout.At("samples", "minimal", "minimal.pair.yaml"));
            var areas = (string[])["Ashford", "Barley", "Caldmoor", "Dunstead", "Easthope", "Fenwick", "Glanmor", "Harrowby", "Inkley", "Kestrel", "Llanfair", "Môn", "Ynys Fach"];
            for (var i = 0; i < 26; i++)
                Write(Path.Combine(folder, $"a{i}", "a.pair.yaml"), text.Replace("id: minimal", $"id: a{i}", StringComparison.Ordinal).Replace("Littleham", areas[i % 13] + (i < 13 ? "" : " Vale"), StringComparison.Ordinal));
        }), "html")),
    };

    private BuiltSite(string source, string formats)
    {
        Folder = TemporaryFolder.Kept();
        var said = PairCommandLine.BuildSite(source, Folder, formats);
        Index = Path.Combine(Folder, "index.html");
        Assert.True(File.Exists(Index), $"pair built no index; it ended with {said.Code}:\n{said.Error}{said.Output}");
    }

    /// <summary>The sites: of one area, of several of all kinds, of so many that they must be found.</summary>
    public static TheoryData<string> Names => [.. all.Keys];

    /// <summary>A site by its name.</summary>
    public static BuiltSite Of(string name) => all[name].Value;

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    /// <summary>Its index page.</summary>
    public string Index { get; }

    /// <summary>All its pages.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Workspace(Action<string> fill)
    {
        var folder = TemporaryFolder.Kept();
        fill(folder);
        Write(Path.Combine(folder, "pair.yaml"), "pair: 1\npathways: [\"*/*.pair.yaml\"]\n");
        return folder;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (path.StartsWith("out" + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.GetFileName(path).StartsWith("pair", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(file, Path.Combine(to, path));
        }
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
