using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Revisions;

/// <summary><c>pair rollup --trend REV</c> in a real repository: what changed is the files, judged on one day.</summary>
public sealed class TrendTests
{
    private static string Area(string id, string ages) => $$"""
        pair: 1
        pathway: { id: {{id}}, title: {{id}} pathway, area: { name: {{id}} }, levels: thrive }
        organisations: { fsn: { name: First Steps } }
        services:
          massage: { name: Massage in {{id}}, provider: fsn, summary: A group., levels: [thriving], carers: [anyone], ages: {{ages}} }

        """.ReplaceLineEndings("\n");

    [SkippableFact]
    public void What_was_gained_and_lost_and_which_areas_are_new_or_gone_is_told()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Area("a", "pregnancy to 24m")).With("b.pair.yaml", Area("b", "pregnancy to 12m")).With("gone.pair.yaml", Area("gone", "pregnancy to 24m")).Commit();
        repository.With("a.pair.yaml", Area("a", "pregnancy to 12m")).With("b.pair.yaml", Area("b", "pregnancy to 24m")).With("c.pair.yaml", Area("c", "pregnancy to 24m"));
        File.Delete(Path.Combine(repository.Path, "gone.pair.yaml"));
        var said = Rollup(repository, "--trend", "main");
        Assert.Equal("", said.Error);
        Assert.EndsWith("""
            Since main
              New: c
              No longer there: gone
              a: cells for all 4, now 3; cells empty 16, now 17
                  nobody any more: Promotion, 12 to 24 months
              b: cells for all 3, now 4; cells empty 17, now 16
                  somebody now: Promotion, 12 to 24 months

            """.ReplaceLineEndings("\n"), said.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Nothing_changed_is_a_sentence_and_a_revision_that_is_none_a_mistake()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Area("a", "pregnancy to 24m")).Commit();
        Assert.EndsWith("Since main\n  Services, providers and cells of every area are as they were.\n", Rollup(repository, "--trend", "main").Output, StringComparison.Ordinal);
        Assert.Equal(("pair: git knows no revision \"mian\" here\n", 2), (Rollup(repository, "--trend", "mian").Error, Rollup(repository, "--trend", "mian").Code));
    }

    private static ProgramOutput Rollup(GitRepository repository, params string[] more) => Programs.Run("dotnet", ["exec", Checkout.PairDll, "rollup", "--as-of", PairCommandLine.Day, .. more], repository.Path, []);
}
