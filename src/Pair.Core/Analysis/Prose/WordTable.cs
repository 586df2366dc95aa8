namespace Pair.Core.Analysis.Prose;

/// <summary>Words and sentences of many texts, one behind the other.</summary>
internal sealed class WordTable
{
    /// <summary>Of each word the offset of its first character in its text.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Of each word the offset just behind it.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Of each word a number without regard to capitals.</summary>
    public List<int> Hashes { get; } = [];

    /// <summary>Of each sentence the word just behind it.</summary>
    public List<int> Sentences { get; } = [];
}
