namespace Pair.Cli.Files;

/// <summary>What a process that was killed left beside a file: <c>.NAME.NUMBER.new</c>, half-written, or <c>.NAME.NUMBER.old</c>, which is no longer needed.</summary>
internal static class Leftovers
{
    // Another build may be writing the same file now; none takes so long over one.
    private static readonly TimeSpan age = TimeSpan.FromHours(1);

    /// <summary>Takes away what an earlier process left beside a file.</summary>
    public static void Tidy(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        try
        {
            foreach (var left in Directory.EnumerateFiles(folder, $".{name}.*"))
                if (IsOurs(Path.GetFileName(left.AsSpan()), name) && DateTime.UtcNow - File.GetLastWriteTimeUtc(left) > age) File.Delete(left);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It harms nobody.
        }
    }

    private static bool IsOurs(ReadOnlySpan<char> left, string name)
    {
        if (!left.EndsWith(".new") && !left.EndsWith(".old")) return false;
        var number = left[(name.Length + 2)..Math.Max(name.Length + 2, left.Length - 4)];
        return !number.IsEmpty && !number.ContainsAnyExceptInRange('0', '9');
    }
}
