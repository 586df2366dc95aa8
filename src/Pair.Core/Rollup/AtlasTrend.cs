using Pair.Core.Text;

namespace Pair.Core.Rollup;

/// <summary>What has changed since an earlier revision of the files, judged on the same day, so that what changed is the files and not the calendar.</summary>
/// <param name="Since">The revision, as the user typed it.</param>
/// <param name="Areas">Each area that is there now, in the order of the atlas, and behind them those that are gone.</param>
public sealed record AtlasTrend(string Since, Seq<AreaTrend> Areas);

/// <summary>An area then and now.</summary>
/// <param name="Id">Id of its pathway.</param>
/// <param name="Name">Name of the area.</param>
/// <param name="Then">Its figures then; null where it was not there or could not be understood.</param>
/// <param name="Now">Its figures now; null where it is gone or cannot be understood.</param>
/// <param name="Gained">Cells of families in general where somebody is reached now and nobody was then.</param>
/// <param name="Lost">Cells where somebody was reached then and nobody is now.</param>
public sealed record AreaTrend(string Id, string Name, AreaFigures? Then, AreaFigures? Now, Seq<CellName> Gained, Seq<CellName> Lost);
