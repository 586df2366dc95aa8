using Pair.Cli.Files;
using Pair.Core.Settings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>The workspace that a pathway belongs to.</summary>
internal sealed class Home
{
    private readonly Lazy<Kinds> named;
    private readonly Func<string, bool>? isInside;
    private readonly List<string> outside = [];

    /// <summary>A workspace; which files it names is asked only when it matters.</summary>
    /// <param name="folder">Its folder, in shown form; nothing outside is included.</param>
    /// <param name="file">Its <c>pair.yaml</c>, in shown form; null where there is none and the pathway's own folder is all.</param>
    /// <param name="settings">What the file says; null where there is none, or where it cannot be understood.</param>
    /// <param name="sources">Where its files are.</param>
    /// <param name="isInside">Whether a file, in shown form, lies in the workspace; null for any.</param>
    public Home(string folder, string? file, Workspace? settings, Room sources, Func<string, bool>? isInside = null)
    {
        this.isInside = isInside;
        Folder = folder;
        File = file;
        Settings = settings;
        named = new(() => PathwayFiles.Split(PatternFiles(sources), sources));
    }

    /// <summary>Its folder, in shown form.</summary>
    public string Folder { get; }

    /// <summary>Its <c>pair.yaml</c>, in shown form; null for none.</summary>
    public string? File { get; }

    /// <summary>What its file says; null for nothing, or nothing that can be understood.</summary>
    public Workspace? Settings { get; }

    /// <summary>The pathways that it names.</summary>
    public Seq<string> Pathways => named.Value.Pathways;

    /// <summary>The parts that its patterns match as well.</summary>
    public Seq<string> Parts => named.Value.Parts;

    /// <summary>Files that its patterns match and that lie outside; none of them is read.</summary>
    public IReadOnlyList<string> Outside
    {
        get
        {
            _ = named.Value;
            return outside;
        }
    }

    /// <summary>The patterns of its file; without any, the pathways beside it.</summary>
    public Seq<string> Patterns =>
        Settings is null || Settings.Pathways.IsEmpty ? [PathwayFiles.Pattern] : Words(Settings.Pathways);

    private List<string> PatternFiles(Room sources)
    {
        var (files, met) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var pattern in Patterns)
            foreach (var file in PathwayFiles.Match(sources, Folder, pattern))
                if (met.Add(file)) (isInside?.Invoke(file) ?? true ? files : outside).Add(file);
        return files;
    }

    private static Seq<string> Words(Seq<Located<string>> patterns)
    {
        var words = new List<string>();
        foreach (var pattern in patterns) words.Add(pattern.Value);
        return words.ToSeq();
    }
}
