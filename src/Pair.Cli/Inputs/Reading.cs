using Pair.Cli.Commands;
using Pair.Cli.Files;
using Pair.Cli.Reporting;
using Pair.Core.Findings;

namespace Pair.Cli.Inputs;

/// <summary>A pathway that was read, and its workspace.</summary>
internal sealed record ReadPathway(CompiledPathway Compiled, Home Home);

/// <summary>All pathways of a run, read and checked.</summary>
/// <param name="Pathways">In the order they were met.</param>
/// <param name="Orphans">Parts that no pathway includes.</param>
/// <param name="Findings">Worst first, each once.</param>
internal sealed record Reading(IReadOnlyList<ReadPathway> Pathways, IReadOnlyList<string> Orphans, IReadOnlyList<Finding> Findings)
{
    /// <summary>The finding of a part that no pathway includes.</summary>
    public const string NotIncluded = "part-not-included";

    /// <summary>Paths of the files that were read, workspace files aside, each once.</summary>
    public IReadOnlyList<string> FileNames
    {
        get
        {
            var (names, met) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
            foreach (var pathway in Pathways)
                foreach (var source in pathway.Compiled.Sources)
                    if (met.Add(source.Path)) names.Add(source.Path);
            foreach (var orphan in Orphans)
                if (met.Add(orphan)) names.Add(orphan);
            return names;
        }
    }

    /// <summary>How many services there are; null where some pathway was not understood.</summary>
    public int? Services
    {
        get
        {
            var sum = 0;
            foreach (var pathway in Pathways)
                if (pathway.Compiled.Printable is { } printable) sum += printable.Services;
                else return null;
            return Pathways.Count > 0 ? sum : null;
        }
    }

    /// <summary>Whether every file that matters could be understood, so that documents can be made.</summary>
    public required bool Understood { get; init; }

    /// <summary>The same as they were found: what stands in a part of several pathways once for each.</summary>
    public required IReadOnlyList<Finding> Found { get; init; }

    /// <summary>How its findings were judged; what is found while documents are made is judged by it too.</summary>
    public required Judging Judging { get; init; }

    /// <summary>The revision at which what is found here was not there yet; null where everything is told.</summary>
    public string? Since { get; init; }

    /// <summary>Finds, reads and checks what the user chose.</summary>
    public static Reading Of(SharedChoices choices, Room sources, World world, Stages stages)
    {
        var homes = new Homes(sources, world, stages, choices.Config);
        var selection = new PathwayFinder(sources, world, homes).Find(choices.Paths);
        var (kept, read) = (new List<ReadPathway>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var candidate in selection.Candidates)
        {
            var compiled = stages.Compile(sources, candidate.Path, candidate.Home.Folder, choices.AsOf);
            if (candidate.Asked || IncludesOneOf(compiled, selection.Parts)) kept.Add(new ReadPathway(compiled, candidate.Home));
            foreach (var source in compiled.Sources) read.Add(source.Path);
        }

        var (orphans, lost) = (new List<string>(), new List<Finding>());
        foreach (var part in selection.Parts)
        {
            if (read.Contains(part)) continue;
            orphans.Add(part);
            lost.AddRange(stages.Compile(sources, part, homes.Of(ShownPath.FolderOf(part)).Folder, choices.AsOf).Findings);
        }
        // Where a workspace file cannot be read, nobody knows which pathways there are.
        if (!homes.AllUnderstood) lost.RemoveAll(finding => finding.Rule == NotIncluded);
        var judging = new Judging(choices, sources, world);
        var findings = judging.Judge(kept);
        findings.AddRange(judging.Weigh(null, selection.Findings));
        findings.AddRange(judging.Weigh(null, lost));

        if (choices.Verbose) Tell(world, choices, homes, kept);
        return new Reading(kept, orphans, FindingOrder.Sort(findings))
        {
            Found = findings,
            Judging = judging,
            Understood = kept.Count > 0 && lost.TrueForAll(finding => finding.Rule == NotIncluded) && homes.AllUnderstood && kept.TrueForAll(pathway => pathway.Compiled.Printable is not null),
        };
    }

    private static bool IncludesOneOf(CompiledPathway pathway, IReadOnlyList<string> parts)
    {
        foreach (var part in parts)
            foreach (var source in pathway.Sources)
                if (source.Path == part) return true;
        return false;
    }

    private static void Tell(World world, SharedChoices choices, Homes homes, List<ReadPathway> pathways)
    {
        world.Error.WriteLine($"as of {choices.AsOf:yyyy-MM-dd}");
        foreach (var file in homes.Files) world.Error.WriteLine($"workspace {file}");
        foreach (var pathway in pathways)
            world.Error.WriteLine($"read {string.Join(", ", pathway.Compiled.Sources.Select(source => source.Path))}");
    }
}
