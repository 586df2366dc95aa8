using System.Text.Json;
using Pair.Cli;
using Pair.Tests.Cli;

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

    [Fact]
    public void What_one_pathway_removes_from_its_base_is_told_where_no_other_uses_it() =>
        Assert.Equal(["hall"], Told(["areas/*.pair.yaml"], ("base", Base), ("areas/a", Built("a", "locations: { hall: null }\n")), ("areas/b", Built("b", ""))));

    [Fact]
    public void What_a_base_has_for_others_is_used_where_one_of_them_uses_it()
    {
        Assert.Empty(Told(["*.pair.yaml", "areas/*.pair.yaml"], ("base", Base), ("areas/a", Built("a", $"services: {{ visits: {{ {Using} }} }}\n")), ("areas/b", Built("b", ""))));
        Assert.Equal(["hall"], Told(["*.pair.yaml", "areas/*.pair.yaml"], ("base", Base), ("areas/a", Built("a", "")), ("areas/b", Built("b", ""))));
    }

    private static readonly string Base = Pathway("base", "hours: any").Replace("[shared.pair.yaml]", "[]", StringComparison.Ordinal) + Shared[Shared.IndexOf("locations", StringComparison.Ordinal)..];

    private static string Built(string id, string own) => $"pair: 1\nextends: ../base.pair.yaml\npathway: {{ id: {id}, title: A, area: {{ name: A }} }}\n{own}";

    private static string[] Told(string[] patterns, params (string Name, string Text)[] files)
    {
        using var shell = new TestShell { Stages = Stages.Shipped }.File("pair.yaml", $"pair: 1\npathways: [{string.Join(", ", patterns.Select(pattern => $"\"{pattern}\""))}]\n");
        foreach (var (name, text) in files) shell.File($"{name}.pair.yaml", text);
        var run = shell.Run("check --as-of 2026-11-02 --select unused-definition --format json");
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()!.Split('.')[^1])];
    }

    private static string Pathway(string id, string service) => $$"""
        pair: 1
        include: [shared.pair.yaml]
        pathway: { id: {{id}}, title: A, area: { name: A }, levels: thrive }
        services:
          visits: { name: Visits, provider: trust, summary: Somebody who listens., levels: [thriving], {{service}} }

        """;

    // Ids of what is told, pathway by pathway, as one run after the other tells it: where not the whole workspace is read, the first alone.
    private static string[][] Names(bool whole, params string[] mains)
    {
        using var shell = new TestShell { Stages = Stages.Shipped }.File("pair.yaml", "pair: 1\n").File("shared.pair.yaml", Shared);
        for (var i = 0; i < mains.Length; i++) shell.File($"{i}.pair.yaml", mains[i]);
        if (!whole) shell.File("other.pair.yaml", Pathway("other", "hours: any"));
        var run = shell.Run($"check --as-of 2026-11-02 --select unused-definition --format json {(whole ? "." : "0.pair.yaml")}");
        var told = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().ToList();
        return [.. mains.Select((_, i) => told.Where(finding => finding.GetProperty("pathway").GetString() == $"{(char)('a' + i)}")
            .Select(finding => finding.GetProperty("id").GetString()!.Split('.')[^1]).ToArray())];
    }
}
