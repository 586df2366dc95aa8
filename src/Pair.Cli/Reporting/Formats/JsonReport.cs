using System.Text.Json;
using Pair.Cli.Outputs;

namespace Pair.Cli.Reporting.Formats;

/// <summary>Findings for programs, as <c>schemas/findings.schema.json</c> describes them. Keys are added within version 1, never changed.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    /// <summary>Writes the whole report.</summary>
    public static void Write(TextWriter writer, Report report) => ReportJson.Write(writer, json =>
    {
        json.WriteStartObject();
        json.Head(Version);
        json.WriteStartObject("summary");
        json.WriteNumber("error", report.Count.Errors);
        json.WriteNumber("warning", report.Count.Warnings);
        json.WriteNumber("info", report.Count.Infos);
        json.WriteNumber("accepted", report.Count.Accepted);
        json.WriteEndObject();
        if (report.Built is { } built) WriteFiles(json, built);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) FindingJson.Write(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<BuiltFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.Text("path", file.Shown);
            if (file.Edition is { } edition) json.Text("edition", edition);
            else json.WriteNull("edition");
            json.WriteNumber("bytes", file.Size);
            if (file.Pages is { } pages) json.WriteNumber("pages", pages);
            else json.WriteNull("pages");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
