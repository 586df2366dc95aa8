using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Survey;

namespace Pair.Core.Diffing.Consequences;

/// <summary>One side of a comparison as coverage sees it.</summary>
internal sealed class Side
{
    public Side(Pathway pathway, DateOnly day)
    {
        (Pathway, Map) = (pathway, new CoverageMap(pathway, day));
        Reader = new LineReader(Map);
    }

    public Pathway Pathway { get; }

    public CoverageMap Map { get; }

    public LineReader Reader { get; }
}
