using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;
using Pair.Formats.Html.Reports;

namespace Pair.Formats.Html.Survey;

/// <summary>Pieces of the map in words.</summary>
internal static class Where
{
    private const int MostNames = 3;

    /// <summary>Places by name; the area for all of them or none; more than a few are counted.</summary>
    public static string Of(Pathway pathway, Seq<Place> places)
    {
        if (places.IsEmpty || IsEverywhere(pathway, places)) return pathway.Area.Name.Value;
        var names = places.Take(MostNames).Select(place => Names.Home(pathway, place)).ToList();
        if (places.Count > MostNames) names.Add(Count.Of(places.Count - MostNames, "other place"));
        return Phrases.Listed(names);
    }

    /// <summary>Each piece in a line: its level, then where, at which ages and for whom.</summary>
    public static void List(Chapter chapter, Seq<LevelPiece> pieces)
    {
        var (page, pathway) = (chapter.Page, chapter.Survey.Pathway);
        page.Raw("<ul role=\"list\">\n");
        foreach (var (level, piece) in pieces)
        {
            page.Raw("<li dir=\"auto\">").Text($"{level.Name.Value}: {Spans.Of(piece.Ages)}");
            if (IsEverywhere(pathway, piece.Places)) page.Text(", in all places");
            else if (!piece.Places.IsEmpty) page.Text($", in {Phrases.Listed([.. piece.Places.Select(place => Names.Home(pathway, place))])}");
            if (piece.Carers != CarerSet.Everyone) page.Text($", for {Spans.Of(piece.Carers)}");
            page.Raw("</li>\n");
        }
        page.Raw("</ul>\n");
    }

    private static bool IsEverywhere(Pathway pathway, Seq<Place> places) => places.Count > 1 && places.Count == Openness.Homes(pathway).Count;
}
