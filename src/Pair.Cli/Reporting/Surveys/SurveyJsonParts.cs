using System.Text.Json;
using Pair.Cli.Reporting.Formats;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Survey;

namespace Pair.Cli.Reporting.Surveys;

/// <summary>The entries of a survey's lists, key by key. Every key is always there; what is not told apart or not said is null or an empty list.</summary>
internal static class SurveyJsonParts
{
    /// <summary>What an id is called.</summary>
    public static void Named(this Utf8JsonWriter json, Level level) => json.Named(level.Id.Value, level.Name.Value);

    /// <inheritdoc cref="Named(Utf8JsonWriter, Level)"/>
    public static void Named(this Utf8JsonWriter json, Place place) => json.Named(place.Id.Value, place.Name.Value);

    /// <inheritdoc cref="Named(Utf8JsonWriter, Level)"/>
    public static void Named(this Utf8JsonWriter json, Cohort cohort) => json.Named(cohort.Id.Value, cohort.Name.Value);

    /// <inheritdoc cref="Named(Utf8JsonWriter, Level)"/>
    public static void Named(this Utf8JsonWriter json, Service service) => json.Named(service.Id.Value, service.Name.Value);

    /// <summary>Both ends of a stretch of ages, as authors write them and in days since the pregnancy began.</summary>
    public static void Bounds(this Utf8JsonWriter json, Stretch ages)
    {
        json.WriteString("from", ages.From.Written);
        json.WriteString("to", ages.To.Written);
        json.WriteNumber("fromDays", SurveyIds.Days(ages.From));
        json.WriteNumber("toDays", SurveyIds.Days(ages.To));
    }

    /// <summary>A cell of the map.</summary>
    public static void Cell(this Utf8JsonWriter json, Cell cell)
    {
        json.Text("level", cell.Level?.Id.Value);
        json.Ages(cell.Ages);
        json.Text("place", cell.Place?.Id.Value);
        json.Text("cohort", cell.Cohort?.Id.Value);
        json.Text("carer", cell.Carer is { } carer ? SurveyIds.Of(carer) : null);
        json.WriteString("state", SurveyIds.Of(cell.State));
        json.Texts("services", SurveyIds.Of(cell.Services));
        json.WriteBoolean("hasHole", cell.HasHole);
        json.WriteBoolean("declaredInPart", cell.IsDeclaredInPart);
        json.WriteBoolean("remote", cell.IsRemote);
        json.WriteBoolean("carersNotSaid", cell.CarersNotSaid);
        json.WriteNumber("named", cell.Named);
    }

    /// <summary>A service that does not count today.</summary>
    public static void Waiting(this Utf8JsonWriter json, WaitingService waiting)
    {
        json.Text("service", waiting.Service.Id.Value);
        json.WriteString("why", SurveyIds.Of(waiting.Why));
    }

    /// <summary>Whom a service turns away.</summary>
    public static void Refused(this Utf8JsonWriter json, Refused refused)
    {
        json.Text("service", refused.Service.Id.Value);
        json.Text("who", refused.Who);
        json.Texts("instead", [.. refused.Instead]);
    }

    /// <summary>Families whom some services take none of.</summary>
    public static void Limit(this Utf8JsonWriter json, Limit limit)
    {
        json.WriteString("by", SurveyIds.Of(limit.Kind));
        json.Text("families", limit.Families);
        json.Texts("services", SurveyIds.Of(limit.Services));
    }

    /// <summary>A hole, with its pieces.</summary>
    public static void Hole(this Utf8JsonWriter json, Hole hole)
    {
        json.WriteString("kind", SurveyIds.Of(hole.Kind));
        json.Text("level", hole.Level.Id.Value);
        json.WriteBoolean("declaredInPart", hole.IsDeclaredInPart);
        json.Each("pieces", hole.Pieces, json.Piece);
    }

    /// <summary>A declared gap. What it leaves out is null or empty, which means all.</summary>
    public static void Declared(this Utf8JsonWriter json, DeclaredGap declared)
    {
        var gap = declared.Gap;
        json.Text("id", gap.Id.Value);
        json.Text("text", gap.Text.Value);
        json.Texts("levels", SurveyIds.Of(gap.Levels));
        json.Texts("offers", [.. gap.Offers.Select(offer => SurveyIds.Of(offer.Value))]);
        if (gap.Ages is { } ages)
        {
            json.WriteStartObject("ages");
            json.WriteString("from", ages.Value.From.Written);
            json.Text("to", ages.Value.To?.Written);
            json.WriteEndObject();
        }
        else json.WriteNull("ages");
        json.Texts("places", SurveyIds.Of(gap.Catchment));
        json.Texts("carers", [.. gap.Carers.Select(carer => SurveyIds.Of(carer.Value))]);
        json.Texts("cohorts", SurveyIds.Of(gap.Cohorts));
        json.Text("reportedTo", gap.ReportedTo?.Value);
        json.Day("date", gap.Date?.Value);
        json.Day("review", gap.Review?.Value);
        if (declared.DaysOverdue is { } days) json.WriteNumber("daysOverdue", days);
        else json.WriteNull("daysOverdue");
        json.WriteBoolean("filled", declared.IsFilled);
    }

    /// <summary>The same method from two providers.</summary>
    public static void Overlap(this Utf8JsonWriter json, Overlap overlap)
    {
        json.Texts("services", [overlap.First.Id.Value, overlap.Second.Id.Value]);
        json.Text("intervention", overlap.Intervention);
        json.Texts("levels", [.. overlap.Levels]);
        json.Ages(overlap.Ages);
    }

    /// <summary>Where one service stands alone.</summary>
    public static void Alone(this Utf8JsonWriter json, Alone alone)
    {
        json.Text("service", alone.Service.Id.Value);
        json.Each("cells", alone.Cells, json.PieceAt);
    }

    /// <summary>A service whose money ends.</summary>
    public static void Ending(this Utf8JsonWriter json, Ending ending)
    {
        json.Text("service", ending.Service.Id.Value);
        json.Day("until", ending.Until);
        json.WriteNumber("days", ending.Days);
        json.Each("lost", ending.Lost, json.PieceAt);
    }

    /// <summary>A piece of the map at its level.</summary>
    public static void PieceAt(this Utf8JsonWriter json, LevelPiece at)
    {
        json.Text("level", at.Level.Id.Value);
        json.Piece(at.Piece);
    }

    private static void Piece(this Utf8JsonWriter json, Piece piece)
    {
        json.Ages(piece.Ages);
        json.Texts("places", SurveyIds.Of(piece.Places));
        json.Texts("carers", SurveyIds.Of(piece.Carers));
    }

    private static void Ages(this Utf8JsonWriter json, Stretch ages)
    {
        json.WriteStartObject("ages");
        json.Bounds(ages);
        json.WriteEndObject();
    }

    private static void Named(this Utf8JsonWriter json, string id, string name)
    {
        json.Text("id", id);
        json.Text("name", name);
    }
}
