namespace Pair.Tests.Outside.Breaking;

/// <summary>The same pathway and day, wherever and however the machine is set up: the same bytes, and the same words.</summary>
public sealed class PlacesTests
{
    private static readonly string[] settings =
    [
        "LC_ALL=tr_TR.UTF-8", "LC_ALL=ar_SA.UTF-8", "LC_ALL=C", "LC_ALL=nonsense", "LANG=th_TH.UTF-8", "-u LANG -u LC_ALL", "TZ=Pacific/Kiritimati", "TZ=Etc/GMT+12", "TZ=Europe/London", "TZ=nonsense", "TZ=:/dev/null", "TZ=",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "COLUMNS=1", "TERM=nonsense",
    ];

    [SkippableFact]
    public void No_language_and_no_time_zone_changes_a_byte()
    {
        using var trying = new TryingOut();
        var first = Built(trying, "LC_ALL=en_GB.UTF-8 TZ=UTC");
        Assert.All(settings, setting => Assert.Equal((setting, first), (setting, Built(trying, setting))));
    }

    [SkippableTheory]
    [InlineData("0001-01-01")]
    [InlineData("1970-01-01")]
    [InlineData("2026-03-29")]
    [InlineData("2200-02-28")]
    [InlineData("9999-12-31")]
    public void Any_day_can_be_asked_for(string day)
    {
        using var trying = new TryingOut();
        foreach (var command in (string[])["build -q --fail-on never -o out", "check --fail-on never", "gaps", "rollup", "diff . littleham.pair.yaml"])
        {
            var said = trying.Run($"pair {command} --as-of {day}");
            Assert.True(said.Code is 0 or 1, $"{command}: {said.Code} {said.Error}");
        }
    }

    [SkippableTheory]
    [InlineData("tomorrow")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999")]
    [InlineData("253402300800")]
    [InlineData(" 1")]
    public void A_moment_that_is_none_is_told(string moment)
    {
        using var trying = new TryingOut();
        var said = trying.Run($"SOURCE_DATE_EPOCH='{moment}' pair build");
        Assert.Equal((2, $"pair: the environment variable SOURCE_DATE_EPOCH takes seconds since 1970, not \"{moment}\"\n"), (said.Code, said.Error));
        Assert.Equal(["littleham.pair.yaml"], trying.Files());
    }

    // Editors of Windows and of old Macs, and both in one file.
    [SkippableTheory]
    [InlineData("s/$/\\r/")]
    [InlineData("1~2s/$/\\r/")]
    [InlineData("1s/^/\\xef\\xbb\\xbf/")]
    [InlineData("1s/^/\\xef\\xbb\\xbf/; s/$/\\r/")]
    public void The_ends_of_lines_and_a_mark_of_byte_order_change_no_document(string edit)
    {
        using var trying = new TryingOut();
        var first = Built(trying, "A=1");
        Assert.Equal(0, trying.Run($"sed -i '{edit}' littleham.pair.yaml").Code);
        Assert.Equal(first, Built(trying, "A=1"));
    }

    private static string Built(TryingOut trying, string setting)
    {
        var said = trying.Run($"rm -rf out; env {setting} pair build --fail-on never -o out --as-of 2026-11-22 > said 2>&1; echo $?; cat said; rm said; cd out && md5sum *");
        Assert.StartsWith("0\n", said.Output, StringComparison.Ordinal);
        return said.Output;
    }
}
