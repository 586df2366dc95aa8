using Pair.Cli.Files;
using Pair.Core.Diffing.Approving;
using Pair.Core.Findings;
using Pair.Core.Including;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>
/// Which files PATHs mean to whoever formats them: a file is that file alone; a folder is a workspace, with its <c>pair.yaml</c>, its pathways, their parts and
/// bases, its baseline and its approvals, and nothing outside it.
/// </summary>
internal sealed class FilesToFormat(DiskSources disk, World world, Stages stages)
{
    private readonly List<string> files = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>What was found in workspace files that cannot be understood, so that nobody knows which pathways they name.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The files, each once, in the order of the PATHs. Stops the run where there are none.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) AddWorkspaces([]);
        foreach (var typed in paths)
        {
            var shown = ShownPath.Of(world.Folder, typed);
            if (typed.Length > 0 && disk.HasFolder(shown)) AddWorkspaces([typed]);
            else if (typed.Length > 0 && disk.HasFile(shown)) AddFile(shown);
            // Shells of Windows hand patterns on as they were typed.
            else if (disk.Match(".", typed) is { IsEmpty: false } matches) foreach (var file in matches) AddFile(file);
            else throw Stop.BadInput($"there is no file or folder \"{typed}\"{LookedForInVain.FileFor(disk, world, typed)}");
        }
        return files;
    }

    private void AddFile(string file)
    {
        // A page of notes can be read as YAML too, and would not be the same.
        if (!file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            throw Stop.BadInput($"{file} is no YAML file, so it is left as it is");
        Add(file);
    }

    private void AddWorkspaces(IReadOnlyList<string> folders)
    {
        var homes = new Homes(disk, world, stages, null);
        var selection = new PathwayFinder(disk, world, homes).Find(folders);
        if (!homes.AllUnderstood) Findings = [.. Findings, .. selection.Findings.Where(finding => finding.Severity == Severity.Error)];
        foreach (var file in homes.Files) Add(file);
        foreach (var candidate in selection.Candidates)
        {
            if (!candidate.Asked) continue;
            Add(candidate.Path);
            foreach (var file in Below(candidate)) AddInside(candidate.Home.Folder, file);
        }
        foreach (var part in selection.Parts) Add(part);
        foreach (var candidate in selection.Candidates)
        {
            if (candidate.Home.Settings?.Baseline is { } baseline) AddInside(candidate.Home.Folder, ShownPath.Of(world.Folder, Path.Combine(candidate.Home.Folder, baseline.Value)));
            AddInside(candidate.Home.Folder, ShownPath.Of(world.Folder, Path.Combine(candidate.Home.Folder, ApprovalFile.Name)));
        }
    }

    // The parts and bases of a pathway; none where it cannot be read, which is found when it is to be formatted.
    private IEnumerable<string> Below(Candidate candidate)
    {
        if (disk.Read(candidate.Path) is not SourceRead.Bytes bytes) return [];
        var source = SourceDecoder.Decode(candidate.Path, bytes.Content.Span).Source;
        return YamlReader.Read(source).Root is YamlMapping root ? Inclusion.Unite(disk, source, root, candidate.Home.Folder).Sources.Select(read => read.Path) : [];
    }

    private void AddInside(string folder, string file)
    {
        var start = ShownPath.Full(world.Folder, folder);
        var full = ShownPath.Full(world.Folder, file);
        var isBelow = full.StartsWith(Path.EndsInDirectorySeparator(start) ? start : start + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (isBelow && disk.HasFile(file) && disk.Holds(folder, file)) Add(file);
    }

    private void Add(string file)
    {
        if (known.Add(file)) files.Add(file);
    }
}
