using System.Net;
using System.Text;
using Pair.Cli.Exporting;

namespace Pair.Cli.Previewing;

/// <summary>What a preview answers.</summary>
/// <param name="Status">Whether there is something.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Bytes">The whole of it.</param>
internal sealed record GivenPage(HttpStatusCode Status, string Type, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The policy that goes with it. A document keeps its own, which it brings with it, and no other site puts it into a frame.</summary>
    public string Policy { get; init; } = "frame-ancestors 'self'";
}

/// <summary>Finds what is at an address below that of the preview: the page around, or a document in some format.</summary>
/// <param name="preview">What is shown.</param>
/// <param name="failed">Hears of bugs in making a document.</param>
internal sealed class PreviewPages(Preview preview, Action<Exception> failed)
{
    private const string PlainText = "text/plain; charset=utf-8";

    private static readonly Lazy<ShellPage> shell = new(ShellPage.Make);

    /// <summary>What is there.</summary>
    /// <param name="asked">The address as it was sent, below that of the preview.</param>
    public GivenPage At(string asked)
    {
        if (asked.Length == 0) return new GivenPage(HttpStatusCode.OK, "text/html; charset=utf-8", shell.Value.Bytes) { Policy = shell.Value.Policy };
        foreach (var pathway in preview.Current.Pathways)
            foreach (var page in pathway.Pages)
            {
                if (asked == pathway.AddressOf(page, "html")) return new GivenPage(HttpStatusCode.OK, "text/html; charset=utf-8", page.Html);
                if (asked == pathway.AddressOf(page, "pdf")) return Made("application/pdf", page.Pdf);
                if (asked == pathway.AddressOf(page, "docx")) return Made("application/vnd.openxmlformats-officedocument.wordprocessingml.document", page.Word);
            }
        return new GivenPage(HttpStatusCode.NotFound, PlainText, default);
    }

    private GivenPage Made(string type, Lazy<byte[]> document)
    {
        try
        {
            return new GivenPage(HttpStatusCode.OK, type, document.Value);
        }
#pragma warning disable CA1031 // A bug in one document must not end the preview of the others; it is told as any other.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            failed(bug);
            return new GivenPage(HttpStatusCode.InternalServerError, PlainText, Encoding.UTF8.GetBytes("This document could not be made: see where pair preview runs.\n"));
        }
    }
}
