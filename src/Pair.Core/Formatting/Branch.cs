using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Formatting;

/// <summary>A key with its value, or an item of a list, with all that is written round it. The root of a file is one too, without a key.</summary>
/// <param name="Key">The key; null for an item and for the root.</param>
/// <param name="Value">The value; where it is a mapping or list, <see cref="Branches"/> says what stands in it, and in which order.</param>
internal sealed record Branch(YamlScalar? Key, YamlNode Value)
{
    /// <summary>Comments on lines of their own above it.</summary>
    public Seq<CommentLine> Before { get; init; }

    /// <summary>The comment behind it on its line; behind the key where lines of its own follow. Null for none.</summary>
    public string? Behind { get; init; }

    /// <summary>What stands in its value.</summary>
    public Seq<Branch> Branches { get; init; }

    /// <summary>Comments below the last thing in its value, as deep as that.</summary>
    public Seq<CommentLine> After { get; init; }

    /// <summary>Whether its value has brackets, or stands inside some.</summary>
    public bool InBrackets { get; init; }

    /// <summary>Whether it stands inside brackets itself.</summary>
    public bool IsInside { get; init; }

    /// <summary>Whether an empty line stands above its key or dash, below its comments.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether its author left a line empty above it and its comments.</summary>
    public bool HasBlankAbove => Before.IsEmpty ? IsApart : Before[0].IsApart;

    /// <summary>Whether what stands in it has an order that the language gives, so that its authors' means nothing.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether its value is a mapping or list with something in it.</summary>
    public bool HasBranches => !Branches.IsEmpty;

    /// <summary>Whether its value has a comment anywhere inside.</summary>
    public bool HasCommentsInside
    {
        get
        {
            if (!After.IsEmpty) return true;
            foreach (var inner in Branches)
                if (!inner.Before.IsEmpty || inner.Behind is not null || inner.HasCommentsInside) return true;
            return false;
        }
    }
}

/// <summary>A comment on a line of its own.</summary>
/// <param name="Text">From its <c>#</c> on, without blanks at the end.</param>
/// <param name="Deeper">How many columns further right it stands than the first of its row.</param>
/// <param name="IsApart">Whether its author left the line above it empty.</param>
internal sealed record CommentLine(string Text, int Deeper, bool IsApart);
