using System.Text;

namespace Pair.Tests.Cli;

/// <summary>RFC 4180, read as it is written there.</summary>
internal static class CsvCells
{
    /// <summary>The cells, row by row, the header first.</summary>
    public static List<List<string>> Of(string csv)
    {
        Assert.StartsWith("\uFEFF", csv, StringComparison.Ordinal);
        var (rows, row, cell) = (new List<List<string>>(), new List<string>(), new StringBuilder());
        for (var i = 1; i < csv.Length; i++)
        {
            if (csv[i] == '"')
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++) cell.Append(csv[csv[i] == '"' ? ++i : i]);
            else if (csv[i] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == ',') continue;
                Assert.Equal('\n', csv[++i]);
                rows.Add(row);
                row = [];
            }
            else cell.Append(csv[i]);
        }
        Assert.Empty(row);
        return rows;
    }
}
