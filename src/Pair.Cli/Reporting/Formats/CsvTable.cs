namespace Pair.Cli.Reporting.Formats;

/// <summary>A table as RFC 4180 has it. It begins with a byte order mark, without which Excel takes ŵ for two letters; and no cell of it is ever a formula.</summary>
internal sealed class CsvTable
{
    private const string LineEnd = "\r\n";

    // What a spreadsheet takes for the beginning of a formula; some take the wide forms too.
    private const string Formula = "=+-@\t\r＝＋－＠";

    private readonly TextWriter writer;

    /// <summary>Begins a table with its header.</summary>
    public CsvTable(TextWriter writer, IReadOnlyList<string> header)
    {
        this.writer = writer;
        writer.Write('\uFEFF');
        Row(header);
    }

    /// <summary>Writes a row; null is an empty cell.</summary>
    public void Row(IReadOnlyList<string?> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0) writer.Write(',');
            writer.Write(Quoted(Harmless(fields[i] ?? "")));
        }
        writer.Write(LineEnd);
    }

    /// <summary>Whether a spreadsheet could take a text for a formula. A sign alone, such as the - of standard input, is none.</summary>
    public static bool IsFormula(string text) => text.Length > 1 && Formula.Contains(text[0], StringComparison.Ordinal);

    // An apostrophe makes it text.
    private static string Harmless(string text) => IsFormula(text) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
