using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Repeating;

/// <summary>The same input and the same day give the same bytes: in two processes, wherever, in whatever language and of however many processors the machine is.</summary>
public class SameBytesTests
{
    [SkippableTheory]
    [InlineData("northshire")]
    [InlineData("minimal/minimal.pair.yaml")]
    [InlineData("kitchen-sink/kitchen-sink.pair.yaml")]
    public void Two_time_zones_languages_and_folders_make_no_difference(string sample)
    {
        using var folder = new TemporaryFolder();
        var elsewhere = Directory.CreateDirectory(folder.File("elsewhere")).FullName;
        var source = Checkout.At("samples", sample);
        var first = Built(source, folder.File("one"), Checkout.Root,
            new() { ["TZ"] = "Pacific/Auckland", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["SOURCE_DATE_EPOCH"] = "0" });
        var second = Built(source, folder.File("two"), elsewhere,
            new() { ["TZ"] = "America/Los_Angeles", ["LANG"] = "C", ["LC_ALL"] = null, ["COLUMNS"] = "40", ["NO_COLOR"] = "1", ["DOTNET_PROCESSOR_COUNT"] = "1" });
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(second[file.Key]), $"{file.Key} differs: {file.Value.Length} and {second[file.Key].Length} bytes"));
    }

    private static SortedDictionary<string, byte[]> Built(string source, string output, string folder, Dictionary<string, string?> variables)
    {
        var said = PairCommandLine.Build(source, output, "practitioner,family", folder, variables);
        var files = Directory.Exists(output) ? Directory.GetFiles(output, "*", SearchOption.AllDirectories) : [];
        Assert.True(files.Length == 6, said.Output + said.Error);
        return new(files.ToDictionary(file => Path.GetRelativePath(output, file), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
