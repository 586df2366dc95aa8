using System.Diagnostics;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Html.Seeking;

namespace Pair.Formats.Html;

/// <summary>The blocks of a document as elements that say what they are.</summary>
internal static class Blocks
{
    /// <summary>The widest share that the style sheet knows.</summary>
    private const int WidestShare = 9;

    /// <summary>Blocks in order; each heading of level 2 begins a section that is named by it and ends where the next one begins.</summary>
    public static void WriteSections(Markup page, Places places, Seq<Block> blocks)
    {
        var (open, finding) = (false, false);
        foreach (var block in blocks)
        {
            // These three stand outside whatever came before them.
            if (open && block is Block.Heading { Level: <= 2 } or Block.Alert or Block.Columns)
            {
                if (finding) FindingBox.Close(page);
                page.Raw("</section>\n");
                (open, finding) = (false, false);
            }
            if (block is Block.Heading { Level: 2 } heading)
            {
                page.Raw("<section").Attribute("aria-labelledby", places.IdOf(heading) ?? "").Raw(">\n");
                open = true;
            }
            if (open && ReferenceEquals(block, places.Finding?.First))
            {
                places.Finding.Open(page, places);
                finding = true;
            }
            Write(page, places, block);
        }
        if (finding) FindingBox.Close(page);
        if (open) page.Raw("</section>\n");
    }

    public static void Write(Markup page, Places places, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Heading(page, places, heading);
                break;
            case Block.Paragraph paragraph:
                page.Raw(ClassOf(paragraph.Role) is { } name ? $"<p class=\"{name}\" dir=\"auto\">" : "<p dir=\"auto\">");
                Inlines.Write(page, places, paragraph.Content);
                page.Raw("</p>\n");
                break;
            case Block.List list:
                List(page, places, list);
                break;
            case Block.Table table:
                Tables.Write(page, places, table);
                break;
            case Block.Masthead masthead:
                Mastheads.Write(page, places, masthead);
                break;
            case Block.Alert alert:
                page.Raw("<section class=\"alert\"");
                if (places.IdOf(alert.Title) is { } id) page.Attribute("aria-labelledby", id);
                page.Raw(">\n");
                Heading(page, places, alert.Title);
                Write(page, places, alert.Content);
                page.Raw("</section>\n");
                break;
            case Block.Columns columns:
                page.Raw("<div class=\"columns\">\n");
                foreach (var column in columns.Items)
                {
                    page.Raw($"<div class=\"w{Math.Clamp(column.Weight, 1, WidestShare)}\">\n");
                    WriteSections(page, places, column.Blocks);
                    page.Raw("</div>\n");
                }
                page.Raw("</div>\n");
                break;
            case Block.Codes codes:
                Codes(page, places, codes);
                break;
            default:
                throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
        }
    }

    private static void Heading(Markup page, Places places, Block.Heading heading)
    {
        page.Raw($"<h{heading.Level} dir=\"auto\"");
        if (places.IdOf(heading) is { } id) page.Attribute("id", id);
        page.Raw(">");
        Inlines.Write(page, places, heading.Content);
        page.Raw($"</h{heading.Level}>\n");
    }

    private static void List(Markup page, Places places, Block.List list)
    {
        page.Raw(list.Role switch
        {
            ListRole.Plain => "<ul>\n",
            // Without bullets one browser no longer calls it a list: the role does.
            ListRole.Statements => "<ul class=\"statements\" role=\"list\">\n",
            ListRole.Alert => "<ul class=\"numbers\" role=\"list\">\n",
            _ => throw new UnreachableException($"An unknown kind of list: {list.Role}"),
        });
        foreach (var item in list.Items)
        {
            page.Raw("<li dir=\"auto\">");
            Inlines.Write(page, places, item.Content);
            page.Raw("</li>\n");
        }
        page.Raw("</ul>\n");
    }

    private static void Codes(Markup page, Places places, Block.Codes codes)
    {
        page.Raw("<ul class=\"codes\" role=\"list\">\n");
        foreach (var code in codes.Items)
        {
            page.Raw("<li>\n");
            CodeDrawing.Write(page, code);
            page.Raw("<p dir=\"auto\">");
            Inlines.Write(page, places, code.Caption);
            page.Raw("</p>\n</li>\n");
        }
        page.Raw("</ul>\n");
    }

    private static string? ClassOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => null,
        ParagraphRole.Lead => "lead",
        ParagraphRole.Key => "key",
        ParagraphRole.Lintel => "lintel",
        ParagraphRole.Notice => "notice",
        ParagraphRole.Name => "name",
        ParagraphRole.Note => "note",
        ParagraphRole.Number => "number",
        ParagraphRole.When => "when",
        _ => throw new UnreachableException($"An unknown kind of paragraph: {role}"),
    };
}
