namespace Pair.Pdf.Content;

/// <summary>Where a run of text leads. Runs in one language that share one <see cref="Link"/> object and follow each other become one link.</summary>
public abstract record Link
{
    private Link()
    {
    }

    /// <summary>Words for people who cannot see the link; where empty, the linked text (and the address) stand in.</summary>
    public string Description { get; init; } = "";

    /// <summary>A web address, <c>mailto:</c> or <c>tel:</c>. Characters outside ASCII are percent-encoded.
    /// Without a scheme, or with more than 16,000 characters, the text is drawn without a link.</summary>
    /// <param name="Address">The whole address with its scheme.</param>
    public sealed record Uri(string Address) : Link;

    /// <summary>A place in the same document: the paragraph whose <see cref="Flow.Paragraph.Anchor"/> has this name.
    /// Where there is none the text is drawn without a link, and the result names it.</summary>
    /// <param name="Name">Name of the anchor.</param>
    public sealed record Anchor(string Name) : Link;
}
