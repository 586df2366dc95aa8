using System.Text;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Office;

namespace Pair.Formats.Xlsx;

/// <summary>A workbook: sheets, and what the file says of itself. Nothing in it is a formula, a link or a macro.</summary>
/// <param name="Facts">Title, language, the one date, and the words at the foot of each page.</param>
/// <param name="Sheets">At least one; the first is open.</param>
public sealed record Workbook(DocumentFacts Facts, Seq<Sheet> Sheets)
{
    private const string Type = PartType.Office + "spreadsheetml.";
    private const string Kind = OpenXml.Relationships;

    /// <summary>The file, an .xlsx: the same bytes for the same content.</summary>
    public byte[] ToBytes()
    {
        var names = SheetNames.Of(Sheets);
        var package = new OfficePackage(
        [
            .. PartType.Properties, new("xl/styles.xml", Type + "styles+xml"), new("xl/workbook.xml", Type + "sheet.main+xml"),
            .. names.Select((_, i) => new PartType($"xl/{PathOf(i)}", Type + "worksheet+xml")),
        ]);
        for (var i = 0; i < Sheets.Count; i++) package.Add($"xl/{PathOf(i)}", SheetXml.Of(Sheets[i], Facts.Foot, i == 0));
        package.Add("xl/styles.xml", Styles.ToBytes());
        package.Add("xl/workbook.xml", Contents(names));
        package.Add("xl/_rels/workbook.xml.rels", Relationships([.. names.Select((_, i) => ($"{Kind}/worksheet", PathOf(i))), ($"{Kind}/styles", "styles.xml")]));
        package.Add("docProps/app.xml", Properties.Application());
        package.Add("docProps/core.xml", Properties.Core(Facts));
        package.Add("_rels/.rels", Relationships(
        [
            ($"{Kind}/officeDocument", "xl/workbook.xml"),
            (OpenXml.CoreProperties, "docProps/core.xml"),
            ($"{Kind}/extended-properties", "docProps/app.xml"),
        ]));
        return package.ToBytes();
    }

    private byte[] Contents(IReadOnlyList<string> names)
    {
        var (sheets, defined) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < names.Count; i++)
        {
            sheets.Append($"<sheet name=\"{MarkupText.Escape(names[i])}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>");
            if (SheetXml.FilterOf(Sheets[i]) is not { } filter) continue;
            var quoted = MarkupText.Escape($"'{names[i].Replace("'", "''", StringComparison.Ordinal)}'");
            defined.Append($"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{i}\" hidden=\"1\">{quoted}!{Fixed(filter)}</definedName>");
            defined.Append($"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">{(Sheets[i].PagesWide > 1 ? $"{quoted}!$A:$A," : "")}{quoted}!$1:${Sheets[i].HeaderRows}</definedName>");
        }
        return MarkupText.Whole(
            $"<workbook xmlns=\"{SheetXml.Main}\" xmlns:r=\"{Kind}\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>{sheets}</sheets>"
            + (defined.Length == 0 ? "" : $"<definedNames>{defined}</definedNames>") + "</workbook>");
    }

    // A1:C9 as $A$1:$C$9.
    private static string Fixed(string range) => string.Join(':', range.Split(':').Select(corner => $"${corner.TrimEnd("0123456789".ToCharArray())}${corner.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray())}"));

    private static byte[] Relationships(IReadOnlyList<(string Kind, string Target)> targets) => MarkupText.Whole(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((target, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{target.Kind}\" Target=\"{target.Target}\"/>")) + "</Relationships>");

    private static string PathOf(int sheet) => $"worksheets/sheet{sheet + 1}.xml";
}
