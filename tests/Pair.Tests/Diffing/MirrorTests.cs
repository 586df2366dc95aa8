using FsCheck;
using FsCheck.Fluent;
using Pair.Core.Binding;
using Pair.Core.Diffing;
using Pair.Core.Findings;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Fuzzing;

namespace Pair.Tests.Diffing;

/// <summary>What holds for any two states of a pathway. The trees of samples are edited by chance; a failure prints the number that it came from.</summary>
public sealed class MirrorTests
{
    // What one direction calls what the other calls otherwise; a ground that is not here is called the same both ways.
    private static readonly Dictionary<string, string> Opposites = Both(
        ("pathway-removed", "pathway-added"), ("service-removed", "service-added"), ("strand-removed", "strand-added"), ("service-stopped", "service-started"), ("level-removed", "level-added"),
        ("ages-narrower", "ages-wider"), ("place-removed", "place-added"), ("carers-narrower", "carers-wider"), ("carer-age-narrower", "carer-age-wider"), ("only-for-narrower", "only-for-wider"),
        ("exclusion-added", "exclusion-removed"), ("route-removed", "route-added"), ("contact-removed", "contact-added"), ("offer-removed", "offer-added"), ("delivery-removed", "delivery-added"),
        ("session-removed", "session-added"), ("hours-removed", "hours-added"), ("hours-narrower", "hours-wider"), ("step-removed", "step-added"), ("specialist-removed", "specialist-added"), ("language-removed", "language-added"),
        ("interpreter-removed", "interpreter-added"), ("accessibility-removed", "accessibility-added"), ("free-no-more", "now-free"), ("help-removed", "help-added"),
        ("safeguarding-removed", "safeguarding-added"), ("response-slower", "response-faster"), ("wait-longer", "wait-shorter"), ("funding-shorter", "funding-longer"), ("groups-removed", "groups-added"),
        ("method-removed", "method-added"), ("no-longer-checked", "checked"), ("no-longer-said", "now-said"), ("guidance-removed", "guidance-added"), ("tool-removed", "tool-added"),
        ("agreement-removed", "agreement-added"), ("link-removed", "link-added"), ("pathway-withdrawn", "pathway-published"), ("gap-added", "gap-removed"), ("acceptance-added", "acceptance-removed"),
        ("case-removed", "case-added"), ("plus-group-removed", "plus-group-added"), ("entry-removed", "entry-added"));

    public static TheoryData<string> Samples => new("samples/northshire/northshire.pair.yaml", "samples/kitchen-sink/kitchen-sink.pair.yaml", "samples/kitchen-sink/own-levels.pair.yaml");

    [Theory, MemberData(nameof(Samples))]
    public void A_pathway_has_no_change_from_itself(string sample)
    {
        var state = State(sample);
        Assert.True(PathwayDiffer.Compare(state, state, States.Day).Changes.IsEmpty);
        Assert.True(PathwayDiffer.Compare(state, State(sample), States.Day).Changes.IsEmpty);
    }

    [Theory, MemberData(nameof(Samples))]
    public void What_is_written_otherwise_is_no_change(string sample) => Hold(sample, (state, dice) =>
    {
        if (Bound(state, new TreeMutations(dice, state.Root).Rewritten()) is { } other)
            Assert.Equal("", States.Lines(PathwayDiffer.Compare(state, other, States.Day)));
    });

    [Theory, MemberData(nameof(Samples))]
    public void Whatever_means_something_else_is_told(string sample) => Hold(sample, (state, dice) =>
    {
        if (Bound(state, new TreeMutations(dice, state.Root).Edited()) is not { } other) return;
        var isSame = PlainMeaning.Of(state.Root) == PlainMeaning.Of(other.Root);
        var lines = States.Lines(PathwayDiffer.Compare(state, other, States.Day));
        Assert.True(isSame == (lines.Length == 0), $"{(isSame ? "told without reason" : "not told")}:\n{lines}{Difference(PlainMeaning.Of(state.Root), PlainMeaning.Of(other.Root))}");
    });

    [Theory, MemberData(nameof(Samples))]
    public void The_way_back_is_the_mirror(string sample) => Hold(sample, (state, dice) =>
    {
        if (Bound(state, new TreeMutations(dice, state.Root).Edited()) is not { } one) return;
        if (Bound(state, new TreeMutations(dice, state.Root).Edited()) is not { } other) return;
        var there = PathwayDiffer.Compare(one, other, States.Day).Changes.Select(Mirrored).Select(Line).Order(StringComparer.Ordinal);
        var back = PathwayDiffer.Compare(other, one, States.Day).Changes.Select(Line).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', there), string.Join('\n', back));
    });

    [Fact]
    public void Every_opposite_is_a_line_of_the_policy_and_of_the_other_kind() => Assert.All(Opposites.Keys, name => Assert.NotNull(ChangePolicy.Find(name)));

    /// <summary>What the way back calls a ground.</summary>
    internal static string Opposite(string ground) => Opposites.GetValueOrDefault(ground, ground);

    private static Change Mirrored(Change change) => change with
    {
        Element = change.Was ?? change.Element, Was = change.Was is null ? null : change.Element,
        Kind = change.Kind switch { ChangeKind.Added => ChangeKind.Removed, ChangeKind.Removed => ChangeKind.Added, _ => change.Kind },
        Ground = ChangePolicy.Find(Opposites.GetValueOrDefault(change.Ground.Name, change.Ground.Name))!,
        Before = change.After, After = change.Before, WhereBefore = change.WhereAfter, WhereAfter = change.WhereBefore,
    };

    // All but the sentence, the name and the fingerprint, which are those of one direction.
    private static string Line(Change change) =>
        $"{change.Element} (was {change.Was}) {change.Key} {change.Kind} {change.Ground.Name} -{string.Join('|', change.Before)} +{string.Join('|', change.After)} {Where(change.WhereBefore)} {Where(change.WhereAfter)}";

    private static string Where(Location? where) => where is null ? "nowhere" : $"{where.Source.Path}:{where.Span.Start}";

    private static void Hold(string sample, Action<PathwayState, Dice> property)
    {
        var state = State(sample);
        Prop.ForAll(ArbMap.Default.ArbFor<DoNotSize<ulong>>(), number => property(state, new Dice(number.Item))).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20260501, 20260501 | 1, 0));
    }

    private static PathwayState State(string sample) => States.OfSample(sample);

    // Null where the schema refuses it or a name leads nowhere now: such a tree is no pathway, and is never compared.
    private static PathwayState? Bound(PathwayState state, YamlMapping root) =>
        !SchemaEvaluator.Evaluate(PairSchemas.Pathway, root).Any(finding => finding.Severity == Severity.Error) && PathwayBinder.Bind(root).Pathway is { } pathway ? state with { Pathway = pathway, Root = root } : null;

    private static string Difference(string one, string other) => string.Join('\n', one.Split('\n').Except(other.Split('\n')).Select(line => $"- {line}").Concat(other.Split('\n').Except(one.Split('\n')).Select(line => $"+ {line}")));

    private static Dictionary<string, string> Both(params (string One, string Other)[] pairs) =>
        pairs.Concat(pairs.Select(pair => (pair.Other, pair.One))).ToDictionary(pair => pair.Item1, pair => pair.Item2);
}
