using System.Diagnostics;
using Pair.Core.Documents;

namespace Pair.Formats.Word;

/// <summary>Which style says what a paragraph does, by where it stands.</summary>
internal static class StyleOf
{
    /// <summary>A paragraph of the page.</summary>
    public static string OnPage(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => "BodyText",
        ParagraphRole.Lead => "Lead",
        ParagraphRole.Key => "Key",
        ParagraphRole.Lintel => "Lintel",
        ParagraphRole.Notice => "Notice",
        ParagraphRole.Name => "Name",
        ParagraphRole.Note => "Note",
        ParagraphRole.Number => "Number",
        ParagraphRole.When => "When",
        _ => throw new UnreachableException($"A role unknown: {role}"),
    };

    /// <summary>A paragraph of a narrow column: as on the page, but small where it would be running text.</summary>
    public static string InBand(ParagraphRole role) =>
        role is ParagraphRole.Body or ParagraphRole.Name or ParagraphRole.Note or ParagraphRole.Key ? "BandText" : OnPage(role);

    /// <summary>A paragraph of a cell below the header row.</summary>
    public static string InCell(ParagraphRole role, TableRole table) => role switch
    {
        ParagraphRole.Name => table is TableRole.Again or TableRole.Plain ? "RowName" : "EntryName",
        ParagraphRole.When => "EntryWhen",
        ParagraphRole.Note => "EntryNote",
        ParagraphRole.Number => "TableNumber",
        ParagraphRole.Body or ParagraphRole.Lead or ParagraphRole.Key or ParagraphRole.Lintel or ParagraphRole.Notice =>
            table switch { TableRole.Steps => "StepText", TableRole.Map => "MapText", TableRole.Offers => "OfferText", _ => "TableText" },
        _ => throw new UnreachableException($"A role unknown: {role}"),
    };

    /// <summary>A block of a cell below the header row.</summary>
    public static string InCell(Block block, TableRole table) => block switch
    {
        Block.Paragraph paragraph => InCell(paragraph.Role, table),
        Block.Heading heading => Heading(heading.Level),
        _ => throw new UnreachableException($"A block that no cell holds: {block.GetType().Name}"),
    };

    /// <summary>A block of a cell of the header row.</summary>
    public static string InHeader(Block.Table table, Block block) => block switch
    {
        Block.Heading { Level: 3 } when table is { Role: TableRole.Level, Level: { } level } => $"Heading2Level{Palette.Slot(level)}",
        Block.Heading heading => Heading(heading.Level),
        _ => InHeader(table.Role),
    };

    private static string InHeader(TableRole table) => table switch
    {
        TableRole.Alert or TableRole.Level => "TableHeading",
        TableRole.Steps => "StepHeading",
        TableRole.Map => "MapHeading",
        TableRole.Offers or TableRole.Again or TableRole.Plain => "PlainHeading",
        _ => throw new UnreachableException($"A role unknown: {table}"),
    };

    /// <summary>An item of a list.</summary>
    public static string Item(ListRole role, bool inBand) => role switch
    {
        ListRole.Plain => inBand ? "BandBullet" : "ListBullet",
        ListRole.Statements => inBand ? "BandText" : "Statement",
        ListRole.Alert => "AlertItem",
        _ => throw new UnreachableException($"A role unknown: {role}"),
    };

    /// <summary>A heading: level 1 is the title, and the others begin at Word's first.</summary>
    public static string Heading(int level) => level <= 1 ? "Title" : $"Heading{Math.Min(level, 4) - 1}";

    /// <summary>A table.</summary>
    public static string Table(TableRole role, int? level) => role switch
    {
        TableRole.Alert => "Alert",
        TableRole.Steps => "Steps",
        TableRole.Level => level is { } number ? $"Level{Palette.Slot(number)}" : "Level",
        TableRole.Map => "Map",
        TableRole.Offers => "Offers",
        TableRole.Again => "Again",
        TableRole.Plain => "Plain",
        _ => throw new UnreachableException($"A role unknown: {role}"),
    };

    /// <summary>Characters of words in a paragraph of a style; null for as the rest.</summary>
    public static string? Words(Emphasis emphasis, string paragraph) => emphasis switch
    {
        Emphasis.None => null,
        Emphasis.Strong => paragraph == "AlertItem" ? "AlertStrong" : "Strong",
        Emphasis.Stressed => "Emphasis",
        _ => throw new UnreachableException($"An emphasis unknown: {emphasis}"),
    };

    /// <summary>Characters of a link in a paragraph of a style.</summary>
    public static string Link(Inline.Link link, string paragraph) => paragraph switch
    {
        "AlertItem" when link.Emphasis == Emphasis.Strong => "AlertLink",
        "RowName" => "NameLink",
        // An address is long, and must not break in the middle of a name.
        "OfferText" when !link.Target.StartsWith('#') && !link.Together => "AddressLink",
        _ => "Hyperlink",
    };
}
