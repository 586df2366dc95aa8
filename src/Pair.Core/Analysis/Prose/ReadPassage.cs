using Pair.Core.Text;

namespace Pair.Core.Analysis.Prose;

/// <summary>A text with its words and sentences found. Marks of emphasis and the addresses behind words of a link are none of its words.</summary>
public sealed class ReadPassage
{
    private readonly WordTable table;
    private readonly int firstWord;
    private readonly int firstSentence;
    private SourcePlaces? places;

    internal ReadPassage(Passage passage, WordTable table, int firstWord, int words, int firstSentence, int sentences)
    {
        (Passage, Words, Sentences) = (passage, words, sentences);
        (this.table, this.firstWord, this.firstSentence) = (table, firstWord, firstSentence);
    }

    /// <summary>The text, and who reads it.</summary>
    public Passage Passage { get; }

    /// <summary>Its characters.</summary>
    public string Text => Passage.Text.Value;

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    /// <summary>How many sentences it has.</summary>
    public int Sentences { get; }

    /// <summary>A word as written.</summary>
    public ReadOnlySpan<char> Word(int index) => Text.AsSpan(Start(index), End(index) - Start(index));

    /// <summary>Offset in the text of a word's first character.</summary>
    public int Start(int word) => table.Starts[firstWord + word];

    /// <summary>Offset in the text just behind a word.</summary>
    public int End(int word) => table.Ends[firstWord + word];

    /// <summary>A number that words share when they differ in capitals alone.</summary>
    public int Hash(int word) => table.Hashes[firstWord + word];

    /// <summary>The first word of a sentence.</summary>
    public int FirstOf(int sentence) => sentence == 0 ? 0 : BehindOf(sentence - 1);

    /// <summary>The word just behind a sentence.</summary>
    public int BehindOf(int sentence) => table.Sentences[firstSentence + sentence] - firstWord;

    /// <summary>Where words stand in their file; where they go over several lines, the part on the first; where nobody can tell, the whole text.</summary>
    public Location WhereIs(int firstWord, int lastWord) => WhereIsText(Start(firstWord), End(lastWord));

    /// <summary>The same for a stretch of the text.</summary>
    public Location WhereIsText(int start, int end) => (places ??= new SourcePlaces(Passage.Text)).Of(start, end);
}
