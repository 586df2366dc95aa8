using Pair.Core.Documents;
using Pair.Core.Text;

namespace Pair.Tests.Formats.Html;

/// <summary>A document in which every text, anchor and target of every block tries to be markup.</summary>
internal static class Attacks
{
    public const string Text = "</style></title><script>alert(1)</script> \" onload='alert(1)' ]]> --> &lt; <img src=x onerror=alert(1)> \u202Eevil";

    public static readonly string[] Targets =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u0001javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>alert(1)</script>",
        "vbscript:x", "file:///etc/passwd", "//host.example/x", "page.html", "", "#", "#nowhere", "https://", "tel:",
    ];

    public static Document Document { get; } = new(
        new DocumentFacts(Text, "en\" onload=\"alert(1)", "attack", Text) { Summary = Text, LivePage = "javascript:alert(1)" },
        [
            new Block.Masthead(Heading(1, null), [Paragraph(ParagraphRole.Lead)], new Logo("<svg onload=alert(1)>"u8.ToArray(), Text, Origin.Edition), Code, Origin.Edition),
            new Block.Alert(Heading(2, "\"><script>"), Table(TableRole.Alert), Origin.Edition),
            Heading(2, "x\" onclick=\"alert(1)"), Heading(2, "onclick=alert(1)"), Heading(3, null), Heading(4, null),
            .. Enum.GetValues<ParagraphRole>().Select(Paragraph),
            .. Enum.GetValues<ListRole>().Select(role => new Block.List([new ListItem(Line, Origin.Edition)], role, Origin.Edition)),
            .. Enum.GetValues<TableRole>().Select(Table),
            new Block.Codes([Code], Origin.Edition),
            new Block.Columns([new Column(int.MaxValue, [Heading(2, null), Paragraph(ParagraphRole.Body)]), new Column(-1, [Table(TableRole.Plain)])], Origin.Edition),
        ]);

    /// <summary>The same as the other edition.</summary>
    public static Document Family { get; } = Document with { Facts = Document.Facts with { Edition = Edition.Family } };

    private static Seq<Inline> Line =>
    [
        .. Enum.GetValues<Emphasis>().Select(emphasis => new Inline.Words(Text + " ", emphasis, Origin.Edition)),
        .. Targets.Select(target => new Inline.Link(Text + " ", target, Emphasis.Strong, Origin.Edition)),
        new Inline.Link(Text, "https://x.example/\" onclick=\"alert(1)", Emphasis.None, Origin.Edition),
        new Inline.Mark(int.MinValue, Origin.Edition),
    ];

    private static Code Code => new("javascript:alert('<>')", Text, Line, Origin.Edition);

    private static Block.Heading Heading(int level, string? anchor) => new(level, Line, anchor, Origin.Edition);

    private static Block.Paragraph Paragraph(ParagraphRole role) => new(Line, role, Origin.Edition);

    private static Block.Table Table(TableRole role) => new(role, [Cell(Heading(3, null)), Cell(Paragraph(ParagraphRole.Body))],
        [new Row([Cell(Paragraph(ParagraphRole.Name)), Cell(Paragraph(ParagraphRole.Note))], null, Origin.Edition) { UnderPrevious = true }], int.MinValue, Origin.Edition);

    private static Cell Cell(Block block) => new([block], Origin.Edition);
}
