namespace Pair.Tests.Pdf.Conformance;

/// <summary>The outline beside the pages.</summary>
internal static class OutlineRules
{
    internal static IReadOnlyList<Rule> All { get; } =
    [
        new("outline", "A file with headings has an outline, whose entries have a title.", (reading, report) =>
        {
            var entries = Entries(reading);
            report.Expect(entries.Count > 0 || !reading.Elements.Exists(element => element.Type is ['H', >= '1' and <= '6']), "catalogue", "headings and no outline");
            foreach (var entry in entries) report.Expect(!string.IsNullOrWhiteSpace(reading.Graph.Text(entry.Head, "Title")), "outline", "an entry without a title");
        }),
        new("outline-places", "Every entry of the outline leads to a place on a page.", (reading, report) =>
        {
            foreach (var entry in Entries(reading))
                report.Expect(LinkRules.IsPlace(reading, entry.Head.GetValueOrDefault("Dest")), "outline", $"\"{reading.Graph.Text(entry.Head, "Title")}\" leads nowhere");
        }),
        new("outline-chain", "The entries of the outline are linked forwards, backwards and upwards, and counted rightly.", (reading, report) =>
        {
            foreach (var entry in Entries(reading))
            {
                var where = $"outline, \"{reading.Graph.Text(entry.Head, "Title")}\"";
                report.Expect(ReferenceEquals(reading.Graph.Resolve(entry.Head.GetValueOrDefault("Parent")), entry.Above), where, "names another entry above");
                report.Expect(ReferenceEquals(reading.Graph.Resolve(entry.Head.GetValueOrDefault("Prev")), entry.Before), where, "names another entry before");
                report.Expect(entry.Head.ContainsKey("Next") || ReferenceEquals(reading.Graph.Resolve(entry.Above.GetValueOrDefault("Last")), entry.Head), where, "is not the last, and none follows");
                report.Expect((entry.Head.GetValueOrDefault("Count") as double? ?? 0) == entry.Below, where, "counts wrongly");
            }
        }),
    ];

    /// <summary>An entry, the one above, the one before (null for the first), and how many are below at any depth.</summary>
    internal sealed record Entry(PdfDictionary Head, PdfDictionary Above, PdfDictionary? Before, int Depth)
    {
        internal int Below { get; set; }
    }

    /// <summary>All entries from the top, following First and Next.</summary>
    internal static List<Entry> Entries(Reading reading)
    {
        var entries = new List<Entry>();
        Add(reading, reading.Graph.Dictionary(reading.Graph.Catalog, "Outlines"), 1, entries);
        return entries;
    }

    private static int Add(Reading reading, PdfDictionary above, int depth, List<Entry> entries)
    {
        var count = 0;
        PdfDictionary? before = null;
        for (var next = reading.Graph.Get(above, "First"); next is PdfDictionary head && entries.Count < 100_000; next = reading.Graph.Get(head, "Next"))
        {
            var entry = new Entry(head, above, before, depth);
            entries.Add(entry);
            entry.Below = depth < 50 ? Add(reading, head, depth + 1, entries) : 0;
            count += 1 + entry.Below;
            before = head;
        }

        return count;
    }
}
