using Pair.Cli.Reporting.Diffs;
using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Diffing;
using Pair.Core.Text;
using Pair.Tests.Cli.Formats;
using Pair.Tests.Diffing.Edits;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli.Diffs;

/// <summary>Ten realistic edits of a sample, as a program and as the reader of a pull request get them.</summary>
public sealed class NorthshireEditFormTests
{
    private static readonly ReportSchema schema = new("diff");

    private static readonly PathwayState before = State(NorthshireEdits.Before());

    [Theory]
    [MemberData(nameof(NorthshireEdits.Names), MemberType = typeof(NorthshireEdits))]
    public void The_comment_is_what_was_reviewed(string name) => Snapshot.Verify(DiffMarkdown.Write(Report(name)), $"edit-{name}-markdown");

    [Theory]
    [MemberData(nameof(NorthshireEdits.Names), MemberType = typeof(NorthshireEdits))]
    public void The_JSON_is_what_was_reviewed_and_fits_its_schema(string name)
    {
        var json = DiffJson.Write(Report(name));
        Assert.Empty(schema.Faults(json));
        Snapshot.Verify(json, $"edit-{name}-json");
    }

    private static DiffReport Report(string name) =>
        new("main", DiffReport.FilesHere, Sample.AsOf, [PathwayDiffer.Compare(before, State(NorthshireEdits.Apply(NorthshireEdits.Of(name))), Sample.AsOf)]);

    private static PathwayState State(Sources sources)
    {
        var compiled = PathwayCompiler.Compile(sources, NorthshireEdits.Main, NorthshireEdits.Workspace);
        var found = Examiner.Examine(compiled.Root!, compiled.Pathway!, new Circumstances(Sample.AsOf, new Dictionary<string, int>()));
        return new PathwayState(NorthshireEdits.Main, compiled.Pathway!, compiled.Root!, [.. compiled.Findings, .. found]) { Heritage = compiled.Heritage };
    }
}
