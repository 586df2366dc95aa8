using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.VisualBasic.FileIO;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Reports;

/// <summary>The files of <c>pair gaps</c> and <c>pair rollup</c> say the same figures in every form, each read by a program that is not ours.</summary>
public partial class SameFiguresTests
{
    [SkippableTheory]
    [InlineData("atlas")]
    [InlineData("gappy")]
    [InlineData("overdue")]
    public async Task Each_cell_of_the_map_and_each_declared_gap_is_the_same_in_every_form(string sample)
    {
        var (json, file) = Write("gaps", sample);
        var pathways = json.GetProperty("pathways").EnumerateArray().ToList();
        List<string> cells =
        [
            .. from pathway in pathways
               from cell in Each(pathway, "cells")
               select $"{Each(cell, "services").Count} {Text(cell, "hasHole")} {Text(cell, "remote")} {Text(cell.GetProperty("ages"), "from")}",
        ];
        Assert.NotEmpty(cells);
        var table = Csv(file);
        var inTable = table.Where(row => row["section"] == "cell").ToList();
        Assert.Equal(cells, inTable.Select(row => $"{row["count"]} {row["not_for_everyone"]} {row["remote_only"]} {row["age_from"]}"));
        var words = inTable.Select(row => row["text"]).ToList();
        await using var page = await Chromium.OpenAsync(file + "html", 1280);
        Assert.Equal(words, await CellsAsync(page, ".heat"));
        var sheets = Sheets(file);
        Assert.Equal(words, Column(sheets["Cells"], "What is there"));
        Assert.Equal(cells, Rows(sheets["Cells"]).Select(row => $"{row["Services"]} {row["Not for everyone"]} {row["Online or phone"]} {row["From"]}"));
        List<string> gaps =
        [
            .. from pathway in pathways
               from gap in Each(pathway, "declared")
               select $"{Text(gap, "reportedTo")}, {Text(gap, "date")}, {Text(gap, "review")}, {Text(gap, "daysOverdue")}: {Text(gap, "text")}",
        ];
        Assert.Equal(gaps, table.Where(row => row["section"] == "declared").Select(row => $"{row["reported_to"]}, {row["date"]}, {row["review"]}, {row["days"]}: {row["text"]}"));
        Assert.Equal(gaps, Rows(sheets["Declared"]).Select(row => $"{row["Reported to"]}, {row["Reported"]}, {row["Review due"]}, {row["Days overdue"]}: {row["Gap"]}"));
    }

    [SkippableTheory]
    [InlineData("atlas")]
    [InlineData("gappy")]
    [InlineData("northshire")]
    public async Task Each_share_of_each_area_and_each_cell_of_each_matrix_is_the_same_in_every_form(string sample)
    {
        var (json, file) = Write("rollup", sample);
        var (areas, table, sheets) = (Each(json, "areas"), Csv(file), Sheets(file));
        List<string> shares =
        [
            .. from area in areas
               from cell in Each(area, "cells")
               select $"{Text(area, "id")} {Text(cell, "from")} {(Text(cell, "reach") == "not-asked" ? "" : Text(cell, "share"))} {Text(cell, "services")}",
        ];
        Assert.NotEmpty(shares);
        Assert.Equal(shares, table.Where(row => row["section"] == "cell").Select(row => $"{row["pathway"]} {row["age_from"]} {row["share"]} {row["services"]}"));
        Assert.Equal(shares.Order(), Rows(sheets["Cells"]).Select(row => $"{row["Id"]} {row["From"]} {row["Share, per cent"]} {row["Services"]}").Order());
        // What a matrix says is counted again from its areas.
        List<string> matrices = [];
        for (var at = 0; at < areas[0].GetProperty("cells").GetArrayLength(); at++)
        {
            var cells = areas.Select(area => area.GetProperty("cells")[at]).ToList();
            int Count(string reach) => cells.Count(cell => Text(cell, "reach") == reach);
            var asked = cells.Count - Count("not-asked");
            var named = cells.Count(cell => Text(cell, "reach") is "whole" or "part" && Text(cell, "named") != "0");
            string Note(int count, string words) => count > 0 ? $", {count} {words}" : "";
            matrices.Add(asked == 0 ? "" : $"{Count("whole")} of {asked}{Note(Count("none"), "empty")}{Note(Count("declared"), "declared")}{Note(named, "by name")}");
        }
        await using var page = await Chromium.OpenAsync(file + "html", 1280);
        Assert.Equal(matrices, (await CellsAsync(page, ".heat")).Select(text => text.Replace(" reach every family", "", StringComparison.Ordinal).Replace("no area is asked", "", StringComparison.Ordinal)));
        string[] bands = ["Promotion", "Advice", "Help", "More help", "Risk"];
        var inSheet = sheets["Matrix"].Where(row => bands.Contains(row[0])).SelectMany(row => row.Skip(1).Take(Each(json, "ages").Count));
        Assert.Equal(matrices, inSheet.Select(text => text.Replace("not asked", "", StringComparison.Ordinal)));
        var ofAll = File.ReadAllText(file + "txt").Split('\n').SkipWhile(line => line != "All families").Skip(2).TakeWhile(line => line.Length > 0);
        var terminal = ofAll.SelectMany(line => Whole().Matches(line)).Select(match => match.Value);
        Assert.Equal(matrices.Take(20).Select(words => words.Split(',')[0]), terminal);
    }

    // Where the files lie, but for their endings.
    private static (JsonElement Json, string File) Write(string command, string sample)
    {
        Office.NeedSpreadsheet();
        var file = Path.Combine(TemporaryFolder.Kept(), "report.");
        var reports = new[] { "csv", "html", "xlsx" }.SelectMany(format => new[] { "--report", $"{format}={file}{format}" });
        var said = Programs.Run("dotnet", ["exec", Checkout.PairDll, command, $"samples/{sample}", "--as-of", PairCommandLine.Day, "-o", file + "json", "--format", "json", "--report", $"text={file}txt", .. reports], Checkout.Root);
        Assert.True(said.Code is 0 or 1, said.Error);
        return (JsonDocument.Parse(File.ReadAllText(file + "json")).RootElement, file);
    }

    private static List<JsonElement> Each(JsonElement from, string key) => [.. from.GetProperty(key).EnumerateArray()];

    private static string Text(JsonElement from, string key) => from.GetProperty(key) switch
    {
        { ValueKind: JsonValueKind.True } => "yes",
        { ValueKind: JsonValueKind.False } => "no",
        var value => value.ToString(),
    };

    private static List<Dictionary<string, string>> Csv(string file)
    {
        using var parser = new TextFieldParser(file + "csv") { TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        List<List<string>> rows = [];
        while (parser.ReadFields() is { } fields) rows.Add([.. fields]);
        return Rows(rows);
    }

    // Every sheet of the workbook as LibreOffice understands it, days as it keeps them.
    private static Dictionary<string, List<List<string>>> Sheets(string file)
    {
        var book = XDocument.Load(Office.Convert(file + "xlsx", ".fods", "fods", Path.GetDirectoryName(file)!));
        const string Names = "urn:oasis:names:tc:opendocument:xmlns:";
        XNamespace table = Names + "table:1.0", office = Names + "office:1.0", text = Names + "text:1.0";
        string Words(XElement cell) => (string?)cell.Attribute(office + "date-value") ?? string.Join('\n', cell.Elements(text + "p").Select(line => line.Value));
        int Times(XElement cell) => (int?)cell.Attribute(table + "number-columns-repeated") is { } times and < 100 ? times : 1;
        List<string> Cells(XElement row) => [.. row.Elements(table + "table-cell").SelectMany(cell => Enumerable.Repeat(Words(cell), Times(cell)))];
        return book.Descendants(table + "table").ToDictionary(
            sheet => (string)sheet.Attribute(table + "name")!,
            sheet => sheet.Descendants(table + "table-row").Select(Cells).Where(row => row.Exists(cell => cell.Length > 0)).ToList());
    }

    // Each row behind the first by the names in the first.
    private static List<Dictionary<string, string>> Rows(List<List<string>> rows) =>
    [
        .. from row in rows.Skip(1)
           select rows[0].Select((name, at) => (Name: name, Words: at < row.Count ? row[at] : "")).Where(cell => cell.Name.Length > 0).ToDictionary(cell => cell.Name, cell => cell.Words),
    ];

    private static IEnumerable<string> Column(List<List<string>> rows, string name) => Rows(rows).Select(row => row[name]);

    private static async Task<IEnumerable<string>> CellsAsync(Chromium page, string tables) =>
        (await page.Page.Locator($"{tables} td[data-label]").EvaluateAllAsync<string[]>("""
            cells => cells.map(cell => { for (const sign of cell.querySelectorAll('[aria-hidden]')) sign.remove(); return cell.textContent; })
            """))
            .Select(words => Spaces().Replace(words, " ").Trim().Replace(" ,", ",", StringComparison.Ordinal));

    [GeneratedRegex(@"\d+ of \d+")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
