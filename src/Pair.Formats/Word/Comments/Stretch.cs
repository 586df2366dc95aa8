using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Formats.Word.Comments;

/// <summary>A stretch of one line that a comment can stand on: a field, or a whole line.</summary>
/// <param name="content">The line.</param>
/// <param name="first">Place of its first piece in the line.</param>
/// <param name="last">Place of its last piece.</param>
/// <param name="line">Which line of the document it is, from 0, in reading order.</param>
// No record: comparing two would compare their lines.
internal sealed class Stretch(Seq<Inline> content, int first, int last, int line)
{
    /// <summary>Its first piece.</summary>
    public Inline First => content[first];

    /// <summary>Its last piece.</summary>
    public Inline Last => content[last];

    /// <summary>Its words.</summary>
    public string Words
    {
        get
        {
            var pieces = new List<Inline>();
            for (var i = first; i <= last; i++) pieces.Add(content[i]);
            return DocumentText.Of(pieces.ToSeq());
        }
    }

    /// <summary>Below 0 where this one stands before another in the document, above 0 behind it.</summary>
    public int CompareTo(Stretch other) => line != other.Line ? line.CompareTo(other.Line) : first.CompareTo(other.FirstPlace);

    /// <summary>Which line of the document it is in.</summary>
    public int Line => line;

    private int FirstPlace => first;
}
