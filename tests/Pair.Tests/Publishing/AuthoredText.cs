using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Binding;

namespace Pair.Tests.Publishing;

/// <summary>One value that an author typed: its path in the schema, the entry it belongs to (<c>services.con</c>), and its place in the source.</summary>
internal sealed record AuthoredText(string Path, string Element, YamlScalar Scalar)
{
    /// <summary>Every single value of a tree, those in lists too.</summary>
    public static IEnumerable<AuthoredText> Of(YamlMapping tree) => PropertyPlace.Of(tree).SelectMany(place => place.Entry.Value switch
    {
        YamlScalar scalar => [new AuthoredText(place.Path, ElementOf(place), scalar)],
        YamlSequence list => list.Items.OfType<YamlScalar>().Select(item => new AuthoredText(place.Path, ElementOf(place), item)),
        _ => Enumerable.Empty<AuthoredText>(),
    });

    /// <summary>Where it stands.</summary>
    public string Place => PlaceOf(Scalar.Where);

    /// <summary>A place in words that are the same each time that a file is read.</summary>
    public static string PlaceOf(Location where) => $"{where.Source.Path}:{where.Start.Line}:{where.Start.Column} {where.Words}";

    private static string ElementOf(PropertyPlace place) => string.Join('.', place.Steps.Take(2));

    public override string ToString() => $"{Path} {Place}";
}
