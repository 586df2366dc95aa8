using Pair.Pdf.Content;

namespace Pair.Pdf.Composing;

/// <summary>Writes a line of text part by part. Nothing is put between two parts: spaces are part of the words.</summary>
public sealed class TextComposer
{
    private readonly TypeScale type;
    private readonly TextStyle style;
    private readonly List<Inline> parts = [];

    internal TextComposer(TypeScale type, TextStyle style) => (this.type, this.style) = (type, style);

    internal IReadOnlyList<Inline> Parts => parts;

    /// <summary>Words.</summary>
    public TextComposer Text(string words) => Add(new Inline.Text(words, style));

    /// <summary>Words in bold.</summary>
    public TextComposer Strong(string words) => Add(new Inline.Text(words, style.Bold()));

    /// <summary>Words in italics.</summary>
    public TextComposer Stressed(string words) => Add(new Inline.Text(words, style with { Font = FontStyle.Italic }));

    /// <summary>Words that no line divides: a phone number, a date.</summary>
    public TextComposer Unbroken(string words) => Add(new Inline.Text(words, style) { NoBreak = true });

    /// <summary>Words in another language, so that they are read out as such.</summary>
    /// <param name="language">The language (BCP 47), such as <c>cy</c>.</param>
    /// <param name="words">The words.</param>
    public TextComposer Foreign(string language, string words) => Add(new Inline.Text(words, style) { Language = language });

    /// <summary>Words that lead to an address.</summary>
    /// <param name="words">The words.</param>
    /// <param name="address">A web address, <c>mailto:</c> or <c>tel:</c>.</param>
    /// <param name="description">Where it leads, for who cannot see it; empty for the words and the address.</param>
    public TextComposer Link(string words, string address, string description = "") =>
        Add(new Inline.Text(words, type.OfLink(style)) { Link = new Link.Uri(address) { Description = description } });

    /// <summary>Words that lead to a heading or paragraph of the same document.</summary>
    /// <param name="words">The words.</param>
    /// <param name="anchor">Name of the anchor there.</param>
    public TextComposer See(string words, string anchor) => Add(new Inline.Text(words, type.OfLink(style)) { Link = new Link.Anchor(anchor) });

    /// <summary>Ends the line here.</summary>
    public TextComposer Break() => Add(new Inline.Break());

    /// <summary>Any part of a line, with all that its record can say.</summary>
    public TextComposer Add(Inline part)
    {
        parts.Add(part);
        return this;
    }
}
