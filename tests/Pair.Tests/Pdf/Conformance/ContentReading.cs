using System.Numerics;

namespace Pair.Tests.Pdf.Conformance;

/// <summary>The marks round a piece of content: a tag, and what it says of itself.</summary>
/// <param name="Tag">Structure type or Artifact.</param>
/// <param name="Properties">Empty for none.</param>
internal sealed record ContentMark(string Tag, PdfDictionary Properties)
{
    internal int? Number => Properties.GetValueOrDefault("MCID") is double number ? (int)number : null;

    internal bool IsArtifact => Tag == "Artifact";
}

/// <summary>Text that is shown by one operator.</summary>
/// <param name="Font">Name of the font in the page's resources; empty for none.</param>
/// <param name="Size">The real type size in pt, after all matrices.</param>
/// <param name="Codes">Two bytes each.</param>
/// <param name="Left">Where it begins, pt from the left edge of the page.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">Height of its base line above the lower edge of the page.</param>
/// <param name="Marks">The marks round it, the innermost last.</param>
internal sealed record ShownText(string Font, double Size, IReadOnlyList<int> Codes, double Left, double Right, double Baseline, IReadOnlyList<ContentMark> Marks);

/// <summary>A path or image that is painted: an operator and the marks round it.</summary>
internal sealed record PaintedShape(string Operator, IReadOnlyList<ContentMark> Marks);

/// <summary>What a page's content stream does, read as a viewer reads it.</summary>
internal sealed class ContentReading
{
    private readonly List<ContentMark> marks = [];
    private readonly Stack<(Matrix3x2 Matrix, string Font, double Size)> saved = new();
    private readonly List<object?> operands = [];
    private readonly Func<string, int, double> widthOf;
    private Matrix3x2 matrix = Matrix3x2.Identity;
    private Matrix3x2 line = Matrix3x2.Identity;
    private Matrix3x2 text = Matrix3x2.Identity;
    private bool inText;
    private string font = "";
    private double size;

    /// <param name="content">The operators.</param>
    /// <param name="widthOf">Width of a font's code in thousandths of the type size.</param>
    internal ContentReading(byte[] content, Func<string, int, double> widthOf)
    {
        this.widthOf = widthOf;
        var parser = new PdfParser(content, 0);
        while (!parser.AtEnd)
        {
            var token = parser.Read();
            if (token is PdfOperator { Name: var name })
            {
                Do(name);
                operands.Clear();
            }
            else operands.Add(token);
        }

        if (marks.Count > 0) Faults.Add($"{marks.Count} marks without end");
        if (inText) Faults.Add("BT without ET");
        if (saved.Count > 0) Faults.Add("q without Q");
    }

    internal List<ShownText> Texts { get; } = [];

    internal List<PaintedShape> Shapes { get; } = [];

    /// <summary>Every mark with the marks round it, itself last.</summary>
    internal List<IReadOnlyList<ContentMark>> Marks { get; } = [];

    /// <summary>Begins and ends that do not match.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>Every operator in use.</summary>
    internal SortedSet<string> Operators { get; } = new(StringComparer.Ordinal);

    private void Do(string name)
    {
        Operators.Add(name);
        switch (name)
        {
            case "BMC" or "BDC":
                marks.Add(new ContentMark(operands.Count > 0 && operands[0] is PdfName tag ? tag.Name : "", operands.Count > 1 && operands[1] is PdfDictionary properties ? properties : []));
                Marks.Add([.. marks]);
                break;
            case "EMC":
                if (marks.Count > 0) marks.RemoveAt(marks.Count - 1);
                else Faults.Add("EMC without a mark");
                break;
            case "q":
                saved.Push((matrix, font, size));
                break;
            case "Q":
                if (saved.Count > 0) (matrix, font, size) = saved.Pop();
                else Faults.Add("Q without q");
                break;
            case "cm":
                matrix = Six() * matrix;
                break;
            case "BT" or "ET":
                if (inText == (name == "BT")) Faults.Add($"{name} out of turn");
                inText = name == "BT";
                (line, text) = (Matrix3x2.Identity, Matrix3x2.Identity);
                break;
            case "Tf":
                (font, size) = ((operands[0] as PdfName)?.Name ?? "", Number(1));
                break;
            case "Td" or "TD":
                text = line = Matrix3x2.CreateTranslation((float)Number(0), (float)Number(1)) * line;
                break;
            case "Tm":
                text = line = Six();
                break;
            case "Tj" or "TJ" or "'" or "\"":
                Show(operands.Count == 0 ? [] : operands[^1] as List<object?> ?? [operands[^1]]);
                break;
            case "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*" or "Do" or "sh" or "EI":
                Shapes.Add(new PaintedShape(name, [.. marks]));
                break;
        }
    }

    private void Show(List<object?> parts)
    {
        if (!inText) Faults.Add("text outside BT and ET");
        var codes = new List<int>();
        var width = 0.0;
        foreach (var part in parts)
        {
            if (part is double move) width -= move * size / 1000;
            if (part is not PdfString { Bytes: var bytes }) continue;
            for (var i = 0; i + 1 < bytes.Length; i += 2)
            {
                var code = bytes[i] << 8 | bytes[i + 1];
                codes.Add(code);
                width += widthOf(font, code) * size / 1000;
            }
        }

        var whole = text * matrix;
        var (start, end) = (Vector2.Transform(Vector2.Zero, whole), Vector2.Transform(new Vector2((float)width, 0), whole));
        Texts.Add(new ShownText(font, size * Math.Sqrt(whole.M21 * whole.M21 + whole.M22 * whole.M22), codes, start.X, end.X, start.Y, [.. marks]));
        text = Matrix3x2.CreateTranslation((float)width, 0) * text;
    }

    private Matrix3x2 Six() => new((float)Number(0), (float)Number(1), (float)Number(2), (float)Number(3), (float)Number(4), (float)Number(5));

    private double Number(int index) => index < operands.Count && operands[index] is double number ? number : 0;
}
