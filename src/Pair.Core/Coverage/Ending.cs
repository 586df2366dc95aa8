using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Coverage;

/// <summary>A service whose money ends, and who is left with nothing on the day after if nothing follows.</summary>
/// <param name="Service">The service.</param>
/// <param name="Until">The last day that is paid for.</param>
/// <param name="Days">Days from the day of the map until then.</param>
/// <param name="Lost">What nobody else covers on the day after; what ends by then is no help.</param>
public sealed record Ending(Service Service, DateOnly Until, int Days, Seq<LevelPiece> Lost)
{
    /// <summary>The services that count today and whose money ends within some days, soonest first.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="day">Today.</param>
    /// <param name="days">How many days to look ahead.</param>
    public static List<Ending> Of(Pathway pathway, DateOnly day, int days)
    {
        var (losses, all) = (new Losses(pathway, day, days), new List<Ending>());
        foreach (var service in pathway.Services)
            if (Openness.Counts(service, day) && service.FundedUntil is { } until && until.Value.DayNumber - day.DayNumber is var left && left <= days)
                all.Add(new Ending(service, until.Value, left, losses.Of(service)));
        all.Sort(static (a, b) => a.Days.CompareTo(b.Days));
        return all;
    }
}
