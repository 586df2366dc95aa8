namespace Pair.Pdf.Content;

/// <summary>How a run of text looks.</summary>
public sealed record TextStyle
{
    /// <summary>Type size in pt.</summary>
    public double Size { get; init; } = 11;

    /// <summary>Which face of the family.</summary>
    public FontStyle Font { get; init; } = FontStyle.Regular;

    /// <summary>Colour of the letters.</summary>
    public Colour Colour { get; init; } = Colour.Black;

    /// <summary>A thin line under the text, drawn as an artifact; for links.</summary>
    public bool Underline { get; init; }

    /// <summary>The same style in bold.</summary>
    public TextStyle Bold() => this with { Font = FontStyle.Bold };
}
