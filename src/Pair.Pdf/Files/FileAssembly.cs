using System.Text;
using Pair.Pdf.Content;
using Pair.Pdf.Drawing;
using Pair.Pdf.Fonts;
using Pair.Pdf.Layout;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Files;

/// <summary>Puts the drawn pages, their structure and their fonts together into a file.</summary>
internal sealed class FileAssembly(PdfDocument given, Sheets sheets, FontSet fonts, StructureNode root)
{
    private readonly PdfDocument document = Named(given, sheets);
    private readonly PdfFile file = new();
    private readonly List<string> missing = sheets.MissingAnchors;

    internal PdfResult Write()
    {
        var catalog = file.Reserve();
        var tree = file.Reserve();
        var pages = new int[sheets.Pages.Count];
        for (var i = 0; i < pages.Length; i++) pages[i] = file.Reserve();

        var owners = new List<MarkOwner>();
        foreach (var page in sheets.Pages) owners.Add(new MarkOwner(true, page.Owners));
        var annotations = new List<int>[pages.Length];
        for (var i = 0; i < pages.Length; i++) annotations[i] = [];
        foreach (var link in sheets.Links)
        {
            var id = WriteLink(link, pages, owners.Count);
            if (id == 0) continue;
            owners.Add(new MarkOwner(false, [link.Node]));
            annotations[link.Page].Add(id);
            link.Node.Kids.Add(new StructureKid.Annotation(link.Page, id));
        }

        var structure = new StructureWriter(file, pages);
        structure.Number(root);
        var structureRoot = structure.Write(root, owners);
        WritePages(pages, tree, annotations);
        var outline = Outline.Write(file, sheets.Bookmarks, pages);
        var info = Metadata.WriteInfo(file, document);
        var xmp = Metadata.WriteXmp(file, document);
        var profile = file.AddStream(new ByteWriter().Ascii("/N 3"), ColourProfile.Make());

        var body = new ByteWriter().Ascii("<</Type/Catalog/Pages ").Reference(tree).Ascii("/Lang").TextString(document.Language)
            .Ascii("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ").Reference(structureRoot)
            .Ascii("/Metadata ").Reference(xmp)
            .Ascii("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
            .Reference(profile).Ascii(">>]");
        if (outline > 0) body.Ascii("/Outlines ").Reference(outline);
        file.Set(catalog, body.Ascii(">>"));
        return new PdfResult(file.Write(catalog, info), pages.Length, sheets.Sources, missing);
    }

    /// <summary>With a title and a language, which every accessible file has, where the document gives no good ones.</summary>
    private static PdfDocument Named(PdfDocument document, Sheets sheets) => document with
    {
        Title = !string.IsNullOrWhiteSpace(PlainText.Clean(document.Title)) ? document.Title : sheets.Bookmarks.Count > 0 ? sheets.Bookmarks[0].Title : "PDF",
        Language = LanguageTag.Of(document.Language) ?? LanguageTag.Unknown,
    };

    private void WritePages(int[] pages, int tree, List<int>[] annotations)
    {
        var resources = new ByteWriter().Ascii("<</Font<<");
        foreach (var font in fonts.Used) resources.Ascii("/" + font.Resource + " ").Reference(FontObjects.Write(file, font));
        resources.Ascii(">>");
        if (sheets.Images.Count > 0)
        {
            resources.Ascii("/XObject<<");
            for (var i = 0; i < sheets.Images.Count; i++) resources.Ascii("/I").Int(i).Byte((byte)' ').Reference(WriteImage(sheets.Images[i]));
            resources.Ascii(">>");
        }

        var shared = file.Add(resources.Ascii(">>"));
        var kids = new ByteWriter();
        for (var i = 0; i < pages.Length; i++)
        {
            var content = file.AddStream(new ByteWriter(), sheets.Pages[i].Content);
            var page = new ByteWriter().Ascii("<</Type/Page/Parent ").Reference(tree).Ascii("/MediaBox[0 0 ").Number(sheets.Width).Byte((byte)' ')
                .Number(sheets.Height).Ascii("]/Resources ").Reference(shared).Ascii("/Contents ").Reference(content)
                .Ascii("/StructParents ").Int(i).Ascii("/Tabs/S");
            if (annotations[i].Count > 0)
            {
                page.Ascii("/Annots[");
                foreach (var id in annotations[i]) page.Reference(id).Byte((byte)' ');
                page.Ascii("]");
            }

            file.Set(pages[i], page.Ascii(">>"));
            kids.Reference(pages[i]).Byte((byte)' ');
        }

        file.Set(tree, new ByteWriter().Ascii("<</Type/Pages/Count ").Int(pages.Length).Ascii("/Kids[").Bytes(kids.Written).Ascii("]>>"));
    }

    private int WriteImage(Raster image) => file.AddStream(
        new ByteWriter().Ascii("/Type/XObject/Subtype/Image/Width ").Int(image.Width).Ascii("/Height ").Int(image.Height)
            .Ascii(image.IsGrey ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB").Ascii("/BitsPerComponent 8"),
        image.Data.Span, image.IsJpeg ? StreamCoding.Jpeg : StreamCoding.Deflate);

    /// <summary>Writes a link's annotation; 0 where it leads nowhere.</summary>
    private int WriteLink(LinkArea link, int[] pages, int key)
    {
        var action = new ByteWriter();
        switch (link.Link)
        {
            case Link.Uri uri:
                var address = Encode(uri.Address);
                // Cut to what a string may hold, or taken to count from this file, it would lead elsewhere.
                if (address.Length > PlainText.Longest || !HasScheme(address)) return 0;
                action.Ascii("/A<</S/URI/URI").TextString(address).Ascii(">>");
                break;
            case Link.Anchor anchor when sheets.Anchors.TryGetValue(anchor.Name, out var place):
                action.Ascii("/Dest[").Reference(pages[place.Page]).Ascii("/XYZ ").Number(place.X).Byte((byte)' ').Number(place.Y).Ascii(" null]");
                break;
            case Link.Anchor anchor:
                if (!missing.Contains(anchor.Name)) missing.Add(anchor.Name);
                return 0;
            default:
                throw new InvalidOperationException("No such link.");
        }

        var (left, lower, right, upper) = link.Parts[0];
        var quads = new ByteWriter();
        foreach (var part in link.Parts)
        {
            (left, lower, right, upper) = (Math.Min(left, part.Left), Math.Min(lower, part.Lower), Math.Max(right, part.Right), Math.Max(upper, part.Upper));
            quads.Number(part.Left).Byte((byte)' ').Number(part.Upper).Byte((byte)' ').Number(part.Right).Byte((byte)' ').Number(part.Upper).Byte((byte)' ')
                .Number(part.Left).Byte((byte)' ').Number(part.Lower).Byte((byte)' ').Number(part.Right).Byte((byte)' ').Number(part.Lower).Byte((byte)' ');
        }

        var body = new ByteWriter().Ascii("<</Type/Annot/Subtype/Link/Rect[").Number(left).Byte((byte)' ').Number(lower).Byte((byte)' ')
            .Number(right).Byte((byte)' ').Number(upper).Ascii("]/QuadPoints[").Bytes(quads.Written)
            // The flag says that it prints, which an archived file demands of what is shown.
            .Ascii("]/Border[0 0 0]/F 4/StructParent ").Int(key).Ascii("/P ").Reference(pages[link.Page])
            .Ascii("/Contents").TextString(Describe(link)).Bytes(action.Written);
        return file.Add(body.Ascii(">>"));
    }

    private static string Describe(LinkArea link)
    {
        if (!string.IsNullOrWhiteSpace(link.Link.Description)) return link.Link.Description;
        var words = link.Text.Trim();
        if (link.Link is not Link.Uri uri) return words.Length > 0 ? words : "Link";
        return words.Length == 0 || uri.Address.Contains(words, StringComparison.Ordinal) ? uri.Address : words + " (" + uri.Address + ")";
    }

    private static bool HasScheme(string address)
    {
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] == ':') return i > 0;
            if (!char.IsAsciiLetter(address[i]) && (i == 0 || !(char.IsAsciiDigit(address[i]) || address[i] is '+' or '-' or '.'))) return false;
        }

        return false;
    }

    /// <summary>An address in ASCII, as PDF wants it.</summary>
    private static string Encode(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var value in Encoding.UTF8.GetBytes(address))
            if (value is > 0x20 and < 0x7F) encoded.Append((char)value);
            else encoded.Append('%').Append(value.ToString("X2", null));
        return encoded.ToString();
    }
}
