namespace Pair.Core.Documents;

/// <summary>What a paragraph does.</summary>
public enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>What the document is for.</summary>
    Lead,

    /// <summary>Explains how to read what follows; small.</summary>
    Key,

    /// <summary>Holds for everything beneath it: a solid band over the steps.</summary>
    Lintel,

    /// <summary>A warning about the document itself: draft, review overdue.</summary>
    Notice,

    /// <summary>A name that heads an entry; bold where the words are.</summary>
    Name,

    /// <summary>Second voice: provider, note.</summary>
    Note,

    /// <summary>A number or word to act on, larger than the rest.</summary>
    Number,

    /// <summary>At which ages something is there for a family; stands out under a name.</summary>
    When,
}

/// <summary>What a list does.</summary>
public enum ListRole
{
    /// <summary>Items in running text.</summary>
    Plain,

    /// <summary>Short statements that may stand in columns, without bullets.</summary>
    Statements,

    /// <summary>Whom to ring now, a line each, without bullets; what is strong in it is larger than the rest.</summary>
    Alert,
}

/// <summary>What a table does.</summary>
public enum TableRole
{
    /// <summary>Whom to ring now: a label over each number. One row.</summary>
    Alert,

    /// <summary>The steps, side by side. One row; cells of running text.</summary>
    Steps,

    /// <summary>Entries of one level of need; the first header cell holds the level's heading, the first cell of a row heads it.</summary>
    Level,

    /// <summary>A family's journey at a glance: a column a stage, names alone. One row.</summary>
    Map,

    /// <summary>What families can use, in full: what it is, how to get it, and a code to scan where some row has one. The first cell of a row heads it.</summary>
    Offers,

    /// <summary>What stands in full at an earlier stage: its name, how to get it. The first cell of a row heads it.</summary>
    Again,

    /// <summary>Any other; the first cell of a row heads it.</summary>
    Plain,
}
