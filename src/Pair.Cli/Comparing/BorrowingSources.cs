using Pair.Cli.Files;
using Pair.Cli.Inputs;
using Pair.Core.Text;

namespace Pair.Cli.Comparing;

/// <summary>The room of the older side: its own files, but what is asked of pathways comes from the newer side, so that a change of settings is no change of a pathway.</summary>
/// <param name="own">The older side.</param>
/// <param name="lender">The newer side.</param>
/// <param name="isLent">Which files are the newer side's whatever the older one has; a <c>pair.yaml</c> is where the older one has none.</param>
internal sealed class BorrowingSources(Room own, Room lender, Func<string, bool> isLent) : Room
{
    /// <inheritdoc/>
    public override bool IsPast => own.IsPast;

    /// <inheritdoc/>
    public override SourceRead Read(string path) => RoomOf(path).Read(path);

    /// <inheritdoc/>
    public override Seq<string> Match(string folder, string pattern) => own.Match(folder, pattern);

    /// <inheritdoc/>
    public override bool Holds(string folder, string path) => own.Holds(folder, path);

    /// <inheritdoc/>
    public override string? LeadsTo(string path) => own.LeadsTo(path);

    /// <inheritdoc/>
    public override bool HasFile(string path) => RoomOf(path).HasFile(path);

    /// <inheritdoc/>
    public override bool HasFolder(string path) => own.HasFolder(path);

    /// <inheritdoc/>
    public override IReadOnlyList<string> FilesIn(string folder, string ending) => own.FilesIn(folder, ending);

    private Room RoomOf(string path) => isLent(path) || (Path.GetFileName(path) == Homes.FileName && !own.HasFile(path)) ? lender : own;
}
