using System.Diagnostics;
using Pair.Tests.Outside.Running;
using Xunit.Abstractions;

namespace Pair.Tests.Outside.Breaking;

/// <summary>
/// Processes that are killed at moments of chance, from their start to a little behind their end: an author's file and an output are the old ones or the
/// new, to the byte. The moments are drawn from one number; <c>PAIR_BREAKING_TIMES</c> makes more of them.
/// </summary>
public sealed class KilledTests(ITestOutputHelper log)
{
    private const int Seed = 20261123;
    private const int Builds = 200;
    private const int Edits = 30;

    [SkippableFact]
    public void Two_hundred_builds_leave_whole_files()
    {
        using var trying = new TryingOut();
        // Two states of a pathway, in turn; what each is built to.
        string[] texts = [TryingOut.Pathway, TryingOut.Pathway.Replace("01632 9609", "01632 9608", StringComparison.Ordinal)];
        var built = texts.Select(text =>
        {
            trying.Write("littleham.pair.yaml", text);
            Assert.InRange(trying.Run("pair build --fail-on never -q -o out").Code, 0, 1);
            return Contents(trying.At("out"));
        }).ToArray();
        Assert.All(built[0].Keys, name => Assert.NotEqual(built[0][name], built[1][name]));

        var (random, length) = (new Random(Seed), Length(trying, ["build", "-q", "-o", "out", "--fail-on", "never"]));
        var (before, during, after, mixed, left) = (0, 0, 0, 0, 0);
        for (var i = 0; i < TryingOut.Times(Builds); i++)
        {
            trying.Write("littleham.pair.yaml", texts[i % 2]);
            Kill(trying, ["build", "-q", "-o", "out", "--fail-on", "never"], length * random.NextDouble() * 1.2);
            var now = Contents(trying.At("out"));
            Assert.Equal(built[0].Keys.Order(StringComparer.Ordinal), now.Keys.Order(StringComparer.Ordinal));
            Assert.All(now, file => Assert.True(file.Value == built[0][file.Key] || file.Value == built[1][file.Key], $"{file.Key} is of no build, after {i}"));
            var young = now.Count(file => file.Value == built[i % 2][file.Key]);
            var leftovers = Directory.GetFiles(trying.At("out"), ".*").Length;
            if (young == now.Count && leftovers == 0) after++;
            else if (leftovers > 0) during++;
            else before++;
            if (young > 0 && young < now.Count) mixed++;
            left += leftovers;
            if (i % 20 != 19)
            {
                foreach (var file in Directory.GetFiles(trying.At("out"), ".*")) File.Delete(file);
                continue;
            }
            // An hour later.
            foreach (var file in Directory.GetFiles(trying.At("out"), ".*")) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-2));
            var next = trying.Run("pair build --fail-on never -q -o out");
            Assert.True(next.Code == 0, next.Error);
            Assert.Equal(built[i % 2], Contents(trying.At("out")));
            Assert.Empty(Directory.GetFiles(trying.At("out"), ".*"));
        }
        log.WriteLine($"killed: {before} before it wrote, {during} while it wrote ({mixed} between two renames), {after} behind the last file; {left} hidden files were left and went");
    }

    [SkippableTheory]
    [InlineData("fmt")]
    [InlineData("check --fix")]
    [InlineData("check --write-baseline")]
    public void An_authors_files_are_the_old_or_the_new(string command)
    {
        using var trying = new TryingOut();
        string[] names = ["littleham.pair.yaml", "a.pair.yaml", "b.pair.yaml"];
        var old = names.ToDictionary(name => name, name => TryingOut.Pathway.Replace("    name:", command == "check --fix" ? "    naem:" : "    name:", StringComparison.Ordinal).Replace("id:   littleham", $"id:   {name[0]}", StringComparison.Ordinal), StringComparer.Ordinal);
        trying.Write("pair.yaml", "pair: 1\nbaseline: known.yaml\n");
        void Start()
        {
            foreach (var (name, text) in old) trying.Write(name, text);
            trying.Write("known.yaml", "pair: 1\naccepted: []\n");
        }
        Start();
        Assert.InRange(trying.Run($"pair {command}").Code, 0, 1);
        var young = Contents(trying.Folder);
        Start();
        var first = Contents(trying.Folder);
        Assert.NotEqual(first, young);

        var (random, length, done) = (new Random(Seed), Length(trying, command.Split(' ')), 0);
        for (var i = 0; i < TryingOut.Times(Edits); i++)
        {
            Start();
            Kill(trying, command.Split(' '), length * random.NextDouble() * 1.2);
            var now = Contents(trying.Folder);
            Assert.Equal(first.Keys.Order(StringComparer.Ordinal), now.Keys.Order(StringComparer.Ordinal));
            Assert.All(now, file => Assert.True(file.Value == first[file.Key] || file.Value == young[file.Key], $"{file.Key} is neither the old nor the new one, after {i}"));
            if (now.Any(file => file.Value != first[file.Key])) done++;
            foreach (var file in Directory.GetFiles(trying.Folder, ".*")) File.Delete(file);
        }
        log.WriteLine($"pair {command}: {done} of {TryingOut.Times(Edits)} had begun to put new files in place");
        Start();
        Assert.InRange(trying.Run($"pair {command}").Code, 0, 1);
        Assert.Equal(young, Contents(trying.Folder));
        Assert.Empty(Directory.GetFiles(trying.Folder, ".*"));
    }

    // The middle of three runs on this machine as it is now.
    private static TimeSpan Length(TryingOut trying, string[] arguments)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            PublishedPair.Run(trying.Folder, arguments);
            times.Add(watch.Elapsed);
        }
        return times.Order().ElementAt(1);
    }

    private static void Kill(TryingOut trying, string[] arguments, TimeSpan moment)
    {
        var start = Programs.Start(PublishedPair.Program, arguments);
        start.WorkingDirectory = trying.Folder;
        start.Environment["SOURCE_DATE_EPOCH"] = TryingOut.Epoch;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(moment)) process.Kill();
        process.WaitForExit();
    }

    // What is not hidden, by name, as a hash.
    private static SortedDictionary<string, string> Contents(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder))
            if (Path.GetFileName(file) is var name && !name.StartsWith('.')) files[name] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
        return files;
    }
}
