using Pair.Core.Binding;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Tests.Reference;
using Pair.Tests.Samples;

namespace Pair.Tests.Binding;

/// <summary>
/// What the schema lets an author write, the binder must read: each key of the kitchen sink is taken out of the tree, or changed where the
/// schema demands it, and the pathway must not be the same afterwards.
/// </summary>
public sealed class EveryPropertyIsReadTests
{
    private static readonly (string Path, string Reason)[] NotTheBinders =
    [
        ("pair", "the schema holds it to 1, and there is no other version yet"),
        ("include", "parts are united before anything is bound"),
        ("extends", "bases are united before anything is bound"),
    ];

    // Other values that some required key may take.
    private static readonly string[] Others = ["another", "2031-12-31", "7m", "published", "girfec", "https://other.example", "7"];

    public static TheoryData<string> Pathways => [Sample.KitchenSink.Path, Sample.OwnLevels.Path];

    [Theory]
    [MemberData(nameof(Pathways))]
    public void A_key_that_is_left_out_or_changed_changes_the_pathway(string path)
    {
        var tree = Sample.Of(path).Tree();
        var pathway = PathwayBinder.Bind(tree).Pathway;
        Assert.Equal(pathway, PathwayBinder.Bind(tree).Pathway);
        var unread = PropertyPlace.Of(tree)
            .Where(place => !NotTheBinders.Any(exempt => exempt.Path == place.Path))
            .Where(place => !IsDefault(place))
            .Where(place => Without(tree, place) is { } changed && pathway!.Equals(PathwayBinder.Bind(changed).Pathway));
        Assert.Empty(unread.Select(place => string.Join('.', place.Steps)));
    }

    [Fact]
    public void Every_key_of_the_schema_is_in_a_sample()
    {
        var written = Sample.Whole.SelectMany(sample => PropertyPlace.Of(sample.Tree())).Select(place => place.Path).ToHashSet();
        Assert.Empty(SchemaFile.Pathway.Paths.Where(SchemaFile.IsEntry).Except(written));
    }

    [Fact]
    public void Only_what_stands_at_the_root_is_not_the_binders() =>
        Assert.All(NotTheBinders, exempt => Assert.True(exempt.Reason.Length > 0 && !exempt.Path.Contains('.')));

    // Left out, it means just this.
    private static bool IsDefault(PropertyPlace place) => place is { Path: "referrers.*.kind", Entry.Value: YamlScalar { Value: "other" } };

    // Null for a mapping or list that is required: what stands in it is taken out one by one.
    private static YamlMapping? Without(YamlMapping tree, PropertyPlace place)
    {
        var gone = place.In(tree, null);
        if (SchemaEvaluator.Fits(PairSchemas.Pathway, gone)) return gone;
        if (place.Entry.Value is not YamlScalar scalar) return null;
        return Others.Where(other => other != scalar.Value)
            .Select(other => place.In(tree, scalar with { Value = other, Kind = other == "7" ? YamlScalarKind.Number : YamlScalarKind.Text }))
            .FirstOrDefault(changed => SchemaEvaluator.Fits(PairSchemas.Pathway, changed))
            ?? throw new InvalidOperationException($"No other value is known for {place.Path}.");
    }
}
