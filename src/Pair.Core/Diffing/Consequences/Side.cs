using Pair.Core.Coverage;
using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Core.Text;

namespace Pair.Core.Diffing.Consequences;

/// <summary>One side of a comparison as coverage sees it.</summary>
internal sealed class Side
{
    private Dictionary<string, List<string>>? steps;

    public Side(Pathway pathway, DateOnly day)
    {
        (Pathway, Map) = (pathway, new CoverageMap(pathway, day));
        Reader = new LineReader(Map);
    }

    public Pathway Pathway { get; }

    public CoverageMap Map { get; }

    public LineReader Reader { get; }

    /// <summary>Names of the services that send families on to one.</summary>
    public List<string> NamingAsStep(string id)
    {
        steps ??= Steps();
        return steps.TryGetValue(id, out var names) ? names : [];
    }

    private Dictionary<string, List<string>> Steps()
    {
        var all = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var service in Pathway.Services)
            foreach (var step in (Seq<Located<string>>)[.. service.StepUp, .. service.StepDown, .. service.StepOut])
            {
                if (!all.TryGetValue(step.Value, out var names)) all[step.Value] = names = [];
                if (names.Count == 0 || names[^1] != service.Name.Value) names.Add(service.Name.Value);
            }
        return all;
    }
}
