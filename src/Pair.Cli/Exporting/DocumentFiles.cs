using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats;
using Pair.Formats.Word;

namespace Pair.Cli.Exporting;

/// <summary>The documents of a build as files: Word, PDF and the web page. Whoever checks alone never comes here, and loads no format.</summary>
internal static class DocumentFiles
{
    /// <summary>A document in the format that is wanted.</summary>
    /// <param name="document">What it says.</param>
    /// <param name="wish">The format, and what stands in the file or beside it.</param>
    /// <param name="asOf">The day of its comments.</param>
    public static RenderedFile Render(Document document, RenderWish wish, DateOnly asOf)
    {
        var sisters = Sisters(wish.Sisters);
        var word = wish is { Template: null, Annotation: null } ? null : new WordWishes
        {
            Template = wish.Template?.File,
            Comments = wish.Annotation?.Findings ?? default,
            CommentsFrom = asOf,
            LeavesOtherComments = wish.Annotation?.LeavesOthers == true,
        };
        var neighbours = wish is { OtherPage: null, Index: null } ? null : new Neighbours(wish.OtherPage, wish.Index?.Address, wish.Index?.ManyAreas == true);
        var export = Exporter.Write(document, wish.Format, sisters, word, neighbours);
        return new RenderedFile(export.Bytes, export.Pages, export.Findings) { Comments = export.Comments };
    }

    /// <summary>The files made beside a page, as its formats know them.</summary>
    public static Seq<SisterFile> Sisters(Seq<Sister> sisters) =>
        sisters.Select(sister => new SisterFile(sister.Format, sister.FileName, sister.Size) { Pages = sister.Pages }).ToSeq();
}
