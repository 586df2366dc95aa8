using Pair.Formats.Office;

namespace Pair.Formats.Word;

/// <summary>The two kinds of list: with a bullet, and statements that have none but are a list all the same.</summary>
internal static class Numbering
{
    /// <summary>Number of the list with bullets.</summary>
    public const int Bullets = 1;

    /// <summary>Number of the list of statements.</summary>
    public const int Statements = 2;

    /// <summary>How far the words of a bullet stand in, in twips.</summary>
    public const int Hanging = 170;

    /// <summary>The numbering part.</summary>
    public static byte[] ToBytes() => MarkupText.Whole($"""
        <w:numbering {PartXml.Declarations}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{Hanging}" w:hanging="{Hanging}"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:pStyle w:val="Statement"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="{Bullets}"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="{Statements}"><w:abstractNumId w:val="1"/></w:num></w:numbering>
        """);
}
