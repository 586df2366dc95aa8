using Pair.Core.Text;

namespace Pair.Core.Syntax;

/// <summary>Gives each comment to the node it stands before or behind, in the order of the text.</summary>
internal sealed class CommentPlaces(SourceText source, IReadOnlyList<YamlComment> comments)
{
    private int next;

    /// <summary>Takes the comments that stand before an offset.</summary>
    public Seq<YamlComment> TakeBefore(int offset)
    {
        var first = next;
        while (next < comments.Count && comments[next].Where.Span.Start < offset) next++;
        return first == next ? [] : Take(first);
    }

    /// <summary>A node with the comments inside it (behind <c>|</c>, between brackets) and the one behind it on its line.</summary>
    public YamlNode AttachTo(YamlNode node, bool isKey)
    {
        var first = next;
        var end = node.Where.Span.End;
        while (next < comments.Count && comments[next].Where.Span.Start < end) next++;
        if (next < comments.Count && comments[next].Inline && OnlySignsBetween(end, comments[next].Where.Span.Start, isKey)) next++;
        return first == next ? node : Add(node, Take(first));
    }

    /// <summary>The root with the comments that nothing follows.</summary>
    public YamlNode AttachRest(YamlNode root) => next == comments.Count ? root : AddBehind(root, TakeBefore(int.MaxValue));

    /// <summary>A node with these comments before its own.</summary>
    public static YamlNode Add(YamlNode node, Seq<YamlComment> before) =>
        before.IsEmpty ? node : node with { Comments = [.. before, .. node.Comments] };

    private static YamlNode AddBehind(YamlNode node, Seq<YamlComment> behind) => node with { Comments = [.. node.Comments, .. behind] };

    private Seq<YamlComment> Take(int first)
    {
        var taken = new YamlComment[next - first];
        for (var i = first; i < next; i++) taken[i - first] = comments[i];
        return Seq.Create<YamlComment>(taken);
    }

    private bool OnlySignsBetween(int from, int to, bool isKey)
    {
        for (var i = from; i < to; i++)
            if (source.Content[i] is not (' ' or '\t') && source.Content[i] != (isKey ? ':' : ',')) return false;
        return true;
    }
}
