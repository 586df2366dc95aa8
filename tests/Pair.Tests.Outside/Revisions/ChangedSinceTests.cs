using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Revisions;

/// <summary><c>--changed-since REV</c> in real repositories: what was found there is left out, and git itself is never seen.</summary>
public sealed class ChangedSinceTests
{
    private const string Old = "a.pair.yaml:16:14: info[no-self-referral]: no service at \"Getting Advice\" says that families can come by themselves\n";
    private const string New = "a.pair.yaml:16:30: info[no-self-referral]: no service at \"Getting Help\" says that families can come by themselves\n";
    private const string Summary = @"^1 file, 2 services: .* since main\.\n$";
    private const string NothingNew = "OK: 1 file, 2 services, nothing new since main.\n";

    // Nobody comes to yoga by themselves, at whatever level it is.
    private static string Pathway(string yoga = "getting-advice", string above = "", string id = "a") => $$"""
        {{above}}pair: 1
        pathway: { id: {{id}}, title: A, area: { name: A }, levels: thrive, owner: { role: Lead } }
        organisations:
          fsn: { name: First Steps }
        services:
          massage:
            name: Baby massage
            provider: fsn
            summary: A group.
            levels: [thriving]
            referral: { who: [self] }
          yoga:
            name: Baby yoga
            provider: fsn
            summary: A group.
            levels: [{{yoga}}]

        """.ReplaceLineEndings("\n");

    // What is missing had no faults that anybody could see: compared with it, old ones would be new, new ones old, and a whole pathway "better or neutral".
    [SkippableTheory]
    [InlineData("HEAD:parts/p.pair.yaml", "parts/p.pair.yaml")]
    [InlineData("HEAD:parts", "some of its folders")]
    [InlineData("HEAD^{tree}", "some of its folders")]
    public void With_a_copy_that_lacks_something_nothing_is_compared(string what, string lacks)
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway(above: "include: [parts/p.pair.yaml]\n")).With("parts/p.pair.yaml", "pair: 1\norganisations: { other: { name: Other } }\n").Commit();
        var (hash, commit) = (repository.Git("rev-parse", what).Trim(), repository.Git("rev-parse", "HEAD").Trim());
        File.Delete(System.IO.Path.Combine(repository.Path, ".git", "objects", hash[..2], hash[2..]));
        foreach (var command in (string[])["check --changed-since main", "build --changed-since main -o out", "diff main"])
        {
            var said = Run(repository.Path, [], command.Split(' '));
            Assert.Equal(
                (2, "", $"pair: this copy of the repository lacks {lacks} at {commit[..12]}\nNothing was compared. If it was cloned with --filter, this fetches what is missing: git diff {commit[..12]}. Else clone it anew.\n"),
                (said.Code, said.Output, said.Error));
        }
        Assert.False(Directory.Exists(System.IO.Path.Combine(repository.Path, "out")));
    }

    private const string Both = "getting-advice, getting-help";

    [SkippableFact]
    public void Only_what_the_changes_brought_is_told_wherever_it_stands_now()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway()).Commit();
        Assert.Equal(Old, Told(Check(repository)));

        repository.With("a.pair.yaml", Pathway(Both));
        Assert.Equal(Old + New, Told(Check(repository)));
        var since = Check(repository, "--changed-since", "main", "--fail-on", "info");
        Assert.Equal((New, 1), (Told(since), since.Code));
        Assert.Matches(Summary, since.Error);
        Assert.Matches(@"^as of 2026-11-22\nread a\.pair\.yaml\nleft out \d+ findings? that (was|were) there at HEAD\n1 file, 2 services: .* since HEAD\.\n$", Check(repository, "-v", "--changed-since=HEAD").Error);

        repository.With("a.pair.yaml", Pathway(above: "# A line more.\n"));
        Assert.Equal(("", NothingNew, 0), Parts(Check(repository, "--changed-since", "main", "--fail-on", "info")));
    }

    [SkippableFact]
    public void A_pathway_that_was_not_there_yet_is_new_as_a_whole()
    {
        var other = "areas/b/b.pair.yaml" + Old["a.pair.yaml".Length..];
        using var repository = new GitRepository().With("pair.yaml", "pair: 1\npathways: [areas/*/*.pair.yaml]\n").With("areas/a/a.pair.yaml", Pathway()).Commit()
            .With("areas/b/b.pair.yaml", Pathway(id: "b"));
        Assert.Equal(other, Told(Check(repository, "--changed-since", "main")));
        Assert.Equal(other, Told(Check(repository, "--changed-since", "main", "areas/b/b.pair.yaml", "areas/a")));
        // Not even a workspace at that time, and a folder without a pathway.
        using var young = new GitRepository().With("read.me", "").Commit().With("a.pair.yaml", Pathway());
        Assert.Equal(Old, Told(Check(young, "--changed-since", "main")));
        Assert.Equal(Old, Told(Check(young, "--changed-since", "main", "a.pair.yaml")));
    }

    [SkippableFact]
    public void What_is_found_twice_and_was_there_once_is_new_once()
    {
        const string Comma = "a comma inside [ ] separates";
        string Groups(int count) => Pathway().Replace("who: [self]", "who: [self], criteria: [" + string.Join(", ", Enumerable.Repeat("Low mood, and worry", count)) + "]", StringComparison.Ordinal);
        using var repository = new GitRepository().With("a.pair.yaml", Groups(1)).Commit().With("a.pair.yaml", Groups(2));
        Assert.Equal(2, Check(repository).Output.Split(Comma).Length - 1);
        Assert.Equal(1, Check(repository, "--changed-since", "main").Output.Split(Comma).Length - 1);
    }

    [SkippableFact]
    public void What_keeps_a_file_from_being_understood_is_always_told()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway("gone")).With("b.pair.yaml", Pathway("\"getting-advice")).Commit();
        var since = Check(repository, "--changed-since", "main");
        Assert.Contains("error[unknown-reference]: \"gone\" is not the id of any level", since.Output, StringComparison.Ordinal);
        Assert.Contains("error[yaml-syntax]: a quotation mark", since.Output, StringComparison.Ordinal);
        Assert.Equal(1, since.Code);
    }

    [SkippableFact]
    public void Names_of_any_kind_are_read_from_any_folder()
    {
        const string Nothing = "OK: 2 files, 3 services, nothing new since main.\n";
        using var repository = new GitRepository()
            .With("Orte & Wege/für Eltern.pair.yaml", "pair: 1\ninclude: ['teile/**/*.pair.yaml']\n" + Pathway()["pair: 1\n".Length..])
            .With("Orte & Wege/teile/noch einer/-x.pair.yaml", "pair: 1\nservices:\n  talks: { name: Talks, provider: fsn, summary: S, levels: [getting-help] }\n")
            .With("elsewhere/notes.txt", "").Commit();
        Assert.Equal(2, Told(Check(repository, "Orte & Wege")).Split("no-self-referral").Length - 1);
        Assert.Equal(("", Nothing, 0), Parts(Check(repository, "--changed-since", "main", "Orte & Wege")));
        string[] paths = ["../Orte & Wege/für Eltern.pair.yaml", "../Orte & Wege/teile/noch einer/-x.pair.yaml", Path.Combine(repository.Path, "Orte & Wege"), "../Orte & Wege/f*.pair.yaml"];
        foreach (var path in paths)
            Assert.Equal(("", Nothing, 0), Parts(Run(Path.Combine(repository.Path, "elsewhere"), [], "check", "--as-of", PairCommandLine.Day, "--changed-since", "main", path)));
        // Nor need the user stand in the repository.
        using var outside = new TemporaryFolder();
        Assert.Equal(("", Nothing, 0), Parts(Run(outside.Path, [], "check", "--as-of", PairCommandLine.Day, "--changed-since", "main", Path.Combine(repository.Path, "Orte & Wege"))));
    }

    [SkippableFact]
    public void Mistakes_are_one_line_and_2_and_git_is_not_heard()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway()).Commit();
        using var outside = new TemporaryFolder();
        File.WriteAllText(outside.File("a.pair.yaml"), Pathway());
        Assert.Equal(("", "pair: git knows no revision \"mian\" here\n", 2), Parts(Check(repository, "--changed-since", "mian")));
        Assert.Equal(("", "pair: git knows no revision \"main:a.pair.yaml\" here\n", 2), Parts(Check(repository, "--changed-since", "main:a.pair.yaml")));
        Assert.Equal(("", "pair: --changed-since takes a git revision, such as main, not \"--output=x\"\nTry: pair check --help\n", 2), Parts(Check(repository, "--changed-since=--output=x")));
        Assert.Equal(("", "pair: --changed-since needs a git repository, and this folder is in none\n", 2), Parts(Run(outside.Path, [], "check", "--changed-since", "main")));
        Assert.Equal(("", "pair: --changed-since needs git, which is not installed\n", 2), Parts(Run(repository.Path, [new("PATH", outside.Path)], "check", "--changed-since", "main")));
        Assert.Equal(2, Check(repository, "-", "--changed-since", "main").Code);
        Assert.Equal(["a.pair.yaml"], Directory.EnumerateFiles(repository.Path).Select(file => Path.GetFileName(file)));
    }

    [SkippableFact]
    public void Variables_pagers_and_a_program_called_git_do_not_disturb()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway()).Commit().With("a.pair.yaml", Pathway(Both));
        var marker = Path.Combine(repository.Path, "run");
        if (!OperatingSystem.IsWindows())
        {
            repository.With("git", $"#!/bin/sh\ntouch '{marker}'\n");
            File.SetUnixFileMode(Path.Combine(repository.Path, "git"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        repository.Git("config", "core.pager", $"touch '{marker}'");
        repository.Git("config", "core.quotePath", "true");
        repository.Git("config", "alias.rev-parse", $"!touch '{marker}'");
        KeyValuePair<string, string?>[] variables =
        [
            new("GIT_DIR", "/nowhere"), new("GIT_WORK_TREE", "/nowhere"), new("GIT_INDEX_FILE", "/nowhere/index"), new("GIT_PAGER", $"touch '{marker}'"), new("GIT_TRACE", "1"), new("GIT_LITERAL_PATHSPECS", "1"),
        ];
        var said = Run(repository.Path, variables, "check", "--changed-since", "main", "--as-of", PairCommandLine.Day);
        Assert.Equal(New, Told(said));
        Assert.Matches(Summary, said.Error);
        Assert.False(File.Exists(marker));
    }

    [SkippableFact]
    public void A_build_tells_what_is_new_and_writes_what_is_there()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway()).Commit();
        var said = Run(repository.Path, [], "build", "--to", "html", "--changed-since", "main", "--as-of", PairCommandLine.Day);
        Assert.Equal(("2 files written, nothing new since main.\n", 0), (said.Error, said.Code));
        Assert.True(File.Exists(Path.Combine(repository.Path, "out/a.html")));
    }

    [SkippableFact]
    public void A_gap_report_has_the_whole_map_and_says_that_it_tells_of_new_gaps_alone()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway()).Commit();
        Assert.Contains("Gaps found\n  Nothing is new since main. The map shows all that is missing.\n", Gaps().Output, StringComparison.Ordinal);
        repository.With("a.pair.yaml", Pathway("getting-help"));
        Assert.Contains("Gaps found\n  Only what is new since main is told here. The map shows all that is missing.\n", Gaps().Output, StringComparison.Ordinal);

        ProgramOutput Gaps() => Run(repository.Path, [], "gaps", "--changed-since", "main", "--as-of", PairCommandLine.Day);
    }

    [SkippableFact]
    public void A_second_working_tree_is_read_as_well()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway()).Commit();
        var second = TemporaryFolder.Kept();
        repository.Git("worktree", "add", "--quiet", "--detach", Path.Combine(second, "copy"));
        Assert.Equal(("", NothingNew, 0), Parts(Run(Path.Combine(second, "copy"), [], "check", "--changed-since", "main", "--as-of", PairCommandLine.Day)));
    }

    // Of one check alone: what else is found in so short a pathway is none of these tests' business.
    private static string Told(ProgramOutput said) => string.Concat(said.Output.Split('\n').Where(line => line.Contains("[no-self-referral]", StringComparison.Ordinal)).Select(line => line + "\n"));

    private static ProgramOutput Check(GitRepository repository, params string[] more) => Run(repository.Path, [], ["check", "--as-of", PairCommandLine.Day, .. more]);

    private static ProgramOutput Run(string folder, IEnumerable<KeyValuePair<string, string?>> variables, params string[] arguments) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, .. arguments], folder, variables);

    private static (string, string, int) Parts(ProgramOutput said) => (said.Output, said.Error, said.Code);
}
