using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Cli.Exporting;

/// <summary>A file that is wanted.</summary>
/// <param name="Edition">For whom.</param>
/// <param name="Format"><c>docx</c>, <c>pdf</c> or <c>html</c>.</param>
/// <param name="Sisters">The files made beside it.</param>
internal sealed record RenderWish(Edition Edition, string Format, Seq<Sister> Sisters)
{
    /// <summary>What a Word file is put into; null for its own look.</summary>
    public TemplateFile? Template { get; init; }

    /// <summary>The findings that stand in a Word file; null for none.</summary>
    public Annotation? Annotation { get; init; }

    /// <summary>The web page of the other edition, which a web page leads to; null where it is not built.</summary>
    public string? OtherPage { get; init; }

    /// <summary>The index that a web page leads to; null for none.</summary>
    public SiteLink? Index { get; init; }
}

/// <summary>Findings as comments in a Word file.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="LeavesOthers">Whether those about what the file does not show are left to another; otherwise they stand on its title.</param>
internal sealed record Annotation(Seq<Finding> Findings, bool LeavesOthers);

/// <summary>A file of the same build in another format, made before; its size is in bytes.</summary>
internal sealed record Sister(string Format, string FileName, int Size)
{
    /// <summary>How many pages it has; null where its format has none.</summary>
    public int? Pages { get; init; }
}

/// <summary>Where a web page finds the index of its site.</summary>
/// <param name="Address">From the page.</param>
/// <param name="ManyAreas">Whether it leads to several areas.</param>
internal sealed record SiteLink(string Address, bool ManyAreas);

/// <summary>What a format gives: bytes, pages where it has any, and what only it can find.</summary>
internal sealed record RenderedFile(byte[] Bytes, int? Pages, Seq<Finding> Findings)
{
    /// <summary>How many findings stand in it as comments.</summary>
    public int Comments { get; init; }
}
