using Pair.Core.Documents;
using Pair.Core.Model;

namespace Pair.Core.Publishing;

/// <summary>Section B: specialists beside four numbered steps, and what services offer to staff alone.</summary>
internal static class InformationGatheringSection
{
    private const string Element = "information_gathering";

    public static IEnumerable<Block> Build(Pathway pathway, DateOnly asOf)
    {
        var origin = new Origin(Element, "", null);
        var steps = pathway.InformationGathering;
        yield return new Block.Heading(2, new Line(Element).Say("B. Information gathering and decision making").Inlines, "information_gathering", origin);
        yield return Specialists(pathway).As(ParagraphRole.Lintel);
        yield return new Block.Table(TableRole.Steps,
            [Head("1. Learn and consult"), Head("2. Look, listen and ask"), Head("3. Bring it together"), Head("4. Decide together")],
            [new Row([StepCells.Training(pathway, steps.Training), StepCells.Guidance(pathway, steps.Guidance), StepCells.Prompts("synthesis", steps.Synthesis), StepCells.Prompts("decision", steps.Decision)], null, origin)],
            null, origin);
        if (StaffTable.Build(pathway, asOf) is { } staff) yield return staff;
    }

    private static Cell Head(string text) => new([new Line(Element).Say(text).As(ParagraphRole.Body)], new Origin(Element, "", null));

    private static Line Specialists(Pathway pathway)
    {
        var line = new Line(Element);
        var specialists = pathway.InformationGathering.Specialists;
        if (!specialists.IsEmpty)
        {
            line.Say("Specialists stand beside every step. ", Emphasis.Strong);
            return line.Add(Line.Join(Element, " · ", specialists.Select(id => ServiceNames.WithPhone(pathway, Element, "specialists", id)))).Say(".");
        }
        // A gap that names consultation says what stands in the place of specialists.
        var declared = pathway.Gaps.Where(gap => gap.Offers.Any(offer => offer.Value == Offer.Consultation)).ToList();
        if (declared.Count == 0) return line.Say("No specialists are named who stand beside every step.", Emphasis.Strong);
        line.Say("No specialists yet. ", Emphasis.Strong);
        foreach (var gap in declared) line.Add(new Line($"gaps.{gap.Id.Value}").Sentence(gap.Text, "text")).Say(" ");
        return line;
    }
}
