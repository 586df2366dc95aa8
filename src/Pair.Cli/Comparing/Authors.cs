using Pair.Cli.Files;
using Pair.Core.Text;

namespace Pair.Cli.Comparing;

/// <summary>
/// Who made the changes of a pathway, and when: whoever wrote the line that stands there now; for what is gone, whoever took its line away, or
/// where git cannot say that, whoever committed to the pathway's files last. What is
/// not committed is the user's own, of the day that is judged; outside git it is the program's.
/// </summary>
internal sealed class Authors
{
    private readonly World world;
    private readonly HashSet<SourceText> older;
    private readonly GitHistory history;
    private readonly Authored otherwise;

    /// <summary>Gets ready for a pathway.</summary>
    public Authors(Sides sides, Compared pathway, DateOnly day, World world)
    {
        this.world = world;
        history = new GitHistory(sides.Place, sides.Base.Commit, sides.Head.Commit);
        older = new HashSet<SourceText>(pathway.Before?.Sources ?? default, ReferenceEqualityComparer.Instance);
        var uncommitted = new Authored(history.UserName ?? "pair", new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        IEnumerable<SourceText> both = [.. pathway.Before?.Sources ?? default, .. pathway.After?.Sources ?? default];
        var files = both.Select(source => source.Path).Where(path => path != DiskSources.StandardInput).Distinct().Select(Full);
        otherwise = (sides.Base.Commit is null ? null : history.LastOf(files)) ?? uncommitted;
        Uncommitted = uncommitted;
    }

    private Authored Uncommitted { get; }

    /// <summary>Who made the change at a place of the newer side, or what led to that at a place of the older one.</summary>
    public Authored Of(Location? where)
    {
        if (where is null || older.Contains(where.Source) || !IsOfAFile(where)) return otherwise;
        return history.WriterOf(Full(where.Source.Path), where.Start.Line) ?? Uncommitted;
    }

    /// <summary>Who took away what stood at a place of the older side.</summary>
    /// <param name="now">Where its field stands in the newer one; null for nowhere.</param>
    /// <param name="was">Where it stood; null where nobody knows.</param>
    public Authored RemoverOf(Location? now, Location? was)
    {
        // Whoever wrote what a line says now took away what it said; a line that was there all along says nothing of it.
        if (now is not null && IsOfAFile(now) && !older.Contains(now.Source) && history.IsSince(Full(now.Source.Path), now.Start.Line)) return Of(now);
        if (was is null || !IsOfAFile(was) || Full(was.Source.Path) is not { } file) return otherwise;
        if (history.RemoverOf(file, was.Start.Line) is { } remover) return remover;
        return history.IsGoneUncommitted(file, was.Start.Line) ? Uncommitted : otherwise;
    }

    private static bool IsOfAFile(Location where) => where.Source.Path != DiskSources.StandardInput && !where.Source.IsShipped;

    private string Full(string path) => RealPath.Of(ShownPath.Full(world.Folder, path));
}
