using Pair.Core.Compiling;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Tests.Compiling;

namespace Pair.Tests.Binding;

/// <summary>Small pathways that a test writes out, read through every stage.</summary>
internal static class Written
{
    private const string Head = """
        pair: 1
        pathway: { id: westham, title: Westham pathway, area: { name: Westham }, levels: thrive }
        organisations: { trust: { name: Westham Trust } }

        """;

    /// <summary>What comes of a pathway with these keys beside the least that a pathway needs.</summary>
    public static Compilation Compile(string more) => CompileWhole(Head + more);

    /// <summary>What comes of a whole file.</summary>
    public static Compilation CompileWhole(string text) => PathwayCompiler.Compile(new MemorySources().With("westham.pair.yaml", text), "westham.pair.yaml", "");

    /// <summary>The pathway; fails with the first finding where there is none.</summary>
    public static Pathway Pathway(string more = "") => Of(Compile(more));

    /// <summary>The pathway of a whole file, or of one whose <c>pathway:</c> has these keys too.</summary>
    public static Pathway About(string keys, string more = "") =>
        Of(CompileWhole(Head.Replace("levels: thrive }", $"levels: thrive, {keys} }}", StringComparison.Ordinal) + more));

    /// <summary>One service with these keys beside the least that a service needs; the others are what it may lead to.</summary>
    public static Service Service(string keys) => Pathway(Services(keys)).Services[0];

    /// <summary>Services, the first with these keys.</summary>
    public static string Services(string keys) => $$"""
        services:
          drop-in:
            name: Drop-in
            provider: trust
            summary: Tea and talk.
            levels: [thriving]
        {{string.Join('\n', keys.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line))}}
          other: { name: Other help, provider: trust, summary: More of it., levels: [getting-help] }

        """;

    /// <summary>The one thing that is wrong.</summary>
    public static Finding Fault(string more)
    {
        var compiled = Compile(more);
        Assert.Null(compiled.Pathway);
        return Assert.Single(compiled.Findings);
    }

    public static Pathway Of(Compilation compiled) =>
        compiled.Pathway ?? throw new InvalidOperationException(string.Join('\n', compiled.Findings.Select(finding => $"{finding.Rule}: {finding.Message} ({finding.Where.Words})")));
}
