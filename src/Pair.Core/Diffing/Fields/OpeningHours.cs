using System.Globalization;

namespace Pair.Core.Diffing.Fields;

/// <summary>Days of the week with the minutes from when until when, as a plain sentence says them: "Tuesdays, 10am to 11.30am", "every day, 7am to 11pm". Whatever says more is not read.</summary>
internal sealed class OpeningHours
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private readonly bool[] days;
    private readonly int from;
    private readonly int to;

    private OpeningHours(bool[] days, int from, int to) => (this.days, this.from, this.to) = (days, from, to);

    /// <summary>The days and times; null where it is not sure what the text means.</summary>
    public static OpeningHours? Parse(string text)
    {
        if (text.ToLowerInvariant().Split(", ", 2) is not [var names, var times] || Named(names) is not { } days) return null;
        return times.Split(" to ") is [var start, var end] && Minutes(start) is { } from && Minutes(end) is { } to && from < to ? new OpeningHours(days, from, to) : null;
    }

    /// <summary>Whether it is open whenever the other is.</summary>
    public bool Holds(OpeningHours other)
    {
        for (var day = 0; day < days.Length; day++)
            if (other.days[day] && !days[day]) return false;
        return from <= other.from && to >= other.to;
    }

    private static bool[]? Named(string names)
    {
        var open = new bool[Days.Length];
        if (names.Split(" to ") is [var first, var last] && Day(first) is { } start && Day(last) is { } end && start < end)
        {
            Array.Fill(open, true, start, end - start + 1);
            return open;
        }
        if (names is "every day" or "daily") Array.Fill(open, true);
        else if (names is "weekdays") Array.Fill(open, true, 0, 5);
        else
            foreach (var name in names.Split(" and "))
                if (Day(name) is { } day) open[day] = true;
                else return null;
        return open;
    }

    private static int? Day(string name) => Array.IndexOf(Days, name.EndsWith("days", StringComparison.Ordinal) ? name[..^1] : name) is >= 0 and var day ? day : null;

    // "7am", "11.30pm", "noon"; twelve is the hour before one.
    private static int? Minutes(string time)
    {
        if (time == "noon") return 12 * 60;
        var isLate = time.EndsWith("pm", StringComparison.Ordinal);
        if (!isLate && !time.EndsWith("am", StringComparison.Ordinal)) return null;
        var parts = time[..^2].Trim().Split('.', ':');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour is < 1 or > 12) return null;
        var minute = 0;
        if (parts.Length == 2 && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out minute) || minute > 59)) return null;
        return (hour % 12 + (isLate ? 12 : 0)) * 60 + minute;
    }
}
