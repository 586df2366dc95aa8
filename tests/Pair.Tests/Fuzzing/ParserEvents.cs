using Pair.Core.Syntax;
using Pair.Tests.Syntax;
using YamlDotNet.Core;

namespace Pair.Tests.Fuzzing;

/// <summary>What the parser itself says of a text: our layers above it may add places and comments, never change a value.</summary>
internal static class ParserEvents
{
    // The parser takes these for line breaks, as YAML 1.1 did; there we differ from it, and mean to.
    private static readonly char[] Breaks = ['\u0085', '\u2028', '\u2029'];

    /// <summary>Holds a tree without findings against the parser's own values.</summary>
    public static void Agree(YamlNode root, string text)
    {
        if (text.AsSpan().IndexOfAny(Breaks) >= 0) return;
        var values = new List<string>();
        var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        while (parser.MoveNext())
            if (parser.Current is YamlDotNet.Core.Events.Scalar scalar) values.Add(scalar.Value);
        var ours = TreeWords.Below(root).OfType<YamlScalar>().Select(scalar => scalar.Value).ToList();
        FuzzLine.Require(values.SequenceEqual(ours), () => $"the parser reads {values.Count} values, the tree has {ours.Count}: {string.Join('|', values.Except(ours).Take(3))}");
    }
}
