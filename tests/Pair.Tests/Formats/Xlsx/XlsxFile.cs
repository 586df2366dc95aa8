using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Pair.Tests.Formats.Xlsx;

/// <summary>A workbook as a library that we did not write reads it.</summary>
internal sealed class XlsxFile(byte[] bytes)
{
    /// <summary>The whole file.</summary>
    public byte[] Bytes => bytes;

    /// <summary>What the makers of the format would call an error.</summary>
    public List<string> Errors
    {
        get
        {
            using var package = Open();
            return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
        }
    }

    /// <summary>Names of the sheets, in order.</summary>
    public List<string> Sheets
    {
        get
        {
            using var package = Open();
            return [.. package.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!)];
        }
    }

    /// <summary>Title and language, as the file says of itself.</summary>
    public (string? Title, string? Language, DateTime? Created) Properties
    {
        get
        {
            using var package = Open();
            return (package.PackageProperties.Title, package.PackageProperties.Language, package.PackageProperties.Created?.ToUniversalTime());
        }
    }

    /// <summary>The rows of a sheet: what each cell holds, words as words and numbers as they are written.</summary>
    public List<string[]> Rows(string sheet) => [.. Read(sheet, cell => cell.InlineString?.InnerText ?? cell.CellValue?.InnerText ?? "")];

    /// <summary>The rows of a sheet as something else of each cell: its style, its kind.</summary>
    public List<T[]> Read<T>(string sheet, Func<Cell, T> read)
    {
        using var package = Open();
        var book = package.WorkbookPart!;
        var id = book.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(one => one.Name == sheet).Id!.Value!;
        return [.. ((WorksheetPart)book.GetPartById(id)).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(read).ToArray())];
    }

    /// <summary>The format of a cell, as its style says.</summary>
    public List<CellFormat> Formats
    {
        get
        {
            using var package = Open();
            return [.. package.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().Select(format => (CellFormat)format.CloneNode(true))];
        }
    }

    /// <summary>A part as it is written.</summary>
    public string Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var text = new StreamReader(zip.GetEntry(name)!.Open());
        return text.ReadToEnd();
    }

    private SpreadsheetDocument Open() => SpreadsheetDocument.Open(new MemoryStream(bytes), false);
}
