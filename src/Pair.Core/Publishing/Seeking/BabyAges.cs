using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Seeking;

/// <summary>The ages that a baby can be said to have: weeks in pregnancy and at first, then months. Each day of the journey lies in one.</summary>
internal static class BabyAges
{
    private const string Pregnancy = "Pregnancy";
    private const string Weeks = "Weeks";
    private const string Months = "Months";

    // What is planned before the birth is planned by such steps; a week decides what is open only after it.
    private static readonly int[] PregnantWeeks = [12, 16, 20, 24, 28, 32, 36];

    // The 12th week ends where the third month does.
    private const int LastWeek = 12;
    private const int FirstMonth = 3;
    private const int LastMonth = 23;

    /// <summary>All of them, in order; before pregnancy only where something is there then.</summary>
    public static Seq<FinderChoice> All(bool beforePregnancy)
    {
        var all = new List<FinderChoice>();
        if (beforePregnancy) all.Add(Choice("preconception", "Planning a baby", Pregnancy, Age.Parse("preconception")!.Value.Days, 0));
        all.Add(Choice("pregnancy", $"Up to {PregnantWeeks[0] - 1} weeks pregnant", Pregnancy, 0, PregnantWeeks[0] * 7));
        for (var i = 0; i < PregnantWeeks.Length; i++)
        {
            var (from, last) = (PregnantWeeks[i], i == PregnantWeeks.Length - 1);
            var label = last ? $"{from} weeks pregnant or more" : $"{from} to {PregnantWeeks[i + 1] - 1} weeks pregnant";
            all.Add(Choice($"{from}w-pregnant", label, Pregnancy, from * 7, last ? Age.BirthDay : PregnantWeeks[i + 1] * 7));
        }
        all.Add(Choice("birth", "Under 1 week old", Weeks, Age.BirthDay, Day("1w")));
        for (var week = 1; week <= LastWeek; week++)
            all.Add(Choice($"{week}w", $"{Phrases.Count(week, "week")} old", Weeks, Day($"{week}w"), week == LastWeek ? Day($"{FirstMonth}m") : Day($"{week + 1}w")));
        for (var month = FirstMonth; month <= LastMonth; month++)
            all.Add(Choice($"{month}m", $"{Phrases.Count(month, "month")} old", Months, Day($"{month}m"), Day($"{month + 1}m")));
        return all.ToSeq();
    }

    private static decimal Day(string age) => Age.Parse(age)!.Value.Days;

    private static FinderChoice Choice(string value, string label, string group, decimal from, decimal to) => new(value, label) { Group = group, Days = new FinderDays(from, to) };
}
