using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Trees;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Fields;

/// <summary>A list of sentences, each found again by its words.</summary>
/// <param name="key">Its keys.</param>
/// <param name="words">What people call it.</param>
/// <param name="item">What people call one of them: "criterion".</param>
/// <param name="grounds">Which lines of the policy its changes fall under.</param>
internal sealed class TextsField(string key, string words, string item, Grounds grounds) : Field(key, words)
{
    protected override void Tell(FieldPair pair)
    {
        var match = Matching.Of(Nodes(pair.Before), Nodes(pair.After), _ => null, TextLikeness.Of);
        foreach (var one in match.Pairs)
        {
            var (before, after) = (Value(one.Before), Value(one.After));
            if (before is not null && after is not null)
                pair.Tell(ChangeKind.Changed, grounds.Changed, $"a {item} reads otherwise: {Sentences.Quoted(after)}", [before], [after], one.Before, one.After);
            else if (before is not null) pair.TellGone(grounds.Removed, $"no longer a {item}: {Sentences.Quoted(before)}", [before], one.Before);
            else if (after is not null) pair.TellNew(grounds.Added, $"a new {item}: {Sentences.Quoted(after)}", [after], one.After);
        }
        if (match.Pairs.Count == 0)
            pair.Tell(Neutral.OrderChanged, $"{Sentences.The(pair.Words)} {Sentences.Verb(pair.Words, "stands", "stand")} in another order", Texts(pair.Before), Texts(pair.After));
    }

    private static Seq<YamlNode> Nodes(YamlNode? node) => node is YamlSequence list ? list.Items : Meaning.IsNothing(node) ? default : [node!];

    private static Seq<string> Texts(YamlNode? node) => Items(node).Select(text => Meaning.Text(text.Value)).ToSeq();
}
