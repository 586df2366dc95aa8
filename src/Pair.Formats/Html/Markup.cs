using System.Text;

namespace Pair.Formats.Html;

/// <summary>A page that grows: our own markup goes in as it is, everybody else's words go in as text.</summary>
internal sealed class Markup
{
    private readonly StringBuilder written = new();

    /// <summary>Markup of this program; never an author's words.</summary>
    public Markup Raw(string markup)
    {
        written.Append(markup);
        return this;
    }

    /// <summary>Words, whatever is in them.</summary>
    public Markup Text(string words)
    {
        foreach (var letter in words)
            switch (letter)
            {
                case '&': written.Append("&amp;"); break;
                case '<': written.Append("&lt;"); break;
                case '>': written.Append("&gt;"); break;
                case '"': written.Append("&quot;"); break;
                case '\'': written.Append("&#39;"); break;
                // White space, as the words of a document are split, but none that every browser takes for it.
                case '\f' or '\v' or '\u0085': written.Append(' '); break;
                // HTML has no way to write the other control characters, not even as a number.
                case < ' ' and not ('\t' or '\n' or '\r') or '\u007F': written.Append('\uFFFD'); break;
                default: written.Append(letter); break;
            }
        return this;
    }

    /// <summary>An attribute with a space before it, its value in quotes.</summary>
    public Markup Attribute(string name, string value) => Raw(" ").Raw(name).Raw("=\"").Text(value).Raw("\"");

    /// <summary>The page as UTF-8, without a mark at its start.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(written.ToString());

    /// <summary>The page as text.</summary>
    public override string ToString() => written.ToString();
}
