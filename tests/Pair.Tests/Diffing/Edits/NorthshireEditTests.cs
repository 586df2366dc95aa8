using Pair.Core.Compiling;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Tests.Diffing.Edits;

public sealed class NorthshireEditTests
{
    [Fact]
    public void There_are_ten()
    {
        Assert.Equal(10, NorthshireEdits.All.Count);
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"{number:00}"), NorthshireEdits.All.Select(edit => edit.Name[..2]));
    }

    [Theory]
    [MemberData(nameof(NorthshireEdits.Names), MemberType = typeof(NorthshireEdits))]
    public void Each_can_be_made_and_is_understood(string name)
    {
        var compiled = PathwayCompiler.Compile(NorthshireEdits.Apply(NorthshireEdits.Of(name)), NorthshireEdits.Main, NorthshireEdits.Workspace);
        Assert.Empty(compiled.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message));
        Assert.NotNull(compiled.Pathway);
    }

    [Theory]
    [MemberData(nameof(NorthshireEdits.Names), MemberType = typeof(NorthshireEdits))]
    public void Each_is_on_disk_what_it_is_in_memory(string name)
    {
        var folder = Directory.CreateTempSubdirectory("pair-edit-");
        try
        {
            var edit = NorthshireEdits.Of(name);
            NorthshireEdits.WriteBefore(folder.FullName);
            NorthshireEdits.Write(edit, folder.FullName);
            var room = NorthshireEdits.Apply(edit);
            foreach (var path in Directory.GetFiles(folder.FullName, "*.pair.yaml", SearchOption.AllDirectories))
            {
                var bytes = Assert.IsType<SourceRead.Bytes>(room.Read($"{NorthshireEdits.Workspace}/{Path.GetRelativePath(folder.FullName, path).Replace('\\', '/')}"));
                Assert.Equal(File.ReadAllBytes(path), bytes.Content.ToArray());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
