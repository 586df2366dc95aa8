using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>Whom a family asks to refer it, in the words that families use for them.</summary>
internal static class Askers
{
    /// <summary>"your midwife, health visitor or GP"; null where nobody but families is named.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="referral">Who may refer.</param>
    /// <param name="element">The service.</param>
    /// <param name="inFull">Whether it is the only way in, and says whom the wide words mean.</param>
    public static Line? Of(Pathway pathway, Referral referral, string element, bool inFull)
    {
        var staff = referral.Who.Where(who => pathway.Referrers.Find(who.Value)?.Kind != ReferrerKind.Family).ToList();
        // "Anyone" holds everybody who works with families, too.
        if (staff.Count == 0) return referral.Who.FirstOrDefault(who => who.Value == "anyone") is { } anyone ? Named(element, "anyone who works with you", anyone) : null;
        var line = new Line(element);
        if (staff.Find(who => who.Value is "any-professional" or "any-health-professional") is { } any)
        {
            var name = any.Value == "any-professional" ? "anyone who works with you" : "any health worker you see";
            line.Add(Named(element, inFull ? $"{name}, such as your midwife, health visitor or GP" : name, any));
            staff.RemoveAll(who => who == any || pathway.Referrers.Find(any.Value)?.Includes.Any(included => included.Value == who.Value) == true);
            if (staff.Count > 0) line.Say(", or ", Emphasis.Strong);
        }
        for (var i = 0; i < staff.Count; i++)
        {
            if (i > 0) line.Say(i == staff.Count - 1 ? " or " : ", ", Emphasis.Strong);
            line.Add(Named(element, (i == 0 ? "your " : "") + Name(pathway, staff[i].Value), staff[i]));
        }
        return line;
    }

    private static Line Named(string element, string words, Located<string> who) => new Line(element).Words(words, who.Where, "referral.who", Emphasis.Strong);

    private static string Name(Pathway pathway, string id) => id switch
    {
        "obstetrician" => "hospital doctor",
        "neonatal" => "nurse on the baby unit",
        "early-years" => "nursery or childminder",
        "voluntary-sector" => "charity worker",
        _ => InSentence(pathway.Referrers.Find(id)?.Name.Value ?? id),
    };

    // "GP" keeps its capitals in the middle of a sentence.
    private static string InSentence(string name) =>
        name.Length < 2 || char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
