using Pair.Core.Text;

namespace Pair.Core.Findings;

/// <summary>One thing found in the source: the fact about this place, and what to do.</summary>
/// <param name="Rule">Kebab-case name that never changes.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Message">The fact, without a full stop at its end.</param>
/// <param name="Where">The smallest thing to change.</param>
public sealed record Finding(string Rule, Severity Severity, string Message, Location Where)
{
    private const int LongestMessage = 400;
    private const int LongestHelp = 1000;

    /// <summary>The fact, without a full stop at its end, in one line.</summary>
    public string Message { get; init => field = Sentence.OneLine(value, LongestMessage); } = Sentence.OneLine(Message, LongestMessage);

    /// <summary>What to do, in words that a local lead can type; null where the message says it.</summary>
    public string? Help { get; init => field = value is null ? null : Sentence.OneLine(value, LongestHelp); }

    /// <summary>What can be done, for whoever decides and does not write the file; null where <see cref="Help"/> says it for all.</summary>
    public string? Choice { get; init => field = value is null ? null : Sentence.OneLine(value, LongestHelp); }

    /// <summary>The line as it should be, shown under the help; null where none is known.</summary>
    public string? MendedLine { get; init; }

    /// <summary>A few words beside the caret; null for none.</summary>
    public string? Label { get; init => field = value is null ? null : Sentence.OneLine(value, LongestMessage); }

    /// <summary>JSON Pointer of the node in the united tree; empty for the whole or for text that is no tree.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>Id of the element the finding is about, such as <c>services.baby-massage</c>; null where there is none.</summary>
    public string? Element { get; init; }

    /// <summary>Id of the pathway that it was found in; null where the files could not be understood as one.</summary>
    public string? Pathway { get; init; }

    /// <summary>
    /// What makes it this finding and no other, whatever its words and its line: a date, an id, the word that was found. Null where its place in the
    /// tree does, as for what is found while reading.
    /// </summary>
    public Seq<string>? Facts { get; init; }

    /// <summary>The change that mends it, where one is known that cannot change what the author means; null for none.</summary>
    public Edit? Fix { get; init; }

    /// <summary>Who decided to live with it, and until when; null where nobody did.</summary>
    public AcceptedFor? Accepted { get; init; }

    /// <summary>What was found in the words of a base, without the one pathway that it is told for; null for all else.</summary>
    public InheritedWords? Inherited { get; init; }

    /// <summary>Other places that matter here.</summary>
    public Seq<RelatedPlace> Related { get; init; }
}

/// <summary>A finding in the words of a base, as it is before it is told for one pathway that took them.</summary>
/// <param name="File">That pathway.</param>
/// <param name="Message">What is found.</param>
/// <param name="Places">In how many places that pathway has it.</param>
/// <param name="Help">What to do in the base, if the base is wrong; null where nothing is known.</param>
/// <param name="Way">What to do in the pathway, if the base is right.</param>
public sealed record InheritedWords(string File, string Message, int Places, string? Help, string Way)
{
    /// <summary>In how many places something is named, as the end of what is said of it; empty for one.</summary>
    /// <param name="count">How many.</param>
    /// <param name="atMost">Whether some who have it have fewer.</param>
    public static string NamedIn(int count, bool atMost = false) => count > 1 ? $", and is named in {(atMost ? "up to " : "")}{count:N0} places" : "";
}

/// <summary>Another place that a finding speaks of, and why.</summary>
/// <param name="Where">The place.</param>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedPlace(Location Where, string Message)
{
    private const int LongestMessage = 400;

    /// <summary>What is there, in a few words of one line.</summary>
    public string Message { get; init => field = Sentence.OneLine(value, LongestMessage); } = Sentence.OneLine(Message, LongestMessage);
}
