namespace Pair.Tests.Pdf.Conformance;

/// <summary>An element of the structure tree as it stands in the file.</summary>
internal sealed class ElementReading
{
    internal ElementReading(PdfGraph graph, PdfDictionary head, ElementReading? parent, int number)
    {
        (Head, Parent) = (head, parent);
        Type = graph.Name(head, "S") ?? "";
        Where = $"{Type} in object {number}";
        var own = (head.GetValueOrDefault("Pg") as PdfReference)?.Id ?? 0;
        if (Depth > 200) return;
        foreach (var kid in graph.Resolve(head.GetValueOrDefault("K")) is List<object?> kids ? kids : [head.GetValueOrDefault("K")])
        {
            if (kid is double mark) Marks.Add((own, (int)mark));
            if (graph.Resolve(kid) is not PdfDictionary part) continue;
            var page = (part.GetValueOrDefault("Pg") as PdfReference)?.Id ?? own;
            if (graph.Name(part, "Type") == "MCR") Marks.Add((page, part.GetValueOrDefault("MCID") is double number2 ? (int)number2 : -1));
            else if (graph.Name(part, "Type") == "OBJR") Objects.Add((page, (part.GetValueOrDefault("Obj") as PdfReference)?.Id ?? 0));
            else Children.Add(new ElementReading(graph, part, this, (kid as PdfReference)?.Id ?? number));
        }
    }

    internal PdfDictionary Head { get; }

    internal ElementReading? Parent { get; }

    /// <summary>Structure type, empty where it says none.</summary>
    internal string Type { get; }

    /// <summary>How a finding names it.</summary>
    internal string Where { get; }

    internal List<ElementReading> Children { get; } = [];

    /// <summary>Numbers of page objects and of the marks on them.</summary>
    internal List<(int Page, int Mark)> Marks { get; } = [];

    /// <summary>Numbers of page objects and of the annotations on them.</summary>
    internal List<(int Page, int Id)> Objects { get; } = [];

    private int Depth => Parent is null ? 0 : Parent.Depth + 1;

    internal IEnumerable<ElementReading> All() => Children.SelectMany(child => child.All()).Prepend(this);
}
