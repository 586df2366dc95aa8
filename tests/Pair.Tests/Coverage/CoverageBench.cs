using Pair.Core.Coverage;
using Pair.Core.Phrasing;
using Pair.Tests.Analysis;
using Pair.Tests.Samples;

namespace Pair.Tests.Coverage;

/// <summary>Reads a piece of a pathway as the rules' tests do, and tells what coverage makes of one level of it, in words that a test can compare.</summary>
internal static class CoverageBench
{
    /// <summary>The level that pieces are about.</summary>
    public const string Level = "getting-help";

    /// <summary>The map of a piece, judged on 2 November 2026.</summary>
    public static CoverageMap Map(string piece)
    {
        var compiled = RuleBench.Compile(piece);
        Assert.True(compiled.Pathway is not null, RuleBench.Shown(compiled.Findings));
        return new CoverageMap(compiled.Pathway, Sample.AsOf);
    }

    /// <summary>The holes of the level, one a line: <c>Ages north south | 12 to 24 months | fathers</c>, with <c>(in part)</c> where the rest is declared.</summary>
    public static string[] Holes(string piece) =>
        [.. Pair.Core.Coverage.Holes.Of(Map(piece)).Where(hole => hole.Level.Id.Value == Level).Select(hole =>
            $"{hole.Kind} {string.Join("; ", hole.Pieces.Select(Words))}{(hole.IsDeclaredInPart ? " (in part)" : "")}")];

    /// <summary>The line of the level in a place.</summary>
    public static Line Line(string piece, string place = "north") =>
        Assert.Single(Map(piece).Lines, line => line.Level.Id.Value == Level && line.Place?.Id.Value == place);

    private static string Words(Piece piece) =>
        $"{string.Join(' ', piece.Places.Select(place => place.Id.Value))} | {Spans.Of(piece.Ages)} | {Spans.Of(piece.Carers)}";
}
