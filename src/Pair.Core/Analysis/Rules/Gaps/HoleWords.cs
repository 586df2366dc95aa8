using System.Globalization;
using System.Text;
using Pair.Core.Analysis.Rules.Safe;
using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>What is said of a hole, wherever it points.</summary>
internal static class HoleWords
{
    // People can hold so many in mind; a longer list says no more.
    private const int MostPieces = 3;
    private const int MostPlaces = 8;
    private const int MostPlacesTold = 2;
    private const int LongestId = 64;

    /// <summary>The fact: <c>nothing at "Getting Help" for babies from 12 to 24 months in South Northshire</c>.</summary>
    public static string Message(Pathway pathway, Hole hole, List<Level> levels)
    {
        var parts = new List<string>();
        for (var i = 0; i < hole.Pieces.Count && i < MostPieces; i++) parts.Add(Told(pathway, hole, hole.Pieces[i]));
        if (hole.Pieces.Count > MostPieces) parts.Add($"{hole.Pieces.Count - MostPieces} more");
        var cells = string.Join("; ", parts);
        var names = new List<string>(levels.Count);
        foreach (var level in levels) names.Add($"\"{Sentence.Short(level.Name.Value)}\"");
        return $"nothing at {Phrases.Listed(names, "or")} {(cells.Length == 0 ? "in the whole area" : cells)}{(hole.IsDeclaredInPart ? " (the rest is declared)" : "")}";
    }

    // Where something is there for everybody at no age, it is there for some groups.
    private static string Told(Pathway pathway, Hole hole, Piece piece) =>
        hole.Kind == HoleKind.Ages && IsWhole(piece) ? $"that is open to all families {Cell(pathway, piece)}".TrimEnd() : Cell(pathway, piece);

    /// <summary>Where, at which ages and for whom, as far as it is not everybody everywhere: <c>for fathers in South Northshire</c>; empty for all.</summary>
    public static string Cell(Pathway pathway, Piece piece)
    {
        var families = Families(piece);
        if (IsEverywhere(pathway, piece)) return families;
        return $"{families}{(families.Length == 0 ? "" : " ")}in {PlaceNames.Of(pathway, piece.Places)}";
    }

    private static string Families(Piece piece)
    {
        if (!piece.Ages.Holds(Stretch.Window)) return Spans.Families(piece.Carers, piece.Ages);
        return piece.Carers == CarerSet.Everyone ? "" : $"for {Spans.Of(piece.Carers)}";
    }

    /// <summary>What makes it this hole and no other.</summary>
    public static string[] Facts(Hole hole, List<Level> levels)
    {
        var facts = new List<string>();
        foreach (var level in levels) facts.Add(level.Id.Value);
        foreach (var piece in hole.Pieces) facts.Add(Fact(piece));
        return [.. facts];
    }

    /// <summary>A piece of the map, whatever its words: ids of its places, ages in days, carers.</summary>
    public static string Fact(Piece piece)
    {
        var fact = new StringBuilder();
        foreach (var place in piece.Places) fact.Append(place.Id.Value).Append(' ');
        fact.Append(Days(piece.Ages.From)).Append('-').Append(Days(piece.Ages.To));
        foreach (var carer in CarerSets.Each)
            if (piece.Carers.HasFlag(CarerSets.Of(carer))) fact.Append(' ').Append(Typed.Of(carer));
        return fact.ToString();
    }

    /// <summary>What to do: the smallest change, a service, or the gap as it is typed.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="hole">The hole.</param>
    /// <param name="levels">The levels at which it is the same hole.</param>
    /// <param name="change">What could be changed there; null for nothing.</param>
    public static string Help(Pathway pathway, Hole hole, List<Level> levels, string? change)
    {
        var gap = $"say under `gaps:` what is missing, with {Keys(pathway, hole, levels)}";
        if (hole.Pieces.Count == 1)
        {
            var piece = hole.Pieces[0];
            var places = IsEverywhere(pathway, piece) ? [] : PlaceNames.Catchment(pathway, piece.Places);
            if (places.Count <= MostPlaces)
                gap = $"add under `gaps:` `{GapId(hole.Level, piece, places)}: {{ text: {GapText(pathway, hole, piece, places)}, levels: [{Ids(levels)}]{Narrowed(piece, places)} }}`";
        }
        return change is null ? $"add a service, or {gap}" : $"{change}, add a service, or {gap}";
    }

    /// <summary>The same for a board, which types nothing.</summary>
    public static string Choice(string? change) =>
        change is null ? "add a service, or declare the gap" : $"{change.Replace("`", "", StringComparison.Ordinal)}, add a service, or declare the gap";

    // Whole as it is typed: whoever copies it can leave it so, and has no text that still waits for its words. The keys beside it say where, too.
    private static string GapText(Pathway pathway, Hole hole, Piece piece, List<string> places)
    {
        var families = places.Count <= MostPlacesTold ? Told(pathway, hole, piece) : $"{Families(piece)} in {places.Count} places".TrimStart();
        var text = families.Length == 0 ? "Nothing at this level." : $"Nothing {families}.";
        return $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    // What narrows a gap to this hole, where it is too much to be written out.
    private static string Keys(Pathway pathway, Hole hole, List<Level> levels)
    {
        var (places, ages, carers) = (false, false, false);
        foreach (var piece in hole.Pieces)
        {
            places |= !IsEverywhere(pathway, piece);
            ages |= !piece.Ages.Holds(Stretch.Window);
            carers |= piece.Carers != CarerSet.Everyone;
        }
        var keys = new List<string> { $"`levels: [{Ids(levels)}]`" };
        if (places) keys.Add("`catchment`");
        if (ages) keys.Add("`ages`");
        if (carers) keys.Add("`carers`");
        return Phrases.Listed(keys);
    }

    private static string Ids(List<Level> levels)
    {
        var ids = new List<string>(levels.Count);
        foreach (var level in levels) ids.Add(level.Id.Value);
        return string.Join(", ", ids);
    }

    // An id of its own for each hole of a level, so that two can be copied.
    private static string GapId(Level level, Piece piece, List<string> places)
    {
        var id = new StringBuilder("no-").Append(level.Id.Value);
        if (places.Count > 0) id.Append('-').Append(places[0]);
        if (!piece.Ages.Holds(Stretch.Window)) id.Append('-').Append(Typed.Of(piece.Ages.From).Replace(' ', '-'));
        if (piece.Carers != CarerSet.Everyone) id.Append("-carers");
        return id.Length <= LongestId ? id.ToString() : id.ToString(0, LongestId).TrimEnd('-');
    }

    private static string Narrowed(Piece piece, List<string> places)
    {
        var keys = new StringBuilder();
        if (places.Count > 0) keys.Append(", catchment: [").AppendJoin(", ", places).Append(']');
        if (!piece.Ages.Holds(Stretch.Window)) keys.Append(", ages: ").Append(Typed.Of(piece.Ages));
        if (piece.Carers == CarerSet.Everyone) return keys.ToString();
        var carers = new List<string>();
        foreach (var carer in CarerSets.Each)
            if (piece.Carers.HasFlag(CarerSets.Of(carer))) carers.Add(Typed.Of(carer));
        return keys.Append(", carers: [").AppendJoin(", ", carers).Append(']').ToString();
    }

    private static bool IsWhole(Piece piece) => piece.Ages.Holds(Stretch.Window) && piece.Carers == CarerSet.Everyone;

    private static bool IsEverywhere(Pathway pathway, Piece piece) => piece.Places.Count == Openness.Homes(pathway).Count;

    private static string Days(Age age) => age.Days.ToString("0.####", CultureInfo.InvariantCulture);
}
