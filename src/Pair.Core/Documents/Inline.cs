using Pair.Core.Text;

namespace Pair.Core.Documents;

/// <summary>A piece of a line.</summary>
/// <param name="Origin">Where its words came from.</param>
public abstract record Inline(Origin Origin)
{
    /// <summary>Plain words. Spaces between inlines are part of their text: nothing is put between two.</summary>
    /// <param name="Text">One line of text, never markup.</param>
    /// <param name="Emphasis">How it is said.</param>
    /// <param name="Origin">Where it came from.</param>
    public sealed record Words(string Text, Emphasis Emphasis, Origin Origin) : Inline(Origin)
    {
        /// <summary>Whether a line may never break inside: phone numbers, postcodes, dates.</summary>
        public bool Together { get; init; }

        /// <summary>The answers that the field may have, of which this is one; empty where it is free.</summary>
        public Seq<Answer> Answers { get; init; }
    }

    /// <summary>Words that lead somewhere.</summary>
    /// <param name="Text">What is read; says where it leads.</param>
    /// <param name="Target"><c>https:</c>, <c>http:</c>, <c>mailto:</c>, <c>tel:</c>, or <c>#anchor</c> of a block of this document.</param>
    /// <param name="Emphasis">How it is said.</param>
    /// <param name="Origin">Where it came from.</param>
    public sealed record Link(string Text, string Target, Emphasis Emphasis, Origin Origin) : Inline(Origin)
    {
        /// <summary>Whether a line may never break inside: phone numbers.</summary>
        public bool Together { get; init; }

        /// <summary>Whether a format with pages says behind the words on which page the anchor stands. The number is the format's own and no part of the text.</summary>
        public bool TellsPage { get; init; }
    }

    /// <summary>The number of a level inside its shape; read as the number.</summary>
    /// <param name="Number">From 1: circle, square, diamond, hexagon, shield; more begin again.</param>
    /// <param name="Origin">Where the level came from.</param>
    public sealed record Mark(int Number, Origin Origin) : Inline(Origin);
}

/// <summary>How words are said.</summary>
public enum Emphasis
{
    /// <summary>As the rest.</summary>
    None,

    /// <summary>Important: bold.</summary>
    Strong,

    /// <summary>Stressed by the author with <c>_…_</c>: italic.</summary>
    Stressed,
}
