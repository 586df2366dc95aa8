namespace Pair.Cli.Manual;

/// <summary>What may stand in a place of a command line, as far as a shell can help to type it.</summary>
internal abstract record Wanted
{
    private const int Many = 12;

    /// <summary>The words that may stand there, or before the <c>=</c>; none where it is no matter of a few.</summary>
    public virtual string[] All => [];

    /// <summary>Whether there are more words than a sentence can list.</summary>
    public bool HasMany => All.Length > Many;

    /// <summary>Whether a sentence names all of them.</summary>
    public bool IsSaidIn(string sentence) => Array.TrueForAll(All, word => sentence.Contains(word, StringComparison.Ordinal));

    /// <summary>Free text: a day, a number, a git revision.</summary>
    public sealed record Text : Wanted;

    /// <summary>A file.</summary>
    public sealed record File : Wanted;

    /// <summary>A folder.</summary>
    public sealed record Folder : Wanted;

    /// <summary>A pathway file, or the folder of a workspace.</summary>
    public sealed record Pathway : Wanted;

    /// <summary>One of a few words.</summary>
    /// <param name="Words">The words, with blanks between them.</param>
    /// <param name="HasCommas">Whether several may stand in one, with commas.</param>
    public sealed record OneOf(string Words, bool HasCommas) : Wanted
    {
        /// <inheritdoc/>
        public override string[] All => Words.Split(' ');
    }

    /// <summary>WORD=VALUE.</summary>
    /// <param name="Words">What may stand before the <c>=</c>, with blanks between them.</param>
    /// <param name="Behind">What may stand behind it.</param>
    public sealed record Assignment(string Words, Wanted Behind) : Wanted
    {
        /// <inheritdoc/>
        public override string[] All => Words.Split(' ');
    }
}
