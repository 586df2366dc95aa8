using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
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
