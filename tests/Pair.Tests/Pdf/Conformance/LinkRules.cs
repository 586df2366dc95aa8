namespace Pair.Tests.Pdf.Conformance;

/// <summary>Links: seen, heard, printed, and leading somewhere.</summary>
internal static class LinkRules
{
    internal static IReadOnlyList<Rule> All { get; } =
    [
        new("link-annotated", "Every Link element holds a link that can be followed, and every such link stands in one.", (reading, report) =>
        {
            var held = new HashSet<int>();
            foreach (var element in reading.Elements)
            {
                foreach (var (page, id) in element.Objects)
                    report.Expect(element.Type == "Link" && held.Add(id) && reading.Page(page)?.Annotations.Exists(annotation => annotation.Id == id) == true, element.Where, $"object {id} is no link of its page, or stands elsewhere too");
                report.Expect(element.Type != "Link" || element.Objects.Count > 0, element.Where, "nothing to follow");
            }

            foreach (var annotation in Annotations(reading))
            {
                report.Expect(reading.Graph.Name(annotation.Head, "Subtype") == "Link", annotation.Where, "no link");
                report.Expect(held.Contains(annotation.Id), annotation.Where, "in no Link element");
            }
        }),
        new("annotation-parent", "Every link leads back to its element.", (reading, report) =>
        {
            foreach (var element in reading.Elements)
                foreach (var (_, id) in element.Objects)
                {
                    var key = reading.Graph.Dictionary(new PdfReference(id)).GetValueOrDefault("StructParent") is double number ? (int)number : -1;
                    report.Expect(ReferenceEquals(reading.Graph.Resolve(reading.ParentTree.GetValueOrDefault(key)), element.Head), element.Where, $"object {id} leads elsewhere");
                }
        }),
        new("annotation-described", "Every link says in words where it leads.", (reading, report) =>
        {
            foreach (var annotation in Annotations(reading)) report.Expect(!string.IsNullOrWhiteSpace(reading.Graph.Text(annotation.Head, "Contents")), annotation.Where, "no words");
        }),
        new("annotation-prints", "Every link is shown and printed.", (reading, report) =>
        {
            foreach (var annotation in Annotations(reading))
                report.Expect(annotation.Head.GetValueOrDefault("F") is double flags && ((int)flags & 0b100111) == 4, annotation.Where, "not set to print, or hidden");
        }),
        new("annotation-place", "Every link lies on its page, and its parts within it.", (reading, report) =>
        {
            foreach (var annotation in Annotations(reading))
            {
                var box = reading.Graph.Numbers(annotation.Head.GetValueOrDefault("Rect"));
                report.Expect(box is { Length: 4 } && annotation.Page.Holds(box[0], box[1], box[2], box[3]), annotation.Where, "not on its page");
                if (box is not { Length: 4 } || reading.Graph.Numbers(annotation.Head.GetValueOrDefault("QuadPoints")) is not { } quads) continue;
                for (var i = 0; i + 1 < quads.Length; i += 2)
                    report.Expect(quads[i] >= box[0] - 0.01 && quads[i] <= box[2] + 0.01 && quads[i + 1] >= box[1] - 0.01 && quads[i + 1] <= box[3] + 0.01, annotation.Where, "a part outside");
            }
        }),
        new("link-target", "Every link leads to an address in ASCII with its scheme, or to a place on a page of this file.", (reading, report) =>
        {
            foreach (var annotation in Annotations(reading))
            {
                var action = reading.Graph.Dictionary(annotation.Head, "A");
                var leads = reading.Graph.Name(action, "S") == "URI"
                    ? reading.Graph.Text(action, "URI") is { } address && address.IndexOf(':') > 0 && address.All(letter => letter is > ' ' and <= '~')
                    : IsPlace(reading, annotation.Head.GetValueOrDefault("Dest"));
                report.Expect(leads, annotation.Where, "leads nowhere");
            }
        }),
        new("tab-order", "On a page with links the keyboard goes through them in the order of the structure.", (reading, report) =>
        {
            foreach (var page in reading.Pages) report.Expect(page.Annotations.Count == 0 || reading.Graph.Name(page.Head, "Tabs") == "S", page.Where, "another order of tabs");
        }),
    ];

    /// <summary>Whether a destination is a point on a page of the file.</summary>
    internal static bool IsPlace(Reading reading, object? destination)
    {
        var parts = reading.Graph.Array(destination);
        return parts is [PdfReference { Id: var id }, PdfName { Name: "XYZ" }, double x, double y, null] && reading.Page(id) is { } page && page.Holds(x, y, x, y);
    }

    private static IEnumerable<AnnotationReading> Annotations(Reading reading) => reading.Pages.SelectMany(page => page.Annotations);
}
