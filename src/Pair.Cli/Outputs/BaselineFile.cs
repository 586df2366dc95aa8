using System.Text;
using Pair.Cli.Commands;
using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Cli.Reporting;
using Pair.Core.Accepting;
using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Outputs;

/// <summary>Writes the baseline that <c>--write-baseline</c> asks for: all that is found and may be accepted, each with a reason, an owner and a day.</summary>
internal static class BaselineFile
{
    /// <summary>Writes it, and says what changed in it.</summary>
    /// <returns>The findings, those that it holds now accepted.</returns>
    public static IReadOnlyList<Finding> Write(Reading reading, SharedChoices choices, World world)
    {
        var path = PathOf(reading);
        if (reading.Judging.Baselines.IsUnreadable(path))
            throw Stop.BadInput($"{path} cannot be understood, so it is not written over", "Mend it first: pair check says where.");
        var before = reading.Pathways.Select(pathway => reading.Judging.Baselines.Of(pathway.Home)).FirstOrDefault(known => known is not null)?.Entries ?? default;
        var old = before.DistinctBy(entry => entry.Fingerprint.Value).ToDictionary(entry => entry.Fingerprint.Value, StringComparer.Ordinal);
        var read = reading.Pathways.Select(pathway => pathway.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

        // Of pathways that were not looked at, nothing is known: their entries stay.
        var entries = before.Where(entry => !read.Contains(entry.Pathway.Value)).ToDictionary(entry => entry.Fingerprint.Value, StringComparer.Ordinal);
        var (kept, added) = (entries.Count, 0);
        foreach (var finding in reading.Found.Where(IsForBaseline))
        {
            var fingerprint = Fingerprint.Of(finding);
            if (entries.ContainsKey(fingerprint)) continue;
            if (old.TryGetValue(fingerprint, out var entry)) kept++;
            else added++;
            // What a person has written stays as it is, also a day that has passed: nothing is accepted anew by itself.
            entries[fingerprint] = entry ?? BaselineWriter.New(finding, OwnerOf(finding, reading), choices.AsOf);
        }
        var text = BaselineWriter.Write(entries.Values, SchemaLine.Of("baseline", path, reading.Pathways.Select(pathway => pathway.Compiled().Sources[0]), world));
        reading.StopIfChanged(path);
        WholeFiles.Write([new FileToWrite(ShownPath.Full(world.Folder, path), path, Encoding.UTF8.GetBytes(text)) { Over = reading.Judging.Baselines.Standing(path) }]);
        Tell(world, path, added, kept, old.Count - old.Keys.Count(entries.ContainsKey), reading, choices);

        var baseline = new Baseline(entries.Values.ToSeq(), choices.AsOf);
        return FindingOrder.Sort(reading.Found.Select(baseline.Accept).Where(finding => finding.Rule != "unused-acceptance" || finding.Where.Source.Path != path));
    }

    // What an author accepts at its place needs no second entry, and findings about acceptances are mended, not accepted.
    private static bool IsForBaseline(Finding finding) =>
        finding is { Pathway: not null, Accepted: null or { InSource: false } } && finding.Rule is not ("unused-acceptance" or "acceptance-expired")
        && RuleList.Find(finding.Rule) is { TakesAcceptance: true };

    private static string PathOf(Reading reading)
    {
        var paths = reading.Pathways.Select(pathway => reading.Judging.Baselines.PathOf(pathway.Home)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (paths.Count == 0) throw Stop.BadInput("there is nothing to accept: no pathway was read");
        if (paths.Count > 1) throw Stop.BadUse($"these pathways have {paths.Count} baselines: write one at a time, or name one with --baseline", "check");
        return paths[0];
    }

    private static string OwnerOf(Finding finding, Reading reading) =>
        reading.Pathways.FirstOrDefault(pathway => pathway.Id == finding.Pathway)?.Owner ?? "Local lead";

    private static void Tell(World world, string path, int added, int kept, int dropped, Reading reading, SharedChoices choices)
    {
        if (choices.Quiet) return;
        var parts = new List<string> { $"{added} new" };
        if (kept > 0) parts.Add($"{kept} as before");
        if (dropped > 0) parts.Add($"{dropped} not found any more");
        world.Output.Flush();
        world.Error.WriteLine($"{ScreenText.Clean(path)} written: {string.Join(", ", parts)}. Give each a reason, an owner and a day that is right.");
        var home = reading.Pathways[0].Home;
        if (choices.Rules.Baseline is null && home.Settings?.Baseline is null)
            world.Error.WriteLine(ScreenText.Clean($"It counts once {home.File ?? ShownPath.Of(world.Folder, Path.Combine(home.Folder, Homes.FileName))} says: baseline: {Path.GetFileName(path)}"));
    }
}
