using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Formats;

/// <summary>A document in one format.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Pages">How many sides it has, where the format knows; null where it does not.</param>
/// <param name="Findings">What the format could not show as it was meant.</param>
public sealed record Export(byte[] Bytes, int? Pages, Seq<Finding> Findings)
{
    /// <summary>How many findings stand in it as comments.</summary>
    public int Comments { get; init; }
}

/// <summary>Another file of the same edition, for links between formats.</summary>
/// <param name="Format"><c>docx</c>, <c>pdf</c> or <c>html</c>.</param>
/// <param name="FileName">Its name, in the same folder.</param>
/// <param name="Size">Bytes.</param>
public sealed record SisterFile(string Format, string FileName, int Size)
{
    /// <summary>How many sides it has, where the format knows.</summary>
    public int? Pages { get; init; }
}

/// <summary>The pages of the same build that a web page leads to.</summary>
/// <param name="OtherEdition">File name of the other edition's page, in the same folder; null where it is not built.</param>
/// <param name="Index">Address of the page that leads to all, <c>index.html</c> or <c>../index.html</c>; null where there is none.</param>
/// <param name="ManyAreas">Whether that page leads to several areas.</param>
public sealed record Neighbours(string? OtherEdition, string? Index, bool ManyAreas)
{
    /// <summary>Whether there is nowhere to lead.</summary>
    public bool IsEmpty => OtherEdition is null && Index is null;
}
