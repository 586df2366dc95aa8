using System.IO.Compression;
using System.Text.Json.Nodes;
using Pair.Cli.Commands;
using Pair.Cli.Reporting.Rollups;
using Pair.Tests.Architecture;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Rollups;

/// <summary><c>pair rollup</c> over the command line, and its forms, on four small areas.</summary>
public sealed class RollupTests
{
    [Fact]
    public void A_terminal_shows_the_atlas() => Snapshot.Verify(InventedAtlas.Text(InventedAtlas.Whole), "rollup-text");

    [Fact]
    public void A_narrow_terminal_has_all_of_it()
    {
        var text = InventedAtlas.Text(InventedAtlas.Whole, 50);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 50));
        Assert.Contains("12 to 24m", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_is_what_was_reviewed()
    {
        var json = JsonNode.Parse(InventedAtlas.Json(InventedAtlas.Whole))!;
        // Two cells of each area and matrix show how all are written.
        foreach (var holder in json["areas"]!.AsArray().Concat(json["matrices"]!.AsArray()))
            while (holder!["cells"]!.AsArray().Count > 2) holder["cells"]!.AsArray().RemoveAt(2);
        Snapshot.Verify(json.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n", "rollup-json");
    }

    [Fact]
    public void The_table_is_what_was_reviewed()
    {
        var lines = InventedAtlas.Csv(InventedAtlas.Whole).Replace("\uFEFF", "<BOM>", StringComparison.Ordinal).Split("\r\n");
        Snapshot.Verify(string.Join('\n', lines.Where(line => !line.StartsWith("cell,", StringComparison.Ordinal) || line.Contains(",ashmouth,", StringComparison.Ordinal) && line.Contains("promotion", StringComparison.Ordinal))), "rollup-csv");
    }

    [Fact]
    public void No_cell_of_the_table_is_a_formula()
    {
        var plain = InventedAtlas.Plain;
        var odd = plain with { Areas = [.. plain.Areas.Select(area => area with { Name = "=1+1", Title = "@SUM(A1)", Declared = [.. area.Declared.Select(gap => gap with { Text = "+44 \"quoted\",\r\nand more", Families = "-x" })] })] };
        var rows = CsvCells.Of(InventedAtlas.Csv(odd));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Length > 1 && cell[0] is '=' or '@' or '+' or '\t' or '\r', cell));
    }

    [Fact]
    public void One_bad_area_stops_no_other_and_is_told()
    {
        using var shell = Shell().File("areas/broken.pair.yaml", "pair: 1\npathway: { id: b\n");
        var transcript = shell.Run("rollup --as-of 2026-11-02");
        Assert.Equal(1, transcript.Code);
        Assert.Contains("4 areas with 16 services. 1 more cannot be read.\n  areas/broken.pair.yaml: 1 error\n", transcript.Output, StringComparison.Ordinal);
        Assert.StartsWith("areas/broken.pair.yaml:2:10: error[yaml-syntax]", transcript.Error, StringComparison.Ordinal);
        Assert.Equal(1, shell.Run("rollup --fail-on never").Code);
    }

    [Fact]
    public void What_is_told_differently_makes_the_exit_code_1_where_the_user_says_so()
    {
        using var shell = Shell();
        Assert.Equal((0, ""), (shell.Run("rollup").Code, shell.Run("rollup").Error));
        Assert.Equal((1, 1, 0), (shell.Run("rollup --fail-on warning").Code, shell.Run("rollup --fail-on info").Code, shell.Run("rollup --fail-on never").Code));
        // What is accepted, or of no account to a workspace, fails nothing.
        shell.File("pair.yaml", "pair: 1\npathways: [areas/*.pair.yaml]\nrules: { told-differently: off, crosses-border: off }\n");
        Assert.Equal(0, shell.Run("rollup --fail-on info").Code);
    }

    [Fact]
    public void An_acceptance_beside_the_service_is_heard_and_check_does_not_call_it_unused()
    {
        using var shell = Shell();
        shell.File("areas/brackwater.pair.yaml", shell.Text("areas/brackwater.pair.yaml").Replace("    name: Tideline\n", "    name: Tideline\n    accept: { told-differently: { reason: Two numbers until spring., until: 2027-04-01 } }\n", StringComparison.Ordinal));
        Assert.Equal(0, shell.Run("rollup --fail-on warning --as-of 2026-11-02").Code);
        Assert.DoesNotContain("unused-acceptance", shell.Run("check --as-of 2026-11-02").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_go_to_files_and_the_summary_says_so()
    {
        using var shell = Shell();
        var transcript = shell.Run("rollup --format json -o atlas.json --report csv=atlas.csv --as-of 2026-11-02");
        Assert.Equal((0, "", "atlas.json and atlas.csv written: 4 areas, 1 warning, 1 info.\n"), (transcript.Code, transcript.Output, transcript.Error));
        Assert.Equal(shell.Run("rollup --format json --as-of 2026-11-02").Output, shell.Text("atlas.json"));
        Assert.Contains("section,as_of,pathway", shell.Text("atlas.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_area_says_on_which_base_it_is_built()
    {
        using var shell = Shell();
        shell.File("base/region.pair.yaml", "pair: 1\npathway: { id: region, title: Pathway of the region, area: { name: Region }, levels: thrive }\n")
            .File("built/a.pair.yaml", "pair: 1\nextends: ../base/region.pair.yaml\npathway: { id: a, title: A, area: { name: A } }\n");
        var said = shell.Run("rollup built/a.pair.yaml areas/ashmouth.pair.yaml --format json").Output;
        Assert.Contains("\"base\": \"Pathway of the region\"", said, StringComparison.Ordinal);
        Assert.Contains("\"base\": null", said, StringComparison.Ordinal);
    }

    [Fact]
    public void One_area_is_an_atlas_of_one()
    {
        using var shell = Shell();
        Assert.Contains("1 area with 5 services. An atlas takes several areas; this one stands alone.", shell.Run("rollup areas/ashmouth.pair.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_areas_of_one_name_are_told_apart_by_their_titles()
    {
        var plain = InventedAtlas.Plain;
        var said = InventedAtlas.Text(plain with { Areas = [.. plain.Areas.Select(area => area with { Name = "Littleham" })] }, 200);
        Assert.Contains("Littleham, Ashmouth care pathway for babies and parents: 1; the widest:", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Littleham:", said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_names_the_base_that_stands_nearest_by_its_title_or_by_its_id()
    {
        using var shell = new TestShell { Stages = null };
        foreach (var file in (string[])["pair.yaml", "base/nation.pair.yaml", "base/region.pair.yaml", "areas/eastmoor/eastmoor.pair.yaml", "areas/westham/westham.pair.yaml"])
            shell.File(file, Repository.Text($"samples/based/{file}"));
        Assert.Equal(["Saltmere region pathway for babies and parents", "Saltmere region pathway for babies and parents"], Bases(shell));
        shell.File("base/region.pair.yaml", shell.Text("base/region.pair.yaml").Replace("  title: Saltmere region pathway for babies and parents\n", "", StringComparison.Ordinal));
        Assert.Equal(["saltmere-region", "saltmere-region"], Bases(shell));
        using var alone = Shell();
        Assert.Equal([null, null, null, null], Bases(alone));
    }

    private static IEnumerable<string?> Bases(TestShell shell) =>
        JsonNode.Parse(shell.Run("rollup --format json --as-of 2026-11-02").Output)!["areas"]!.AsArray().Select(area => (string?)area!["base"]);

    [Fact]
    public void The_help_names_the_forms_that_there_are()
    {
        string[] names = [.. RollupFormat.All.Select(format => format.Name)];
        Assert.Equal(RollupOptions.Formats, $"{string.Join(", ", names[..^1])} or {names[^1]}");
    }

    [Fact]
    public void Mistakes_are_a_line()
    {
        using var shell = Shell();
        Assert.Equal((2, $"pair: --format takes {RollupOptions.Formats}, not \"pdf\"\nTry: pair rollup --help\n"), (shell.Run("rollup --format pdf").Code, shell.Run("rollup --format pdf").Error));
        Assert.Equal((2, "pair: --trend takes a git revision, such as main, not \"-x\"\nTry: pair rollup --help\n"), (shell.Run("rollup --trend=-x").Code, shell.Run("rollup --trend=-x").Error));
    }

    [Fact]
    public void No_name_of_a_person_is_in_any_form()
    {
        using var shell = Shell();
        shell.File("areas/ashmouth.pair.yaml", shell.Text("areas/ashmouth.pair.yaml").Replace("role: Early years lead", "role: Jane Smith", StringComparison.Ordinal).Replace("babies@ashmouth", "jane.smith@ashmouth", StringComparison.Ordinal)
            .Replace("by: Service manager", "by: Jane Smith", StringComparison.Ordinal).Replace("role: Consultant clinical psychologist", "role: Dr Jane Smith", StringComparison.Ordinal).Replace("The baby team ends", "Jane Smith says the baby team ends", StringComparison.Ordinal)
            .Replace("\n  toddlers:\n", "\n  jane-smith:\n", StringComparison.Ordinal));
        foreach (var format in RollupFormat.All.Where(format => !format.IsFileAlone))
            Assert.DoesNotContain("smith", shell.Run($"rollup --format {format.Name}").Output, StringComparison.OrdinalIgnoreCase);
        shell.Run("rollup --format xlsx -o atlas.xlsx");
        using var workbook = ZipFile.OpenRead(Path.Combine(shell.Folder, "atlas.xlsx"));
        var sheets = string.Concat(workbook.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
        Assert.Contains("gap-1", sheets, StringComparison.Ordinal);
        Assert.DoesNotContain("smith", sheets, StringComparison.OrdinalIgnoreCase);
    }

    private static TestShell Shell()
    {
        var shell = new TestShell { Stages = null };
        foreach (var file in (string[])["pair.yaml", "areas/ashmouth.pair.yaml", "areas/brackwater.pair.yaml", "areas/glenfenner.pair.yaml", "areas/strathorrin.pair.yaml"])
            shell.File(file, Repository.Text($"samples/atlas/{file}"));
        return shell;
    }
}
