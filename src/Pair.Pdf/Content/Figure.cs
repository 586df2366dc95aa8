namespace Pair.Pdf.Content;

public abstract partial record Flow
{
    /// <summary>A drawing (structure Figure). One that is larger than its column or the page is made smaller as a whole.</summary>
    /// <param name="Width">Width in mm.</param>
    /// <param name="Height">Height in mm.</param>
    /// <param name="Shapes">What is drawn, the first below; in mm from the upper left corner.</param>
    /// <param name="Alternative">What the figure shows, in words; empty for mere decoration, which becomes an artifact.</param>
    public sealed record Figure(double Width, double Height, IReadOnlyList<Shape> Shapes, string Alternative) : Flow
    {
        /// <summary>On which side of its column it stands.</summary>
        public Align Align { get; init; } = Align.Left;

        /// <summary>Where the figure leads, if anywhere.</summary>
        public Link? Link { get; init; }
    }

    /// <summary>A photograph or logo (structure Figure). One that is larger than its column or the page is made smaller.</summary>
    /// <param name="Image">The picture.</param>
    /// <param name="Width">Width in mm; the height follows from the picture.</param>
    /// <param name="Alternative">What the picture shows, in words; empty for mere decoration, which becomes an artifact.</param>
    public sealed record Picture(Raster Image, double Width, string Alternative) : Flow
    {
        /// <summary>On which side of its column it stands.</summary>
        public Align Align { get; init; } = Align.Left;

        /// <summary>Where the picture leads, if anywhere.</summary>
        public Link? Link { get; init; }
    }
}
