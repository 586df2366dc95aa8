using Pair.Core.Text;

namespace Pair.Cli.Files;

/// <summary>The room in memory: some files as they would be, over another room that has all else.</summary>
internal sealed class EditedSources(World world, Room beneath) : Room
{
    private readonly Dictionary<string, SourceRead> edited = new(StringComparer.Ordinal);

    /// <summary>The files that differ, by their paths.</summary>
    public IEnumerable<string> Paths => edited.Keys;

    /// <summary>The same with one more file.</summary>
    /// <param name="files">Their new bytes, by their paths in shown form.</param>
    public EditedSources With(IReadOnlyDictionary<string, byte[]> files)
    {
        var more = new EditedSources(world, beneath);
        foreach (var (path, read) in edited) more.edited[path] = read;
        foreach (var (path, bytes) in files) more.edited[path] = new SourceRead.Bytes(bytes);
        return more;
    }

    /// <inheritdoc/>
    public override SourceRead Read(string path) => edited.GetValueOrDefault(ShownPath.Of(world.Folder, path)) ?? beneath.Read(path);

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern) => beneath.Match(folder, pattern);

    /// <inheritdoc/>
    public override bool Holds(string folder, string path) => beneath.Holds(folder, path);

    /// <inheritdoc/>
    public override string? LeadsTo(string path) => beneath.LeadsTo(path);

    /// <inheritdoc/>
    public override bool HasFile(string path) => beneath.HasFile(path);

    /// <inheritdoc/>
    public override bool HasFolder(string path) => beneath.HasFolder(path);

    /// <inheritdoc/>
    public override IReadOnlyList<string> FilesIn(string folder, string ending) => beneath.FilesIn(folder, ending);

    /// <inheritdoc/>
    public override string? FirstChanged(IReadOnlyList<string>? paths) => beneath.FirstChanged(paths);

    /// <inheritdoc/>
    public override string? FirstComeOrGone() => beneath.FirstComeOrGone();
}
