using Pair.Cli.Commands;
using Pair.Cli.Comparing;
using Pair.Cli.Files;
using Pair.Cli.Reporting;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>All pathways of a run, read and checked.</summary>
/// <param name="Pathways">In the order they were met.</param>
/// <param name="Orphans">Parts that no pathway includes.</param>
/// <param name="Findings">Worst first, each once.</param>
internal sealed record Reading(IReadOnlyList<ReadPathway> Pathways, IReadOnlyList<string> Orphans, IReadOnlyList<Finding> Findings)
{
    /// <summary>The finding of a part that no pathway includes.</summary>
    public const string NotIncluded = "part-not-included";

    // A handful of pathways is asked for again at once; of hundreds no memory holds all.
    private const int MostKept = 8;

    /// <summary>Paths of the files that were read, workspace files aside, each once.</summary>
    public IReadOnlyList<string> FileNames
    {
        get
        {
            var (names, met) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
            foreach (var pathway in Pathways)
                foreach (var file in pathway.Files)
                    if (met.Add(file)) names.Add(file);
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
                if (pathway.Services is { } services) sum += services;
                else return null;
            return Pathways.Count > 0 ? sum : null;
        }
    }

    /// <summary>The pathways that documents can be made of; none of those that have one id, and none where nobody knows which pathways there are.</summary>
    public required IReadOnlyList<ReadPathway> ToBuild { get; init; }

    /// <summary>Main files of the pathways that could not be understood or that have one id with another, and files that may be meant for one.</summary>
    public required IReadOnlyList<string> NotToBuild { get; init; }

    /// <summary>Whether every file that matters could be understood, so that documents can be made.</summary>
    public required bool Understood { get; init; }

    /// <summary>The same as they were found: what stands in a part of several pathways once for each.</summary>
    public required IReadOnlyList<Finding> Found { get; init; }

    /// <summary>How its findings were judged; what is found while documents are made is judged by it too.</summary>
    public required Judging Judging { get; init; }

    /// <summary>Where it was read from.</summary>
    public required Room Room { get; init; }

    /// <summary>The revision at which what is found here was not there yet; null where everything is told.</summary>
    public string? Since { get; init; }

    /// <summary>Finds, reads and checks what the user chose.</summary>
    public static Reading Of(SharedChoices choices, Room sources, World world, Stages stages) => Of(Chosen.Of(choices, sources, world, stages));

    /// <summary>Reads and checks what was found.</summary>
    public static Reading Of(Chosen chosen)
    {
        var (choices, sources, world, stages) = (chosen.Choices, chosen.Sources, chosen.World, chosen.Stages);
        var (homes, selection) = (chosen.Homes, chosen.Selection);
        var judging = new Judging(choices, sources, world);
        foreach (var candidate in selection.Candidates) judging.Expect(candidate.Home);
        var (kept, read, findings) = (new List<ReadPathway>(), new HashSet<string>(StringComparer.Ordinal), new List<Finding>());
        using var progress = new ProgressLine(world, choices.Quiet || !chosen.AreMany);
        InOrder.Run(selection.Candidates, choices.Jobs,
            candidate =>
            {
                var compiled = stages.Compile(sources, candidate.Path, candidate.Home.Folder, choices.AsOf);
                var counts = candidate.Asked || IncludesOneOf(compiled, selection.Parts);
                return new Examined(compiled, counts, counts ? judging.Examine(compiled, candidate.Home) : []);
            },
            (candidate, examined) =>
            {
                foreach (var source in examined.Compiled.Sources) read.Add(source.Path);
                if (!examined.Counts) return;
                var pathway = new ReadPathway(examined.Compiled, candidate.Home,
                    () => stages.Compile(sources, candidate.Path, candidate.Home.Folder, choices.AsOf), isKept: kept.Count < MostKept);
                kept.Add(pathway);
                findings.AddRange(judging.Judge(pathway, examined.Compiled, examined.Found));
                progress.Count("Reading", kept.Count, selection.Candidates.Count, candidate.Path);
            });
        progress.Dispose();

        var (orphans, lost, broken) = (new List<string>(), new List<Finding>(), new List<string>());
        foreach (var part in selection.Parts)
        {
            if (read.Contains(part)) continue;
            orphans.Add(part);
            var found = stages.Compile(sources, part, homes.Of(ShownPath.FolderOf(part)).Folder, choices.AsOf).Findings;
            lost.AddRange(found);
            if (found.Any(finding => finding.Rule != NotIncluded)) broken.Add(part);
        }
        // Where a workspace file cannot be read, nobody knows which pathways there are.
        if (!homes.AllUnderstood) lost.RemoveAll(finding => finding.Rule == NotIncluded);
        findings.AddRange(judging.JudgeTogether(kept));
        if (choices.ReadsApprovals) findings.AddRange(judging.Weigh(null, ApprovingSide.FaultsBeside(kept, sources, world)));
        var twins = new HashSet<ReadPathway>();
        var sames = SameIds.Among(kept);
        if (choices.LooksBeside) sames = [.. sames, .. new SameIdsBeside(sources, world).Of(kept, sames)];
        foreach (var same in sames)
        {
            findings.AddRange(judging.Judge(same.Again, [same.Finding()]));
            twins.Add(same.Again);
            if (same.First is { } first) twins.Add(first);
        }
        findings.AddRange(judging.Weigh(null, selection.Findings));
        findings.AddRange(judging.Weigh(null, lost));

        findings = InheritedOnce.Of(findings);
        if (choices.Verbose) Tell(world, choices, homes, kept);
        return new Reading(kept, orphans, FindingOrder.Sort(findings))
        {
            Found = findings,
            Judging = judging,
            Room = sources,
            ToBuild = homes.AllUnderstood ? kept.FindAll(pathway => pathway.IsUnderstood && !twins.Contains(pathway)) : [],
            NotToBuild = [.. kept.FindAll(pathway => !pathway.IsUnderstood || twins.Contains(pathway)).ConvertAll(pathway => pathway.Path), .. broken],
            Understood = kept.Count > 0 && lost.TrueForAll(finding => finding.Rule == NotIncluded) && homes.AllUnderstood && kept.TrueForAll(pathway => pathway.IsUnderstood),
        };
    }

    /// <summary>Whether half of a file may have been read, or some not at all.</summary>
    public bool HasChanged() => FirstChanged() is not null;

    /// <summary>Stops before anything is written of files of which half may have been read, or some not at all.</summary>
    /// <param name="shown">What is to be written.</param>
    public void StopIfChanged(string shown) => StopAt(FirstChanged(), shown);

    /// <summary>The same for what is made of one pathway among many.</summary>
    /// <param name="shown">What is to be written.</param>
    /// <param name="pathway">What it is made of.</param>
    public void StopIfChanged(string shown, ReadPathway pathway) =>
        StopAt(Room.FirstChanged(pathway.Home.File is { } settings ? [.. pathway.Files, settings] : pathway.Files), shown);

    /// <summary>The same for files that came or went while all were looked for.</summary>
    /// <param name="shown">What is to be written.</param>
    public void StopIfComeOrGone(string shown) => StopAt(Room.FirstComeOrGone(), shown);

    private string? FirstChanged() => Room.FirstChanged(null) ?? Room.FirstComeOrGone();

    private static void StopAt(string? changed, string shown)
    {
        if (changed is not null)
            throw Stop.CannotWrite($"cannot write {shown}: {changed} was changed while it was read; run pair again", "Nothing was written. The files that were there are unchanged.");
    }

    private static bool IncludesOneOf(CompiledPathway pathway, IReadOnlyList<string> parts)
    {
        foreach (var part in parts)
            foreach (var source in pathway.Sources)
                if (source.Path == part) return true;
        return false;
    }

    // What is made of a candidate apart from all others, perhaps on another thread.
    private sealed record Examined(CompiledPathway Compiled, bool Counts, Seq<Finding> Found);

    private static void Tell(World world, SharedChoices choices, Homes homes, List<ReadPathway> pathways)
    {
        world.Error.WriteLine($"as of {choices.AsOf:yyyy-MM-dd}");
        foreach (var file in homes.Files) world.Error.WriteLine(ScreenText.Clean($"workspace {file}"));
        foreach (var pathway in pathways)
            world.Error.WriteLine(ScreenText.Clean($"read {string.Join(", ", pathway.Files)}"));
    }
}
