using Pair.Cli.Outputs;

namespace Pair.Cli.Previewing;

/// <summary>A pathway as it was when it was last understood.</summary>
/// <param name="Number">Its own for as long as the preview runs.</param>
/// <param name="Path">Its main file, in shown form.</param>
/// <param name="Id">The id that it had.</param>
/// <param name="Pages">One for each edition.</param>
internal sealed record ShownPathway(int Number, string Path, string Id, IReadOnlyList<ShownPage> Pages)
{
    /// <summary>Whether its files read so now; else they cannot be understood, and this is what they were before.</summary>
    public bool IsCurrent { get; init; } = true;

    /// <summary>Its address below that of the preview, for a file of some edition and format.</summary>
    public string AddressOf(ShownPage page, string format) => $"pages/{Number}/{Uri.EscapeDataString($"{Id}{page.Edition.Ending}.{format}")}";
}

/// <summary>The page of an edition, as <c>build</c> would write it, and its other formats, made when somebody asks.</summary>
/// <param name="Edition">For whom.</param>
/// <param name="Version">Higher than before where the page is another.</param>
/// <param name="Html">The page.</param>
/// <param name="Pdf">The PDF of the same state.</param>
/// <param name="Word">The Word document of the same state.</param>
internal sealed record ShownPage(OutputEdition Edition, int Version, byte[] Html, Lazy<byte[]> Pdf, Lazy<byte[]> Word);
