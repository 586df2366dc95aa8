namespace Pair.Formats.Word;

/// <summary>How one paragraph stands: its style, and what only this one has.</summary>
/// <param name="Style">Id of a paragraph style.</param>
internal sealed record ParagraphShape(string Style)
{
    /// <summary>Where links find it; null for none.</summary>
    public string? Anchor { get; init; }

    /// <summary>Whether it begins a new column.</summary>
    public bool BeginsColumn { get; init; }

    /// <summary>The section that ends with it; null inside one.</summary>
    public Section? Ends { get; init; }

    /// <summary>Whether it must not be parted from what follows, beyond what its style says.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Left indent in twips; null for the style's.</summary>
    public int? Left { get; init; }

    /// <summary>Right indent in twips; null for the style's.</summary>
    public int? Right { get; init; }

    /// <summary>Exact height of its line in twips; null for the style's.</summary>
    public int? Height { get; init; }

    /// <summary>Place of the text frame that it stands in; null for none. Paragraphs one after the other with the same share a
    /// frame.</summary>
    public Frame? Frame { get; init; }

    /// <summary>Writes the properties, in the order that the standard demands.</summary>
    public void WriteTo(PartXml xml, string footer)
    {
        xml.Open("pPr").Value("pStyle", Style);
        if (KeepNext) xml.Empty("keepNext");
        if (Frame is not null)
            xml.Open("framePr").With("w", Frame.Width).With("hSpace", 0).With("wrap", "around")
                .With("vAnchor", "page").With("hAnchor", "page").With("x", Frame.X).With("y", Frame.Y).Close();
        if (Height is { } height) xml.Open("spacing").With("line", height).With("lineRule", "exact").Close();
        if (Left is not null || Right is not null)
        {
            xml.Open("ind");
            if (Left is { } left) xml.With("left", left);
            if (Right is { } right) xml.With("right", right);
            xml.Close();
        }
        Ends?.WriteTo(xml, footer);
        xml.Close();
    }
}

/// <summary>A text frame: its words stay in the reading order, unlike those of a text box.</summary>
/// <param name="X">Twips from the left edge of the sheet.</param>
/// <param name="Y">Twips from its top edge.</param>
/// <param name="Width">Twips.</param>
internal sealed record Frame(int X, int Y, int Width);
