using Pair.Core.Text;

namespace Pair.Core.Documents;

/// <summary>What can be asked of the entries of a document by who looks for the right one on a screen, and what each answers. Paper needs none of it.</summary>
/// <param name="Questions">In the order in which they are asked; each has at least two answers, or one to tick.</param>
/// <param name="Entries">Each entry that can be found, in reading order.</param>
/// <param name="Terms">Short forms and local words, and what they mean.</param>
public sealed record Finder(Seq<FinderQuestion> Questions, Seq<FinderEntry> Entries, Seq<FinderTerm> Terms);

/// <summary>A question about the family that help is looked for.</summary>
/// <param name="Id">As it stands in a shared address: <c>age</c>.</param>
/// <param name="Label">As it is asked: "Baby's age".</param>
/// <param name="Kind">How many answers may be given.</param>
/// <param name="Any">What is said where none is given: "Any age"; empty where nothing needs to be.</param>
/// <param name="Choices">Its answers.</param>
public sealed record FinderQuestion(string Id, string Label, FinderQuestionKind Kind, string Any, Seq<FinderChoice> Choices);

/// <summary>How many answers a question takes.</summary>
public enum FinderQuestionKind
{
    /// <summary>Several; an entry fits with any of them.</summary>
    Several,

    /// <summary>One, or none.</summary>
    One,

    /// <summary>Yes, or nothing.</summary>
    Yes,
}

/// <summary>An answer that may be chosen.</summary>
/// <param name="Value">As it stands in a shared address: <c>getting-help</c>.</param>
/// <param name="Label">As it reads.</param>
public sealed record FinderChoice(string Value, string Label)
{
    /// <summary>What it stands under among the answers; null for nothing.</summary>
    public string? Group { get; init; }

    /// <summary>Number of the level of need; null where it is none.</summary>
    public int? Mark { get; init; }

    /// <summary>The days that an age stands for; null where it is none.</summary>
    public FinderDays? Days { get; init; }
}

/// <summary>An entry that can be found.</summary>
/// <param name="Anchor">Of its row.</param>
/// <param name="Fits">What it answers, question by question; a question that is not among them is nothing to it, and any answer fits.</param>
/// <param name="Words">Words by which people look for it, and which its row does not show; may be empty.</param>
public sealed record FinderEntry(string Anchor, Seq<FinderFit> Fits, string Words);

/// <summary>What an entry answers to a question.</summary>
/// <param name="Question">Id of the question.</param>
public abstract record FinderFit(string Question)
{
    /// <summary>It fits these answers, and no other; none where it fits nobody.</summary>
    public sealed record Values(string Question, Seq<string> Are) : FinderFit(Question);

    /// <summary>It fits ages that share a day with these; null where it fits none.</summary>
    public sealed record Ages(string Question, FinderDays? Are) : FinderFit(Question);

    /// <summary>Its author does not say, which is neither yes nor no.</summary>
    public sealed record NotSaid(string Question) : FinderFit(Question);
}

/// <summary>A stretch of a baby's time in days since the pregnancy began; birth is day 280.</summary>
/// <param name="From">First day.</param>
/// <param name="To">First day that is outside; null where there is no end.</param>
public sealed record FinderDays(decimal From, decimal? To);

/// <summary>A short form or local word, and what it means: who looks for one finds the other.</summary>
public sealed record FinderTerm(string Short, string Meaning);
