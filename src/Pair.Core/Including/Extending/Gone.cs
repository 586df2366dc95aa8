using Pair.Core.Text;

namespace Pair.Core.Including.Extending;

/// <summary>An entry of a base that the pathway does not have.</summary>
/// <param name="Collection">Its collection; <c>levels</c> for a level of the base's own.</param>
/// <param name="Id">Its id.</param>
/// <param name="Cause">What made it so.</param>
internal sealed record Gone(string Collection, string Id, Cause Cause);

/// <summary>What made entries of a base go, and all that goes with them.</summary>
/// <param name="where">The words that did it: a <c>null</c>, or the <c>place</c> of the area.</param>
/// <param name="isByPlace">Whether it is the place.</param>
internal sealed class Cause(Location where, bool isByPlace)
{
    /// <summary>The words that did it.</summary>
    public Location Where => where;

    /// <summary>Whether they say which place the area is.</summary>
    public bool IsByPlace => isByPlace;

    /// <summary>What went, such as <c>services.baby-massage</c>.</summary>
    public List<string> Entries { get; } = [];

    /// <summary>Words of the base that named it, and went too.</summary>
    public List<Mention> Fallen { get; } = [];

    /// <summary>Words of the base that name it and cannot go: without them the base would say something else.</summary>
    public List<Mention> Needed { get; } = [];
}

/// <summary>Where the base names an entry.</summary>
/// <param name="Key">The element and the keys in it that do: <c>services.imh-team.step_down</c>.</param>
/// <param name="Where">The id as it stands there.</param>
internal sealed record Mention(string Key, Location Where);
