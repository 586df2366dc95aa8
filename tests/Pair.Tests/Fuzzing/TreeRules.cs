using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Tests.Fuzzing;

/// <summary>What holds of every tree that was read: each node in its text, in its parent, behind its elder sister.</summary>
internal static class TreeRules
{
    public static void Hold(YamlNode root, SourceText source)
    {
        var comments = new List<YamlComment>();
        Walk(root, source, comments);
        foreach (var comment in comments)
        {
            FindingRules.Inside(comment.Where, comment);
            FuzzLine.Require(comment.Where.Words == comment.Text && comment.Text.StartsWith('#'), () => $"a comment is not what stands there: {comment.Text}");
        }
        FuzzLine.Require(comments.Select(comment => comment.Where.Span.Start).Distinct().Count() == comments.Count, () => "a comment belongs to two nodes");
    }

    private static void Walk(YamlNode node, SourceText source, List<YamlComment> comments)
    {
        FuzzLine.Require(ReferenceEquals(node.Where.Source, source), () => "a node of another text");
        FindingRules.Inside(node.Where, node.Where.Span);
        comments.AddRange(node.Comments);
        switch (node)
        {
            case YamlSequence list:
                Order(list, list.Items);
                foreach (var item in list.Items) Walk(item, source, comments);
                break;
            case YamlMapping mapping:
                Order(mapping, mapping.Entries.SelectMany<YamlEntry, YamlNode>(entry => [entry.Key, entry.Value]));
                foreach (var (key, value) in mapping.Entries)
                {
                    Walk(key, source, comments);
                    Walk(value, source, comments);
                }
                break;
        }
    }

    private static void Order(YamlNode parent, IEnumerable<YamlNode> children)
    {
        var from = parent.Where.Span.Start;
        foreach (var child in children)
        {
            FuzzLine.Require(child.Where.Span.Start >= from, () => $"{child.Where.Span} begins before {from}, where the one before it ends");
            FuzzLine.Require(child.Where.Span.End <= parent.Where.Span.End, () => $"{child.Where.Span} ends behind its parent {parent.Where.Span}");
            from = child.Where.Span.End;
        }
    }
}
