using Pair.Core.Documents;

namespace Pair.Cli.Outputs;

/// <summary>For whom <c>build</c> makes files.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Name">What <c>--edition</c> takes.</param>
/// <param name="Ending">What its files have behind the pathway's id.</param>
internal sealed record OutputEdition(Edition Edition, string Name, string Ending)
{
    /// <summary>All, in the order that files are listed in.</summary>
    public static IReadOnlyList<OutputEdition> All { get; } = [new(Edition.Practitioner, "practitioner", ""), new(Edition.Family, "family", "-family")];

    /// <summary>What can be named.</summary>
    public static IReadOnlyList<string> Names() => [.. All.Select(edition => edition.Name)];

    /// <summary>The editions by their names, in the order of <see cref="All"/>; all of them where none is named.</summary>
    /// <param name="names">Names; several may stand in one with commas.</param>
    /// <param name="unknown">Makes the complaint about a name that is none.</param>
    public static IReadOnlyList<OutputEdition> Named(IEnumerable<string> names, Func<string, Stop> unknown)
    {
        var chosen = names.SelectMany(name => name.Split(',', StringSplitOptions.TrimEntries)).ToList();
        foreach (var name in chosen)
            if (!All.Any(edition => edition.Name == name)) throw unknown(name);
        return chosen.Count == 0 ? All : [.. All.Where(edition => chosen.Contains(edition.Name))];
    }
}
