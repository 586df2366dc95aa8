using System.Text;

namespace Pair.Cli.Files;

/// <summary>What a process that was killed left beside a file: <c>.NAME.NUMBER.new</c>, half-written, or <c>.NAME.NUMBER.old</c>, which is no longer needed.</summary>
internal static class Leftovers
{
    // Names of 255 bytes are the longest that most disks take; what is put round a name must fit in.
    private const int LongestStem = 200;

    // Another build may be writing the same file now; none takes so long over one.
    private static readonly TimeSpan age = TimeSpan.FromHours(1);

    /// <summary>A name beside a file that nobody has yet; the number of the process keeps two builds at once out of each other's way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind"><c>new</c> or <c>old</c>.</param>
    public static string Beside(string path, string kind)
    {
        var (folder, stem) = (Path.GetDirectoryName(path)!, Stem(Path.GetFileName(path)));
        for (var again = 0; ; again++)
        {
            // In a container every process has the same number, and one that was killed has left its files under it.
            var beside = Path.Combine(folder, $".{stem}.{Environment.ProcessId}{(again == 0 ? "" : $"{again:000}")}.{kind}");
            if (!File.Exists(beside)) return beside;
        }
    }

    /// <summary>Takes away what an earlier process left beside a file.</summary>
    public static void Tidy(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path)!, Stem(Path.GetFileName(path)));
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

    // The end of a name tells more than its beginning: formats and editions differ there.
    private static string Stem(string name)
    {
        if (name.Length <= LongestStem / 3) return name;
        var from = 0;
        while (Encoding.UTF8.GetByteCount(name.AsSpan(from)) > LongestStem) from++;
        return name[(from > 0 && char.IsLowSurrogate(name[from]) ? from + 1 : from)..];
    }

    private static bool IsOurs(ReadOnlySpan<char> left, string name)
    {
        if (!left.EndsWith(".new") && !left.EndsWith(".old")) return false;
        var number = left[(name.Length + 2)..Math.Max(name.Length + 2, left.Length - 4)];
        return !number.IsEmpty && !number.ContainsAnyExceptInRange('0', '9');
    }
}
