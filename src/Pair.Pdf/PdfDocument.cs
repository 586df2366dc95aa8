using Pair.Pdf.Composing;
using Pair.Pdf.Content;
using Pair.Pdf.Layout;

namespace Pair.Pdf;

/// <summary>
/// A document to be set as a tagged PDF: what it says, and on which paper. The same value always gives the same bytes; nothing is read from
/// the clock or the machine.
/// </summary>
public sealed record PdfDocument
{
    /// <summary>Title of the document, shown in the window's bar. Where it is blank, the first entry of the outline stands in.</summary>
    public required string Title { get; init; }

    /// <summary>Language of the document (BCP 47), such as <c>en-GB</c>. Anything of another form says that it is not known (<c>und</c>).</summary>
    public required string Language { get; init; }

    /// <summary>Paper and margins.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>The content.</summary>
    public required IReadOnlyList<Flow> Content { get; init; }

    /// <summary>What stands at the foot of every page; null for nothing.</summary>
    public Footer? Footer { get; init; }

    /// <summary>Who wrote it; empty for no statement.</summary>
    public string Author { get; init; } = "";

    /// <summary>What it is about, in a sentence; empty for no statement.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The program that made it; empty for no statement.</summary>
    public string Creator { get; init; } = "";

    /// <summary>When it was made; null for no statement. Never taken from the clock.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Begins a document that is written step by step; what comes of it is a value of this type.</summary>
    /// <param name="title">Title of the document.</param>
    /// <param name="language">Its language (BCP 47).</param>
    public static DocumentComposer Compose(string title, string language) => new(title, language);

    /// <summary>Sets the document: lines, pages, structure, file.</summary>
    public PdfResult Render() => Paginator.Render(this);
}

/// <summary>A PDF, and what setting it taught.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="PageCount">How many pages it has.</param>
/// <param name="Sources">What each source key took, in the order of first appearance.</param>
/// <param name="MissingAnchors">Names of anchors to which links lead or whose page is asked for, but which no paragraph has; these links and
/// page numbers were left out.</param>
public sealed record PdfResult(
    ReadOnlyMemory<byte> Bytes, int PageCount, IReadOnlyList<SourceHeight> Sources, IReadOnlyList<string> MissingAnchors)
{
    /// <summary>Height in mm that the content of each page takes.</summary>
    public IReadOnlyList<double> Filled { get; init; } = [];
}

/// <summary>How much room the flows, rows and items of one source key took.</summary>
/// <param name="Source">The caller's key.</param>
/// <param name="Height">Height in pt, added up where several carry the key.</param>
/// <param name="Page">The page on which the first of them begins, from 1.</param>
public sealed record SourceHeight(object Source, double Height, int Page);
