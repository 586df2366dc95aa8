using Pair.Core.Analysis;
using Pair.Core.Compiling;
using Pair.Core.Text;
using Pair.Tests.Compiling;

namespace Pair.Tests.Analysis;

/// <summary>What pathways share is judged only where all of them are known, and told once.</summary>
public sealed class UnusedDefinitionTests
{
    private const string Shared = "pair: 1\nlocations:\n  hall: { name: Village hall }\norganisations:\n  trust: { name: Westham Trust }\n";

    private const string Using = "schedules: [{ location: hall, hours: Tuesdays }]";

    [Fact]
    public void What_one_of_the_pathways_uses_is_used() => Assert.Equal([[], []], Names(whole: true, Pathway("a", "hours: any"), Pathway("b", Using)));

    [Fact]
    public void What_no_pathway_uses_is_told_in_the_first_of_them() => Assert.Equal([["hall"], []], Names(whole: true, Pathway("a", "hours: any"), Pathway("b", "hours: any")));

    [Fact]
    public void What_stands_in_a_part_is_left_alone_where_not_all_pathways_are_read() => Assert.Equal([[]], Names(whole: false, Pathway("a", "hours: any")));

    [Fact]
    public void What_stands_in_the_main_file_is_judged_in_any_case() =>
        Assert.Equal([["shed"]], Names(whole: false, Pathway("a", "hours: any") + "locations:\n  shed: { name: The shed }\n"));

    [Fact]
    public void An_entry_of_the_same_id_in_another_file_is_another_one()
    {
        var apart = Pathway("b", Using).Replace("[shared.pair.yaml]", "[]", StringComparison.Ordinal) + "organisations: { trust: { name: T } }\nlocations: { hall: { name: Town hall } }\n";
        Assert.Equal([["hall"], []], Names(whole: true, Pathway("a", "hours: any"), apart));
    }

    private static string Pathway(string id, string service) => $$"""
        pair: 1
        include: [shared.pair.yaml]
        pathway: { id: {{id}}, title: A, area: { name: A }, levels: thrive }
        services:
          visits: { name: Visits, provider: trust, summary: Somebody who listens., levels: [thriving], {{service}} }

        """;

    // Ids of what is told, pathway by pathway.
    private static string[][] Names(bool whole, params string[] mains)
    {
        var sources = new MemorySources().With("shared.pair.yaml", Shared);
        for (var i = 0; i < mains.Length; i++) sources.With($"{i}.pair.yaml", mains[i]);
        var compiled = Enumerable.Range(0, mains.Length).Select(i => PathwayCompiler.Compile(sources, $"{i}.pair.yaml", "")).ToList();
        Assert.All(compiled, one => Assert.Empty(one.Findings));
        var circumstances = new Circumstances(new DateOnly(2026, 11, 2), compiled.Select(one => one.Pathway!).ToSeq(), whole, new Dictionary<string, int>());
        return [.. compiled.Select(one => Examiner.Examine(one.Root!, one.Pathway!, circumstances)
            .Where(finding => finding.Rule == "unused-definition").Select(finding => finding.Where.Words).ToArray())];
    }
}
