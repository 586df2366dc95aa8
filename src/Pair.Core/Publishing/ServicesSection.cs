using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>Section C: services by level of need, each in full once and named at its other levels.</summary>
internal static class ServicesSection
{
    /// <summary>The services that have an entry here; those for staff alone stand with Section B.</summary>
    public static List<Service> Printed(Pathway pathway) => pathway.Services.Where(service => !service.IsClosed && service.IsForFamilies).ToList();

    public static IEnumerable<Block> Build(Pathway pathway, DateOnly asOf)
    {
        var origin = new Origin("services", "", null);
        var printed = Printed(pathway);
        var common = CommonFacts.Of(printed);
        yield return new Block.Heading(2, new Line("services").Say("C. Services by level of need").Inlines, "services_by_level", origin);
        foreach (var line in Key(pathway, printed, common)) yield return line.As(ParagraphRole.Key);

        var order = new LevelOrder(pathway, printed);
        for (var number = 1; number <= pathway.Levels.Items.Count; number++)
            foreach (var block in Level(pathway, pathway.Levels.Items[number - 1], number, order, common, asOf)) yield return block;

        var homeless = order.WithoutLevel.ToList();
        if (homeless.Count > 0)
        {
            yield return new Block.Heading(3, new Line("services").Say("No level is said").Inlines, "level_none", origin);
            yield return Table([new Cell([new Line("services").Say("Service").As(ParagraphRole.Body)], origin)], homeless, null, pathway, order, common, asOf, origin);
        }
        if (Codes(pathway) is { } codes)
        {
            yield return new Block.Heading(3, new Line("services").Say("Codes to scan").Inlines, "service_codes", origin);
            yield return codes;
        }
    }

    private static IEnumerable<Line> Key(Pathway pathway, List<Service> printed, CommonFacts common)
    {
        var levels = Line.Join("pathway", " ", pathway.Levels.Items.Select(level => level.Summary is { } summary
            ? new Line("pathway").Words(level.Name.Value, level.Name.Where, $"levels.{level.Id.Value}.name", Emphasis.Strong).Say(":", Emphasis.Strong).Say(" ").Text(summary, $"levels.{level.Id.Value}.summary")
            : new Line("pathway")));
        if (!levels.IsEmpty) yield return levels;
        var reading = new Line("services");
        if (pathway.Levels.Note is { } note) reading.Say(note + " ");
        reading.Add(common.Sentence());
        if (common != CommonFacts.None) reading.Say(" ");
        if (pathway.Places.Count > 0) reading.Say("Where no place is named, a service is for all of ").Add(new Line("pathway").Name(pathway.Area.Name, "area.name")).Say(". ");
        if (printed.Any(service => !service.Cohorts.IsEmpty))
            reading.Say("Shaped for", Emphasis.Strong).Say(" some families: open to all, unless it says ").Say("Only for", Emphasis.Strong).Say(". ");
        yield return reading.Say("Next steps: ").Say("Up", Emphasis.Strong).Say(" when more is needed, ").Say("Down", Emphasis.Strong).Say(" when less is, ")
            .Say("Out", Emphasis.Strong).Say(" to other support.");
    }

    private static IEnumerable<Block> Level(Pathway pathway, Level level, int number, LevelOrder order, CommonFacts common, DateOnly asOf)
    {
        var origin = new Origin("pathway", "levels", level.Id.Where);
        var heading = new Block.Heading(3, new Line("pathway").Mark(number, level.Id.Where, "levels").Words(level.Name.Value, level.Name.Where, $"levels.{level.Id.Value}.name").Inlines,
            $"level_{level.Id.Value}", origin);
        var here = order.InFull(level.Id.Value).ToList();
        var also = order.Also(level.Id.Value).ToList();
        if (here.Count > 0) yield return Table([new Cell([heading], origin)], here, number, pathway, order, common, asOf, origin);
        else yield return heading;
        if (also.Count > 0) yield return Also(pathway, level.Id.Value, also, order).As(ParagraphRole.Note);
        if (here.Count == 0 && also.Count == 0) yield return new Line("pathway").Say("No service is named at this level.", Emphasis.Strong).As(ParagraphRole.Body);
    }

    private static Block.Table Table(Seq<Cell> first, List<Service> services, int? number, Pathway pathway, LevelOrder order, CommonFacts common, DateOnly asOf, Origin origin)
    {
        Cell Head(string text) => new([new Line("services").Say(text).As(ParagraphRole.Body)], origin);
        return new Block.Table(number is null ? TableRole.Plain : TableRole.Level,
            [.. first, Head("Who it is for"), Head("What it offers"), Head("How to refer, and how soon"), Head("Next steps")],
            services.Select(service => ServiceEntry.Build(pathway, service, order.IsUnderItsService(service), common, asOf)).ToSeq(), number, origin);
    }

    // "Also at this level: Midwifery, Health visiting (in full under Thriving); PIEW team (in full under Getting Help)."
    private static Line Also(Pathway pathway, string level, List<Service> services, LevelOrder order)
    {
        var groups = services.GroupBy(order.FirstLevel).Select(group => Line
            .Join("services", ", ", group.Select(service => ServiceNames.Of(service, $"services.{service.Id.Value}", $"levels.{level}", service.Levels.First(each => each.Value == level).Where)))
            .Say($" (in full under {pathway.Levels.Items.Find(group.Key!)!.Name.Value})"));
        return new Line("services").Say("Also at this level: ", Emphasis.Strong).Add(Line.Join("services", "; ", groups)).Say(".");
    }

    private static Block.Codes? Codes(Pathway pathway)
    {
        var codes = pathway.Services
            .Where(service => !service.IsClosed && service.Qr is { Value: true } && service.Url is { } url && Addresses.IsSafe(url.Value))
            .Select(service => new Code(service.Url!.Value, $"QR code: {service.Name.Value}, {Addresses.Printed(service.Url.Value)}",
                new Line($"services.{service.Id.Value}").Name(service.Name, "name", Emphasis.Strong).Say(" ").Address(service.Url, "url").Inlines,
                new Origin($"services.{service.Id.Value}", "qr", service.Url.Where)))
            .ToSeq();
        return codes.IsEmpty ? null : new Block.Codes(codes, new Origin("services", "qr", null));
    }
}
