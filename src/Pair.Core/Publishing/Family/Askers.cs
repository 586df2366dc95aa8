using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>Whom a family asks to refer it, in the words that families use for them.</summary>
internal static class Askers
{
    /// <summary>Where they are the only way in: "your midwife, health visitor or GP"; null where nobody but families is named.</summary>
    public static Line? Of(Pathway pathway, Referral referral, string element)
    {
        var staff = referral.Who.Where(who => pathway.Referrers.Find(who.Value)?.Kind != ReferrerKind.Family).ToList();
        if (staff.Count == 0) return null;
        var line = new Line(element);
        if (staff.Find(IsWide) is { } wide)
        {
            line.Add(Named(element, $"{(wide.Value == "any-professional" ? "anyone who works with you" : "any health worker you see")}, such as your midwife, health visitor or GP", wide, Emphasis.Strong));
            Drop(pathway, staff, wide);
            if (staff.Count > 0) line.Say(", or ", Emphasis.Strong);
        }
        return line.Add(Listed(pathway, staff, element, Emphasis.Strong));
    }

    /// <summary>Where families go themselves, in few words: "Or ask your midwife or GP", "Or ask any professional"; null where nobody else may refer.</summary>
    public static Line? Besides(Pathway pathway, Referral referral, string element)
    {
        var staff = referral.Who.Where(who => pathway.Referrers.Find(who.Value) is not { Kind: ReferrerKind.Family, Includes.IsEmpty: true }).ToList();
        if (staff.Count == 0) return null;
        var line = new Line(element).Say("Or ask ");
        if (staff.Find(who => who.Value == "anyone" || IsWide(who)) is { } wide)
        {
            line.Add(Named(element, wide.Value == "any-health-professional" ? "any health worker" : "any professional", wide, Emphasis.None));
            Drop(pathway, staff, wide);
            if (staff.Count > 0) line.Say(" or ");
        }
        return line.Add(Listed(pathway, staff, element, Emphasis.None));
    }

    private static bool IsWide(Located<string> who) => who.Value is "any-professional" or "any-health-professional";

    private static void Drop(Pathway pathway, List<Located<string>> staff, Located<string> wide) =>
        staff.RemoveAll(who => who == wide || pathway.Referrers.Find(wide.Value)?.Includes.Any(included => included.Value == who.Value) == true);

    private static Line Listed(Pathway pathway, List<Located<string>> staff, string element, Emphasis emphasis)
    {
        var line = new Line(element);
        for (var i = 0; i < staff.Count; i++)
        {
            if (i > 0) line.Say(i == staff.Count - 1 ? " or " : ", ", emphasis);
            line.Add(Named(element, (i == 0 ? "your " : "") + Name(pathway, staff[i].Value), staff[i], emphasis));
        }
        return line;
    }

    private static Line Named(string element, string words, Located<string> who, Emphasis emphasis) => new Line(element).Words(words, who.Where, $"referral.who.{who.Value}", emphasis);

    private static string Name(Pathway pathway, string id) => id switch
    {
        "obstetrician" => "hospital doctor",
        "neonatal" => "nurse on the baby unit",
        "early-years" => "nursery or childminder",
        "voluntary-sector" => "charity worker",
        _ => Phrases.InSentence(pathway.Referrers.Find(id)?.Name.Value ?? id),
    };
}
