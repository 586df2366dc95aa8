namespace Pair.Core.Analysis;

/// <summary>What a rule looks after; the groups of the list that <c>pair rules</c> prints, in its order.</summary>
public enum RuleGroup
{
    /// <summary>Whether the files can be read and mean something; found while reading.</summary>
    Structure,

    /// <summary>Where there is nothing, and for whom.</summary>
    Gaps,

    /// <summary>What is entered twice, or told in two ways.</summary>
    Duplicates,

    /// <summary>Whether what is written is still so.</summary>
    Stale,

    /// <summary>Whether families are safe with it.</summary>
    Safe,

    /// <summary>Whether families and practitioners can get there.</summary>
    Reachable,

    /// <summary>Whether it can be read with ease.</summary>
    Plain,

    /// <summary>What only shows when documents are made.</summary>
    Documents,
}
