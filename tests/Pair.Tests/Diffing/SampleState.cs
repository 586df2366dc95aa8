using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Core.Text;
using Pair.Tests.Samples;

namespace Pair.Tests.Diffing;

/// <summary>A side of a comparison, read from files and judged on the day of the samples.</summary>
internal static class SampleState
{
    public static PathwayState Of(Sources sources, string path, string workspace) => Of(PathwayCompiler.Compile(sources, path, workspace));

    public static PathwayState Of(Compilation compiled)
    {
        if (compiled is not { Pathway: { } pathway, Root: { } root }) throw new InvalidOperationException($"{compiled.Path} is not understood: {compiled.Findings[0].Message}");
        var found = Examiner.Examine(root, pathway, new Circumstances(Sample.AsOf, new Dictionary<string, int>()));
        return new PathwayState(compiled.Path, pathway, root, [.. compiled.Findings, .. found]) { Heritage = compiled.Heritage };
    }
}
