namespace Pair.Formats.Html.Preview;

/// <summary>The page around the pages of a preview: findings, the choice of pathway and edition, and a frame that holds the page itself. It says nothing of any pathway; its script is told.</summary>
public static class PreviewPage
{
    /// <summary>The page as UTF-8, and the content security policy to send with it: it runs this very script and asks where it came from for more, and nothing else.</summary>
    public static (byte[] Bytes, string Policy) Render()
    {
        var (style, script) = (EmbeddedFile.Read("Html/Preview/preview.css"), EmbeddedFile.Read("Html/Preview/preview.js"));
        var page = new Markup();
        page.Raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Preview</title>\n<link rel=\"icon\" href=\"data:,\">\n");
        page.Raw("<style>").Raw(style).Raw("</style>\n</head>\n");
        page.Raw(Body);
        page.Raw("<script>").Raw(script).Raw("</script>\n</body>\n</html>\n");
        return (page.ToBytes(), "default-src 'none'; connect-src 'self'; frame-src 'self'; img-src data:; "
            + $"style-src {PagePolicy.SourceOf(style)}; script-src {PagePolicy.SourceOf(script)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    private const string Body = """
        <body>
        <header aria-label="Preview">
        <div class="bar">
        <h1>Preview</h1>
        <p id="pathways" hidden><label for="pathway">Pathway</label> <select id="pathway"></select></p>
        <div id="editions" role="group" aria-label="Edition" hidden><button type="button" data-edition="practitioner">Practitioners</button><button type="button" data-edition="family">Families</button></div>
        <nav id="files" aria-label="This page as a file" hidden><a id="html" target="_blank" rel="noopener">Page alone</a> <a id="pdf" target="_blank" rel="noopener">PDF</a> <a id="docx" download>Word</a></nav>
        </div>
        <noscript><p class="band">This page needs JavaScript. Without it, use pair build --watch, and load the page in out/ yourself.</p></noscript>
        <p class="band" id="lost" hidden>The preview has ended: what you see stays as it is. Start pair preview again, and open the address that it prints.</p>
        <p class="band" id="stale" hidden></p>
        <p id="fine">Reading …</p>
        <details id="findings" hidden><summary id="summary"></summary>
        <div class="scroll" role="region" aria-label="What was found" tabindex="0"><p id="trouble" hidden></p><ol id="list" role="list"></ol><p id="more" hidden></p></div>
        </details>
        <p id="said" role="status"></p>
        </header>
        <main aria-label="What is shown">
        <iframe id="page" title="The page" hidden></iframe>
        <p id="empty" hidden>There is no page yet: the files cannot be understood. Mend what stands above and save; the page appears here.</p>
        </main>

        """;
}
