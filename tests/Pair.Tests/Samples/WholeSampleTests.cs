using Pair.Core.Analysis;
using Pair.Core.Findings;
using Pair.Formats;
using Pair.Tests.Architecture;

namespace Pair.Tests.Samples;

/// <summary>Samples are what people begin with: they are whole, and those that are models are quiet.</summary>
public sealed class WholeSampleTests
{
    public static TheoryData<string> Whole => [.. Sample.Whole.Select(sample => sample.Path)];

    public static TheoryData<string> Models => [Sample.Northshire.Path, Sample.Minimal.Path, Sample.Wenbury.Path, Sample.Fernley.Path, Sample.Westham.Path, Sample.Eastmoor.Path];

    [Theory]
    [MemberData(nameof(Whole))]
    public void Every_whole_sample_is_understood(string path)
    {
        Assert.DoesNotContain(Sample.Of(path).Compiled.Findings, finding => finding.Severity == Severity.Error);
        Assert.NotNull(Sample.Of(path).Pathway);
        Assert.Empty(Sample.Of(path).Published);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_has_nothing_to_report_in_any_stage_or_format(string path)
    {
        var sample = Sample.Of(path);
        Assert.Empty(sample.Compiled.Findings);
        var circumstances = new Circumstances(Sample.AsOf, new Dictionary<string, int>());
        Assert.Empty(Examiner.Examine(sample.Compiled.Root!, sample.Pathway, circumstances).Select(finding => $"{finding.Rule}: {finding.Message}"));
        // 48 services on two sides would be nobody's to read: of that alone it is told.
        Assert.All(Exporter.Formats, format => Assert.DoesNotContain(Exporter.Write(sample.Document, format, []).Findings, finding => finding.Rule != "over-two-sides"));
    }

    [Fact]
    public void Every_sample_but_the_broken_ones_is_one_of_these_or_a_part_or_base_of_one()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.pair.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Where(path => !path.StartsWith("samples/broken/", StringComparison.Ordinal));
        Assert.Equal(files.Order(), Sample.Whole.Concat(Sample.Atlas).SelectMany(sample => sample.Compiled.Sources).Select(source => source.Path).Distinct().Order());
    }

    [Fact]
    public void Every_file_says_to_editors_which_schema_it_keeps()
    {
        foreach (var source in Sample.Whole.SelectMany(sample => sample.Compiled.Sources))
        {
            var up = string.Concat(Enumerable.Repeat("../", source.Path.Count(letter => letter == '/')));
            Assert.Equal($"# yaml-language-server: $schema={up}schemas/pathway.schema.json", source.LineAt(1));
        }
    }
}
