using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Syntax;

/// <summary>Holds a whole tree against its text: every span, cut from the text, is what stands there.</summary>
internal static class TreeWords
{
    /// <summary>Checks a tree from its root down.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="source">Its text.</param>
    /// <param name="whole">Whether all keys are in it; one that stands twice is not, and its mapping may end with it.</param>
    public static void Check(YamlNode root, SourceText source, bool whole = true)
    {
        foreach (var node in Below(root))
        {
            foreach (var comment in node.Comments)
            {
                Assert.Equal(comment.Text, comment.Where.Words);
                Assert.StartsWith("#", comment.Text, StringComparison.Ordinal);
            }
            switch (node)
            {
                case YamlScalar scalar: Scalar(scalar); break;
                case YamlSequence list: Collection(list, list.Items.ToArray(), '[', ']', source, whole); break;
                case YamlMapping mapping: Collection(mapping, [.. mapping.Entries.SelectMany<YamlEntry, YamlNode>(entry => [entry.Key, entry.Value])], '{', '}', source, whole); break;
            }
            if (node.Where.Span.Length > 0) Assert.Same(node, Find(root, node));
        }
    }

    /// <summary>All nodes, keys too, in the order of the text.</summary>
    public static IEnumerable<YamlNode> Below(YamlNode node)
    {
        yield return node;
        foreach (var child in Children(node))
            foreach (var inner in Below(child)) yield return inner;
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlSequence list => list.Items,
        YamlMapping mapping => mapping.Entries.SelectMany<YamlEntry, YamlNode>(entry => [entry.Key, entry.Value]),
        _ => [],
    };

    private static void Scalar(YamlScalar scalar)
    {
        var words = scalar.Where.Words;
        var block = scalar.Quoted && words[0] is '|' or '>';
        var decoded = ScalarWords.Decode(words);
        if (!block) Assert.Equal(scalar.Value, decoded);
        else if (ScalarWords.HasIndicator(words)) Assert.Equal(WithoutMargin(scalar.Value), WithoutMargin(decoded));
        else Assert.Equal(scalar.Value.TrimEnd('\n'), decoded.TrimEnd('\n'));
        Assert.Equal(scalar.Quoted, words.Length > 0 && (words[0] is '"' or '\'' || block));
        Assert.DoesNotMatch("^[ \t\r\n]|[\r\n]$", words);
        if (!block) return;
        var chomping = words.AsSpan(0, Math.Min(3, words.Length));
        if (chomping.Contains('-')) Assert.False(scalar.Value.EndsWith('\n'));
        else if (!chomping.Contains('+')) Assert.False(scalar.Value.EndsWith("\n\n", StringComparison.Ordinal));
    }

    private static IEnumerable<string> WithoutMargin(string value) => value.TrimEnd('\n').Split('\n').Select(line => line.TrimStart(' '));

    private static void Collection(YamlNode node, YamlNode[] children, char open, char close, SourceText source, bool whole)
    {
        var words = node.Where.Words;
        var span = node.Where.Span;
        if (words[0] == open)
        {
            Assert.Equal(close, words[^1]);
        }
        else
        {
            // A list begins with the dash of its first item, a mapping with its first key, or with the `?` before that.
            var first = children[0].Where.Span.Start;
            if (node is YamlSequence) Assert.StartsWith("-", words, StringComparison.Ordinal);
            else Assert.Equal("", source.Cut(TextSpan.FromBounds(span.Start, first)).Trim('?', ' '));
            // It ends with its last child; behind one that is empty, with the colon or dash.
            var last = children[^1].Where.Span.End;
            Assert.True(span.End >= last);
            if (whole) Assert.Equal("", source.Cut(TextSpan.FromBounds(last, span.End)).Trim(':', ' ', '-'));
        }
        var from = span.Start;
        foreach (var child in children)
        {
            Assert.True(child.Where.Span.Start >= from, $"\"{child.Where.Words}\" begins before its elder sister ends");
            Assert.True(child.Where.Span.End <= span.End, $"\"{child.Where.Words}\" ends behind \"{words}\"");
            from = child.Where.Span.End;
        }
    }

    // As an editor finds the node under the cursor.
    private static YamlNode Find(YamlNode root, YamlNode sought)
    {
        var (at, found) = (sought.Where.Span, root);
        while (!ReferenceEquals(found, sought) && Children(found).FirstOrDefault(child => child.Where.Span.Length > 0 && child.Where.Span.Start <= at.Start && at.End <= child.Where.Span.End) is { } inner) found = inner;
        return found;
    }
}
