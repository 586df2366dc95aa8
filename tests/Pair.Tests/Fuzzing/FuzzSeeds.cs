using System.Text;
using Pair.Tests.Architecture;

namespace Pair.Tests.Fuzzing;

/// <summary>A file that is changed, and the pathway that is then read.</summary>
/// <param name="File">The file that is changed.</param>
/// <param name="Main">The pathway that is read: the file itself, or one that includes it or is built on it.</param>
/// <param name="Folder">Its workspace.</param>
/// <param name="Bytes">The file as it is kept.</param>
internal sealed record FuzzSeed(string File, string Main, string Folder, byte[] Bytes);

/// <summary>What mutations begin with: every file of the samples, the broken ones too, and small texts with all that YAML can do.</summary>
internal static class FuzzSeeds
{
    /// <summary>Every file of the samples by its path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.Contains("brand", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    public static IReadOnlyList<FuzzSeed> All { get; } =
    [
        .. Files.Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => OfSample(file.Key, file.Value)),
        .. Texts.Select((text, index) => new FuzzSeed($"texts/{index}.pair.yaml", $"texts/{index}.pair.yaml", "texts", Encoding.UTF8.GetBytes(text))),
    ];

    /// <summary>Those that are understood as they are: a change to one of them most often leaves a pathway, and so goes the whole way.</summary>
    public static IReadOnlyList<FuzzSeed> Sound { get; } = [.. All.Where(seed => seed.File is "texts/0.pair.yaml" or "texts/8.pair.yaml" || (seed.File.StartsWith("samples/", StringComparison.Ordinal) && !seed.File.Contains("/broken/")))];

    private static FuzzSeed OfSample(string path, byte[] bytes)
    {
        var folder = path[..path.IndexOf('/', "samples/".Length)];
        var main = path.Contains("northshire/services/", StringComparison.Ordinal) ? "samples/northshire/northshire.pair.yaml"
            : path.Contains("overdue/services/", StringComparison.Ordinal) ? "samples/overdue/oldbridge.pair.yaml"
            : path.Contains("kitchen-sink/parts/", StringComparison.Ordinal) ? "samples/kitchen-sink/kitchen-sink.pair.yaml"
            : path.Contains("based/base/", StringComparison.Ordinal) ? "samples/based/areas/westham/westham.pair.yaml"
            : path.Contains("broken/parts/", StringComparison.Ordinal) ? "samples/broken/14-same-id-twice.pair.yaml"
            : path;
        return new FuzzSeed(path, main, folder, bytes);
    }

    private const string Head = "pair: 1\npathway:\n  id: x\n  title: X\n  area: { name: Northshire }\n  levels: thrive\n";

    private static string[] Texts =>
    [
        Head + "services:\n  a:\n    name: A\n    provider: o\n    summary: Words\n    levels: [thriving]\norganisations: { o: { name: O } }\n",
        Head + "glossary:\n  PIEW: \"Parent \\\"Infant\\\" \\u00e9 \\x41 \\\n    more\"\n  EPDS: 'it''s\n    over\n\n    lines'\n  A: plain\n    over\n\n    lines\n  B: |2-\n     block\n    text\n  C: >+\n   folded\n   text\n\n     more\n\n  D: |\n    a\n  E: >-\n    b\n\n    c\n",
        Head + "gaps:\n- list\n- - nested\n  - list\n-\n  deeper: 1\n- {flow: [a, {b: c}, \"d\": e, f], g: , ? h : i}\n- ? complex\n  : value\n",
        Head + "tools: &anchor\n  a: *anchor\n  <<: *anchor\n  b: !!str tagged\n  c: !local x\n  d: !<tag:yaml.org,2002:int> 1\n",
        "%YAML 1.2\n%TAG ! tag:x.example,2000:\n---\n" + Head + "...\n---\nsecond: document\n",
        "\uFEFF# mark\r\npair: 1\r\npathway: # of pathway\r\n  # before\r\n  id: x # of id\r\n\r\n  title: \"X\u2028Y\u0085Z\"\r\n  summary: \U0001F600 ŵ é\r\n  area: { name: N, # inside\r\n    code: E1 }\r\n  levels: [ # first\r\n    a, b ]\r\n# end\r\n",
        "pair: 1\rpathway:\r  id: x\r  title: old line ends\r  area: {name: N}\r  levels: thrive\r",
        "null: null\ntrue: false\n1: -0.5e+3\n~: ~\n\"\": ''\n? a\n? b\n: c\n- : x\n",
        "{ pair: 1, pathway: { id: x, title: X, area: { name: N }, levels: thrive }, services: { a: { name: A, provider: o, summary: S, levels: [ thriving ] } } }\n",
        "- a: 1\n  b: 2\n-   - c\n    - d:   e\n- |\n text\n- >-\n\n  text\n\n- 'x'\n- \"y\"\n- # nothing\n- [ , ]\n",
        "a: [\n  b,\n  c # d\n  , e ]\nf: {\n  g: h,\n  'i': [ ],\n  \"j\":k }\nl: [m: n, {o}, ? p]\n",
        "a:\n  b:\n    c:\n      d:\n        e:\n          - f:\n              - g:\n                  h: i\n",
        Head + "case_studies:\n  amira:\n    story: Amira, 19\n    family: { baby: 24w pregnant, carer: mother }\n    expect:\n      - { level: [thriving] }\nlocations:\n  hub: { name: Hub, place: north }\nplaces:\n  north: { name: North, within: south }\n  south: { name: South, within: north }\n",
    ];
}
