using Pair.Core.Documents;
using Pair.Formats.Office;
using Pair.Formats.Qr;

namespace Pair.Formats.Word;

/// <summary>A picture that stands in a line.</summary>
/// <param name="Markup">Its drawing element.</param>
/// <param name="Width">Millimetres.</param>
/// <param name="Height">Millimetres.</param>
internal sealed record Picture(string Markup, double Width, double Height)
{
    /// <summary>White round a code, inside the picture: millimetres a side.</summary>
    public double Quiet { get; init; }
}

/// <summary>The pictures of a document: each file is in the package once, however often it is shown.</summary>
internal sealed class Pictures(OfficePackage package, Relationships relationships)
{
    // Millimetres without the quiet zone: what the rail beside the title holds.
    private const double WidestCode = 34;

    private readonly Dictionary<string, KnownCode> codes = new(StringComparer.Ordinal);
    private int files;
    private int shown;

    /// <summary>The code of an address, with its quiet zone.</summary>
    public Picture Of(Code code)
    {
        var known = Known(code);
        return Of(known.Relationship, code.Alt, known.Side, known.Side, relationships.Link(code.Target)) with { Quiet = known.Quiet };
    }

    /// <summary>How wide the code of an address is with its quiet zone: millimetres.</summary>
    public double SideOf(Code code) => Known(code).Side;

    private KnownCode Known(Code code)
    {
        if (!codes.TryGetValue(code.Target, out var known))
        {
            var matrix = QrMatrix.Of(code.Target);
            var side = Math.Min(matrix.PageSide, WidestCode);
            var quiet = QrMatrix.QuietZone * side / matrix.Size;
            known = codes[code.Target] = new KnownCode(Add(Png.Of(matrix), "png"), side + 2 * quiet, quiet);
        }
        return known;
    }

    /// <summary>A logo as large as fits into a box of millimetres; null for a file that is neither PNG nor JPEG.</summary>
    public Picture? Of(Logo logo, double width, double height)
    {
        if (PictureFile.Of(logo.Bytes.Span) is not { } file) return null;
        var scale = Math.Min(width / file.Width, height / file.Height);
        return Of(Add(logo.Bytes.ToArray(), file.Ending), logo.Alt, file.Width * scale, file.Height * scale);
    }

    private string Add(byte[] bytes, string ending)
    {
        var name = $"media/image{++files}.{ending}";
        package.Add($"word/{name}", bytes);
        return relationships.Part("image", name);
    }

    private Picture Of(string relationship, string alt, double width, double height, string? link = null)
    {
        // Who reads on a screen clicks on a code instead of scanning it.
        var click = link is null ? "" : $"<a:hlinkClick r:id=\"{link}\"/>";
        var (x, y, id, words) = (Page.Emu(width), Page.Emu(height), ++shown, MarkupText.Escape(alt));
        return new Picture(
            $"""<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{x}" cy="{y}"/><wp:docPr id="{id}" name="Picture {id}" descr="{words}">{click}</wp:docPr><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{id}" name="Picture {id}" descr="{words}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{x}" cy="{y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>""",
            width, height);
    }

    private sealed record KnownCode(string Relationship, double Side, double Quiet);
}
