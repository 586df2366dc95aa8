using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>The journey at a glance: what there is at each stage, by name; first what families go to themselves.</summary>
internal static class JourneyMap
{
    public static IEnumerable<Block> Build(List<Help> helps)
    {
        var origin = new Origin("services", "", null);
        yield return new Block.Heading(2, new Line("services").Say("Your journey").Inlines, "your_journey", origin);
        if (!helps.Exists(help => help.Ages is not null)) yield return new Line("services").Say("Nothing is written here yet.", Emphasis.Strong).As(ParagraphRole.Body);
        foreach (var block in Part("You can go yourself", "map_yourself", helps.FindAll(help => help.TakesFamiliesThemselves), origin)) yield return block;
        foreach (var block in Part("Ask someone to refer you", "map_referred", helps.FindAll(help => !help.TakesFamiliesThemselves), origin)) yield return block;
    }

    private static IEnumerable<Block> Part(string title, string anchor, List<Help> helps, Origin origin)
    {
        if (!helps.Exists(help => help.Ages is not null)) yield break;
        yield return new Block.Heading(3, new Line("services").Say(title).Inlines, anchor, origin);
        // Said once, or they would fill every column.
        var always = helps.FindAll(help => help.IsOpenThroughout);
        if (always.Count > 0)
            yield return new Line("services").Say("At every stage: ", Emphasis.Strong)
                .Add(Line.Join("services", ", ", always.Select(help => NameAndPart(help, Stage.All[0], tellsPage: false)))).Say(".").As(ParagraphRole.Body);
        helps = helps.FindAll(help => help.Ages is not null && !help.IsOpenThroughout);
        if (helps.Count == 0) yield break;
        yield return new Block.Table(TableRole.Map,
            Stage.All.Select(stage => new Cell([new Line("services").Jump(stage.Name, stage.Anchor, null, "").As(ParagraphRole.Body)], origin)).ToSeq(),
            [new Row(Stage.All.Select(stage => Names(stage, helps, always.Count > 0 ? "Nothing more" : "Nothing yet", origin)).ToSeq(), null, origin)],
            null, origin);
    }

    private static Cell Names(Stage stage, List<Help> helps, string nothing, Origin origin)
    {
        var names = helps.FindAll(help => help.IsOpenIn(stage)).ConvertAll(help => (Block)NameAndPart(help, stage, tellsPage: false).As(ParagraphRole.Body));
        return new Cell(names.Count > 0 ? names.ToSeq() : [new Line("services").Say(nothing).As(ParagraphRole.Body)], origin);
    }

    /// <summary>The name of a service, leading to its entry, and the part of a stage that it is open in: "Baby massage (until 9 months)". The name itself is a field where the entry stands.</summary>
    public static Line NameAndPart(Help help, Stage stage, bool tellsPage)
    {
        var (service, element) = (help.Service, $"services.{help.Service.Id.Value}");
        var name = Help.NameOf(service);
        var words = help.PartOf(stage) is { Length: > 0 } part ? $"{name.Value.Trim()} ({part})" : name.Value.Trim();
        return new Line(element).Jump(words, service.Id.Value, name.Where, "", tellsPage);
    }
}
