using Pair.Pdf.Content;
using Pair.Pdf.Files;
using Pair.Pdf.Fonts;
using Pair.Pdf.Structure;

namespace Pair.Pdf.Drawing;

/// <summary>
/// The content of one page. Callers measure in pt from the upper left corner; the file measures from the lower left. Everything drawn
/// belongs to a structure element or is an artifact: <see cref="Own"/> says which before drawing.
/// </summary>
internal sealed class Canvas(int page, double height)
{
    private readonly ByteWriter content = new(1 << 14);
    private readonly List<StructureNode> owners = [];
    private bool open;
    private StructureNode? owner;
    private Colour? fill;
    private FontUse? font;
    private double size;
    private int muted;

    /// <summary>Number of the page, from 0.</summary>
    internal int Page { get; } = page;

    /// <summary>For each marked-content number of the page its element.</summary>
    internal IReadOnlyList<StructureNode> Owners => owners;

    /// <summary>While true everything is an artifact, as in the repeated header of a table.</summary>
    internal bool IsMuted => muted > 0;

    internal ReadOnlySpan<byte> Content => content.Written;

    /// <summary>Height in the file's direction: from the lower edge of the page.</summary>
    internal double Up(double y) => height - y;

    internal void Mute()
    {
        Close();
        muted++;
    }

    internal void Unmute()
    {
        Close();
        muted--;
    }

    /// <summary>What is drawn from here on belongs to the element; null makes it an artifact.</summary>
    internal void Own(StructureNode? node)
    {
        if (IsMuted) node = null;
        if (open && owner == node) return;
        Close();
        (open, owner) = (true, node);
        if (node is null)
        {
            // What is repeated belongs to the pages, everything else to the look.
            content.Ascii(IsMuted ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact<</Type/Layout>>BDC\n");
            return;
        }

        node.Attach();
        node.Kids.Add(new StructureKid.Content(Page, owners.Count));
        content.Ascii("/" + node.Type + "<</MCID ").Int(owners.Count).Ascii(">>BDC\n");
        owners.Add(node);
    }

    /// <summary>Begins an artifact that belongs to the page as such and says so.</summary>
    internal void OwnFooter()
    {
        Close();
        (open, owner) = (true, null);
        content.Ascii("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
    }

    /// <summary>Ends the current element's content.</summary>
    internal void Close()
    {
        if (open) content.Ascii("EMC\n");
        open = false;
    }

    /// <summary>A filled rectangle.</summary>
    internal void Rectangle(double x, double y, double width, double rectangleHeight, Colour colour)
    {
        Fill(colour);
        AddRectangle(x, y, width, rectangleHeight);
        FillPath();
    }

    internal void Fill(Colour colour)
    {
        if (fill == colour) return;
        fill = colour;
        content.Number(colour.Red / 255.0).Byte((byte)' ').Number(colour.Green / 255.0).Byte((byte)' ')
            .Number(colour.Blue / 255.0).Ascii(" rg\n");
    }

    internal void AddRectangle(double x, double y, double width, double rectangleHeight) =>
        Pair(x, Up(y + rectangleHeight)).Number(width).Byte((byte)' ').Number(rectangleHeight).Ascii(" re\n");

    internal void MoveTo(double x, double y) => Pair(x, Up(y)).Ascii("m\n");

    internal void LineTo(double x, double y) => Pair(x, Up(y)).Ascii("l\n");

    internal void CurveTo(double x1, double y1, double x2, double y2, double x, double y)
    {
        Pair(x1, Up(y1));
        Pair(x2, Up(y2));
        Pair(x, Up(y)).Ascii("c\n");
    }

    /// <summary>Fills the outline made so far.</summary>
    internal void FillPath() => content.Ascii("f\n");

    /// <summary>Draws an image of the page's resources into a rectangle.</summary>
    internal void Image(string resource, double x, double y, double width, double imageHeight)
    {
        content.Ascii("q ").Number(width).Ascii(" 0 0 ").Number(imageHeight).Byte((byte)' ');
        Pair(x, Up(y + imageHeight)).Ascii("cm/" + resource + " Do Q\n");
    }

    /// <summary>
    /// Draws codes of a font on a base line. <paramref name="moves"/> holds, for each code, what kerning adds behind it in thousandths of the
    /// type size.
    /// </summary>
    internal void Text(FontUse font, double size, Colour colour, double x, double baseline, ReadOnlySpan<int> codes, ReadOnlySpan<double> moves)
    {
        Fill(colour);
        content.Ascii("BT ");
        if (this.font != font || this.size != size)
        {
            (this.font, this.size) = (font, size);
            content.Ascii("/" + font.Resource + " ").Number(size).Ascii(" Tf ");
        }

        Pair(x, Up(baseline)).Ascii("Td[<");
        for (var i = 0; i < codes.Length; i++)
        {
            content.Hex16(codes[i]);
            // TJ subtracts, so a pair that is drawn closer has a positive number here.
            if (i + 1 < codes.Length && Math.Abs(moves[i]) >= 0.5) content.Byte((byte)'>').Int((long)Math.Round(-moves[i])).Byte((byte)'<');
        }

        content.Ascii(">]TJ ET\n");
    }

    private ByteWriter Pair(double x, double y) => content.Number(x).Byte((byte)' ').Number(y).Byte((byte)' ');
}
