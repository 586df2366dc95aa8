using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Tests.Architecture;
using Pair.Tests.Cli;

namespace Pair.Tests.Samples;

/// <summary>Every mistake that authors make, with <c>check --fix</c>: the file is better afterwards, or it is as it was.</summary>
public sealed class FixedSampleTests
{
    // What keeps a file from being understood: the checks speak only behind that.
    private static readonly string[] Faults = ["schema", "yaml-", "unknown-reference", "text-lost", "age-order", "encoding", "duplicate-id", "include-", "part-"];

    public static TheoryData<string> Names => BrokenSampleTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_mended_or_left_and_nothing_else_is_touched(string name)
    {
        using var shell = new TestShell { Stages = null };
        CopyAll(shell.Folder);
        var file = Path.Combine(shell.Folder, name + ".pair.yaml");
        var (before, others) = (File.ReadAllBytes(file), Others(shell, name));
        var errors = Errors(shell, name);

        shell.Run(["check", "--fix", name + ".pair.yaml"]);
        var after = File.ReadAllBytes(file);
        Assert.Equal(others, Others(shell, name));
        if (!before.AsSpan().SequenceEqual(after)) Assert.True(Errors(shell, name) < errors, $"{name} was changed and has as many errors as before");
        SameElsewhere(name, before, after);

        shell.Run(["check", "--fix", name + ".pair.yaml"]);
        Assert.Equal(after, File.ReadAllBytes(file));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_promised_is_done(string name)
    {
        using var shell = new TestShell { Stages = null };
        CopyAll(shell.Folder);
        var promised = shell.Run(["check", name + ".pair.yaml"]).Error.Contains("can be fixed with --fix", StringComparison.Ordinal);
        Assert.Equal(promised, shell.Run(["check", "--fix", name + ".pair.yaml"]).Error.Contains(" fixed in 1 file\n", StringComparison.Ordinal));
    }

    // Where the text could be read before: all values are what they were, but for one.
    private static void SameElsewhere(string name, byte[] before, byte[] after)
    {
        if (Values(name, before) is not { } then || Values(name, after) is not { } now || then.Count != now.Count) return;
        Assert.InRange(then.Zip(now).Count(pair => pair.First != pair.Second), 0, 1);
    }

    private static List<string>? Values(string name, byte[] bytes)
    {
        var decoded = Core.Syntax.Decoding.SourceDecoder.Decode(name, bytes);
        if (!decoded.Readable || YamlReader.Read(decoded.Source) is not { Root: { } root, Findings: var findings } || findings.Any(finding => finding.Severity == Severity.Error)) return null;
        var values = new List<string>();
        Gather(root, values);
        return values;
    }

    private static void Gather(YamlNode node, List<string> values)
    {
        switch (node)
        {
            case YamlScalar scalar:
                values.Add(scalar.Value);
                break;
            case YamlSequence list:
                foreach (var item in list.Items) Gather(item, values);
                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    values.Add(key.Value);
                    Gather(value, values);
                }
                break;
        }
    }

    private static int Errors(TestShell shell, string name) =>
        shell.Run(["check", name + ".pair.yaml"]).Output.Split('\n').Count(line => Faults.Any(rule => line.Contains($": error[{rule}", StringComparison.Ordinal)));

    private static List<string> Others(TestShell shell, string name) =>
        [.. shell.Files().Where(path => path != name + ".pair.yaml").Select(path => $"{path} {Convert.ToHexString(File.ReadAllBytes(Path.Combine(shell.Folder, path)))}")];

    private static void CopyAll(string folder)
    {
        var from = Path.Combine(Repository.Root, "samples/broken");
        foreach (var file in Directory.EnumerateFiles(from, "*.pair.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
