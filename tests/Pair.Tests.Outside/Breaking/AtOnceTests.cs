using Xunit.Abstractions;

namespace Pair.Tests.Outside.Breaking;

/// <summary>Eight processes that write the same files at once: whoever comes too late says so, and what stands there is all of one.</summary>
public sealed class AtOnceTests(ITestOutputHelper log)
{
    private const int Processes = 8;

    // In these words alone. A turn is lost where the machine held up for seconds who had it: then it is the next one's, and who comes back says so.
    private const string TurnLost = "another program wrote into its folder just now; run pair again once that is done";
    private const string TooLate = $"another program changed it just now|another program wrote it just now; run pair again once that is done|{TurnLost}";
    private const string OfBuild = "out/littleham[a-z-]*\\.(docx|html|pdf)";

    [SkippableFact]
    public void Eight_builds_into_one_folder_leave_the_files_of_one()
    {
        using var trying = new TryingOut();
        var builds = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i <= Processes; i++)
        {
            trying.Write($"areas/{i}/littleham.pair.yaml", TryingOut.Pathway.Replace("01632 9609", $"01632 960{i}", StringComparison.Ordinal));
            Assert.Equal(0, trying.Run($"pair build -q --fail-on never -o apart{i} areas/{i}").Code);
            builds[Sum(trying, $"apart{i}")] = $"{i}";
        }
        Assert.Equal(Processes, builds.Count);
        var (done, late) = (0, 0);
        for (var round = 0; round < TryingOut.Times(3); round++)
        {
            var (codes, isTurnLost) = AtOnce(trying, "pair build -q --fail-on never -o out areas/$i", OfBuild);
            // Who lost the turn between two files takes back the first, which may have kept all the others from writing.
            if (!isTurnLost) Assert.Contains(0, codes);
            if (trying.Files().Any(file => file.StartsWith("out/", StringComparison.Ordinal)) || !isTurnLost) Assert.True(builds.ContainsKey(Sum(trying, "out")), "the files are not those of one build");
            done += codes.Count(code => code == 0);
            late += codes.Count(code => code == 4);
        }
        log.WriteLine($"{done} builds wrote, {late} came too late");
        Assert.DoesNotContain(trying.Files(), file => Path.GetFileName(file).StartsWith('.'));
    }

    [SkippableFact]
    public void Eight_builds_of_the_same_all_end_well_or_say_that_they_came_too_late()
    {
        using var trying = new TryingOut();
        Assert.Equal(0, trying.Run("pair build -q --fail-on never -o apart").Code);
        for (var round = 0; round < TryingOut.Times(2); round++)
        {
            var (_, isTurnLost) = AtOnce(trying, "pair build -q --fail-on never -o out", OfBuild);
            if (trying.Files().Any(file => file.StartsWith("out/", StringComparison.Ordinal)) || !isTurnLost) Assert.Equal(Sum(trying, "apart"), Sum(trying, "out"));
        }
        Assert.DoesNotContain(trying.Files(), file => Path.GetFileName(file).StartsWith('.'));
    }

    [SkippableTheory]
    [InlineData("pair fmt -q", "littleham\\.pair\\.yaml")]
    [InlineData("pair check --write-baseline -q --fail-on never", "pair-baseline\\.yaml")]
    public void Eight_that_write_the_same_leave_what_one_writes(string command, string file)
    {
        using var alone = new TryingOut();
        alone.Run(command);
        using var trying = new TryingOut();
        AtOnce(trying, command, file);
        Assert.Equal(alone.Files(), trying.Files());
        Assert.All(alone.Files(), name => Assert.Equal(File.ReadAllText(alone.At(name)), File.ReadAllText(trying.At(name))));
    }

    // Whoever was told that it is written finds it there: a change that is approved twice at once would else be lost.
    [SkippableFact]
    public void Eight_approvals_are_all_kept_that_were_said_to_be_written()
    {
        using var trying = new TryingOut();
        var services = string.Concat(Enumerable.Range(1, Processes).Select(i =>
            $"  group-{i}:\n    name: Group {i}\n    provider: {Provider}\n    summary: A weekly group for parents and babies.\n    levels: [thriving]\n    ages: 6w to 9m\n    carers: [anyone]\n    referral: {{ who: [self], how: {{ phone: 01632 96030{i} }} }}\n"));
        trying.Write("before.pair.yaml", TryingOut.Pathway.Replace("\nservices:\n", "\nservices:\n" + services, StringComparison.Ordinal));
        var changes = trying.Run("pair diff before.pair.yaml littleham.pair.yaml | grep -o 'approve [0-9a-f]\\{16\\}' | cut -d ' ' -f 2 | sort -u").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(changes.Length >= Processes, $"{changes.Length} changes");
        for (var round = 0; round < TryingOut.Times(2); round++)
        {
            File.Delete(trying.At("pair-approvals.yaml"));
            var list = string.Join(' ', changes.Take(Processes));
            var (codes, _) = AtOnce(trying, $"set -- {list}; shift $((i-1)); pair diff before.pair.yaml littleham.pair.yaml --approve $1 --reason Merged --by Lead", "pair-approvals\\.yaml");
            var kept = File.ReadAllText(trying.At("pair-approvals.yaml"));
            for (var i = 0; i < Processes; i++) Assert.Equal(codes[i] == 0, kept.Contains(changes[i], StringComparison.Ordinal));
        }
    }

    private static string Provider { get; } = System.Text.RegularExpressions.Regex.Match(TryingOut.Pathway, @"provider: (\S+)").Groups[1].Value;

    // Exit codes, in their order, and whether one lost its turn; all that they say is that they came too late for a file.
    private static (int[] Codes, bool IsTurnLost) AtOnce(TryingOut trying, string command, string file)
    {
        var said = trying.Run($$"""
            for i in 1 2 3 4 5 6 7 8; do ( {{command}} > /dev/null 2> ../said-$i-{{Path.GetFileName(trying.Folder)}}; echo $? > ../code-$i-{{Path.GetFileName(trying.Folder)}} ) & done; wait
            for i in 1 2 3 4 5 6 7 8; do cat ../code-$i-{{Path.GetFileName(trying.Folder)}}; cat ../said-$i-{{Path.GetFileName(trying.Folder)}} >&2; done; rm ../*-{{Path.GetFileName(trying.Folder)}}
            """);
        var codes = said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
        Assert.All(codes, code => Assert.True(code is 0 or 4, said.Error));
        Assert.All(said.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches($"^(pair: cannot write {file}: ({TooLate})|Nothing was written\\. .+\\.)$", line));
        return (codes, said.Error.Contains(TurnLost, StringComparison.Ordinal));
    }

    private static string Sum(TryingOut trying, string folder) => trying.Run($"cd {folder} && md5sum *").Output;
}
