using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>A stage: what a family can use now. In full where it begins, later by name with the way in.</summary>
internal static class StageSection
{
    public static IEnumerable<Block> Build(Pathway pathway, Stage stage, List<Help> helps, CommonFacts common)
    {
        var origin = new Origin("services", "", null);
        yield return new Block.Heading(2, new Line("services").Say(stage.Name).Inlines, stage.Anchor, origin);
        var here = helps.FindAll(help => help.IsOpenIn(stage));
        if (here.Count == 0)
        {
            yield return new Line("services").Say("Nothing is written for this time yet.", Emphasis.Strong).As(ParagraphRole.Body);
            yield break;
        }
        yield return new Line("services").Say(stage.Opening).As(ParagraphRole.Lead);
        foreach (var themselves in new[] { true, false })
        {
            var some = here.FindAll(help => help.TakesFamiliesThemselves == themselves);
            var (begin, still) = (some.FindAll(help => help.BeginsIn(stage)), some.FindAll(help => !help.BeginsIn(stage)));
            if (begin.Count > 0)
            {
                yield return Heading(themselves ? "Go yourself: nobody has to refer you" : "Ask someone to refer you", $"{stage.Anchor}_{(themselves ? "yourself" : "referred")}", origin);
                yield return InFull(pathway, begin, common);
            }
            if (still.Count > 0)
            {
                yield return Heading(themselves ? "Still open to you: go yourself" : "Still open to you: ask someone to refer you", $"{stage.Anchor}_still_{(themselves ? "yourself" : "referred")}", origin);
                yield return Again(pathway, stage, still, origin);
            }
        }
    }

    /// <summary>A table of services in full.</summary>
    public static Block.Table InFull(Pathway pathway, List<Help> helps, CommonFacts common)
    {
        var origin = new Origin("services", "", null);
        // Without any code there is nothing to scan.
        var scans = helps.Exists(help => CodeOf(help.Service) is not null);
        Seq<Cell> header = scans ? [Head("What it is", origin), Head("How to get it", origin), Head("Scan", origin)] : [Head("What it is", origin), Head("How to get it", origin)];
        return new Block.Table(TableRole.Offers, header, helps.Select(help => Row(pathway, help, common, scans)).ToSeq(), null, origin);
    }

    private static Row Row(Pathway pathway, Help help, CommonFacts common, bool scans)
    {
        var (service, element) = (help.Service, $"services.{help.Service.Id.Value}");
        var wayIn = WayIn.Of(pathway, help).ToList();
        if (Page(service) is { } page) wayIn.Add(page.As(ParagraphRole.Note));
        var what = new Cell(Entry.Of(pathway, help, common).ToSeq(), new Origin(element, Help.NameKeyOf(service), Help.NameOf(service).Where));
        var how = new Cell(wayIn.ToSeq(), new Origin(element, "referral", service.Referral?.How?.Phone?.Where));
        Seq<Cell> cells = scans ? [what, how, Scan(service, element)] : [what, how];
        return new Row(cells, service.Id.Value, new Origin(element, "", service.Id.Where));
    }

    // The address stands beside the code, unless it is the way in and stands there already.
    private static Line? Page(Service service) => service.Url is { } url && service.Referral?.How?.Url?.Value != url.Value && service.Referral?.How?.Form?.Value != url.Value
        ? new Line($"services.{service.Id.Value}").Address(url, "url")
        : null;

    private static Cell Scan(Service service, string element)
    {
        var origin = new Origin(element, "url", service.Url?.Where);
        return new Cell(CodeOf(service) is { } code ? [new Block.Codes([code], origin)] : [], origin);
    }

    private static Code? CodeOf(Service service) => service.Url is { } url && Addresses.IsSafe(url.Value)
        ? new Code(url.Value, $"QR code: {Help.NameOf(service).Value.Trim()}, {Addresses.Printed(url.Value)}", [], new Origin($"services.{service.Id.Value}", "url", url.Where))
        : null;

    private static Block.Table Again(Pathway pathway, Stage stage, List<Help> helps, Origin origin) => new(
        TableRole.Again, [Head("What it is", origin), Head("How to get it", origin)],
        helps.Select(help =>
        {
            var element = $"services.{help.Service.Id.Value}";
            var name = JourneyMap.NameAndPart(help, stage, tellsPage: true).As(ParagraphRole.Name);
            // Who it is not for must not go all the way to be told so.
            var limits = Entry.Limits(pathway, help.Service, element);
            return new Row(
                [
                    new Cell(limits.IsEmpty ? [name] : [name, limits.As(ParagraphRole.Body)], new Origin(element, Help.NameKeyOf(help.Service), Help.NameOf(help.Service).Where)),
                    new Cell(WayIn.InShort(pathway, help).ToSeq(), new Origin(element, "referral", null)),
                ],
                null, new Origin(element, "", help.Service.Id.Where));
        }).ToSeq(),
        null, origin);

    private static Block.Heading Heading(string text, string anchor, Origin origin) => new(3, new Line("services").Say(text).Inlines, anchor, origin);

    private static Cell Head(string text, Origin origin) => new([new Line("services").Say(text).As(ParagraphRole.Body)], origin);
}
