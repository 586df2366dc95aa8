using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>One area, as far as an atlas tells of it.</summary>
/// <param name="Id">Id of its pathway.</param>
/// <param name="Path">Its main file, as the user knows it.</param>
/// <param name="Name">Name of the area.</param>
/// <param name="Title">Title of its pathway.</param>
/// <param name="Levels">Its level model, and how its levels are read as bands.</param>
/// <param name="Cells">What it has: for each group of the frame, each band, each band of age, in this order.</param>
/// <param name="Figures">The same in a few numbers.</param>
/// <param name="Specialists">Whether practitioners can turn to specialists.</param>
/// <param name="Declared">The gaps that it declares, in the order of the source.</param>
/// <param name="Undeclared">What is missing and not declared, the widest first.</param>
public sealed record AreaProfile(
    string Id, string Path, string Name, string Title, AreaLevels Levels, Seq<AreaCell> Cells, AreaFigures Figures, SpecialistAccess Specialists,
    Seq<AreaGap> Declared, Seq<AreaHole> Undeclared)
{
    /// <summary>Part of the United Kingdom; null where not said.</summary>
    public Nation? Nation { get; init; }

    /// <summary>ONS code of the area; null where not said.</summary>
    public string? Code { get; init; }

    /// <summary>Title of the pathway that it is built on, or its id where it has none; null for none.</summary>
    public string? Base { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The day of its last review; null where not said.</summary>
    public DateOnly? LastReviewed { get; init; }

    /// <summary>The day its next review is due; null where not said.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>Days since its review was due; null where it is not overdue.</summary>
    public int? DaysOverdue { get; init; }

    /// <summary>Services whose facts nobody has checked for twelve months, or ever.</summary>
    public int NotAssured { get; init; }

    /// <summary>Names, numbers and other words that still wait for the real ones.</summary>
    public int Unfilled { get; init; }

    /// <summary>Findings of <c>pair check</c> that are errors and not accepted.</summary>
    public int Errors { get; init; }

    /// <summary>Findings that are warnings and not accepted.</summary>
    public int Warnings { get; init; }
}

/// <summary>How an area calls its levels.</summary>
/// <param name="Model">Name of a shipped model; null for levels of its own.</param>
/// <param name="Readings">Each level by its name here, with the bands that it is read as, approximately.</param>
public sealed record AreaLevels(string? Model, Seq<LevelReading> Readings);

/// <summary>A level and the bands that it is read as.</summary>
public sealed record LevelReading(string Name, Seq<Band> Bands);

/// <summary>What an area has in one cell.</summary>
/// <param name="Reach">In a word.</param>
/// <param name="Share">How much of the families (place by place, carer by carer, day by day) is reached, 0 to 100; 100 only where all is, 0 only where nothing is.</param>
/// <param name="Services">Services that count there; a strand counts with its service.</param>
/// <param name="Named">Of these, how many name the group; 0 for families in general.</param>
public sealed record AreaCell(Reach Reach, int Share, int Services, int Named);

/// <summary>Whom services reach.</summary>
public enum Reach
{
    /// <summary>No level of the area is read as this band, or there are no such families.</summary>
    NotAsked,

    /// <summary>Nobody, and the area does not say so.</summary>
    None,

    /// <summary>Nobody, or not all, and the area has declared all that is missing.</summary>
    Declared,

    /// <summary>Some families, and what is missing is not all declared.</summary>
    Part,

    /// <summary>Everybody.</summary>
    Whole,
}

/// <summary>An area in a few numbers. Cells are those of families in general.</summary>
/// <param name="Services">Services that count on the day; a strand counts with its service.</param>
/// <param name="Providers">Organisations that run them.</param>
/// <param name="Whole">Cells where everybody is reached.</param>
/// <param name="Part">Cells where some are.</param>
/// <param name="Declared">Cells where what is missing is declared.</param>
/// <param name="None">Cells with nothing that nobody has declared.</param>
public sealed record AreaFigures(int Services, int Providers, int Whole, int Part, int Declared, int None);

/// <summary>Whether practitioners can turn to parent-infant specialists.</summary>
public enum SpecialistAccess
{
    /// <summary>No, and the area does not say so.</summary>
    None,

    /// <summary>No, and it is declared as a gap.</summary>
    Declared,

    /// <summary>Yes.</summary>
    Named,
}

/// <summary>A gap that an area declares.</summary>
/// <param name="Id">Its id; its place among the gaps, such as <c>gap-3</c>, where the id may tell of a person.</param>
/// <param name="Text">In the partners' words; null where these tell of a person, or of so few families that somebody may know them.</param>
/// <param name="Bands">The bands that its levels are read as; empty where it names offers alone.</param>
/// <param name="Families">Whom it concerns, in words: "birth until 3 months, neonatal, South Northshire"; empty for everybody.</param>
/// <param name="Days">How long ago it was declared; null where no date is said.</param>
/// <param name="Review">The day its review is due; null where not said.</param>
/// <param name="DaysOverdue">Days since then; null where it is not overdue.</param>
/// <param name="IsFilled">Whether services now cover all that it names.</param>
public sealed record AreaGap(string Id, string? Text, Seq<Band> Bands, string Families, int? Days, DateOnly? Review, int? DaysOverdue, bool IsFilled);

/// <summary>What an area lacks and does not declare.</summary>
/// <param name="Kind">How much is missing.</param>
/// <param name="Level">Name of the level there.</param>
/// <param name="Bands">The bands that it is read as.</param>
/// <param name="Families">Whom it concerns, in words; empty for everybody.</param>
/// <param name="Share">How much of the level's families it concerns, 1 to 100.</param>
public sealed record AreaHole(HoleKind Kind, string Level, Seq<Band> Bands, string Families, int Share);
