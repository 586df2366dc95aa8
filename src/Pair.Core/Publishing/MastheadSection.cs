using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Publishing;

/// <summary>The title band: title, what it is for, the local term, logo and code of the live page.</summary>
internal static class MastheadSection
{
    public static Block.Masthead Build(Pathway pathway, ReadOnlyMemory<byte>? logo)
    {
        var title = new Block.Heading(1, new Line("pathway").Name(pathway.Title, "title").Inlines, null, new Origin("pathway", "title", pathway.Title.Where));
        var purpose = new Line("pathway");
        // Most titles name their area; where one does not, it is said.
        if (!pathway.Title.Value.Contains(pathway.Area.Name.Value, StringComparison.OrdinalIgnoreCase)) purpose.Say("Area: ").Name(pathway.Area.Name, "area.name").Say(".");
        if (pathway.Summary is { } summary) purpose.Say(purpose.IsEmpty ? "" : " ").Sentence(summary, "summary");
        if (pathway.Term is { } term)
        {
            purpose.Say(purpose.IsEmpty ? "We say " : " We say ").Name(term.Name, "term.name");
            if (term.Short is { } shortForm) purpose.Say(" (").Name(shortForm, "term.short").Say(")");
            purpose.Say(".");
        }
        Seq<Block.Paragraph> lead = purpose.IsEmpty ? [] : [purpose.As(ParagraphRole.Lead)];
        return new Block.Masthead(title, lead, Picture(pathway, logo), Live(pathway, "Live page: "), new Origin("pathway", "", null));
    }

    /// <summary>The logo; null where there is none.</summary>
    public static Logo? Picture(Pathway pathway, ReadOnlyMemory<byte>? bytes) =>
        pathway.Logo is { } logo && bytes is { } picture
            ? new Logo(picture, logo.Alt.Value, new Origin("pathway", "logo", logo.File.Where))
            : null;

    /// <summary>The code of the live page, and words before its address; null where there is no address.</summary>
    public static Code? Live(Pathway pathway, string words) =>
        pathway.Url is { } url && Addresses.IsSafe(url.Value)
            ? new Code(url.Value, $"QR code: the live page, {Addresses.Printed(url.Value)}",
                new Line("pathway").Say(words).Address(url, "url").Inlines, new Origin("pathway", "url", url.Where))
            : null;
}
