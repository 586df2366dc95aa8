using System.Text.Json;
using Pair.Cli.Reporting.Formats;
using Pair.Cli.Reporting.Surveys;
using Pair.Core.Diffing;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>What changed, for programs, as <c>schemas/diff.schema.json</c> describes it.</summary>
internal static class DiffJson
{
    private const int Version = 1;

    /// <summary>The whole report, with a line break at its end.</summary>
    public static string Write(DiffReport report)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ReportJson.Write(writer, json =>
        {
            json.WriteStartObject();
            json.Head(Version, report.Day);
            json.Text("base", report.Base);
            json.Text("head", report.Head);
            json.Summary(report);
            json.Each("policy", DiffWords.Grounds(report), json.Ground);
            json.Each("pathways", report.Pathways, json.Pathway);
            json.WriteEndObject();
        });
        return writer.ToString();
    }

    private static void Summary(this Utf8JsonWriter json, DiffReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("breaking", report.Count(ChangeClass.Breaking));
        json.WriteNumber("risky", report.Count(ChangeClass.Risky));
        json.WriteNumber("neutral", report.Count(ChangeClass.Neutral));
        json.WriteNumber("approved", report.Approved);
        json.WriteEndObject();
    }

    private static void Ground(this Utf8JsonWriter json, Ground ground)
    {
        json.Text("ground", ground.Name);
        json.WriteString("class", SurveyIds.Of(ground.Class));
        json.Text("says", ground.Says);
    }

    private static void Pathway(this Utf8JsonWriter json, PathwayDiff diff)
    {
        var pathway = diff.Either.Pathway;
        json.Text("id", pathway.Id.Value);
        json.Text("title", pathway.Title.Value);
        json.Text("pathBefore", diff.Before?.Path);
        json.Text("pathAfter", diff.After?.Path);
        json.Consequence(diff.Consequence);
        json.Each("changes", diff.Changes, json.Change);
    }

    private static void Consequence(this Utf8JsonWriter json, Consequence consequence)
    {
        json.WriteStartObject("consequence");
        json.Each("affected", consequence.Affected, affected =>
        {
            json.Text("who", affected.Who);
            json.Text("what", affected.What);
            json.WriteString("class", SurveyIds.Of(affected.Class));
            json.Texts("elements", affected.Elements);
        });
        json.Each("lost", consequence.Lost, json.Cell);
        json.Each("gained", consequence.Gained, json.Cell);
        json.WriteStartObject("findings");
        json.Findings("new", consequence.New);
        json.Findings("gone", consequence.Gone);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Cell(this Utf8JsonWriter json, CellChange cell)
    {
        json.PieceAt(cell.Cell);
        json.Text("cohort", cell.Cohort?.Id.Value);
        json.Texts("services", SurveyIds.Of(cell.Services));
        json.Text("says", cell.Says);
    }

    private static void Change(this Utf8JsonWriter json, Change change)
    {
        json.Text("element", change.Element);
        json.Text("was", change.Was);
        json.Text("key", change.Key);
        json.WriteString("kind", SurveyIds.Of(change.Kind));
        json.WriteString("class", SurveyIds.Of(change.Class));
        json.Text("ground", change.Ground.Name);
        json.Text("entry", change.Entry);
        json.Text("says", change.Says);
        json.Texts("before", change.Before);
        json.Texts("after", change.After);
        json.Place("whereBefore", change.WhereBefore);
        json.Place("whereAfter", change.WhereAfter);
        json.Text("fingerprint", change.Fingerprint);
        json.Approval(change.Approved);
    }

    private static void Place(this Utf8JsonWriter json, string key, Location? where)
    {
        if (where is null)
        {
            json.WriteNull(key);
            return;
        }
        json.WriteStartObject(key);
        json.Text("path", where.Source.Path);
        json.Span(where, "line", "column", "endLine", "endColumn");
        json.WriteEndObject();
    }

    private static void Approval(this Utf8JsonWriter json, Approval? approval)
    {
        if (approval is null)
        {
            json.WriteNull("approved");
            return;
        }
        json.WriteStartObject("approved");
        json.Text("reason", approval.Reason);
        json.Text("by", approval.By);
        json.Day("date", approval.Date);
        json.WriteEndObject();
    }
}
