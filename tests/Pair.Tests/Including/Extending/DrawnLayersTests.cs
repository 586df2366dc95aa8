using System.Globalization;
using System.Text;
using Pair.Core.Including;
using Pair.Core.Syntax;

namespace Pair.Tests.Including.Extending;

/// <summary>What holds of whatever layers are drawn by lot: a number draws the same ones each time.</summary>
public sealed class DrawnLayersTests
{
    private static readonly string[] Keys = ["name", "cost", "hours", "summary"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Layers_behave_as_layers(int seed)
    {
        var dice = new Random(seed);
        var (nation, region, area) = (Layer(dice, removes: false), Layer(dice, removes: false), Layer(dice, removes: true));
        var united = Chain(area, region, nation);

        // Every node stands in a file that was read, and nothing throws, whatever is removed.
        foreach (var node in Nodes(united.Root)) Assert.Contains(node.Where.Source, united.Sources);

        // A layer that says nothing changes nothing, wherever it lies; one that is laid twice neither.
        Assert.Equal(Values(Chain(region, nation)), Values(Chain("", region, nation)));
        Assert.Equal(Values(Chain(region, nation)), Values(Chain(region, "", nation)));
        Assert.Equal(Values(Chain(region, nation)), Values(Chain(region, region, nation)));

        // Who says it last is heard: each value is the nearest layer's that says it.
        foreach (var value in Provenance.Of(Chain(region, nation).Root, null))
            if (value.Element.StartsWith("services.", StringComparison.Ordinal))
                Assert.Equal(region.Contains($"{Said(value)}: ", StringComparison.Ordinal), value.Where.Source.Path.EndsWith("x.pair.yaml", StringComparison.Ordinal));
    }

    // Each key says whose it is, so that it can be looked for in a text.
    private static string Said(ValueOrigin value) => $"# {value.Element}.{value.Key}";

    private static string Layer(Random dice, bool removes)
    {
        var text = new StringBuilder("services:\n");
        foreach (var id in new[] { "a", "b", "c", "d" })
        {
            if (dice.Next(3) == 0) continue;
            if (removes && dice.Next(4) == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {id}: null\n");
                continue;
            }
            text.Append(CultureInfo.InvariantCulture, $"  {id}:\n    name: {dice.Next(100)}\n    # services.{id}.name: \n");
            foreach (var key in Keys.Skip(1))
                if (dice.Next(2) == 0) text.Append(CultureInfo.InvariantCulture, $"    {key}: {(removes && dice.Next(4) == 0 ? "null" : dice.Next(100))}\n    # services.{id}.{key}: \n");
            if (dice.Next(2) == 0) text.Append(CultureInfo.InvariantCulture, $"    step_up: [{"abcd"[dice.Next(4)]}, {"abcd"[dice.Next(4)]}]\n    # services.{id}.step_up: \n");
        }
        return text.ToString() == "services:\n" ? "" : text.ToString();
    }

    private static United Chain(params string[] layers)
    {
        var files = layers.Select((layer, i) => ($"w/areas/{i}.pair.yaml", $"pair: 1\n{(i + 1 < layers.Length ? $"extends: {i + 1}.pair.yaml\n" : "")}pathway: {{id: l{i}}}\n{layer}")).ToArray();
        return layers.Length == 1 ? Based.Unite($"pathway: {{id: l0}}\n{layers[0]}") : Based.Unite($"extends: 1.pair.yaml\npathway: {{id: l0}}\n{layers[0]}", files);
    }

    private static IEnumerable<string> Values(United united) => Provenance.Of(united.Root, null).Select(value => $"{value.Element} {value.Key} {value.Value}").Order(StringComparer.Ordinal);

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Nodes(entry.Value).Prepend(entry.Key)).Prepend(node),
        YamlSequence list => list.Items.SelectMany(Nodes).Prepend(node),
        _ => [node],
    };
}
