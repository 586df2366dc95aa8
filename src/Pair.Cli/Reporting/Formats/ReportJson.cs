using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Reporting.Formats;

/// <summary>JSON as all reports write it.</summary>
internal static class ReportJson
{
    /// <summary>Writes one value and a line break.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        // People read it too: letters with accents stay letters. It never stands inside HTML.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options)) content(json);
        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>What every report begins with: the version of its keys, and the program that wrote it.</summary>
    public static void Head(this Utf8JsonWriter json, int version)
    {
        json.WriteNumber("version", version);
        json.WriteStartObject("tool");
        json.WriteString("name", "pair");
        json.WriteString("version", ProgramVersion.Number);
        json.WriteEndObject();
    }

    /// <summary>The same of a report that is judged on a day.</summary>
    public static void Head(this Utf8JsonWriter json, int version, DateOnly day)
    {
        json.Head(version);
        json.Day("asOf", day);
    }

    /// <summary>Writes a list with an object for each item.</summary>
    public static void Each<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> keys)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            keys(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string key, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(string.Concat(text.EnumerateRunes()));
        json.WriteEndArray();
    }

    /// <summary>Writes a list of findings, as every report has them.</summary>
    public static void Findings(this Utf8JsonWriter json, string key, Seq<Finding> findings)
    {
        json.WriteStartArray(key);
        foreach (var finding in findings) FindingJson.Write(json, finding);
        json.WriteEndArray();
    }

    /// <summary>Writes a day, or null.</summary>
    public static void Day(this Utf8JsonWriter json, string key, DateOnly? day) => json.Text(key, day is { } said ? $"{said:yyyy-MM-dd}" : null);

    /// <summary>Writes a text, or null. Half a surrogate pair, which YAML's escapes can make, is no text in JSON.</summary>
    public static void Text(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is null) json.WriteNull(key);
        else json.WriteString(key, string.Concat(value.EnumerateRunes()));
    }

    /// <summary>Writes where something begins and ends, key by key.</summary>
    public static void Span(this Utf8JsonWriter json, Location where, string line, string column, string endLine, string endColumn)
    {
        var (start, end) = (where.Start, where.End);
        json.WriteNumber(line, start.Line);
        json.WriteNumber(column, start.Column);
        json.WriteNumber(endLine, end.Line);
        json.WriteNumber(endColumn, end.Column);
    }
}
