using Pair.Core.Formatting;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Xunit.Sdk;

namespace Pair.Tests.Formatting;

/// <summary>What must hold of every file that is formatted, asked without anything of the formatter: the parser reads both texts.</summary>
internal static class FormattedFiles
{
    /// <summary>The formatted text of a file that must have one, with all that must hold of it.</summary>
    public static string Format(SourceText source)
    {
        var formatted = Formatter.Format(source);
        if (formatted.Text is not { } text)
            throw new XunitException(formatted.IsOurMistake ? "its form would not be read as the same" : string.Join("\n", formatted.Findings.Select(finding => finding.Message)));
        Check(source, text);
        return text;
    }

    /// <summary>Same words at the same places, same comments, tidy lines, and nothing left to do.</summary>
    public static void Check(SourceText source, string text)
    {
        var (before, after) = (Root(source), Root(new SourceText(source.Path, text)));
        Assert.Equal(Values(before).Order(StringComparer.Ordinal), Values(after).Order(StringComparer.Ordinal));
        Assert.Equal(Comments(before).Order(StringComparer.Ordinal), Comments(after).Order(StringComparer.Ordinal));
        Assert.Equal(text, Formatter.Format(new SourceText(source.Path, text)).Text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("\n\r?\n\r?\\z", text);
        Assert.True(!text.Contains("\r\n", StringComparison.Ordinal) || text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal) == text, "lines end in two ways");
    }

    private static YamlMapping Root(SourceText source) => Assert.IsType<YamlMapping>(YamlReader.ReadAny(source).Root);

    // Each value with the keys that lead to it; the items of a list, which may be a set, without their numbers.
    private static IEnumerable<string> Values(YamlNode node, string path = "") => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Values(entry.Value, $"{path}/{entry.Key.Kind} {entry.Key.Value}")).Prepend($"{path}: mapping of {mapping.Entries.Count}"),
        YamlSequence list => list.Items.SelectMany(item => Values(item, path + "/-")).Prepend($"{path}: list of {list.Items.Count}"),
        YamlScalar { Kind: YamlScalarKind.Null } => [$"{path}: nothing"],
        YamlScalar scalar => [$"{path}: {scalar.Kind} {scalar.Value}"],
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static IEnumerable<string> Comments(YamlNode node) => node.Comments.Select(comment => comment.Text.TrimEnd()).Concat(node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Comments(entry.Key).Concat(Comments(entry.Value))),
        YamlSequence list => list.Items.SelectMany(Comments),
        _ => [],
    });
}
