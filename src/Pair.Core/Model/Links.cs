using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>One reference: an element names another.</summary>
/// <param name="From">Element that names, such as <c>services.baby-massage</c> or <c>pathway</c>.</param>
/// <param name="Key">Key that names, such as <c>step_up</c>.</param>
/// <param name="To">Element that is named, such as <c>services.imh-team</c>.</param>
/// <param name="Where">The id as written.</param>
public sealed record Link(string From, string Key, string To, Location Where)
{
    /// <summary>Equal when it says the same, wherever it stands.</summary>
    public bool Equals(Link? other) => other is not null && From == other.From && Key == other.Key && To == other.To;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Key, To);
}

/// <summary>Every reference of a pathway, to be asked from both ends.</summary>
public sealed class Links : IEquatable<Links>
{
    // Made when they are first asked.
    private Dictionary<string, List<Link>>? from;
    private Dictionary<string, List<Link>>? to;

    /// <summary>Keeps references.</summary>
    public Links(Seq<Link> all) => All = all;

    /// <summary>All, in the order of the source.</summary>
    public Seq<Link> All { get; }

    /// <summary>What an element names.</summary>
    public IReadOnlyList<Link> From(string element)
    {
        if (from is null)
        {
            from = new(StringComparer.Ordinal);
            foreach (var link in All) Put(from, link.From, link);
        }
        return from.TryGetValue(element, out var here) ? here : [];
    }

    /// <summary>Who names an element.</summary>
    public IReadOnlyList<Link> To(string element)
    {
        if (to is null)
        {
            to = new(StringComparer.Ordinal);
            foreach (var link in All) Put(to, link.To, link);
        }
        return to.TryGetValue(element, out var here) ? here : [];
    }

    private static void Put(Dictionary<string, List<Link>> table, string element, Link link)
    {
        if (!table.TryGetValue(element, out var here)) table[element] = here = [];
        here.Add(link);
    }

    /// <inheritdoc/>
    public bool Equals(Links? other) => other is not null && All == other.All;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Links);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}
