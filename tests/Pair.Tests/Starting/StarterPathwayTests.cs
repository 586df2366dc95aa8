using System.Text;
using System.Text.RegularExpressions;
using Pair.Core.Formatting;
using Pair.Core.Reference;
using Pair.Core.Starting;
using Pair.Core.Syntax;
using Pair.Core.Text;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Starting;

/// <summary>The texts that a new pathway starts with.</summary>
public sealed class StarterPathwayTests
{
    private static readonly PublishedProgram published = new("1.2.3", "https://github.com/owner.example/pair");
    private static readonly PublishedProgram built = new("1.2.3", null);

    public static TheoryData<string> Models => [.. Shipped.LevelModelIds];

    [Fact]
    public void The_files_are_those_that_were_read()
    {
        var all = new StringBuilder();
        foreach (var (name, text) in (ReadOnlySpan<(string, string)>)[
            ("south-shire.pair.yaml", Pathway("thrive").Text()),
            ("pair.yaml", StarterFiles.Workspace(".pair/workspace.schema.json")),
            (".vscode/extensions.json", StarterFiles.Extensions()),
            (".github/workflows/pair.yml", StarterFiles.GitHub(published, "")),
            (".github/workflows/pair.yml below", StarterFiles.GitHub(published, "areas/south-shire")),
            (".github/workflows/pair.yml waiting", StarterFiles.GitHub(built, "Our areas/South")),
            (".gitlab-ci.yml", StarterFiles.GitLab(published, "")),
            (".gitlab-ci.yml below, waiting", StarterFiles.GitLab(built, "Our areas/South"))])
            all.Append("==== ").Append(name).Append('\n').Append(text);
        Snapshot.Verify(all.ToString(), "starter-files");
    }

    [Fact]
    public void With_other_levels_these_lines_are_others()
    {
        var usual = Pathway("thrive").Text().Split('\n').ToHashSet();
        var all = new StringBuilder();
        foreach (var model in Shipped.LevelModelIds.Skip(1))
        {
            all.Append("==== ").Append(model).Append('\n');
            var isService = false;
            foreach (var line in Pathway(model).Text().Split('\n'))
            {
                isService |= line == "services:";
                if (!usual.Contains(line) || (isService && Regex.IsMatch(line, "^  [a-z-]+:$|^    levels:"))) all.Append(line).Append('\n');
            }
        }
        Snapshot.Verify(all.ToString(), "starter-models");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_level_has_a_service(string model)
    {
        var pathway = Read(Pathway(model).Text());
        var levels = ((YamlMapping)pathway["services"]!).Entries.SelectMany(service => ((YamlSequence)((YamlMapping)service.Value)["levels"]!).Items).Select(level => ((YamlScalar)level).Value);
        Assert.Equal(((YamlMapping)Shipped.LevelModel(model)!["levels"]!).Entries.Select(entry => entry.Key.Value).Order(), levels.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void It_stands_in_the_one_form(string model)
    {
        var text = Pathway(model).Text();
        Assert.Equal(text, Formatter.Format(new SourceText("south-shire.pair.yaml", text)).Text);
    }

    [Fact]
    public void So_does_the_workspace()
    {
        var text = StarterFiles.Workspace(".pair/workspace.schema.json");
        Assert.Equal(text, Formatter.Format(new SourceText("pair.yaml", text)).Text);
    }

    [Theory]
    [InlineData("Ynys Môn")]
    [InlineData("Kent: the \"Garden\" \\ [England] {x}, # yes")]
    [InlineData("no")]
    [InlineData("- item")]
    [InlineData("%area% %title% %id% %schema%")]
    [InlineData("It's 'here'")]
    [InlineData("北区 👶")]
    [InlineData("A\u00A0hard blank")]
    public void Whatever_an_area_is_called_stands_there_as_it_was_typed(string area)
    {
        var text = (Pathway("thrive") with { Area = area }).Text();
        var pathway = (YamlMapping)Read(text)["pathway"]!;
        Assert.Equal(area, ((YamlScalar)((YamlMapping)pathway["area"]!)["name"]!).Value);
        Assert.Equal($"{area} care pathway for babies and parents", ((YamlScalar)pathway["title"]!).Value);
        Assert.Equal(text, Formatter.Format(new SourceText("x.pair.yaml", text)).Text);
    }

    [Theory]
    [InlineData("areas/south")]
    [InlineData("Our areas/South")]
    [InlineData("a: b # c")]
    [InlineData("it's \"quoted\" \\")]
    [InlineData("- x")]
    public void A_workflow_names_its_folder_whatever_that_is_called(string folder)
    {
        var job = (YamlMapping)((YamlMapping)Read(StarterFiles.GitHub(published, folder))["jobs"]!)["build"]!;
        var steps = (YamlSequence)job["steps"]!;
        var asked = (YamlMapping)((YamlMapping)steps.Items[1])["with"]!;
        var run = ((YamlScalar)asked["run"]!).Value;
        if (asked["folder"] is YamlScalar named) Assert.Equal(("build", folder), (run, named.Value));
        // Its words are parted by blanks.
        else Assert.Equal(["build", folder], run.Split(' '));
        Assert.Equal($"{folder}/out", ((YamlScalar)((YamlMapping)((YamlMapping)steps.Items[^1])["with"]!)["path"]!).Value);
        var gitlab = (YamlMapping)Read(StarterFiles.GitLab(built, folder))["pathway"]!;
        Assert.StartsWith("cd ", ((YamlScalar)((YamlSequence)gitlab["script"]!).Items[4]).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://github.com/owner/pair", "owner/pair@v1.2.3", "https://github.com/owner/pair")]
    [InlineData(null, "[who keeps pair on GitHub]/pair@v1.2.3", "[address of pair]")]
    [InlineData("https://git.example/owner/pair", "[who keeps pair on GitHub]/pair@v1.2.3", "https://git.example/owner/pair")]
    [InlineData("https://github.com/owner", "[who keeps pair on GitHub]/pair@v1.2.3", "https://github.com/owner")]
    [InlineData("https://github.com/owner/pair/more", "[who keeps pair on GitHub]/pair@v1.2.3", "https://github.com/owner/pair/more")]
    [InlineData("http://github.com/owner/pair", "[who keeps pair on GitHub]/pair@v1.2.3", "[address of pair]")]
    [InlineData("https://github.com/owner/pair; rm", "[who keeps pair on GitHub]/pair@v1.2.3", "[address of pair]")]
    public void A_workflow_names_whoever_hands_pair_out_or_nobody_that_can_be(string? address, string action, string source)
    {
        var program = new PublishedProgram("1.2.3", address);
        Assert.Equal((action, source), (program.Action, program.Source));
        var (gitHub, gitLab) = (StarterFiles.GitHub(program, ""), StarterFiles.GitLab(program, ""));
        Assert.Equal((action[0] == '[', source[0] == '['), (PublishedProgram.IsWaiting(gitHub), PublishedProgram.IsWaiting(gitLab)));
        Assert.Equal((action[0] == '[', source[0] == '['), (gitHub.Contains("# This waits for you", StringComparison.Ordinal), gitLab.Contains("# This waits for you", StringComparison.Ordinal)));
    }

    private static StarterPathway Pathway(string model) => new("south-shire", "South Shire", model, ".pair/pathway.schema.json");

    private static YamlMapping Read(string text)
    {
        var read = YamlReader.Read(new SourceText("x.yaml", text));
        Assert.Empty(read.Findings);
        return (YamlMapping)read.Root!;
    }
}
