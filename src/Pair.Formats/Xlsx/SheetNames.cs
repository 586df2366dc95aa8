using System.Text;
using Pair.Formats.Office;

namespace Pair.Formats.Xlsx;

/// <summary>Names of sheets as spreadsheets allow them.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    /// <summary>The same names, legal and each once, whatever they were.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Sheet> sheets)
    {
        var (names, met) = (new List<string>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var sheet in sheets)
        {
            var name = Legal(sheet.Name);
            for (var number = 2; !met.Add(name); number++)
            {
                var ending = $" ({number})";
                name = Cut(Legal(sheet.Name), Longest - ending.Length) + ending;
            }
            names.Add(name);
        }
        return names;
    }

    private static string Legal(string name)
    {
        var legal = new StringBuilder(name.Length);
        foreach (var unit in MarkupText.Clean(name)) legal.Append(char.IsControl(unit) || "[]:*?/\\".Contains(unit, StringComparison.Ordinal) ? ' ' : unit);
        var fit = Cut(legal.ToString(), Longest).Trim(' ', '\'');
        // Excel keeps one name for itself.
        return fit.Length == 0 ? "Sheet" : fit.Equals("History", StringComparison.OrdinalIgnoreCase) ? "History 1" : fit;
    }

    private static string Cut(string name, int most) => name.Length <= most ? name : name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)];
}
