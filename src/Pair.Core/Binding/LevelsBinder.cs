using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Binds the level model, shipped or an area's own, and the principles beside it.</summary>
internal static class LevelsBinder
{
    /// <summary>The model with local names; null where no shipped model has this id.</summary>
    public static LevelModel? Bind(Fields pathway, Binding binding)
    {
        if (pathway.Inner("levels") is not null)
            return new LevelModel(null, true, null, pathway.Entries("levels", Level));
        var id = pathway.Required("levels");
        if (Shipped.LevelModel(id.Value) is not { } shipped)
        {
            var meant = Nearest.To(id.Value, Shipped.LevelModelIds);
            binding.Findings.Add(new Finding("unknown-reference", Severity.Error, $"\"{id.Value}\" is not the id of any level model", id.Where)
            {
                Help = LinkResolver.DidYouMean(meant) ?? $"write one of {LinkResolver.Listed(Shipped.LevelModelIds)}, or name your own levels here",
                MendedLine = meant is null ? null : Mending.Replace(id.Where.Source, id.Where.Span, meant),
                Element = "pathway",
                Pointer = "/pathway/levels",
            });
            return null;
        }
        var model = new Fields(shipped, binding, "pathway", "", Way.Root);
        var local = pathway.Pairs("level_names", (key, name) => new LocalName(key, name));
        foreach (var (key, _) in local) binding.Links.Add(new PendingLink("pathway", "level_names", ReferenceKind.Level, key, Way.Root.To("pathway"), "level_names", key.Value));
        var levels = new List<Level>();
        foreach (var level in model.Each("levels", Level)) levels.Add(Named(level, local));
        return new LevelModel(id, model.Flag("ordered") is { Value: true }, model.Text("note")?.Value, new Keyed<Level>(levels.ToSeq()));
    }

    /// <summary>The principles that the pathway names, or null.</summary>
    public static Principles? Principles(Fields pathway)
    {
        if (pathway.Text("principles") is not { } id || Shipped.Principles(id.Value) is not { } shipped) return null;
        var fields = new Fields(shipped, new Binding(), "pathway", "", Way.Root);
        return new Principles(id, fields.Required("name"),
            fields.List("principles", each => new Principle(each.Required("name"), each.Required("text"))));
    }

    private static Level Named(Level level, Seq<LocalName> local)
    {
        foreach (var own in local)
            if (own.Level.Value == level.Id.Value) return level with { Name = own.Name };
        return level;
    }

    private sealed record LocalName(Located<string> Level, Located<string> Name);

    private static Level Level(Located<string> id, Fields fields) =>
        new(id, fields.Required("name"), fields.Values("band", Words.Band), fields.Text("summary"));
}
