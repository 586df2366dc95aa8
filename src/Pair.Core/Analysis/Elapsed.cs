namespace Pair.Core.Analysis;

/// <summary>How long ago something was, by the calendar. Authors may write any year, so nothing is added to a date.</summary>
internal static class Elapsed
{
    /// <summary>Whether more than some months lie between two days; exactly so many do not count.</summary>
    public static bool MoreThanMonths(int months, DateOnly from, DateOnly to)
    {
        var passed = (to.Year - from.Year) * 12 + to.Month - from.Month;
        return passed > months || passed == months && to.Day > from.Day;
    }
}
