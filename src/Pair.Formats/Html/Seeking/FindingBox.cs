using Pair.Core.Documents;
using Pair.Core.Phrasing;

namespace Pair.Formats.Html.Seeking;

/// <summary>What stands around the entries of a page: the form beside them, and over them what was found. Without a script nothing of it is seen.</summary>
internal sealed class FindingBox
{
    private readonly Document document;
    private readonly Finder finder;
    private readonly string form, words;

    private FindingBox(Document document, Finder finder, Places places, Block first, Block.Heading section)
    {
        (this.document, this.finder, First, Section) = (document, finder, first, section);
        (form, words) = (places.Free("find"), places.Free("find_words"));
    }

    /// <summary>The first of the blocks that hold the entries; the others follow to the end of its section.</summary>
    public Block First { get; }

    /// <summary>Heading of the section.</summary>
    public Block.Heading Section { get; }

    /// <summary>The box of a document; null where there is nothing to find, or only what a family asks.</summary>
    public static FindingBox? Of(Document document, Places places)
    {
        if (document.Finder is not { } finder || document.Facts.Edition == Edition.Family) return null;
        var blocks = document.Blocks;
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at] is not Block.Table table || !table.Rows.Any(row => places.EntryOf(row) is not null)) continue;
            // The words that explain the section stay above; a level without a service stands among the others.
            var first = at;
            while (first > 0 && blocks[first - 1] is not (Block.Heading { Level: <= 2 } or Block.Paragraph { Role: ParagraphRole.Key })) first--;
            for (var before = first - 1; before >= 0; before--)
                if (blocks[before] is Block.Heading { Level: 2 } section) return new FindingBox(document, finder, places, blocks[first], section);
            return null;
        }
        return null;
    }

    /// <summary>Writes the form and the head of the results, and leaves the list open for the entries.</summary>
    public void Open(Markup page, Places places)
    {
        page.Raw("<div class=\"finding\">\n");
        Form(page);
        page.Raw("<div class=\"results\">\n<div class=\"found\" data-furniture hidden>\n")
            .Raw("<div role=\"status\">\n<p class=\"count\" tabindex=\"-1\"></p>\n<p class=\"hint\" dir=\"auto\" hidden></p>\n</div>\n")
            .Raw("<label class=\"tick unsaid\" hidden><input type=\"checkbox\" name=\"unsaid\" value=\"yes\"").Attribute("form", form).Raw("><span></span></label>\n")
            .Raw("<ul class=\"chips\" role=\"list\" aria-label=\"What you asked for\" hidden></ul>\n")
            .Raw("<p class=\"tools\"><button type=\"button\" class=\"share\" hidden>Copy link to this list</button>")
            .Raw("<button type=\"button\" class=\"all\" hidden>Open all</button></p>\n")
            .Raw("<div role=\"status\">\n<p class=\"elsewhere\" hidden></p>\n</div>\n<p class=\"copied\" role=\"status\"></p>\n");
        Nothing(page, places);
        page.Raw("</div>\n<p class=\"part\" dir=\"auto\" data-furniture hidden></p>\n<div class=\"list\">\n");
    }

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    public static void Close(Markup page) => page.Raw("</div>\n</div>\n</div>\n");

    private void Form(Markup page)
    {
        var facts = document.Facts;
        page.Raw("<form class=\"find\" role=\"search\" aria-label=\"Find a service\" autocomplete=\"off\" data-furniture hidden").Attribute("id", form)
            .Attribute("data-terms", string.Join('\n', finder.Terms.Select(term => $"{OneLine(term.Short)}\t{OneLine(term.Meaning)}")))
            .Attribute("data-title", facts.Title);
        // What somebody else reads in a letter a year later says how old it is.
        if (facts.Reviewed is { } day) page.Attribute("data-reviewed", $"Last reviewed {Phrases.Day(day)}.");
        if (facts.LivePage is { } live && live.StartsWith("http", StringComparison.OrdinalIgnoreCase)) page.Attribute("data-live", live);
        page.Raw(">\n<div class=\"field\">\n<label").Attribute("for", words).Raw(">Search</label>\n<input type=\"search\" name=\"q\" maxlength=\"200\" spellcheck=\"false\" enterkeyhint=\"search\"")
            .Attribute("id", words).Attribute("aria-describedby", $"{words}_how").Raw(">\n<p class=\"note\"").Attribute("id", $"{words}_how")
            .Raw(">Name, need, short form or phone number</p>\n</div>\n<details class=\"filters\">\n<summary>Filters</summary>\n<div class=\"fields\">\n");
        SeekForm.Fields(page, finder);
        page.Raw("</div>\n</details>\n<p class=\"ends\"><button type=\"submit\" class=\"see\">See services</button> <button type=\"reset\">Show all services</button></p>\n</form>\n");
    }

    // Said where nothing fits: what to do, and whom to ask.
    private void Nothing(Markup page, Places places)
    {
        page.Raw("<div class=\"none\" hidden>\n<p><strong>No service fits all of this.</strong> <span>Take one away:</span></p>\n<ul role=\"list\"></ul>\n");
        if (document.Blocks.OfType<Block.Paragraph>().FirstOrDefault(paragraph => paragraph.Role == ParagraphRole.Lintel) is { } lintel)
        {
            page.Raw("<p dir=\"auto\">Talk it through. ");
            Inlines.Write(page, places, lintel.Content);
            page.Raw("</p>\n");
        }
        // What closes the document after its entries ends with who keeps it.
        if (document.Blocks.SkipWhile(block => !ReferenceEquals(block, First)).OfType<Block.Columns>().FirstOrDefault() is { Items: [.., var last] }
            && last.Blocks.OfType<Block.Heading>().FirstOrDefault() is { } keeper && places.IdOf(keeper) is { } id)
        {
            page.Raw("<p dir=\"auto\">Does a family need what is not here? Say so to those who can change it: <a").Attribute("href", $"#{id}").Raw(">")
                .Text(DocumentText.Of(keeper.Content)).Raw("</a>.</p>\n");
        }
        page.Raw("</div>\n");
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
