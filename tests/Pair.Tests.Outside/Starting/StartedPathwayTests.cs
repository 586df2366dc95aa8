using Pair.Tests.Outside.Editors;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Starting;

/// <summary>What <c>pair init</c> writes, by the real program: it builds, lies where git and CI look for it, and an editor helps in it by the schema that came along.</summary>
[Collection(nameof(Editor))]
public sealed class StartedPathwayTests(Editor editor)
{
    [SkippableFact]
    public void A_new_pathway_builds_its_six_documents()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, PublishedPair.Run(folder.Path, "init", "Ynys Môn").Code);
        var built = PublishedPair.Run(folder.File("Ynys Môn"), "build");
        Assert.True(built.Code == 0, built.Error);
        var documents = Directory.GetFiles(folder.File(Path.Combine("Ynys Môn", "out"))).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["ynys-mon-family.docx", "ynys-mon-family.html", "ynys-mon-family.pdf", "ynys-mon.docx", "ynys-mon.html", "ynys-mon.pdf"], documents.Select(Path.GetFileName));
        foreach (var pdf in documents.Where(file => file.EndsWith(".pdf", StringComparison.Ordinal))) Assert.Contains("Ynys Môn", Programs.Output("pdftotext", pdf, "-"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void In_a_repository_the_workflow_and_the_attributes_stand_at_its_top()
    {
        using var repository = new GitRepository();
        var said = PublishedPair.Run(repository.Path, "init", "areas/south");
        Assert.True(said.Code == 0, said.Error);
        Assert.Contains("pair git install", said.Error, StringComparison.Ordinal);
        Assert.Contains("with: { run: build areas/south }", File.ReadAllText(Path.Combine(repository.Path, ".github", "workflows", "pair.yml")), StringComparison.Ordinal);
        Assert.Equal("areas/south/south.pair.yaml: diff: pair-yaml\n", repository.Git("check-attr", "diff", "areas/south/south.pair.yaml"));
        Assert.Contains("there    *.pair.yaml diff=pair-yaml", PublishedPair.Run(repository.Path, "git", "install").Output, StringComparison.Ordinal);

        PublishedPair.Run(Path.Combine(repository.Path, "areas", "south"), "build");
        Assert.DoesNotContain("out/", repository.Git("status", "--porcelain", "--untracked-files=all"), StringComparison.Ordinal);

        // A second area would be built by no workflow, and that is said.
        var second = PublishedPair.Run(repository.Path, "init", "areas/north");
        Assert.Contains("kept   .github/workflows/pair.yml  (add to it what runs pair build in areas/north)", second.Output, StringComparison.Ordinal);
        Assert.Contains("kept   .gitattributes\n", second.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_editor_helps_by_the_schema_that_came_along()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, PublishedPair.Run(folder.Path, "init", "--area", "South Shire").Code);
        var (pathway, workspace) = (folder.File("south-shire.pair.yaml"), folder.File("pair.yaml"));
        Assert.Empty(await editor.OpenAsync(pathway));
        Assert.Empty(await editor.OpenAsync(workspace));

        var lines = File.ReadAllLines(pathway);
        Assert.Contains("Numbers for danger and crisis.", await editor.HoverAsync(pathway, 1 + Array.IndexOf(lines, "safeguarding:"), 3), StringComparison.Ordinal);
        Assert.Contains("The pathway files, relative to this one.", await editor.HoverAsync(workspace, 1 + Array.FindIndex(File.ReadAllLines(workspace), line => line.StartsWith("pathways:", StringComparison.Ordinal)), 3), StringComparison.Ordinal);

        var service = Array.IndexOf(lines, "  baby-group:") + 1;
        await editor.OpenAsync(pathway, string.Join('\n', lines[..service].Append("    ").Concat(lines[service..])));
        Assert.Contains(await editor.OffersAsync(pathway, service + 1, 5), offer => offer is { Label: "interpreter", Documentation.Length: > 0 });

        Assert.Contains(await editor.OpenAsync(pathway, File.ReadAllText(pathway).Replace("\nservices:", "\nservces:")), mark => mark.Message.Contains("servces", StringComparison.Ordinal));
        Assert.Contains(await editor.OpenAsync(workspace, File.ReadAllText(workspace).Replace("output: out", "outptu: out")), mark => mark.Message.Contains("outptu", StringComparison.Ordinal));
    }
}
