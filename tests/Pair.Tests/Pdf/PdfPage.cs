using System.Text;

namespace Pair.Tests.Pdf;

/// <summary>A page: its text with places, and to which mark each piece belongs.</summary>
internal sealed class PdfPage
{
    private readonly Dictionary<string, PdfFont> fonts = [];
    private readonly Dictionary<int, StringBuilder> marked = [];

    internal PdfPage(PdfReader reader, int id)
    {
        Id = id;
        Head = reader.Dictionary(reader.Object(id));
        foreach (var (name, font) in reader.Dictionary(reader.Dictionary(Head["Resources"])["Font"])) fonts.Add(name, reader.Font(font));
        var box = reader.Array(Head["MediaBox"]);
        (Width, Height) = ((double)box[2]!, (double)box[3]!);
        Content = ((PdfStream)reader.Resolve(Head["Contents"])!).Data;
        ReadContent();
    }

    internal int Id { get; }

    internal PdfDictionary Head { get; }

    internal byte[] Content { get; }

    internal double Width { get; }

    internal double Height { get; }

    internal List<PdfTextPiece> Texts { get; } = [];

    /// <summary>Text or paint outside any mark; must stay empty.</summary>
    internal List<string> Unmarked { get; } = [];

    internal IReadOnlyDictionary<string, PdfFont> Fonts => fonts;

    internal string TextOf(int mark) => this.marked.TryGetValue(mark, out var text) ? text.ToString() : "";

    /// <summary>Text of the page's artifacts.</summary>
    internal string ArtifactText => string.Join(' ', Texts.Where(text => text.Mark < 0).Select(text => text.Value));

    private void ReadContent()
    {
        var parser = new PdfParser(Content, 0);
        var operands = new List<object?>();
        var marks = new Stack<int>(); // -1 for an artifact
        PdfFont? font = null;
        double size = 0, x = 0, y = 0;
        while (!parser.AtEnd)
        {
            var token = parser.Read();
            if (token is not PdfOperator { Name: var name })
            {
                operands.Add(token);
                continue;
            }

            switch (name)
            {
                case "BMC":
                    marks.Push(-1);
                    break;
                case "BDC":
                    marks.Push(((PdfDictionary)operands[1]!).TryGetValue("MCID", out var mark) ? (int)(double)mark! : -1);
                    break;
                case "EMC":
                    marks.Pop();
                    break;
                case "Tf":
                    (font, size) = (fonts[((PdfName)operands[0]!).Name], (double)operands[1]!);
                    break;
                case "BT":
                    (x, y) = (0, 0);
                    break;
                case "Td":
                    (x, y) = (x + (double)operands[0]!, y + (double)operands[1]!);
                    break;
                case "TJ":
                    if (marks.Count == 0) Unmarked.Add("text");
                    AddText((List<object?>)operands[0]!, font!, size, x, y, marks.Count > 0 ? marks.Peek() : -2);
                    break;
                case "f" or "Do" when marks.Count == 0:
                    Unmarked.Add(name);
                    break;
            }

            operands.Clear();
        }

        if (marks.Count > 0) Unmarked.Add("a mark without end");
    }

    private void AddText(List<object?> parts, PdfFont font, double size, double x, double y, int mark)
    {
        var value = new StringBuilder();
        var (width, ink, kerns) = (0.0, 0.0, 0);
        foreach (var part in parts)
        {
            if (part is double move)
            {
                width -= move * size / 1000;
                kerns++;
                continue;
            }

            var bytes = ((PdfString)part!).Bytes;
            for (var i = 0; i < bytes.Length; i += 2)
            {
                var code = bytes[i] << 8 | bytes[i + 1];
                var text = font.Characters[code];
                value.Append(text);
                width += font.Widths[code] * size / 1000;
                if (!string.IsNullOrWhiteSpace(text)) ink = width;
            }
        }

        if (!this.marked.TryGetValue(mark, out var marked)) this.marked.Add(mark, marked = new StringBuilder());
        marked.Append(value);
        Texts.Add(new PdfTextPiece(value.ToString(), mark, x, y, ink, size, font.Name, kerns));
    }
}

/// <summary>A piece of text on a page. Places in pt from the lower left corner; width without spaces at the end.</summary>
internal sealed record PdfTextPiece(string Value, int Mark, double X, double Y, double Width, double Size, string Font, int Kerns);

/// <summary>A font of a page's resources.</summary>
internal sealed class PdfFont
{
    internal PdfFont(PdfReader reader, PdfDictionary head)
    {
        Name = ((PdfName)head["BaseFont"]!).Name;
        Descendant = reader.Dictionary(reader.Array(head["DescendantFonts"])[0]);
        Descriptor = reader.Dictionary(Descendant["FontDescriptor"]);
        Program = ((PdfStream)reader.Resolve(Descriptor["FontFile2"])!).Data;
        var widths = reader.Array(Descendant["W"]);
        for (var i = 0; i < widths.Count; i += 2)
        {
            var code = (int)(double)widths[i]!;
            foreach (var width in (List<object?>)widths[i + 1]!) Widths[code++] = (double)width!;
        }

        var map = new PdfParser(((PdfStream)reader.Resolve(head["ToUnicode"])!).Data, 0);
        var inMap = false;
        while (!map.AtEnd)
        {
            var token = map.Read();
            if (token is PdfOperator { Name: var name }) inMap = name == "beginbfchar" || (inMap && name != "endbfchar");
            if (!inMap || token is not PdfString code) continue;
            Characters[code.Bytes[0] << 8 | code.Bytes[1]] = Encoding.BigEndianUnicode.GetString(((PdfString)map.Read()!).Bytes);
        }
    }

    internal string Name { get; }

    internal PdfDictionary Descendant { get; }

    internal PdfDictionary Descriptor { get; }

    internal byte[] Program { get; }

    internal Dictionary<int, double> Widths { get; } = [];

    internal Dictionary<int, string> Characters { get; } = [];
}
