using Pair.Core.Analysis;
using Pair.Core.Including.Extending;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>What rules ask of how a pathway stands over its bases: what is not there because somebody took it away.</summary>
internal static class TakenFromBase
{
    /// <summary>All of it; nothing where there is no base.</summary>
    public static Seq<TakenOut> Of(Heritage? heritage)
    {
        var taken = new List<TakenOut>();
        foreach (var loss in heritage?.Lost ?? default)
            if (loss.Reason is LossReason.Removed or LossReason.Fallen) taken.Add(new TakenOut(loss.Path, loss.Where, loss.Because));
        return taken.ToSeq();
    }
}
