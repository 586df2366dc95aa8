using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>The foot band: what else families need, the gaps that are known, and who keeps the pathway right.</summary>
internal static class ClosingSection
{
    /// <summary>Anchor of "What else do families need?"; steps that lead out of the pathway go there.</summary>
    public const string AlsoAnchor = "also_needed";

    public static Block.Columns Build(Pathway pathway) => new(
        [
            new Column(5, [Heading("What else do families need?", AlsoAnchor, "also_needed"), Also(pathway)]),
            new Column(9, [Heading("Gaps we know about", "known_gaps", "gaps"), .. Gaps(pathway)]),
            new Column(6, [Heading("Who keeps this pathway right", "kept_by", "pathway"), .. Keeper(pathway)]),
        ],
        Origin.Edition);

    private static Block.Heading Heading(string text, string anchor, string element) =>
        new(2, new Line(element).Say(text).Inlines, anchor, new Origin(element, "", null));

    private static Block Also(Pathway pathway)
    {
        var here = pathway.AlsoNeeded.Where(topic => pathway.AlsoNeededHere.Contains(topic.Id.Value)).ToList();
        if (here.Count == 0) return new Line("also_needed").Say("Nothing is written yet.").As(ParagraphRole.Body);
        return new Block.List(here.Select(Topic).ToSeq(), ListRole.Plain, new Origin("also_needed", "", null));
    }

    /// <summary>Help beside the pathway: what for, and how to reach it.</summary>
    public static ListItem Topic(AlsoNeeded topic)
    {
        var element = $"also_needed.{topic.Id.Value}";
        var line = new Line(element).Name(topic.Title, "title", Emphasis.Strong);
        if (topic.Phone is { } phone) line.Say(" ").Phone(phone, "phone");
        if (topic.Url is { } url) line.Say(topic.Phone is null ? " " : ", ").Address(url, "url");
        return new ListItem(line.Inlines, new Origin(element, "", topic.Id.Where));
    }

    private static IEnumerable<Block> Gaps(Pathway pathway)
    {
        if (pathway.Gaps.Count == 0) yield return new Line("gaps").Say("No gap is declared.").As(ParagraphRole.Body);
        foreach (var gap in pathway.Gaps) yield return GapLine.Of(pathway, gap).As(ParagraphRole.Body);
    }

    private static IEnumerable<Block> Keeper(Pathway pathway)
    {
        var lines = new List<Line> { Owner(pathway), Approval(pathway), Corrections(pathway), Reviews(pathway) };
        if (pathway.Version is { } version) lines.Add(new Line("pathway").Say("Version ").Name(version, "version").Say("."));
        return lines.Where(line => !line.IsEmpty).Select(line => line.As(ParagraphRole.Body));
    }

    private static Line Owner(Pathway pathway)
    {
        var line = new Line("pathway").Say("Owner: ");
        if (pathway.Owner is not { } owner || (owner.Role ?? owner.Organisation) is null) return line.Say("not said.");
        if (owner.Role is { } role) line.Name(role, "owner.role");
        if (owner.Organisation is { } id && pathway.Organisations.Find(id.Value) is { } organisation)
            line.Say(owner.Role is null ? "" : ", ").Words(organisation.Name.Value, id.Where, "owner.organisation");
        return line.Say(".");
    }

    private static Line Approval(Pathway pathway)
    {
        var line = new Line("pathway").Say("Approved by: ");
        if (pathway.ApprovedBy is not { } approval || approval.Role is null) return line.Say("not said.");
        line.Name(approval.Role, "approved_by.role");
        return (approval.Date is { } date ? line.Say(", ").Day(date, "approved_by.date") : line).Say(".");
    }

    private static Line Corrections(Pathway pathway) =>
        pathway.Owner?.Email is { } email ? new Line("pathway").Say("Something wrong? Write to ").Email(email, "owner.email").Say(".") : new Line("pathway");

    /// <summary>When the pathway was reviewed, and when it will be.</summary>
    public static Line Reviews(Pathway pathway)
    {
        var line = new Line("pathway").Say("Last reviewed ", Emphasis.Strong);
        line = pathway.LastReviewed is { } last ? line.Day(last, "last_reviewed", Emphasis.Strong) : line.Say("not said", Emphasis.Strong);
        line.Say(". Next review due ", Emphasis.Strong);
        line = pathway.NextReview is { } next ? line.Day(next, "next_review", Emphasis.Strong) : line.Say("not said", Emphasis.Strong);
        return line.Say(".", Emphasis.Strong);
    }
}
