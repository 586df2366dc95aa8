using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>Areas that are like another by what they have at which level and age, so that they may learn from each other.</summary>
/// <param name="Area">Place of the area in the atlas.</param>
/// <param name="Nearest">Up to three others, the most alike first.</param>
public sealed record Kinship(int Area, Seq<Kin> Nearest);

/// <summary>An area that is like another.</summary>
/// <param name="Area">Its place in the atlas.</param>
/// <param name="Likeness">How much, 0 to 100.</param>
/// <param name="HasMore">Where it reaches everybody and the other nobody: what could be learnt from it.</param>
public sealed record Kin(int Area, int Likeness, Seq<CellName> HasMore);

/// <summary>A cell of families in general.</summary>
public sealed record CellName(Band Band, Stretch Ages);
