using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>Levels of need, shipped or an area's own.</summary>
/// <param name="Id">Id of the shipped model; null for an area's own.</param>
/// <param name="Ordered">Whether a later level means more need; false for groups such as THRIVE's.</param>
/// <param name="Note">One sentence on how to read it; null for none.</param>
/// <param name="Items">The levels, in order.</param>
public sealed record LevelModel(Located<string>? Id, bool Ordered, string? Note, Keyed<Level> Items);

/// <summary>One level of need.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name here.</param>
/// <param name="Bands">Neutral bands it covers, approximately.</param>
/// <param name="Summary">What it means, for practitioners; null for none.</param>
public sealed record Level(Located<string> Id, Located<string> Name, Seq<Located<Band>> Bands, Located<string>? Summary) : IEntry
{
    /// <inheritdoc/>
    public Seq<Acceptance> Accepted => default;
}

/// <summary>A framework's principles.</summary>
public sealed record Principles(Located<string> Id, Located<string> Name, Seq<Principle> Items);

/// <summary>One principle of a framework, in our words.</summary>
public sealed record Principle(Located<string> Name, Located<string> Text);
