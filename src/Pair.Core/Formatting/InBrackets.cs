using System.Text;
using Pair.Core.Syntax;

namespace Pair.Core.Formatting;

/// <summary>What stands in brackets on one line. Brackets are their author's choice and stay while they hold short words on one line, without comments.</summary>
internal static class InBrackets
{
    /// <summary>How long a line with brackets may be: they name short things, and a row of places or documents is read better as one line each.</summary>
    public const int Width = 160;

    // Longer ones are read better one a line, and a comma in them would part them.
    private const int LongestItem = 60;

    /// <summary>A mapping or list in brackets; null where it is to be written one thing a line.</summary>
    /// <param name="branch">A branch with something in it.</param>
    /// <param name="column">Where its key or dash stands.</param>
    public static string? Line(Branch branch, int column)
    {
        if (!branch.InBrackets || branch.HasCommentsInside) return null;
        var key = branch.Key is null ? 1 : Scalars.Key(branch.Key, branch.IsInside, inside: false).Length + 1;
        var line = new StringBuilder();
        return Add(branch, line) && column + key + 1 + line.Length <= Width ? line.ToString() : null;
    }

    /// <summary>Brackets without anything in them.</summary>
    public static string Empty(YamlNode value) => value is YamlMapping ? "{}" : "[]";

    private static bool Add(Branch branch, StringBuilder line)
    {
        // What is far too long already is not written on; nor is what stands deep in brackets of itself.
        if (line.Length > Width) return false;
        if (!branch.HasBranches)
        {
            line.Append(branch.Value is YamlScalar scalar ? Scalars.Value(scalar, branch.IsInside, inside: true) : Empty(branch.Value));
            return branch.Value is not YamlScalar { Value: var words } || !words.Contains('\n');
        }
        var isList = branch.Value is YamlSequence;
        line.Append(isList ? "[" : "{ ");
        for (var i = 0; i < branch.Branches.Count; i++)
        {
            var inner = branch.Branches[i];
            if (i > 0) line.Append(", ");
            if (inner.Key is not null) line.Append(Scalars.Key(inner.Key, inner.IsInside, inside: true)).Append(": ");
            else if (inner.Value is YamlScalar { Kind: YamlScalarKind.Text, Value: var item } && IsSentence(item)) return false;
            if (!Add(inner, line)) return false;
        }
        line.Append(isList ? "]" : " }");
        return true;
    }

    private static bool IsSentence(string words) => words.Contains(' ') && (words.Length > LongestItem || words[^1] is '.' or '?' or '!');
}
