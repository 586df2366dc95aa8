namespace Pair.Tests.Outside.Running;

/// <summary>Reads QR codes from pictures, as a phone would.</summary>
public static class Zbar
{
    // What zbarimg says with its exit code when some picture holds no code.
    private const int NothingFound = 4;

    /// <summary>What the codes in these pictures say, each once.</summary>
    public static SortedSet<string> Read(IEnumerable<string> pictures)
    {
        var said = Programs.Run("zbarimg", ["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", .. pictures]);
        Assert.True(said.Code is 0 or NothingFound, $"zbarimg ended with {said.Code}: {said.Error}");
        return new(said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }
}
