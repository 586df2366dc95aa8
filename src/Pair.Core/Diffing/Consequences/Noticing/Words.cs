using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Survey;

namespace Pair.Core.Diffing.Consequences.Noticing;

/// <summary>How those who notice a change are called, and what they had.</summary>
internal static class Words
{
    /// <summary>More names than these are a list that nobody reads in a sentence.</summary>
    public const int MostNamed = 4;

    /// <summary>A cell: "South Northshire, Getting Help, 12 to 24 months, mothers".</summary>
    public static string Cell(Pathway pathway, FoundCell cell)
    {
        var words = $"{SurveyWords.Of(pathway, cell.Piece.Places)}, {cell.Level.Name.Value}, {Spans.Of(cell.Piece.Ages)}";
        if (cell.Piece.Carers != CarerSet.Everyone) words += $", {Spans.Of(cell.Piece.Carers)}";
        return cell.Cohort is null ? words : $"{words}, {Names.Cohort(pathway, cell.Cohort.Id.Value)}";
    }

    /// <summary>Families: "Mothers of babies from 12 to 22 months in South Northshire", "Families in pregnancy", "Families in Bellport (young parents)".</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="piece">Where, at which ages, who comes with the baby.</param>
    /// <param name="groups">Ids of the groups that they are of; none for all.</param>
    public static string Families(Pathway pathway, Piece piece, IReadOnlyList<string> groups)
    {
        var isAll = piece.Ages.Holds(Stretch.Window);
        var who = piece.Carers == CarerSet.Everyone ? "families" : Spans.Of(piece.Carers);
        if (!isAll && piece.Ages.From.Days < Age.BirthDay) who += $" {Spans.Babies(piece.Ages)}";
        else if (!isAll) who += $" {(piece.Carers == CarerSet.Everyone ? "with" : "of")} babies from {Spans.Of(piece.Ages)}";
        if (SurveyWords.Places(pathway, piece.Places) is { Length: > 0 } places) who += $" in {places}";
        if (groups.Count > 0) who += $" ({Listed([.. groups.Select(group => Names.Cohort(pathway, group))])})";
        return Phrases.Capital(who);
    }

    /// <summary>Names: "A, B and C", "A, B, C and 12 more".</summary>
    public static string Listed(IReadOnlyList<string> names, int most = MostNamed) =>
        // "and 1 more" is no shorter than the name.
        names.Count <= most + 1 ? Phrases.Listed(names) : Phrases.Listed([.. names.Take(most), $"{names.Count - most} more"]);

    /// <summary>Staff who may refer or ask: "Health visitors and midwives"; "Staff" where they are of many kinds.</summary>
    public static string Staff(Pathway pathway, IReadOnlyList<Referrer> referrers)
    {
        var names = new List<string>();
        foreach (var referrer in referrers)
            if (referrer.Kind != ReferrerKind.Family && referrer.Includes.IsEmpty) names.Add(Many(pathway, referrer));
        return names.Count is 0 or > MostNamed ? "Staff" : Phrases.Capital(Phrases.Listed(names));
    }

    /// <summary>What staff turn to a service for.</summary>
    public static string Offer(Offer offer) => offer == Model.Offer.StaffAdviceLine ? "advice by phone" : Phrases.Of(offer);

    /// <summary>What an author wrote, where braces mean something: it is no pattern.</summary>
    public static string Plain(string words) => words.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string Many(Pathway pathway, Referrer referrer) => referrer.Id.Value switch
    {
        "voluntary-sector" => "charities",
        "gp" => "GPs",
        "health-visitor" or "midwife" or "obstetrician" or "neonatal" or "mental-health" or "social-worker" or "early-years" or "family-hub" => Phrases.InSentence(referrer.Name.Value) + "s",
        // An area's own name may be one or many: "Housing officers", "Prison in-reach".
        _ => $"those under \"{Pair.Core.Findings.Sentence.Short(pathway.Referrers.Find(referrer.Id.Value)?.Name.Value ?? referrer.Id.Value)}\"",
    };
}
