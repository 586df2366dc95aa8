using Pair.Core.Binding;
using Pair.Core.Diffing;
using Pair.Core.Findings;
using Pair.Core.Including;
using Pair.Core.Schema;
using Pair.Core.Syntax;
using Pair.Core.Syntax.Decoding;
using Pair.Core.Text;

namespace Pair.Core.Compiling;

/// <summary>What an area took from a base, as a side to compare the area with: what differs is what the area changed.</summary>
public static class BaseState
{
    /// <summary>The base as it is handed on to an area: without what is for other places, with the area's own title, places and numbers.</summary>
    /// <param name="sources">The door to the files of the area and its bases.</param>
    /// <param name="area">The area as it is.</param>
    /// <param name="workspaceFolder">The folder that nothing may be taken from outside of.</param>
    /// <param name="basePath">Main file of the base: one of the area's <see cref="PathwayState.Heritage"/>.</param>
    /// <returns>
    /// The side, with the findings of the area itself, because a base alone is no pathway that anybody judges: none are new or gone. Null where the area is not built on that
    /// base, or the base alone cannot be understood.
    /// </returns>
    public static PathwayState? Of(Sources sources, PathwayState area, string workspaceFolder, string basePath)
    {
        if (sources.Read(area.Path) is not SourceRead.Bytes bytes) return null;
        var decoded = SourceDecoder.Decode(area.Path, bytes.Content.Span);
        if (!decoded.Readable || YamlReader.Read(decoded.Source).Root is not YamlMapping main) return null;
        if (Inclusion.HandedOn(sources, decoded.Source, main, workspaceFolder, basePath) is not { } root) return null;
        foreach (var finding in SchemaEvaluator.Evaluate(PairSchemas.Pathway, root))
            if (finding.Severity == Severity.Error) return null;
        return PathwayBinder.Bind(root).Pathway is { } pathway ? new PathwayState(basePath, pathway, root, area.Findings) : null;
    }
}
