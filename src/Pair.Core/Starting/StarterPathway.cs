using System.Text;
using Pair.Core.Formatting;
using Pair.Core.Reference;
using Pair.Core.Syntax;
using Pair.Core.Text;

namespace Pair.Core.Starting;

/// <summary>A pathway to start from: complete for the checks, taught by its comments, and waiting only for what an area alone knows.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Area">The name of the area, whatever it holds.</param>
/// <param name="Levels">Id of a shipped model of levels.</param>
/// <param name="Schema">Where an editor finds its schema, as its first line says.</param>
public sealed record StarterPathway(string Id, string Area, string Levels, string Schema)
{
    private const string Crisis = """{ name: "NHS 111, mental health option", phone: 111, hours: "all day, every day" }""";

    private static readonly string[] services = ["health-visiting", "baby-group", "listening-visits", "parent-infant-team", "childrens-social-care"];

    /// <summary>The whole file, in the form of <c>pair fmt</c>.</summary>
    public string Text()
    {
        var model = (YamlMapping)Models()[Levels]!;
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["schema"] = Schema, ["id"] = Id, ["title"] = Template.Quoted(Title), ["area"] = Template.Quoted(Area),
            ["nation"] = Said(model, "nation") is { } nation ? $"  nation: {nation}" : null,
            ["levels"] = Levels, ["level-list"] = LevelList(),
            ["crisis"] = $"  crisis: {Said(model, "crisis") ?? Crisis}",
        };
        foreach (var service in services) values[service] = Said(model, service);
        var text = Template.Fill(Template.Read("pathway.yaml"), values);
        return Formatter.Format(new SourceText($"{Id}.pair.yaml", text)).Text ?? throw new InvalidOperationException("The pathway to start from has no form.");
    }

    private string Title => Area == AreaName.Unsaid ? "Care pathway for babies and parents" : $"{Area} care pathway for babies and parents";

    private string LevelList()
    {
        var list = new StringBuilder();
        var levels = (YamlMapping)Shipped.LevelModel(Levels)!["levels"]!;
        foreach (var entry in levels.Entries)
        {
            var level = (YamlMapping)entry.Value;
            if (list.Length > 0) list.Append('\n');
            list.Append("#   ").Append(entry.Key.Value).Append(": ").Append(Said(level, "summary"));
        }
        return list.ToString();
    }

    private static YamlMapping Models() =>
        YamlReader.Read(new SourceText("models.yaml", Template.Read("models.yaml"))).Root as YamlMapping ?? throw new InvalidOperationException("The models of the template cannot be read.");

    private static string? Said(YamlMapping mapping, string key) => (mapping[key] as YamlScalar)?.Value;
}
