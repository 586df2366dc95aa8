using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>Services that are for staff alone; they stand with Section B.</summary>
internal static class StaffTable
{
    public static Block.Table? Build(Pathway pathway, DateOnly asOf)
    {
        var services = pathway.Services.Where(service => !service.IsForFamilies && !service.IsClosed).ToList();
        if (services.Count == 0) return null;
        var origin = new Origin("services", "", null);
        Cell Head(string text) => new([new Line("services").Say(text).As(ParagraphRole.Body)], origin);
        return new Block.Table(TableRole.Plain,
            [Head("Support for staff"), Head("What it offers"), Head("How to reach it")],
            services.Select(service => new Row(
                [ServiceEntry.NameCell(pathway, service), ServiceEntry.OfferCell(pathway, service, CommonFacts.None, asOf), ServiceEntry.ReferralCell(pathway, service, CommonFacts.None)],
                service.Id.Value, new Origin($"services.{service.Id.Value}", "", service.Id.Where))).ToSeq(),
            null, origin);
    }
}
