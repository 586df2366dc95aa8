using System.Text;

namespace Pair.Formats.Word.Comments;

/// <summary>The styles of comments, by the names that Word knows.</summary>
internal static class CommentStyles
{
    /// <summary>Id of the style of a comment's paragraphs.</summary>
    public const string Text = "CommentText";

    /// <summary>Id of the style of the marks that lead to comments.</summary>
    public const string Reference = "CommentReference";

    /// <summary>Adds them to a styles part that has a style <c>Normal</c>.</summary>
    public static void AddTo(StringBuilder styles)
    {
        StyleMarkup.Paragraph(styles, Text, "annotation text", "Normal", "", StyleMarkup.Size(20));
        StyleMarkup.Character(styles, Reference, "annotation reference", StyleMarkup.Size(16));
    }
}
