using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Html.Seeking;

namespace Pair.Formats.Html;

/// <summary>Every place of a page that a link can lead to: the anchors of the document, and names of our own for what has none.</summary>
internal sealed class Places
{
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly List<Block.Heading> sections = [];
    // By reference: two headings of the same words are two places.
    private readonly Dictionary<Block.Heading, string> given = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<Block.Heading> alerts = new(ReferenceEqualityComparer.Instance);
    private readonly List<Block.Table> stepTables = [];
    private readonly Dictionary<Block.Table, string[]> steps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, FinderEntry> entries = new(StringComparer.Ordinal);

    private Places()
    {
    }

    /// <summary>Name of the main part, where the skip link leads.</summary>
    public string Main { get; private set; } = "";

    /// <summary>What stands around the entries; null where nothing can be found.</summary>
    public FindingBox? Finding { get; private set; }

    /// <summary>The headings of level 2 in reading order; each has an id.</summary>
    public IReadOnlyList<Block.Heading> Sections => sections;

    /// <summary>Looks through a document.</summary>
    public static Places Of(Document document)
    {
        var places = new Places();
        foreach (var block in document.Blocks) places.Add(block);
        if (document.Finder is not null)
            foreach (var entry in document.Finder.Entries) places.entries[entry.Anchor] = entry;
        // Ours come last, because an author's anchor may have any name.
        places.Main = places.Free("main");
        foreach (var heading in places.sections)
            if (!IsName(heading.Anchor)) places.given[heading] = places.Free("section");
        foreach (var table in places.stepTables) places.steps[table] = [.. table.Header.Select((_, i) => places.Free($"step-{i + 1}"))];
        places.Finding = FindingBox.Of(document, places);
        return places;
    }

    /// <summary>Whether a heading is that of an alert, which stands above the ways to get about.</summary>
    public bool IsAlert(Block.Heading heading) => alerts.Contains(heading);

    /// <summary>Id of a heading; null where nothing needs one.</summary>
    public string? IdOf(Block.Heading heading) => IsName(heading.Anchor) ? heading.Anchor : given.GetValueOrDefault(heading);

    /// <summary>Id of a row; null where nothing needs one.</summary>
    public static string? IdOf(Row row) => IsName(row.Anchor) ? row.Anchor : null;

    /// <summary>Id of a numbered step.</summary>
    public string StepOf(Block.Table table, int step) => steps[table][step];

    /// <summary>What a row can be found by; null where it is no entry.</summary>
    public FinderEntry? EntryOf(Row row) => row.Anchor is null ? null : entries.GetValueOrDefault(row.Anchor);

    /// <summary>Whether a link may lead there: to a place of this document, the web, a mailbox or a phone. Anything else is printed as plain words.</summary>
    public bool MayLead(string target)
    {
        if (target.StartsWith('#')) return anchors.Contains(target[1..]);
        foreach (var start in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:"])
            if (target.StartsWith(start, StringComparison.OrdinalIgnoreCase) && target.Length > start.Length) return true;
        return false;
    }

    // White space cannot stand in an id.
    private static bool IsName([NotNullWhen(true)] string? anchor) => !string.IsNullOrEmpty(anchor) && !anchor.Any(char.IsWhiteSpace);

    /// <summary>A name for a place of our own that no other place has: the one that is wished for, or the like.</summary>
    public string Free(string wish)
    {
        var name = wish;
        for (var number = 2; !anchors.Add(name); number++) name = $"{wish}-{number}";
        return name;
    }

    private void Add(string? anchor)
    {
        if (IsName(anchor)) anchors.Add(anchor);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Add(heading.Anchor);
                if (heading.Level == 2) sections.Add(heading);
                break;
            case Block.Masthead masthead:
                Add(masthead.Title);
                break;
            case Block.Alert alert:
                Add(alert.Title);
                alerts.Add(alert.Title);
                Add(alert.Content);
                break;
            case Block.Table table:
                if (table.Role == TableRole.Steps) stepTables.Add(table);
                foreach (var cell in table.Header) Add(cell.Content);
                foreach (var row in table.Rows)
                {
                    Add(row.Anchor);
                    foreach (var cell in row.Cells) Add(cell.Content);
                }
                break;
            case Block.Columns columns:
                foreach (var column in columns.Items) Add(column.Blocks);
                break;
            case Block.Paragraph or Block.List or Block.Codes:
                break;
            default:
                throw new UnreachableException($"A block of an unknown kind: {block.GetType().Name}");
        }
    }

    private void Add(Seq<Block> blocks)
    {
        foreach (var block in blocks) Add(block);
    }
}
