using Pair.Tests.Outside.Reading;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Pdf;

/// <summary>The PDF as a screen reader meets it: headings, lists, tables with headers, in reading order.</summary>
public class PdfStructureTests
{
    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public void Headings_begin_with_one_title_and_never_skip_a_level(string sample)
    {
        var headings = Headings(sample);
        var levels = headings.ConvertAll(heading => heading.Role[1] - '0');
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        for (var i = 1; i < levels.Count; i++)
            Assert.True(levels[i] <= levels[i - 1] + 1, $"\"{headings[i].Words}\" is of level {levels[i]} under one of level {levels[i - 1]}");
    }

    [SkippableFact]
    public void All_three_levels_of_headings_are_there()
    {
        var roles = Headings("northshire").Select(heading => heading.Role).ToHashSet();
        Assert.Superset(new HashSet<string> { "H1", "H2", "H3" }, roles);
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public void No_heading_is_empty(string sample) => Assert.All(Headings(sample), heading => Assert.NotEqual("", heading.Words));

    [SkippableTheory]
    [InlineData("northshire")]
    [InlineData("minimal")]
    [InlineData("kitchen-sink")]
    public void Safeguarding_is_read_before_the_ways_of_working(string sample)
    {
        var headings = Headings(sample).Select(heading => heading.Words).ToList();
        var safeguarding = headings.FindIndex(words => words.Contains("afeguarding", StringComparison.Ordinal));
        var ways = headings.FindIndex(words => words.Contains("Ways of working", StringComparison.Ordinal));
        Assert.True(safeguarding == 1 && ways > safeguarding, string.Join(" | ", headings));
    }

    [SkippableFact]
    public void Lists_have_items_with_bodies()
    {
        var elements = StructureText.Of(BuiltSample.Northshire.Pdf).Elements;
        var items = elements.Where(element => element.Role == "LI").ToList();
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal("L", item.Inside[0]));
        Assert.All(elements.Where(element => element.Role == "LBody"), body => Assert.Equal("LI", body.Inside[0]));
        Assert.Equal(items.Count, elements.Count(element => element.Role == "LBody"));
    }

    [SkippableTheory]
    [MemberData(nameof(BuiltSample.AllNames), MemberType = typeof(BuiltSample))]
    public void Every_table_has_rows_of_header_cells_and_of_cells(string sample)
    {
        var elements = StructureText.Of(BuiltSample.Of(sample).Pdf).Elements;
        Assert.Contains(elements, element => element.Role == "Table");
        Assert.All(elements.Where(element => element.Role is "TH" or "TD"), cell => Assert.Equal("TR", cell.Inside[0]));
        Assert.All(elements.Where(element => element.Role == "TR"), row => Assert.Contains(row.Inside[0], (string[])["THead", "TBody", "Table"]));
        // A table is said to be one by its header cells: as many tables as rows of nothing but those.
        var tables = elements.Count(element => element.Role == "Table");
        Assert.Equal(tables, elements.Count(element => element.Role == "THead"));
        Assert.True(elements.Count(element => element.Role == "TH") >= tables);
    }

    [SkippableFact]
    public void Every_service_is_a_header_of_its_row()
    {
        var headers = StructureText.Of(BuiltSample.Northshire.Pdf).Elements.Where(element => element.Role == "TH").Select(header => header.Words).ToList();
        Assert.All(SourceFacts.Northshire.Services.Where(service => !service.Closed),
            service => Assert.Contains(headers, header => header.Contains(service.Name, StringComparison.Ordinal)));
    }

    private static List<StructureElement> Headings(string sample) =>
        StructureText.Of(BuiltSample.Of(sample).Pdf).Elements.Where(element => element.Role is ['H', >= '1' and <= '6']).ToList();
}
