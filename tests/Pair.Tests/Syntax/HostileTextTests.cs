using System.Text;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Tests.Syntax;

public class HostileTextTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("[{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("*a ")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData(": ")]
    [InlineData("a: ")]
    [InlineData(" #a\n")]
    [InlineData("a: #a\n")]
    [InlineData("\t")]
    [InlineData("a: |\n")]
    [InlineData("\"\\")]
    [InlineData("],")]
    [InlineData("a: [\n")]
    [InlineData("a: \"\n")]
    public void Fifty_thousand_of_anything_end_and_point_inside_their_text(string part)
    {
        var read = YamlReader.ReadAny(new SourceText("x", string.Concat(Enumerable.Repeat(part, 50_000))));
        foreach (var finding in read.Findings) Inside(finding.Where);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{a: ", "")]
    [InlineData("- ", "x")]
    public void Deep_nesting_is_one_finding(string open, string inside)
    {
        var read = YamlReader.ReadAny(new SourceText("x", string.Concat(Enumerable.Repeat(open, 1000)) + inside));
        Assert.Null(read.Root);
        Assert.Equal("yaml-too-deep", Assert.Single(read.Findings).Rule);
    }

    [Fact]
    public void Ever_deeper_lines_are_one_finding()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100; i++) text.Append(' ', i).Append("a:\n");
        Assert.Equal("yaml-too-deep", Assert.Single(YamlReader.ReadAny(new SourceText("x", text.ToString())).Findings).Rule);
    }

    [Fact]
    public void Mutated_files_never_throw_and_point_inside_their_text()
    {
        var random = new Random(20260501);
        var seeds = new[] { Services(6), "a: \"x\"\nb: [1, {c: 'd'}]\n# e\nf: |\n  g\nh:\n- i # j\n- k: l\n" };
        string[] parts = ["\t", ":", " #", "\"", "'", "[", "]", "{", "}", "\n", "  ", "- ", "*", "&", "!", "|", ">", "%", "@", "`", "\r", "\u2028", "\0", "é", "\ud83d", "? ", "---\n", "<<: ", ","];
        for (var i = 0; i < 600; i++)
        {
            var text = new StringBuilder(seeds[i % seeds.Length]);
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                var at = random.Next(text.Length);
                if (random.Next(3) == 0) text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
                else text.Insert(at, parts[random.Next(parts.Length)]);
                if (text.Length == 0) text.Append('x');
            }
            Check(new SourceText($"mutation {i}", text.ToString()));
            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var decoded = SourceDecoder.Decode($"bytes {i}", bytes);
            Assert.All(decoded.Findings, finding => Inside(finding.Where));
        }
    }

    private static void Check(SourceText source)
    {
        var read = YamlReader.ReadAny(source);
        foreach (var finding in read.Findings)
        {
            Inside(finding.Where);
            foreach (var related in finding.Related) Inside(related.Where);
        }
        if (read.Root is { } root) Walk(root);
    }

    private static void Walk(YamlNode node)
    {
        Inside(node.Where);
        if (node is YamlSequence list) foreach (var item in list.Items) Walk(item);
        if (node is not YamlMapping mapping) return;
        foreach (var entry in mapping.Entries)
        {
            Walk(entry.Key);
            Walk(entry.Value);
        }
    }

    private static void Inside(Location where)
    {
        Assert.InRange(where.Span.Start, 0, where.Source.Content.Length);
        Assert.InRange(where.Span.End, where.Span.Start, where.Source.Content.Length);
    }

    private static string Services(int count)
    {
        var text = new StringBuilder("pair: 1\nservices:\n");
        for (var i = 0; i < count; i++)
            text.Append($"  service-{i}:\n    name: Service {i}\n    provider: first-steps\n    summary: A group where parents learn.   # checked\n")
                .Append("    levels: [thriving, getting-advice]\n    ages: 6w to 9m\n    referral:\n      who: [self, any-professional]\n      how: { phone: 01632 960111, text: \"07700 900123\" }\n")
                .Append("      criteria:\n        - A concern about the relationship\n        - 'Not only about the parent''s health'\n");
        return text.ToString();
    }
}
