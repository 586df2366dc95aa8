using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>Families for whom nothing is there, and no gap is declared.</summary>
/// <param name="Kind">How much is missing.</param>
/// <param name="Level">The level of need.</param>
/// <param name="Pieces">Where, at which ages and for whom; at least one.</param>
/// <param name="IsDeclaredInPart">Whether a declared gap takes some of it away.</param>
public sealed record Hole(HoleKind Kind, Level Level, Seq<Piece> Pieces, bool IsDeclaredInPart);

/// <summary>One stretch of ages that is missing for the same carers in some places.</summary>
/// <param name="Places">The places; empty where the area has none.</param>
/// <param name="Ages">The ages.</param>
/// <param name="Carers">Who is left out.</param>
public sealed record Piece(Seq<Place> Places, Stretch Ages, CarerSet Carers)
{
    private static readonly Age LastMonths = Age.Parse("21m")!.Value;

    /// <summary>Whether it lies wholly in the last three months before 24 months, when many services have ended and none begins.</summary>
    public bool IsLate => Ages.From >= LastMonths;

    /// <summary>Whether two tell of the same ages and carers, wherever they are.</summary>
    public static bool IsAlike(Piece one, Piece other) =>
        one.Carers == other.Carers && one.Ages.From.Days == other.Ages.From.Days && one.Ages.To.Days == other.Ages.To.Days;

    /// <summary>The same in more places.</summary>
    public Piece And(Seq<Place> more) => this with { Places = [.. Places, .. more] };
}

/// <summary>How much is missing.</summary>
public enum HoleKind
{
    /// <summary>The level has no service anywhere.</summary>
    Level,

    /// <summary>A place has no service at the level.</summary>
    Place,

    /// <summary>A place has services at the level, and none at some ages or for some carers.</summary>
    Ages,
}
