using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Revisions;

/// <summary><c>pair diff</c> in real repositories: what is read at which revision, and how it decides what a word is.</summary>
public sealed class DiffTests
{
    private const string Yoga = "yoga: { name: Baby yoga, provider: fsn, summary: A group., levels: [getting-help], carers: [anyone], ages: birth to 12m }";
    private const string Part = "pair: 1\nservices:\n  " + Yoga + "\n";
    private const string Broken = "pair: 1\npathway: { id: a\n";

    private static string Area(string id = "a", string include = "", string more = "") => $$"""
        pair: 1
        {{include}}
        pathway: { id: {{id}}, title: Area {{id}}, area: { name: {{id}} }, levels: thrive, owner: { role: Lead } }
        organisations: { fsn: { name: First Steps } }
        services:
          massage: { name: Baby massage, provider: fsn, summary: A group., levels: [thriving], carers: [anyone], referral: { who: [self] } }
          {{more}}

        """.ReplaceLineEndings("\n");

    [SkippableFact]
    public void A_revision_is_all_pathways_as_they_were_and_what_is_left_out_is_the_files_here()
    {
        using var repository = new GitRepository().With("pair.yaml", "pair: 1\npathways: ['areas/*.pair.yaml']\n").With("areas/a.pair.yaml", Area(more: Yoga)).With("areas/b.pair.yaml", Area("b")).Commit();
        Assert.Equal(("Nothing changed from main to the files here.\n", "", 0), Parts(Diff(repository, "main", "--exit-code")));
        repository.With("areas/a.pair.yaml", Area()).With("areas/c.pair.yaml", Area("c"));
        File.Delete(Path.Combine(repository.Path, "areas/b.pair.yaml"));
        var said = Diff(repository, "HEAD", "--fail-on", "breaking");
        Assert.Equal(("", 1), (said.Error, said.Code));
        Assert.Contains("Breaking\n  Baby yoga: ", said.Output, StringComparison.Ordinal);
        Assert.Contains("areas/c.pair.yaml, which is new\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("areas/b.pair.yaml, which is gone\n", said.Output, StringComparison.Ordinal);
        // The same between two revisions, in every spelling.
        repository.Commit();
        var expected = said.Output.Split('\n', 2)[1].Split("\nTo approve: ")[0];
        foreach (var words in (string[][])[["HEAD~1", "HEAD"], ["HEAD~1..HEAD"], ["HEAD~1.."], ["HEAD~1...HEAD"], ["main~1", "main", "--"]])
            Assert.Contains(expected, Diff(repository, words).Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_path_at_a_revision_is_read_with_its_parts_from_there_and_compared_with_itself_here()
    {
        using var repository = new GitRepository().With("areas/a/a.pair.yaml", Area(include: "include: [parts/*.pair.yaml]")).With("areas/a/parts/yoga.pair.yaml", Part).Commit();
        File.Delete(Path.Combine(repository.Path, "areas/a/parts/yoga.pair.yaml"));
        repository.With("areas/a/a.pair.yaml", Area()).With("elsewhere/notes.txt", "");
        var said = Diff(repository, "HEAD:areas/a/a.pair.yaml");
        Assert.Contains("\n  Baby yoga: ", said.Output, StringComparison.Ordinal);
        var body = said.Output.Split('\n', 2)[1].Split("\nTo approve: ")[0];
        Assert.Contains(body, Diff(repository, "HEAD", "areas/a/a.pair.yaml").Output, StringComparison.Ordinal);
        Assert.Contains(body, Diff(repository, "HEAD:areas/a", "areas/a").Output, StringComparison.Ordinal);
        Assert.Contains("Baby yoga: ", In(repository, "areas/a", "HEAD:./a.pair.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("Baby yoga: ", In(repository, "elsewhere", "HEAD:./../areas/a/a.pair.yaml", "../areas/a/a.pair.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("Baby yoga: ", In(repository, "areas/a", "HEAD").Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_file_that_was_moved_is_known_by_its_id_and_one_that_is_gone_by_two_hyphens()
    {
        using var repository = new GitRepository().With("old.pair.yaml", Area(more: Yoga)).Commit();
        repository.Git("mv", "old.pair.yaml", "new.pair.yaml");
        Assert.Contains("new.pair.yaml, which was old.pair.yaml", Diff(repository.With("new.pair.yaml", Area()), "HEAD").Output, StringComparison.Ordinal);
        Assert.Contains("old.pair.yaml, which is gone", Diff(repository, "HEAD", "--", "old.pair.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("new.pair.yaml, which is new", Diff(repository, "HEAD", "new.pair.yaml").Output, StringComparison.Ordinal);
        Assert.Equal(("", "pair: there is no file or folder \"new.pair.yaml\" at HEAD\nFor a pathway that is new since then: pair diff HEAD new.pair.yaml\n", 2), Parts(Diff(repository, "HEAD:new.pair.yaml")));
    }

    [SkippableFact]
    public void A_name_that_is_a_revision_and_a_file_is_decided_as_git_decides()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Area(more: Yoga)).Commit().With("a.pair.yaml", Area()).With("main/b.pair.yaml", Area("b"));
        Assert.Equal(("", "pair: \"main\" is both a git revision and a file or folder here\nType ./main for what lies here, or a -- behind the revision: pair diff main --\n", 2), Parts(Diff(repository, "main")));
        Assert.Contains("Baby yoga: ", Diff(repository, "main", "--").Output, StringComparison.Ordinal);
        Assert.Equal(0, Diff(repository, "./main", "main/b.pair.yaml").Code);
    }

    [SkippableFact]
    public void Mistakes_are_one_or_two_lines_and_2_and_git_is_not_heard()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Area()).With("sub/b.pair.yaml", Area("b")).Commit();
        using var outside = new TemporaryFolder();
        File.WriteAllText(outside.File("a.pair.yaml"), Area());
        Assert.Equal(("", "pair: there is no file, folder or git revision \"mian\"\n", 2), Parts(Diff(repository, "mian")));
        Assert.Equal(("", "pair: there is no file, folder or git revision \"mian:a.pair.yaml\"\n", 2), Parts(Diff(repository, "mian:a.pair.yaml")));
        Assert.Equal(("", "pair: there is no file, folder or git revision \"-x\"\n", 2), Parts(Diff(repository, "main..-x")));
        Assert.Equal(("", "pair: there is no file or folder \"b.pair.yaml\" at main\nIt counts from the top of the repository; from here it is main:./b.pair.yaml\n", 2), Parts(In(repository, "sub", "main:b.pair.yaml")));
        Assert.Equal(("", "pair: \":a.pair.yaml\" is what git has staged, which is no revision\nType HEAD:a.pair.yaml for the last commit.\n", 2), Parts(Diff(repository, ":a.pair.yaml")));
        Assert.Equal(("", "pair: \"main:../a\" lies outside the repository\n", 2), Parts(Diff(repository, "main:../a")));
        Assert.Equal(("", "pair: diff compares two, and \"a.pair.yaml\" is one\nFor what changed in it since the last commit: pair diff HEAD a.pair.yaml\n", 2), Parts(Diff(repository, "a.pair.yaml")));
        Assert.Equal(("", "pair: there is no file or folder \"main\"\nA revision needs a git repository, and this folder is in none.\n", 2), Parts(Run(outside.Path, [], "diff", "main")));
        Assert.Equal(("", "pair: there is no file or folder \"main\"\nA revision needs git, which is not installed.\n", 2), Parts(Run(repository.Path, [new("PATH", outside.Path)], "diff", "main")));
    }

    [SkippableFact]
    public void Links_and_other_repositories_are_named_and_never_followed()
    {
        Skip.If(OperatingSystem.IsWindows());
        using var repository = new GitRepository().With("a.pair.yaml", Area());
        File.CreateSymbolicLink(Path.Combine(repository.Path, "link.pair.yaml"), "/etc/passwd");
        repository.Git("init", "--quiet", "other");
        repository.Git("-C", "other", "-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "--quiet", "--allow-empty", "-m", "x");
        repository.Commit();
        Assert.Contains("is a link, which git keeps without what it leads to", Diff(repository, "HEAD:link.pair.yaml", "a.pair.yaml").Error, StringComparison.Ordinal);
        Assert.Contains("is another repository (a submodule)", Diff(repository, "HEAD:other", "a.pair.yaml").Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_file_that_is_too_large_to_be_a_pathway_is_one_line()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Area()).With("big.pair.yaml", new string('#', 65 * 1024 * 1024)).Commit();
        Assert.Equal(("", "pair: cannot read big.pair.yaml: it is larger than 64 MB\n", 2), Parts(Diff(repository, "HEAD:big.pair.yaml", "a.pair.yaml")));
    }

    [SkippableFact]
    public void A_copy_with_the_youngest_commits_alone_says_what_to_fetch()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Area()).Commit();
        repository.Git("branch", "side");
        repository.With("a.pair.yaml", Area(more: Yoga)).Commit();
        repository.Git("checkout", "--quiet", "side");
        repository.With("notes.txt", "x").Commit();
        var shallow = Path.Combine(TemporaryFolder.Kept(), "copy");
        repository.Git("clone", "--quiet", "--depth", "1", "--no-single-branch", "file://" + repository.Path, shallow);
        var said = Run(shallow, [], "diff", "origin/main...HEAD");
        Assert.Equal(("", 2), (said.Output, said.Code));
        Assert.Matches(@"^pair: this copy of the repository has the youngest commits alone, so git cannot tell where origin/main and HEAD parted\nFetch them first: git fetch --unshallow .*\n$", said.Error);
        Assert.Contains("has the youngest commits alone", Run(shallow, [], "diff", "HEAD~1").Error, StringComparison.Ordinal);
        Assert.Equal(0, Run(shallow, [], "diff", "origin/main..HEAD").Code);
        // With its history, three dots are what the branch itself has changed: here nothing.
        Assert.Equal("Nothing changed from where main and side parted to side.\n", Diff(repository, "main...side").Output);
    }

    [SkippableFact]
    public void What_a_workspace_asks_of_checks_is_asked_of_both_sides()
    {
        using var repository = new GitRepository().With("pair.yaml", "pair: 1\n").With("a.pair.yaml", Area()).Commit()
            .With("pair.yaml", "pair: 1\nrules: { no-urgent-route: off, no-specialists: error }\npathways: [areas/a.pair.yaml]\n").With("areas/a.pair.yaml", Area());
        File.Delete(Path.Combine(repository.Path, "a.pair.yaml"));
        // Each side finds its own pathways; what is found in them is judged alike.
        Assert.Equal("Nothing changed from main to the files here.\n", Diff(repository, "main").Output);
        Assert.Equal("Nothing changed from the files here to main.\n".Replace("the files here", "./areas", StringComparison.Ordinal), Diff(repository, "./areas", "main:./a.pair.yaml").Output.Replace("main:./a.pair.yaml", "main", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_side_that_cannot_be_understood_is_told_with_its_revision_and_1()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Broken).With("b.pair.yaml", Area("b", more: Yoga)).Commit().With("a.pair.yaml", Area()).With("b.pair.yaml", Area("b"));
        var said = Diff(repository, "main");
        Assert.Matches(@"^main \(as it was at [0-9a-f]{7}\) cannot be understood:\na\.pair\.yaml:2:10: error\[yaml-syntax\]", said.Error);
        Assert.EndsWith("not compared: a.pair.yaml\n", said.Error, StringComparison.Ordinal);
        Assert.Contains("Baby yoga: ", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("which is", said.Output, StringComparison.Ordinal);
        Assert.Equal(1, said.Code);
    }

    [SkippableFact]
    public void Tracked_changes_say_who_wrote_the_line_and_the_users_name_where_nothing_is_committed()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Area()).Commit();
        repository.Git("config", "user.name", "The User");
        repository.With("a.pair.yaml", Area().Replace("Baby massage", "Baby massage and song", StringComparison.Ordinal));
        Assert.Equal("The User", Author("HEAD"));
        repository.Commit();
        Assert.Equal("A Lead", Author("HEAD~1"));
        Assert.Equal(["changes/a-changes.docx"], Diff(repository, "HEAD~1", "--format", "docx", "-o", "changes/").Error.Split(" written: ")[..1]);

        string Author(string since)
        {
            Assert.Equal(0, Diff(repository, since, "--format", "docx", "-o", "x.docx").Code);
            using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(repository.Path, "x.docx"));
            using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
            return string.Join(", ", System.Text.RegularExpressions.Regex.Matches(reader.ReadToEnd(), "<w:ins [^>]*w:author=\"([^\"]*)\"").Select(match => match.Groups[1].Value).Distinct());
        }
    }

    [SkippableFact]
    public void What_is_gone_went_by_whoever_took_its_line_away_and_not_by_who_had_written_it()
    {
        var only = Area().Replace("carers: [anyone],", "carers: [anyone], catchment: [north],", StringComparison.Ordinal).Replace("services:\n", "places: { north: { name: North }, south: { name: South } }\nservices:\n", StringComparison.Ordinal);
        var (everywhere, gone) = (only.Replace("catchment: [north], ", "", StringComparison.Ordinal), Area());
        using var repository = new GitRepository().With("a.pair.yaml", only.Replace("services:\n", $"services:\n  {Yoga}\n", StringComparison.Ordinal)).Commit();
        void Commit(string who, string text)
        {
            repository.Git("config", "user.name", who);
            repository.With("a.pair.yaml", text);
            repository.Git("-c", $"user.name={who}", "-c", "user.email=lead@northshire.example", "commit", "-q", "-a", "-m", who, $"--author={who} <lead@northshire.example>");
        }

        Commit("Beth", only);
        Commit("Carl", only.Replace("Area a", "Area of a", StringComparison.Ordinal));
        // The table's own words have no line: they go by the newest commit.
        Assert.Equal("Beth", Removers("Baby yoga", "HEAD~2", "HEAD"));
        Assert.Equal("Carl", Removers("Who it is for", "HEAD~2", "HEAD"));
        // Nobody has committed that the place counts no longer.
        repository.Git("config", "user.name", "The User");
        repository.With("a.pair.yaml", everywhere.Replace("Area a", "Area of a", StringComparison.Ordinal).Replace("  massage:", "  song:", StringComparison.Ordinal).Replace("Baby massage", "Song", StringComparison.Ordinal));
        Assert.Equal("The User", Removers("", "HEAD"));

        string Removers(string words, params string[] sides)
        {
            Assert.Equal(0, Diff(repository, [.. sides, "--format", "docx", "-o", "x.docx"]).Code);
            using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(repository.Path, "x.docx"));
            using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
            return string.Join(", ", System.Text.RegularExpressions.Regex.Matches(reader.ReadToEnd(), "<w:del [^>]*w:author=\"([^\"]*)\"[^>]*>(.*?)</w:del>").Where(match => match.Groups[2].Value.Contains(words, StringComparison.Ordinal)).Select(match => match.Groups[1].Value).Distinct());
        }
    }

    private static ProgramOutput Diff(GitRepository repository, params string[] more) => In(repository, "", more);

    private static ProgramOutput In(GitRepository repository, string folder, params string[] more) => Run(Path.Combine(repository.Path, folder), [], ["diff", .. more]);

    // The day stands in front: behind a `--` it would be a path.
    private static ProgramOutput Run(string folder, IEnumerable<KeyValuePair<string, string?>> variables, params string[] arguments) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, arguments[0], "--as-of", PairCommandLine.Day, .. arguments[1..]], folder, variables);

    private static (string, string, int) Parts(ProgramOutput said) => (said.Output, said.Error, said.Code);
}
