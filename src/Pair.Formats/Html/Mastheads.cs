using Pair.Core.Documents;

namespace Pair.Formats.Html;

/// <summary>The head of the page: title and purpose, and beside them the logo, the code of the live page and its address.</summary>
internal static class Mastheads
{
    public static void Write(Markup page, Places places, Block.Masthead masthead)
    {
        page.Raw("<header class=\"mast\">\n<div class=\"about\">\n");
        Blocks.Write(page, places, masthead.Title);
        foreach (var line in masthead.Purpose) Blocks.Write(page, places, line);
        page.Raw("</div>\n");
        if (masthead is { Live: not null } or { Logo: not null })
        {
            page.Raw("<div class=\"rail\">\n");
            if (masthead.Logo is not null) Picture(page, masthead.Logo);
            if (masthead.Live is not null)
            {
                CodeDrawing.Write(page, masthead.Live);
                page.Raw("<p dir=\"auto\">");
                Inlines.Write(page, places, masthead.Live.Caption);
                page.Raw("</p>\n");
            }
            page.Raw("</div>\n");
        }
        page.Raw("</header>\n");
    }

    private static void Picture(Markup page, Logo logo)
    {
        var bytes = logo.Bytes.Span;
        var type = bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "image/png"
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
            : null;
        if (type is null) return;
        page.Raw("<img class=\"logo\"").Attribute("src", $"data:{type};base64,{Convert.ToBase64String(bytes)}").Attribute("alt", logo.Alt).Raw(">\n");
    }
}
