using System.Text;
using Pair.Cli.Inputs;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Architecture;

namespace Pair.Tests.Cli;

/// <summary>An id that is seen in the lines of a file is the one that the file has as YAML; where that is not sure, none is seen.</summary>
public class PathwayIdTests
{
    [Theory]
    [InlineData("pathway:\n  id: east\n")]
    [InlineData("pair: 1\npathway:\n  id: east\n  title: T\n")]
    [InlineData("\uFEFFpair: 1\r\npathway:\r\n  id: east\r\n  title: T\r\n")]
    [InlineData("# \"é\ninclude: [parts/*.pair.yaml, b]\nextends: ../base/region.pair.yaml\n\npathway: # {\n\n  # id: west\n  title: The east\n  id: east # its own\n")]
    [InlineData("include:\n  - a\n  - b\npathway:\n      id: east")]
    [InlineData("pathway: { id: east, title: T }\n")]
    [InlineData("pathway: {id: east}")]
    [InlineData("pathway:\n  area:\n    id: west\n  id: east\n")]
    [InlineData("pathway:\n  id: east\n\n# deeper\n    # words\nservices: {}\n")]
    public void An_id_that_stands_plainly_is_seen(string text) => Assert.Equal("east", Seen(text));

    [Theory]
    [InlineData("pathway:\n  id: east\n    side\n")]
    [InlineData("pathway:\n  id: east\n\n    side\n")]
    [InlineData("pathway:\n  id: east side\n")]
    [InlineData("pathway:\n  id: east#side\n")]
    [InlineData("pathway:\n  id: east\rb: c\n")]
    [InlineData("pathway:\n  # a\r  id: west\n  id: east\n")]
    [InlineData("pathway:\n  id: \"east\"\n")]
    [InlineData("pathway:\n  \"id\": east\n  id: west\n")]
    [InlineData("pathway:\n  id:\n    east\n")]
    [InlineData("pathway:\n  id: &east west\n")]
    [InlineData("pathway:\n  title: \"T\n  id: west\"\n  id: east\n")]
    [InlineData("pathway:\n  title: |\n    T\n    id: west\n  id: east\n")]
    [InlineData("pathway:\n  title: [a,\n  id: west]\n  id: east\n")]
    [InlineData("pathway:\n  - id: east\n")]
    [InlineData("pathway:\nid: east\n")]
    [InlineData("pathway:\n  title: T\nservices:\n  id: west\n")]
    [InlineData("pathway: { title: T, id: east }\n")]
    [InlineData("pathway: { id: east side }\n")]
    [InlineData("pathway: { id: east\n  side }\n")]
    [InlineData("text: \"\npathway:\n  id: west\n\"\npathway:\n  id: east\n")]
    [InlineData("text: { a: b,\npathway:\n  id: west }\n")]
    [InlineData("--- |\npathway:\n  id: west\n")]
    [InlineData("\"pathway\": { id: east }\npathway:\n  id: west\n")]
    [InlineData("? a\npathway:\n  id: west\n")]
    [InlineData("\tpathway:\n  id: west\n")]
    [InlineData("pair: 1\n")]
    [InlineData("")]
    public void What_may_be_read_in_another_way_is_not(string text) => Assert.Equal("", Seen(text));

    [Fact]
    public void Whatever_is_seen_is_what_the_file_says()
    {
        var (files, seen) = (Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.pair.yaml", SearchOption.AllDirectories), 0);
        foreach (var file in files)
        {
            var id = Seen(File.ReadAllText(file));
            if (id.Length == 0) continue;
            seen++;
            if (YamlReader.Read(new SourceText(file, File.ReadAllText(file))).Root is YamlMapping root) Assert.Equal(((root["pathway"] as YamlMapping)?["id"] as YamlScalar)?.Value, id);
        }
        // All that are no parts, and are written as pair fmt writes them.
        Assert.True(seen >= 80, $"{seen} of {files.Length}");
    }

    // Lines of some pathways, put together by chance: mostly nonsense, and then nothing may be seen but what the reader finds.
    [Fact]
    public void By_chance_nothing_else_is_seen()
    {
        string[] lines =
        [
            "pathway:", "  id: east", "  id: west", "    id: north", "  title: T", "  title: \"T", "  title: [a,", "  text: |", "    words", "\"", "]", "}", "pathway: { id: west, title: T }", "pathway: { id: north", "pair: 1",
            "include: [a]", "- a", "  - id: south", "# c", "", "---", "...", "text: >", "  id: east # x", "  id: 'west'", "  area: { id: south }", "\tid: west", "  \"id\": north", "? b", ": c", "pathway: north", "  id: east: west",
        ];
        var chance = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Join(chance.Next(4) == 0 ? "\r\n" : "\n", Enumerable.Range(0, chance.Next(1, 8)).Select(_ => lines[chance.Next(lines.Length)]));
            var id = Seen(text);
            if (id.Length > 0 && YamlReader.Read(new SourceText("a", text)).Root is YamlMapping root && (root["pathway"] as YamlMapping)?["id"] is YamlScalar read)
                Assert.True(read.Value == id, $"{text}\n\n{id} is not {read.Value}");
        }
    }

    private static string Seen(string text) => Encoding.UTF8.GetString(PathwayId.In(Encoding.UTF8.GetBytes(text)));
}
