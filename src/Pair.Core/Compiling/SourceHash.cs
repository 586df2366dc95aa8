using System.Text;
using Pair.Core.Text;

namespace Pair.Core.Compiling;

/// <summary>A name for the files of a pathway that changes with any word in them, so that a document can tell what it was made from.</summary>
public static class SourceHash
{
    /// <summary>
    /// SHA-256, 64 lower-case hexadecimal digits, of a list with a line for each file, in the order they were read: the SHA-256 of its text, two blanks, the
    /// file's name without folders, a line feed. A text counts as UTF-8 without a byte order mark, with LF for every line break, so that a checkout on Windows
    /// gives the same; folders do not count, because files are called by where the user stands.
    /// </summary>
    public static string Of(Seq<SourceText> sources)
    {
        var list = new StringBuilder();
        foreach (var source in sources)
            list.Append(Hash(WithLineFeeds(source.Content))).Append("  ").Append(source.Path.AsSpan(source.Path.LastIndexOf('/') + 1)).Append('\n');
        return Hash(list.ToString());
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static string Hash(string text) => Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(text)));
}
