using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Survey;

/// <summary>What <c>pair gaps</c> tells of one pathway: facts alone, for any form of the report, in the order in which an analyst asks.</summary>
/// <param name="Pathway">The pathway.</param>
/// <param name="Day">The day that it is judged on.</param>
/// <param name="Frame">What is told apart.</param>
/// <param name="Figures">The map in a few numbers.</param>
/// <param name="Grids">What there is at which level: the map as tables.</param>
/// <param name="Waiting">Services for families that do not count today, and why.</param>
/// <param name="Refusals">Whom services turn away in words, and where they send them.</param>
/// <param name="Limits">Families whom some services take none of.</param>
/// <param name="Found">What is missing: findings of the group Gaps, worst first, those about declared gaps aside.</param>
/// <param name="Holes">The holes among them, as facts.</param>
/// <param name="Declared">What the partners know is missing.</param>
/// <param name="Twice">What may be entered twice or told in two ways: findings of the group Duplicates, worst first.</param>
/// <param name="Overlaps">The same method from two providers.</param>
/// <param name="Alone">What hangs on one service.</param>
/// <param name="Endings">What hangs on money that ends within a year.</param>
public sealed record PathwaySurvey(
    Pathway Pathway, DateOnly Day, SurveyFrame Frame, SurveyFigures Figures, Seq<Grid> Grids, Seq<WaitingService> Waiting, Seq<Refused> Refusals, Seq<Limit> Limits,
    Seq<Finding> Found, Seq<Hole> Holes, Seq<DeclaredGap> Declared, Seq<Finding> Twice, Seq<Overlap> Overlaps, Seq<Alone> Alone, Seq<Ending> Endings)
{
    /// <summary>The revision since which alone findings are told, where a user wants to hear what is new; the map and its facts are those of today.</summary>
    public string? Since { get; init; }

    /// <summary>Names, numbers and other words that hold a place for the real ones, as far as the findings tell: what is counted may not be there.</summary>
    public int Unfilled { get; init; }
}

/// <summary>The map in a few numbers. Cells are those of the tables, without the ones that have no families.</summary>
/// <param name="Services">Services that count today; a strand counts with its service.</param>
/// <param name="Entries">The same, each strand for itself.</param>
/// <param name="Cells">Cells in all.</param>
/// <param name="Empty">Cells without a service that nobody has declared.</param>
/// <param name="Declared">Cells without a service that are declared.</param>
/// <param name="InPart">Cells with services, but not for everybody or not the whole time.</param>
/// <param name="One">Cells with one service alone.</param>
public sealed record SurveyFigures(int Services, int Entries, int Cells, int Empty, int Declared, int InPart, int One)
{
    /// <summary>Cells with a service.</summary>
    public int Filled => Cells - Empty - Declared;
}

/// <summary>A service for families that does not count today.</summary>
/// <param name="Service">The service.</param>
/// <param name="Why">Planned, paused, or its money has ended; those that are closed are not told.</param>
public sealed record WaitingService(Service Service, WaitingReason Why);

/// <summary>Why a service does not count.</summary>
public enum WaitingReason
{
    /// <summary>It has not begun.</summary>
    Planned,

    /// <summary>It takes nobody for a while.</summary>
    Paused,

    /// <summary>The day up to which there is money has passed.</summary>
    MoneyEnded,
}

/// <summary>Whom a service turns away.</summary>
/// <param name="Service">The service.</param>
/// <param name="Who">In its author's words.</param>
/// <param name="Instead">Where they are sent, by name; empty where nobody says.</param>
public sealed record Refused(Service Service, string Who, Seq<string> Instead);

/// <summary>Families whom some services take none of.</summary>
/// <param name="Kind">What they are told apart by.</param>
/// <param name="Families">In words: "fathers", "babies from 12 to 24 months", "families in South Northshire".</param>
/// <param name="Services">The services that take none of them.</param>
public sealed record Limit(Axis Kind, string Families, Seq<Service> Services);

/// <summary>A declared gap and how it stands today.</summary>
/// <param name="Gap">What the partners wrote.</param>
/// <param name="DaysOverdue">Days since its review was due; null where it is not overdue.</param>
/// <param name="IsFilled">Whether services now cover all that it names.</param>
public sealed record DeclaredGap(Gap Gap, int? DaysOverdue, bool IsFilled);
