using System.Text;
using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Tests.Diffing.Edits;
using Pair.Tests.Samples;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Formats.Word.Redlining;

/// <summary>Ten edits as areas make them: what a board would see marked in both editions.</summary>
public sealed class RedlineEditTests
{
    [Theory]
    [MemberData(nameof(NorthshireEdits.Names), MemberType = typeof(NorthshireEdits))]
    public void Either_resolution_says_what_its_build_says(string name)
    {
        foreach (var edition in (Edition[])[Edition.Practitioner, Edition.Family])
        {
            var (before, after) = (Published(NorthshireEdits.Before(), edition), Published(NorthshireEdits.Apply(NorthshireEdits.Of(name)), edition));
            RedlinedFile.Check(before, after);
            RedlinedFile.Check(after, before);
        }
    }

    [Fact]
    public void What_is_marked_is_what_a_reader_would_mark()
    {
        var marks = new StringBuilder();
        foreach (var edit in NorthshireEdits.All)
            foreach (var edition in (Edition[])[Edition.Practitioner, Edition.Family])
            {
                marks.Append($"{edit.Title} ({edition})\n");
                foreach (var change in RedlinedFile.Of(Published(NorthshireEdits.Before(), edition), Published(NorthshireEdits.Apply(edit), edition)).Changes) marks.Append($"  {change}\n");
                marks.Append('\n');
            }
        Snapshot.Verify(marks.ToString(), "northshire-marks");
    }

    internal static Document Published(Sources room, Edition edition) =>
        Publisher.Publish(room, PathwayCompiler.Compile(room, NorthshireEdits.Main, NorthshireEdits.Workspace), edition, NorthshireEdits.Workspace, Sample.AsOf).Document;
}
