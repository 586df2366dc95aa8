using Pair.Core.Analysis.Rules.Gaps;
using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Stale;

/// <summary>Says what families and staff lose with a service: the levels and places where no other is left, and what nobody else offers.</summary>
internal sealed class LossWords
{
    // People can hold so many in mind; a longer list says no more.
    private const int MostNamed = 4;

    private static readonly Offer[] ForStaff = [Offer.Consultation, Offer.Training, Offer.Supervision, Offer.StaffAdviceLine];

    private readonly int[] offered = new int[ForStaff.Length];
    private readonly Pathway pathway;
    private readonly DateOnly day;
    private readonly Losses losses;

    /// <summary>Looks ahead from a day.</summary>
    public LossWords(Pathway pathway, DateOnly day, int days)
    {
        (this.pathway, this.day, losses) = (pathway, day, new Losses(pathway, day, days));
        foreach (var service in pathway.Services)
            for (var i = 0; i < ForStaff.Length; i++)
                if (Works(service) && service.Gives(ForStaff[i])) offered[i]++;
    }

    /// <summary>A clause for what is lost: <c>no other service is left at "Getting Help" for babies from 6 to 12 months in North Littleham</c>; null for nothing.</summary>
    public string? Of(Service service) => (ForFamilies(service), Staff(service)) switch
    {
        ({ } families, { } staff) => $"{families}, and {staff}",
        var (families, staff) => families ?? staff,
    };

    private string? ForFamilies(Service service)
    {
        var lost = losses.Of(service);
        if (lost.IsEmpty) return null;
        var cells = new List<string>();
        for (var i = 0; i < lost.Count; i++)
        {
            var cell = HoleWords.Cell(pathway, lost[i].Piece);
            cells.Add($"\"{lost[i].Level.Name.Value}\"{(cell.Length == 0 ? "" : " " + cell)}");
        }
        var whom = Presence.IsForGroupsAlone(service) ? " for these families" : HasOneForGroups(lost) ? " open to all families" : "";
        return $"no other service{whom} is left at {string.Join("; ", Cut(cells))}";
    }

    // Else somebody would read that nothing is there at all.
    private bool HasOneForGroups(Seq<LevelPiece> lost)
    {
        foreach (var service in pathway.Services)
        {
            if (!Presence.IsForGroupsAlone(service) || !Openness.Counts(service, day)) continue;
            foreach (var level in service.Levels)
                foreach (var cell in lost)
                    if (level.Value == cell.Level.Id.Value) return true;
        }
        return false;
    }

    private string? Staff(Service service)
    {
        var lost = new List<string>();
        for (var i = 0; i < ForStaff.Length; i++)
            if (service.Gives(ForStaff[i]) && offered[i] == (Works(service) ? 1 : 0) && !IsDeclared(ForStaff[i]))
                lost.Add(ForStaff[i] == Offer.StaffAdviceLine ? "an advice line for staff" : Phrases.Of(ForStaff[i]));
        return lost.Count == 0 ? null : $"nobody else offers {Phrases.Listed(lost, "or")}";
    }

    private bool IsDeclared(Offer offer)
    {
        foreach (var gap in pathway.Gaps)
            foreach (var named in gap.Offers)
                if (named.Value == offer) return true;
        return false;
    }

    private bool Works(Service service) => Openness.IsActive(service) && !Openness.HasLostFunding(service, day);

    private static List<string> Cut(List<string> cells)
    {
        if (cells.Count <= MostNamed) return cells;
        var first = cells.GetRange(0, MostNamed);
        first.Add($"{cells.Count - MostNamed} more");
        return first;
    }
}
