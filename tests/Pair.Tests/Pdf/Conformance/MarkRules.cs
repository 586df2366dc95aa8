namespace Pair.Tests.Pdf.Conformance;

/// <summary>The ways between content and structure, in both directions.</summary>
internal static class MarkRules
{
    internal static IReadOnlyList<Rule> All { get; } =
    [
        new("marks-claimed-once", "Every mark of a page is claimed by one element, and no element claims one that is not there.", Claimed),
        new("parent-tree", "The parent tree leads every mark of a page back to the element that claims it.", Parents),
        new("marks-numbered-once", "No two marks of a page have one number.", (reading, report) =>
        {
            foreach (var page in reading.Pages)
            {
                var seen = new HashSet<int>();
                foreach (var marks in page.Content.Marks)
                    if (marks[^1].Number is { } number) report.Expect(seen.Add(number), page.Where, $"mark {number} stands twice");
            }
        }),
    ];

    private static void Claimed(Reading reading, Report report)
    {
        var claims = new Dictionary<(int Page, int Mark), int>();
        foreach (var element in reading.Elements)
            foreach (var mark in element.Marks) claims[mark] = claims.GetValueOrDefault(mark) + 1;
        foreach (var page in reading.Pages)
            foreach (var number in page.Content.Marks.Select(marks => marks[^1].Number).OfType<int>().Distinct())
            {
                claims.Remove((page.Id, number), out var times);
                report.Expect(times == 1, page.Where, $"mark {number} is claimed {times} times");
            }

        foreach (var (page, mark) in claims.Keys) report.Add(reading.Page(page)?.Where ?? $"object {page}", $"mark {mark} is claimed and not there");
    }

    private static void Parents(Reading reading, Report report)
    {
        foreach (var element in reading.Elements)
            foreach (var (pageId, mark) in element.Marks)
            {
                if (reading.Page(pageId) is not { } page) continue;
                var key = page.Head.GetValueOrDefault("StructParents") is double number ? (int)number : -1;
                var owners = reading.Graph.Array(reading.ParentTree.GetValueOrDefault(key));
                report.Expect(mark >= 0 && mark < owners.Count && ReferenceEquals(reading.Graph.Resolve(owners[mark]), element.Head), page.Where, $"mark {mark} does not lead back to {element.Where}");
            }
    }
}
