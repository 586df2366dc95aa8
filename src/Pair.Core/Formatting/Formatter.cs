using Pair.Core.Findings;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Formatting;

/// <summary>
/// The canonical form of a file of the language: a pathway, a part, a workspace file, a baseline or approvals, whether it fits the language or not. Its meaning and
/// each of its words stay; only its form changes:
/// <list type="bullet">
/// <item>Keys stand in the order of the language (that of the schema), unknown ones behind them. Entries of collections and items of lists stay in the
/// order of their authors: documents print lists as they were typed, so another order would be another document.</item>
/// <item>Two spaces for each step. Brackets stay where an author wrote them, while they hold short words, no comment, and fit into a line of 160
/// characters; else each thing has a line of its own (see <see cref="InBrackets"/>).</item>
/// <item>Quotes stand where a value needs them: double ones, and single ones round a value with double quotes or backslashes (see <see cref="Scalars"/>).</item>
/// <item>Text that is too long for its line stands below its key behind <c>&gt;-</c>, each sentence on a line of its own (see <see cref="LongText"/>).</item>
/// <item>Empty lines: see <see cref="Spacing"/>.</item>
/// <item>Comments stay with what they are about: above an entry, behind it, or below the last one of a mapping or list (see <see cref="BranchReader"/>).</item>
/// <item>Lines end as most of the file's do, CRLF or LF; the last ends too, and none ends in blanks. There is no byte order mark.</item>
/// </list>
/// </summary>
public static class Formatter
{
    /// <summary>Formats a file. The new text is read again before it is handed out: where it would not say the same with the same comments, the file is left.</summary>
    /// <returns>The whole text, or the findings for which there is none: it cannot be understood, or something in it stands twice.</returns>
    public static FormattedText Format(SourceText source)
    {
        var read = YamlReader.Read(source, "a file of the language has keys and their values, such as `pair: 1`");
        var faults = new List<Finding>();
        foreach (var finding in read.Findings)
            if (finding.Severity == Severity.Error) faults.Add(finding);
        if (faults.Count > 0 || read.Root is not YamlMapping root) return new FormattedText(null, faults.ToSeq());

        // A word could be lost by a mistake of ours alone, and no word is worth a tidy file.
        var text = Written(root);
        var again = YamlReader.Read(new SourceText(source.Path, text));
        if (again.Root is not YamlMapping twin || HasError(again.Findings) || !Sameness.Holds(root, twin) || Written(twin) != text) return new FormattedText(null, default);
        return new FormattedText(HasWindowsLines(source.Content) ? text.Replace("\n", "\r\n") : text, default);
    }

    private static string Written(YamlMapping root) => BranchWriter.Write(CanonicalOrder.Of(BranchReader.Read(root), root));

    private static bool HasError(Seq<Finding> findings)
    {
        foreach (var finding in findings)
            if (finding.Severity == Severity.Error) return true;
        return false;
    }

    private static bool HasWindowsLines(string text)
    {
        var (windows, others) = (0, 0);
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                if (text[i] == '\n' && i > 0 && text[i - 1] == '\r') windows++;
                else others++;
            }
        return windows > others;
    }
}
