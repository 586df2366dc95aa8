using Pair.Core.Diffing.Policy;
using Pair.Core.Diffing.Wording;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Fields;

/// <summary>Groups that something is for alone: none named is all families.</summary>
internal sealed class OnlyForField(string key, string words) : Field(key, words)
{
    public override IEnumerable<KeyValuePair<string, Reading>> Readings => [Reads(Reading.Cohort)];

    protected override bool AreSame(FieldPair pair) => Were(pair).SetEquals(Items(pair.After).Select(item => item.Value));

    protected override void Tell(FieldPair pair)
    {
        var (before, after) = (Items(pair.Before), Items(pair.After));
        var (were, are) = (Were(pair), after.Select(item => item.Value).ToHashSet());
        var (old, young) = (Names(pair.Old, before), Names(pair.Young, after));
        if (before.Count == 0) pair.Tell(Breaking.OnlyForNarrower, $"only {Sentences.Listed(young, "or")} are taken now, no longer all families", old, young);
        else if (after.Count == 0) pair.Tell(Neutral.OnlyForWider, $"all families are taken now, no longer only {Sentences.Listed(old, "or")}", old, young);
        else if (are.IsSubsetOf(were))
        {
            var gone = Names(pair.Old, before.FindAll(item => !are.Contains(pair.Sides.Now(Reading.Cohort, item.Value))));
            pair.Tell(Breaking.OnlyForNarrower, $"only {Sentences.Listed(young, "or")} are taken now, no longer {Sentences.Listed(gone, "or")}", old, young);
        }
        else if (were.IsSubsetOf(are)) pair.Tell(Neutral.OnlyForWider, $"{Sentences.Listed(Names(pair.Young, after.FindAll(item => !were.Contains(item.Value))))} are taken now too", old, young);
        else pair.Tell(Breaking.OnlyForMoved, $"only {Sentences.Listed(young, "or")} are taken now, no longer {Sentences.Listed(old, "or")}", old, young);
    }

    private static HashSet<string> Were(FieldPair pair) => Items(pair.Before).Select(item => pair.Sides.Now(Reading.Cohort, item.Value)).ToHashSet();

    private static Seq<string> Names(Reader reader, List<YamlScalar> items) => items.Select(item => reader.Read(Reading.Cohort, item.Value)).ToSeq();
}
