using Pair.Tests.Attacks;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Html;

/// <summary>A pathway whose every text is an attack, built by the real command line in both editions and all formats; once for all tests.</summary>
public static class AttackedPages
{
    private static readonly Dictionary<string, Lazy<string>> built = new(StringComparer.Ordinal)
    {
        ["all in one"] = Built(HostileTexts.Together),
        ["override"] = Built(HostileTexts.All["override"]),
        ["isolate"] = Built(HostileTexts.All["isolate"]),
        ["closing"] = Built(HostileTexts.All["closing"]),
        ["right to left"] = Built(HostileTexts.All["right to left"]),
    };

    /// <summary>The attacks and the stems of the files of both editions.</summary>
    public static TheoryData<string, string> Names
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var attack in built.Keys)
                foreach (var stem in (string[])["kitchen-sink", "kitchen-sink-family"]) all.Add(attack, stem);
            return all;
        }
    }

    /// <summary>A file by its attack and name.</summary>
    public static string File(string attack, string name)
    {
        var file = Path.Combine(built[attack].Value, name);
        Assert.True(System.IO.File.Exists(file), $"pair built no {name}");
        return file;
    }

    private static Lazy<string> Built(string text) => new(() =>
    {
        var (source, output) = (TemporaryFolder.Kept(), TemporaryFolder.Kept());
        foreach (var (path, bytes) in HostilePathway.Of(Checkout.At("samples", "kitchen-sink"), _ => text).Files)
        {
            var file = Path.Combine([source, .. path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            System.IO.File.WriteAllBytes(file, bytes);
        }
        foreach (var edition in (string[])["practitioner", "family"])
        {
            var said = PairCommandLine.Build(Path.Combine(source, HostilePathway.Main), output, edition);
            Assert.True(said.Code is 0 or 1, $"pair build ended with {said.Code}:\n{said.Error}{said.Output}");
        }
        return output;
    });
}
