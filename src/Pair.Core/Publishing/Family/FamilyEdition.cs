using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Publishing.Seeking;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Family;

/// <summary>The edition for families: what they can use at each stage of their journey, and how to get it, in plain words.</summary>
public static class FamilyEdition
{
    private const string Title = "You, your baby and help near you";

    /// <summary>Makes the document.</summary>
    /// <param name="pathway">What the area wrote.</param>
    /// <param name="asOf">The day on which it is read: what is there on that day is told.</param>
    /// <param name="logo">Bytes of the logo; null where there is none.</param>
    /// <param name="waiting">How many of its numbers and addresses still wait for the real ones.</param>
    public static Document Publish(Pathway pathway, DateOnly asOf, ReadOnlyMemory<byte>? logo = null, int waiting = 0)
    {
        var helps = Help.Of(pathway, asOf);
        var common = CommonFacts.Of(helps.ConvertAll(help => help.Service));
        Seq<DocumentPart> parts =
        [
            Part("masthead", [Masthead(pathway, helps, common, logo)]),
            // A warning about the document itself goes with what no template may leave out.
            Part("safeguarding", [.. Notices(pathway, asOf, waiting).Select(notice => notice.As(ParagraphRole.Notice)), WorriedSection.Build(pathway)]),
            Part("journey", JourneyMap.Build(helps).ToSeq()),
            Part("stages", Stage.All.SelectMany(stage => StageSection.Build(pathway, stage, helps, common)).ToSeq()),
            .. OtherSections.Build(pathway, helps, common, asOf),
        ];
        var title = $"{Title}: {pathway.Area.Name.Value.Trim()}";
        return new Document(
            EditionFacts.Of(pathway, Edition.Family, title, $"{pathway.Id.Value}-family", EditionFacts.Foot(pathway, title, asOf, waiting), DocumentText.Of(Purpose(pathway).Inlines)),
            parts.SelectMany(part => part.Blocks).ToSeq())
        {
            Parts = parts,
            Finder = Seek.ForFamilies(pathway, helps.ConvertAll(help => help.Service)),
        };
    }

    /// <summary>A part of this edition with what stands in it.</summary>
    internal static DocumentPart Part(string name, Seq<Block> blocks) => PartNames.Part(Edition.Family, name, blocks);

    private static Block.Masthead Masthead(Pathway pathway, List<Help> helps, CommonFacts common, ReadOnlyMemory<byte>? logo)
    {
        var title = new Block.Heading(1, new Line("pathway").Say(Title).Inlines, null, new Origin("pathway", "title", pathway.Title.Where));
        var purpose = Purpose(pathway);
        if (common.Cost is not null) purpose.Say(" ").Add(common.Cost);
        if (common.Interpreter) purpose.Say($" You can have an interpreter for all of {(common.Cost is null ? "these services" : "them")}.");
        // A name on the map alone must not send anybody in vain.
        if (helps.Exists(help => !Entry.Limits(pathway, help.Service, "services").IsEmpty))
            purpose.Say(" Some services are only for some places or people.");
        return new Block.Masthead(title, [purpose.As(ParagraphRole.Lead)], MastheadSection.Picture(pathway, logo), MastheadSection.Live(pathway, "Read this online: "), new Origin("pathway", "", null));
    }

    private static Line Purpose(Pathway pathway) =>
        new Line("pathway").Say("For every family in ").Name(pathway.Area.Name, "area.name").Say(", from pregnancy until your baby is 2.");

    private static IEnumerable<Line> Notices(Pathway pathway, DateOnly asOf, int waiting)
    {
        if (EditionFacts.IsDraft(pathway))
            yield return new Line("pathway").Words("This is a draft. Please do not rely on it yet.", pathway.Status!.Where, "status");
        if (EditionFacts.IsNotReady(pathway, waiting))
            yield return new Line("pathway").Say("This is not ready yet. Please do not rely on it.");
        if (EditionFacts.IsOverdue(pathway, asOf))
            yield return new Line("pathway").Say("This should have been checked by ").Day(pathway.NextReview!, "next_review").Say(". Some of it may have changed: phone before you go.");
    }
}
