using System.Text.Json;
using System.Text.RegularExpressions;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Editors;

/// <summary>What is shown when the mouse rests on a key is what our schema says about it: the manual that everybody reads.</summary>
[Collection(nameof(Editor))]
public sealed partial class HoverTests(Editor editor)
{
    // The kitchen sink has every key of the language; Northshire's pair.yaml has those of a workspace that are used today.
    public static TheoryData<string> Files => ["kitchen-sink/kitchen-sink.pair.yaml", "kitchen-sink/own-levels.pair.yaml", "kitchen-sink/parts/services.pair.yaml", "northshire/pair.yaml"];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public async Task Every_key_shows_its_title_and_its_description(string sample)
    {
        var file = Checkout.At("samples", sample);
        var schema = sample.EndsWith("/pair.yaml", StringComparison.Ordinal) ? SchemaText.Workspace : SchemaText.Pathway;
        await editor.OpenAsync(file);
        var keys = Keys(schema, YamlReader.Read(new SourceText(sample, File.ReadAllText(file))).Root!, schema.Top).ToList();
        Assert.NotEmpty(keys);
        foreach (var (key, property) in keys)
        {
            var (title, description) = (SchemaText.Text(property, "title"), SchemaText.Text(property, "description"));
            var shown = Plain(await editor.HoverAsync(file, key.Where.Start.Line, key.Where.Start.Column));
            Assert.True(title.Length > 0 && shown.Contains(title, StringComparison.Ordinal) && description.Length > 0 && shown.Contains(description, StringComparison.Ordinal),
                $"{sample}:{key.Where.Start.Line}: `{key.Value}` is \"{title}\": \"{description}\", and the editor shows:\n{shown}");
        }
    }

    [SkippableTheory]
    [InlineData("    levels: [", "The levels of need at which it helps.")]
    [InlineData("    ages: ", "From when until when support lasts: 6w to 9m.")]
    [InlineData("    referral:", "Who may refer, how, and how soon the service answers.")]
    [InlineData("    interpreter: ", "Left out means \"not said\".")]
    public async Task A_key_of_a_service_of_Northshire_says_what_to_type(string line, string shown)
    {
        var file = Checkout.At("samples", "northshire", "services", "1-universal.pair.yaml");
        await editor.OpenAsync(file);
        var at = File.ReadLines(file).TakeWhile(other => !other.StartsWith(line, StringComparison.Ordinal)).Count() + 1;
        Assert.Contains(shown, Plain(await editor.HoverAsync(file, at, 6)), StringComparison.Ordinal);
    }

    private static IEnumerable<(YamlScalar Key, JsonElement Property)> Keys(SchemaText schema, YamlNode node, IReadOnlyList<JsonElement> schemas)
    {
        if (node is YamlSequence list)
            foreach (var found in list.Items.SelectMany(item => Keys(schema, item, schema.Items(schemas)))) yield return found;
        if (node is not YamlMapping mapping) yield break;
        foreach (var entry in mapping.Entries)
        {
            var (below, property) = schema.Key(schemas, entry.Key.Value);
            if (property is { } known) yield return (entry.Key, known);
            foreach (var found in Keys(schema, entry.Value, below)) yield return found;
        }
    }

    // Markdown's backslashes keep signs as they are.
    private static string Plain(string markdown) => Escaped().Replace(markdown, "$1");

    [GeneratedRegex(@"\\([^A-Za-z0-9\s])")]
    private static partial Regex Escaped();
}
