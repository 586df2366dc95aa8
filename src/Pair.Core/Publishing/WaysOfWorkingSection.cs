using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>Section A: what everybody here has agreed, and a framework's principles where the area names one.</summary>
internal static class WaysOfWorkingSection
{
    public static IEnumerable<Block> Build(Pathway pathway)
    {
        var origin = new Origin("ways_of_working", "", null);
        yield return new Block.Heading(2, new Line("ways_of_working").Say("A. Ways of working").Inlines, "ways_of_working", origin);
        if (pathway.WaysOfWorking.Count == 0)
            yield return new Line("ways_of_working").Say("No way of working is written yet.").As(ParagraphRole.Body);
        else
            yield return new Block.List(pathway.WaysOfWorking.Select(Item).ToSeq(), ListRole.Statements, origin);
        if (pathway.Principles is { } principles)
        {
            yield return new Line("pathway").Say("Principles of ").Name(principles.Name, "principles.name").Say(".").As(ParagraphRole.Key);
            yield return new Block.List(principles.Items.Select((principle, i) => Item(principle, i)).ToSeq(), ListRole.Statements, new Origin("pathway", "principles", principles.Id.Where));
        }
    }

    private static ListItem Item(WayOfWorking way)
    {
        var element = $"ways_of_working.{way.Id.Value}";
        var line = new Line(element);
        var lead = Lead(way);
        if (lead.Length > 0)
            line.Text(way.Text with { Value = lead }, "text", Emphasis.Strong).Say(" ").Sentence(way.Text with { Value = way.Text.Value[lead.Length..].TrimStart() }, "text");
        else
            line.Sentence(way.Text, "text");
        return new ListItem(line.Inlines, new Origin(element, "", way.Id.Where));
    }

    /// <summary>The first of two sentences or more, which people remember a statement by; empty where it is one.</summary>
    public static string Lead(WayOfWorking way)
    {
        var end = way.Text.Value.IndexOfAny(SentenceEnds);
        return end > 0 && end + 1 < way.Text.Value.Length && char.IsWhiteSpace(way.Text.Value[end + 1]) ? way.Text.Value[..(end + 1)] : "";
    }

    private static readonly char[] SentenceEnds = ['.', '?', '!'];

    private static ListItem Item(Principle principle, int number) =>
        new(new Line("pathway").Words(principle.Name.Value, principle.Name.Where, $"principles.{number}.name", Emphasis.Strong).Say(".", Emphasis.Strong).Say(" ")
            .Text(principle.Text, $"principles.{number}.text").Inlines,
            new Origin("pathway", "principles", principle.Name.Where));
}
