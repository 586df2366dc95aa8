using System.Text.RegularExpressions;
using Pair.Core.Text;

namespace Pair.Tests.Architecture;

/// <summary>Which folder of Pair.Core may know which. A stage stands below all that it uses, so the table cannot hold a circle.</summary>
public sealed class FolderTests
{
    private static readonly (string Folder, string[] Uses, string Reason)[] Table =
    [
        ("Text", [], "characters and places; everything else stands on it"),
        ("Alignment", ["Text"], "which lines and words of two texts are the same"),
        ("Findings", ["Text"], "a finding points at a place"),
        ("Syntax", ["Text", "Findings"], "a tree of places, and what is wrong with the YAML"),
        ("Schema", ["Text", "Findings", "Syntax"], "holds a tree against a schema; knows no word of pathways"),
        ("Reference", ["Text", "Syntax"], "shipped data, read as authors' files are"),
        ("Formatting", ["Text", "Findings", "Syntax", "Schema"], "a file in its canonical form; the schema only for the order of its keys"),
        ("Including", ["Text", "Findings", "Syntax", "Reference"], "unites trees before anything reads meaning into them; what ships with the program is there without a base"),
        ("Model", ["Text"], "records alone: what an area said, whatever it was read from"),
        ("Binding", ["Text", "Findings", "Syntax", "Reference", "Model"], "turns a tree into the model; the only one that knows both"),
        ("Coverage", ["Text", "Model"], "which service is there for whom, on which day"),
        ("Phrasing", ["Model", "Coverage"], "how values, ids and what is covered read on paper and in findings"),
        ("Documents", ["Text"], "what is said, for any format; knows neither YAML nor pathways"),
        ("Publishing", ["Text", "Reference", "Model", "Coverage", "Phrasing", "Documents"], "turns the model into a document; finds nothing, reads no file"),
        ("Likeness", ["Text", "Syntax", "Reference", "Model", "Coverage", "Phrasing"], "which entries may be one service; finds, and reports nothing"),
        ("Analysis", ["Text", "Findings", "Syntax", "Reference", "Model", "Coverage", "Phrasing", "Likeness"], "the rules: what is found in a pathway that was understood; the tree only for places"),
        ("Survey", ["Text", "Findings", "Model", "Coverage", "Phrasing", "Analysis"], "what an analyst asks of a pathway, as facts for any form of report"),
        ("Rollup", ["Text", "Findings", "Syntax", "Reference", "Model", "Coverage", "Phrasing", "Likeness", "Analysis", "Survey"], "many areas beside each other; takes facts from each pathway and keeps none"),
        ("Diffing", ["Text", "Findings", "Syntax", "Schema", "Reference", "Formatting", "Including", "Model", "Binding", "Coverage", "Phrasing", "Likeness", "Survey"], "what is otherwise than it was, and what that means"),
        ("Settings", ["Text", "Findings", "Syntax", "Schema", "Model", "Analysis"], "pair.yaml, read as pathways are"),
        ("Accepting", ["Text", "Findings", "Syntax", "Schema", "Formatting", "Model", "Phrasing", "Analysis"], "what a team has decided to live with, beside its place or in a file"),
        ("Starting", ["Text", "Syntax", "Reference", "Formatting", "Likeness"], "the files to start from, as texts; writes none"),
        ("Compiling", ["Text", "Findings", "Syntax", "Schema", "Including", "Model", "Binding", "Documents", "Publishing", "Diffing"], "the line itself: the only one that knows the stages"),
    ];

    [Fact]
    public void Every_folder_uses_what_the_table_says_and_nothing_else() =>
        Assert.Equal(
            string.Join('\n', Table.Select(row => $"{row.Folder}: {string.Join(", ", row.Uses)}")),
            string.Join('\n', Table.Select(row => $"{row.Folder}: {string.Join(", ", Uses(row.Folder))}")));

    [Fact]
    public void Every_folder_stands_in_the_table() =>
        Assert.Equal(Table.Select(row => row.Folder).Order(), Repository.Of("Pair.Core").Select(file => file.Path.Split('/')[2]).Distinct().Order());

    [Fact]
    public void The_table_is_a_straight_line_where_each_uses_what_stands_above_it()
    {
        for (var row = 0; row < Table.Length; row++)
            Assert.Subset(Table[..row].Select(above => above.Folder).ToHashSet(), Table[row].Uses.ToHashSet());
        Assert.All(Table, row => Assert.NotEmpty(row.Reason));
    }

    [Fact]
    public void Every_namespace_is_the_folder_of_its_file()
    {
        var elsewhere = Repository.Code.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))
            .Select(file => (file.Path, Folder: file.Namespace, Said: Regex.Match(file.Text, @"(?m)^namespace ([\w.]+);").Groups[1].Value))
            .Where(file => file.Said != "" && file.Said != file.Folder);
        Assert.Empty(elsewhere);
    }

    // By `using`, by a whole name, and by the short ones that C# allows between neighbours: `Schema.Fault`.
    private static IEnumerable<string> Uses(string folder)
    {
        var text = string.Join('\n', Repository.Of("Pair.Core").Where(file => file.Path.StartsWith($"src/Pair.Core/{folder}/", StringComparison.Ordinal)).Select(file => file.Instructions));
        return Table.Select(row => row.Folder).Where(other => other != folder && Names(text, other));
    }

    private static bool Names(string text, string folder) =>
        Regex.IsMatch(text, $@"\busing (static |\w+ = )?Pair\.Core\.{folder}\b")
        || Regex.IsMatch(text, $@"\bPair\.Core\.{folder}\.")
        || TypesOf(folder).Any(type => Regex.IsMatch(text, $@"(?<![\w.])(Core\.)?{folder}\.{type}\b"));

    private static IEnumerable<string> TypesOf(string folder) => typeof(SourceText).Assembly.GetTypes()
        .Where(type => type.Namespace == $"Pair.Core.{folder}" && !type.IsNested && !type.Name.Contains('<') && !type.Name.Contains('`')).Select(type => type.Name);
}
