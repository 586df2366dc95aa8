using Pair.Cli.Exporting;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli;

/// <summary>A pathway that was understood.</summary>
/// <param name="Id">Its id, the stem of its files.</param>
/// <param name="Services">How many services it has.</param>
/// <param name="Publish">Makes the document of an edition, and says what was found in doing so; pictures that cannot be shown, say.</param>
/// <param name="Render">Makes the bytes of a file, also on several threads at once.</param>
internal sealed record PrintablePathway(string Id, int Services, Func<Edition, Seq<Finding>> Publish, Func<RenderWish, RenderedFile> Render)
{
    /// <summary>The document of an edition itself, for whoever lays two beside each other; null where stages were invented.</summary>
    public Func<Edition, Document>? Document { get; init; }
}
