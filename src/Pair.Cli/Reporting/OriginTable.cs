using Pair.Core.Including;
using Pair.Core.Text;

namespace Pair.Cli.Reporting;

/// <summary>The values of one pathway as a table on a terminal: entry by entry, key, value, and at the right where it stands.</summary>
/// <remarks>Paths would leave no room for the values, so each file has a short name, which is explained above.</remarks>
internal sealed class OriginTable
{
    private const int WidestKey = 28;
    private const int Gap = 2;

    private readonly TextWriter writer;
    private readonly Screen screen;
    private readonly CompiledPathway pathway;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private int right;

    /// <summary>A table of one pathway.</summary>
    public OriginTable(TextWriter writer, Screen screen, CompiledPathway pathway)
    {
        (this.writer, this.screen, this.pathway) = (writer, screen, pathway);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in pathway.Sources)
        {
            var name = Path.GetFileName(source.Path);
            if (name.EndsWith(PairYaml, StringComparison.Ordinal)) name = name[..^PairYaml.Length];
            if (name.Length > LongestName) name = name[..LongestName];
            var one = name;
            for (var i = 2; !used.Add(one); i++) one = $"{name}{i}";
            names[source.Path] = ScreenText.Clean(one);
        }
    }

    private const string PairYaml = ".pair.yaml";
    private const int LongestName = 16;

    /// <summary>Writes it.</summary>
    public void Write(IReadOnlyList<ValueOrigin> values)
    {
        foreach (var value in values) right = Math.Max(right, ScreenText.WidthOf(Place(value.Where)));
        Head();
        for (var i = 0; i < values.Count;)
        {
            var end = i;
            while (end < values.Count && values[end].Element == values[i].Element) end++;
            Element(values, i, end);
            i = end;
        }
        Lost();
        if (pathway.Heritage is not null) writer.WriteLine("\n~ said here in place of what a base says   + said here alone   - not taken\nAll else is as the base says it.");
    }

    private void Head()
    {
        var longest = 0;
        foreach (var (_, name) in names) longest = Math.Max(longest, ScreenText.WidthOf(name));
        foreach (var source in pathway.Sources)
        {
            var isBase = false;
            foreach (var main in pathway.Heritage?.Bases ?? default) isBase |= main == source.Path;
            var role = source == pathway.Sources[0] ? "the pathway" : isBase ? "a base" : "a part";
            writer.WriteLine($"{screen.Paint.Path(names[source.Path])}{Blanks(longest - ScreenText.WidthOf(names[source.Path]))}  {role.PadRight(11)}  {ScreenText.Clean(source.Path)}");
        }
    }

    private void Element(IReadOnlyList<ValueOrigin> values, int start, int end)
    {
        writer.WriteLine();
        var keys = 0;
        for (var i = start; i < end; i++) keys = Math.Max(keys, ScreenText.WidthOf(ScreenText.Clean(values[i].Key)));
        keys = Math.Min(keys, WidestKey);
        if (end - start > 1 || values[start].Key.Length > 0) writer.WriteLine(screen.Paint.Bold(ScreenText.Clean(values[start].Element)));
        for (var i = start; i < end; i++)
        {
            var (value, mark) = (values[i], OriginReport.Mark(values[i], pathway.Heritage));
            var key = ScreenText.Clean(value.Key.Length == 0 ? value.Element : value.Key);
            Line(mark, key, value.Key.Length == 0 ? ScreenText.WidthOf(key) : keys, value.Value, value.Where);
            if (value is { InsteadOf: { } before, InsteadOfWhere: { } where }) Line("", "", keys, "instead of " + before, where);
        }
    }

    private void Line(string mark, string key, int keys, string value, Location where)
    {
        var left = Gap + Math.Max(keys, ScreenText.WidthOf(key)) + Gap;
        var room = Math.Max(screen.Width - left - right - Gap, 0);
        var shown = Cut(ScreenText.Clean(value), room);
        var place = Place(where);
        var isOwn = mark.Length > 0;
        writer.Write($"{mark.PadRight(Gap)}{key}{Blanks(left - Gap - ScreenText.WidthOf(key))}{(isOwn ? screen.Paint.Bold(shown) : shown)}");
        writer.WriteLine($"{Blanks(Math.Max(screen.Width - left - ScreenText.WidthOf(shown) - ScreenText.WidthOf(place), 1))}{screen.Paint.Path(place)}");
    }

    private void Lost()
    {
        if (pathway.Heritage is not { Lost: { IsEmpty: false } lost }) return;
        writer.WriteLine($"\n{screen.Paint.Bold("Not taken from the base")}");
        foreach (var loss in lost)
        {
            var place = Place(loss.Where);
            var path = Cut(ScreenText.Clean(loss.Path), screen.Width - Gap - Gap - ScreenText.WidthOf(place));
            writer.WriteLine($"- {path}{Blanks(screen.Width - Gap - ScreenText.WidthOf(path) - ScreenText.WidthOf(place))}{screen.Paint.Path(place)}");
            writer.WriteLine($"    {OriginReport.Reason(loss.Reason)}: {screen.Paint.Path(Place(loss.Because))}");
        }
    }

    private string Place(Location where) => $"{names.GetValueOrDefault(where.Source.Path, where.Source.Path)}:{where.Start.Line}";

    private static string Cut(string text, int room)
    {
        if (ScreenText.WidthOf(text) <= room) return text;
        var (cells, used, end) = (ScreenText.CellsOf(text), 0, 0);
        foreach (var cell in cells)
        {
            if (used + cell.Width > room - 1) break;
            used += cell.Width;
            end = cell.Offset + cell.Shown.Length;
        }
        return text[..Math.Min(end, text.Length)].TrimEnd() + "…";
    }

    private static string Blanks(int count) => new(' ', Math.Max(count, 0));
}
