using Pair.Cli.Files;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>A pathway that may be worked on.</summary>
/// <param name="Path">Its main file, in shown form.</param>
/// <param name="Home">Its workspace.</param>
internal sealed record Candidate(string Path, Home Home)
{
    /// <summary>Whether the user asked for it; otherwise it counts only where it includes a part that the user asked for.</summary>
    public bool Asked { get; set; }
}

/// <summary>What the PATHs of a command line come to.</summary>
/// <param name="Candidates">Pathways, each once, in the order they were met.</param>
/// <param name="Parts">Parts that some candidate ought to include.</param>
/// <param name="Findings">What was found in workspace files.</param>
internal sealed record Selection(IReadOnlyList<Candidate> Candidates, IReadOnlyList<string> Parts, IReadOnlyList<Finding> Findings);

/// <summary>Turns PATHs into pathways: files, workspace folders, parts, standard input, or nothing at all.</summary>
internal sealed class PathwayFinder(Room sources, World world, Homes homes)
{
    private readonly Dictionary<string, Candidate> known = new(StringComparer.Ordinal);
    private readonly List<Candidate> candidates = [];
    private readonly List<string> parts = [];

    /// <summary>Finds them; stops the run where there is none.</summary>
    public Selection Find(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) AddWhatIsHere();
        foreach (var path in paths) AddPath(path);
        return new Selection(candidates, parts, homes.Findings);
    }

    private void AddWhatIsHere()
    {
        var home = homes.Of(".");
        if (home.File is not null) AddWorkspace(home);
        else AddFolder(".");
    }

    private void AddPath(string typed)
    {
        var shown = ShownPath.Of(world.Folder, typed);
        if (shown == DiskSources.StandardInput) Add(shown, homes.Of("."));
        else if (typed.Length > 0 && sources.HasFolder(shown)) AddFolder(shown);
        else if (typed.Length > 0 && sources.HasFile(shown)) AddFile(shown);
        // Shells of Windows hand patterns on as they were typed.
        else if (sources.Match(".", typed) is { IsEmpty: false } files) foreach (var file in files) AddFile(file);
        else Stopping(() => $"there is no file or folder \"{typed}\"{LookedForInVain.FileFor(sources, world, typed)}", null);
    }

    // At another revision what the user names may not be there yet, or no longer.
    private void Stopping(Func<string> message, string? folder)
    {
        if (!sources.IsPast) throw Stop.BadInput(message(), folder is null ? null : LookedForInVain.PathwayIn(sources, folder));
    }

    private void AddFolder(string folder)
    {
        var home = homes.Of(folder);
        if (home.File is not null && home.Folder == folder)
        {
            AddWorkspace(home);
            return;
        }
        var (pathways, others) = PathwayFiles.Split(sources.FilesIn(folder, PathwayFiles.Ending), sources);
        if (pathways.IsEmpty && others.IsEmpty)
            Stopping(() => $"no pathway in {(folder == "." ? "this folder" : folder)}: a pathway is a file NAME.pair.yaml with the key `pathway`", folder);
        foreach (var path in pathways) Add(path, home);
        // Parts, or pathways whose key was mistyped, or damaged: what nobody includes is told, or it would be missed by nobody.
        foreach (var file in others) AddPart(file);
    }

    private void AddFile(string file)
    {
        if (Path.GetFileName(file) == Homes.FileName) AddWorkspace(homes.Read(file));
        else if (sources.Read(file) is SourceRead.Refused refused) throw Stop.BadInput($"cannot read {file}: {refused.Reason}");
        else if (PathwayFiles.IsPathway(file, sources)) Add(file, homes.Of(ShownPath.FolderOf(file)));
        else AddPart(file);
    }

    private void AddWorkspace(Home home)
    {
        // A workspace file that cannot be understood is a finding; which pathways it names nobody knows.
        if (home.Settings is null) return;
        if (home.Pathways.IsEmpty && home.Parts.IsEmpty && home.Outside.Count == 0)
            Stopping(() => $"no pathway found: {string.Join(", ", home.Patterns)} in {home.File} matches no file", home.Folder);
        homes.ReportEmptyPatterns(home);
        foreach (var path in home.Pathways) Add(path, home);
        foreach (var part in home.Parts) AddPartOf(part, home);
    }

    private void Add(string path, Home home) => Offer(path, home).Asked = true;

    private void AddPart(string file)
    {
        var home = homes.Of(ShownPath.FolderOf(file));
        if (home.File is not null)
        {
            AddPartOf(file, home);
            return;
        }
        // Without a workspace file, a part may be included from its own folder or one above, as far as the current one.
        if (!parts.Contains(file)) parts.Add(file);
        for (var folder = ShownPath.FolderOf(file); ; folder = ShownPath.FolderOf(folder))
        {
            foreach (var path in PathwayFiles.Split(sources.FilesIn(folder, PathwayFiles.Ending), sources).Pathways) Offer(path, homes.Of(folder));
            if (folder is "." or "/" || folder.EndsWith("..", StringComparison.Ordinal)) return;
        }
    }

    private void AddPartOf(string file, Home home)
    {
        if (!parts.Contains(file)) parts.Add(file);
        foreach (var path in home.Pathways) Offer(path, home);
    }

    private Candidate Offer(string path, Home home)
    {
        if (known.TryGetValue(path, out var before)) return before;
        var candidate = known[path] = new Candidate(path, home);
        candidates.Add(candidate);
        return candidate;
    }
}
