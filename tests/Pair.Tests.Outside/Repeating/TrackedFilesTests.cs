using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Repeating;

/// <summary>Building a pathway where the README says leaves nothing behind that git would notice.</summary>
public class TrackedFilesTests
{
    [SkippableFact]
    public void A_build_into_its_own_folder_changes_nothing_that_is_tracked()
    {
        Programs.Need("git");
        Skip.IfNot(Git("rev-parse", "--is-inside-work-tree").Code == 0, "this folder is not a git checkout");
        var before = Git("status", "--porcelain").Output;
        var said = Programs.Run("dotnet", ["exec", Checkout.PairDll, "build", "samples/northshire", "--as-of", PairCommandLine.Day], Checkout.Root);
        Assert.True(said.Code == 0, said.Output + said.Error);
        Assert.Equal(before, Git("status", "--porcelain").Output);
    }

    private static ProgramOutput Git(params string[] arguments) => Programs.Run("git", arguments, Checkout.Root);
}
