using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Syntax;

namespace Pair.Tests.Syntax;

/// <summary>A tree that somebody means to write, before it has a form.</summary>
internal abstract record PlannedTree
{
    /// <summary>A value of some kind.</summary>
    public sealed record Leaf(string Value, YamlScalarKind Kind) : PlannedTree;

    /// <summary>A list.</summary>
    public sealed record List(PlannedTree[] Items) : PlannedTree;

    /// <summary>A mapping; its keys differ.</summary>
    public sealed record Map((string Key, PlannedTree Value)[] Entries) : PlannedTree;

    private static readonly string[] Words =
    [
        "a", "word", "Northshire", "ŵ", "é", "\U0001F600", "\U0001F468\u200D\U0001F469", "it's", "\"said\"", "x:y", "a: b", "#5", " #lost", "[", "}", "- item", "? what", "*star", "&", "!now", "%", "@home", "`", "|", ">", "…", "\u2028", "\u0085", "\u2029",
        "\\", "\t", "true", "null", "~", "12", "01632", "---", "...", ",", "and", "“quoted”", "\u00A0", "  ", " ", "\n", "\n\n", "\n ", "=", "<<",
    ];

    private static readonly string[] Numbers = ["0", "1", "-12", "3.5", "1e3", "-0.5E-7"];

    /// <summary>All of them, small ones first; one that fails is made smaller.</summary>
    public static Arbitrary<PlannedTree> Any => Arb.From(Gen.Sized(size => Tree(Math.Min(size, 30), 4)), Smaller);

    private static Gen<PlannedTree> Tree(int size, int depth) => depth == 0 || size < 2
        ? Scalar
        : Gen.Frequency((3, Scalar), (2, Several(size, depth).Select(PlannedTree (items) => new List(items))), (4, Mapping(size, depth)));

    private static Gen<PlannedTree[]> Several(int size, int depth) => Gen.Choose(0, 5).SelectMany(count => Tree(size / 2, depth - 1).ArrayOf(count));

    private static Gen<PlannedTree> Mapping(int size, int depth) =>
        from items in Several(size, depth)
        from keys in Text.ArrayOf(items.Length)
        select (PlannedTree)new Map([.. keys.Zip(items).Where(entry => entry.First.Length is > 0 and < 100 && entry.First != "<<").DistinctBy(entry => entry.First)]);

    private static Gen<PlannedTree> Scalar => Gen.Frequency(
        (10, Text.Select(PlannedTree (text) => new Leaf(text, YamlScalarKind.Text))),
        (1, Gen.Elements(Numbers).Select(PlannedTree (number) => new Leaf(number, YamlScalarKind.Number))),
        (1, Gen.Elements("true", "false").Select(PlannedTree (flag) => new Leaf(flag, YamlScalarKind.Boolean))),
        (1, Gen.Constant<PlannedTree>(new Leaf("", YamlScalarKind.Null))));

    private static Gen<string> Text => Gen.Frequency(
        (1, Gen.Constant("")),
        (3, Gen.Elements("name", "a group for parents", "01632 960111", "https://x.example/a#b", "What does the baby do when distressed?")),
        (4, Gen.Choose(1, 6).SelectMany(count => Gen.Elements(Words).ArrayOf(count)).Select(words => string.Concat(words))),
        (3, Gen.Choose(1, 9).SelectMany(count => Gen.Elements(Words).ArrayOf(count)).Select(words => string.Join(' ', words))));

    private static IEnumerable<PlannedTree> Smaller(PlannedTree tree)
    {
        switch (tree)
        {
            case Leaf { Kind: YamlScalarKind.Text, Value.Length: > 0 } text:
                yield return text with { Value = "x" == text.Value ? "" : "x" };
                for (var i = 0; i < text.Value.Length; i++)
                    if (!char.IsSurrogate(text.Value[i])) yield return text with { Value = text.Value.Remove(i, 1) };
                break;
            case List list:
                foreach (var item in list.Items) yield return item;
                for (var i = 0; i < list.Items.Length; i++)
                {
                    yield return new List([.. list.Items[..i], .. list.Items[(i + 1)..]]);
                    foreach (var less in Smaller(list.Items[i])) yield return new List([.. list.Items[..i], less, .. list.Items[(i + 1)..]]);
                }
                break;
            case Map map:
                foreach (var (_, value) in map.Entries) yield return value;
                for (var i = 0; i < map.Entries.Length; i++)
                {
                    yield return new Map([.. map.Entries[..i], .. map.Entries[(i + 1)..]]);
                    foreach (var less in Smaller(map.Entries[i].Value)) yield return new Map([.. map.Entries[..i], (map.Entries[i].Key, less), .. map.Entries[(i + 1)..]]);
                }
                break;
        }
    }

    public sealed override string ToString() => this switch
    {
        Leaf leaf => $"{leaf.Kind} \"{leaf.Value.Replace("\n", "\\n")}\"",
        List list => $"[{string.Join(", ", list.Items.Select(item => item.ToString()))}]",
        Map map => $"{{{string.Join(", ", map.Entries.Select(entry => $"\"{entry.Key}\": {entry.Value}"))}}}",
        _ => "",
    };
}
