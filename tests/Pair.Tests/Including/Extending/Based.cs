using System.Text;
using Pair.Core.Including;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Compiling;

namespace Pair.Tests.Including.Extending;

/// <summary>Pathways that are built on others, in memory: the area is <c>w/areas/x.pair.yaml</c>, its base mostly <c>w/base/b.pair.yaml</c>.</summary>
internal static class Based
{
    public const string Area = "w/areas/x.pair.yaml";

    /// <summary>An area over one base; both begin as such files do.</summary>
    public static United Over(string beneath, string above) =>
        Unite("extends: ../base/b.pair.yaml\npathway: {id: x}\n" + above, ("w/base/b.pair.yaml", "pair: 1\npathway: {id: b}\n" + beneath));

    /// <summary>An area that is one of its base's places.</summary>
    public static United At(string place, string beneath, string above = "") =>
        Unite($"extends: ../base/b.pair.yaml\npathway: {{id: x, area: {{place: {place}}}}}\n{above}", ("w/base/b.pair.yaml", "pair: 1\npathway: {id: b}\n" + beneath));

    public static United Unite(string area, params (string Path, string Text)[] files) => Unite(Sources(files), area);

    public static United Unite(Sources sources, string area)
    {
        var source = new SourceText(Area, "pair: 1\n" + area);
        return Inclusion.Unite(sources, source, (YamlMapping)YamlReader.Read(source).Root!, "w");
    }

    public static MemorySources Sources(params (string Path, string Text)[] files)
    {
        var sources = new MemorySources();
        foreach (var (path, text) in files) sources.With(path, text);
        return sources;
    }

    /// <summary>One line a value, with the file that it came from: <c>services.a.name: A (b)</c>.</summary>
    public static IReadOnlyList<string> Lines(United united, string? under = null)
    {
        var lines = new List<string>();
        foreach (var value in Provenance.Of(united.Root, united.Heritage))
        {
            var key = value.Key.Length == 0 ? value.Element : $"{value.Element}.{value.Key}";
            if (under is null || key.StartsWith(under + ".", StringComparison.Ordinal))
                lines.Add($"{(under is null ? key : key[(under.Length + 1)..])}: {value.Value} ({Path.GetFileName(value.Where.Source.Path).Split('.')[0]})");
        }
        return lines;
    }

    /// <summary>What is found, a line each.</summary>
    public static IReadOnlyList<string> Said(United united) => [.. united.Findings.Select(finding =>
        $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule} {Path.GetFileName(finding.Where.Source.Path)}:{finding.Where.Start.Line}: {finding.Message}")];

    /// <summary>What is not taken from the base, and why.</summary>
    public static IReadOnlyList<string> Lost(United united) => [.. united.Heritage!.Lost.Select(loss => $"{loss.Path} {loss.Reason}")];

    /// <summary>A text of many entries.</summary>
    public static string Many(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(line(i)).Append('\n');
        return text.ToString();
    }
}
