using Pair.Cli;
using Pair.Tests.Architecture;
using Pair.Tests.Samples;

namespace Pair.Tests.Cli.Formats;

/// <summary><c>schemas/findings.schema.json</c> and what <c>--format json</c> writes are the same.</summary>
public sealed class FindingsSchemaTests
{
    private static readonly ReportSchema schema = new("findings");

    public static TheoryData<string> Samples =>
    [
        .. Sample.Whole.Select(sample => sample.Path),
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/broken"), "*.pair.yaml").Select(file => "samples/broken/" + Path.GetFileName(file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_said_of_a_sample_fits(string path) => Fits(Check(path));

    [Fact]
    public void All_that_a_finding_can_have_fits()
    {
        Fits(InventedReport.In("json", InventedReport.Whole));
        Fits(InventedReport.In("json", InventedReport.Empty));
        Fits(InventedReport.In("json", InventedReport.Whole with { Built = InventedReport.Built }));
        Fits(InventedReport.In("json", InventedReport.Of(InventedReport.Odd("\ud83d\0"), InventedReport.Odd("x\ny"))));
    }

    [Fact]
    public void Every_key_that_is_written_is_described_and_every_one_described_is_written() =>
        Assert.Equal(schema.Described, ReportSchema.Written(InventedReport.In("json", InventedReport.Whole with { Built = InventedReport.Built })));

    [Fact]
    public void A_key_that_is_missing_is_noticed()
    {
        var cases = ReportSchema.WithoutAKey(InventedReport.In("json", InventedReport.Whole with { Built = InventedReport.Built })).Where(one => one.Place is not ["files"]).ToList();
        Assert.True(cases.Count > 100);
        Assert.All(cases, one => Assert.False(schema.Fits(one.Json), string.Join('/', one.Place)));
    }

    [Theory]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fatal\"")]
    [InlineData("\"line\": 3", "\"line\": 0")]
    [InlineData("\"until\": \"2027-05-31\"", "\"until\": \"31/05/2027\"")]
    [InlineData("\"by\": \"baseline\"", "\"by\": \"hand\"")]
    [InlineData("\"version\": 1,", "\"version\": 2,")]
    [InlineData("\"help\": null", "\"help\": 1")]
    public void A_value_that_is_no_such_thing_is_noticed(string right, string wrong)
    {
        var report = InventedReport.In("json", InventedReport.Whole);
        Assert.Contains(right, report, StringComparison.Ordinal);
        Assert.False(schema.Fits(report.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_property_has_a_title_and_a_sentence() => Assert.Empty(schema.Unexplained);

    private static void Fits(string json) => Assert.Empty(schema.Faults(json));

    private static string Check(string path)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        CommandLine.Run(["check", path, "--format", "json"], new World
        {
            Input = Stream.Null, Output = output, Error = error, Today = () => Sample.AsOf, Folder = Repository.Root,
        });
        Assert.Empty(error.ToString());
        return output.ToString();
    }
}
