using System.Globalization;

namespace Pair.Cli.Inputs;

/// <summary>The day that dates are judged on: <c>--as-of</c>, else <c>SOURCE_DATE_EPOCH</c>, else today here.</summary>
internal static class AsOf
{
    /// <summary>Finds the day.</summary>
    /// <param name="option">The value of <c>--as-of</c>; null where it is not given.</param>
    /// <param name="command">The command, for the line that names its help.</param>
    /// <param name="world">Its environment and clock.</param>
    public static DateOnly Read(string? option, string command, World world)
    {
        if (option is not null)
            return DateOnly.TryParseExact(option, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : throw Stop.BadUse($"--as-of takes a date such as 2026-06-01, not \"{option}\"", command);
        if (world.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch) return world.Today();

        // https://reproducible-builds.org/specs/source-date-epoch/: whole seconds since 1970, in UTC.
        const long LastSecondOf9999 = 253402300799;
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecondOf9999
            ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds))
            : throw Stop.BadInput($"the environment variable SOURCE_DATE_EPOCH takes seconds since 1970, not \"{epoch}\"");
    }
}
