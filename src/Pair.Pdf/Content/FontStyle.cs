namespace Pair.Pdf.Content;

/// <summary>The three faces of the engine's one family, Lato.</summary>
public enum FontStyle
{
    /// <summary>Upright text.</summary>
    Regular,

    /// <summary>Headings, names, lead words.</summary>
    Bold,

    /// <summary>Titles of works, words in another language.</summary>
    Italic,
}
