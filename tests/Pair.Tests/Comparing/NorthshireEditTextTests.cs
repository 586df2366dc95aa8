using Pair.Tests.Cli;
using Pair.Tests.Diffing.Edits;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Comparing;

/// <summary>Ten realistic edits of a sample, as somebody who types <c>pair diff</c> reads them in 80 columns.</summary>
public sealed class NorthshireEditTextTests
{
    [Theory]
    [MemberData(nameof(NorthshireEdits.Names), MemberType = typeof(NorthshireEdits))]
    public void The_text_is_what_was_reviewed(string name)
    {
        using var shell = new TestShell { Stages = null };
        var (before, after) = (Path.Combine(shell.Folder, "before"), Path.Combine(shell.Folder, "after"));
        NorthshireEdits.WriteBefore(before);
        NorthshireEdits.Write(NorthshireEdits.Of(name), after);
        var said = shell.Run("diff before after --as-of 2026-11-02");
        Assert.Equal(("", 0), (said.Error, said.Code));
        Assert.All(said.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Snapshot.Verify(said.Output, $"edit-{name}-text");
    }
}
