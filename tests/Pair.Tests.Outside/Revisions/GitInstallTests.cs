using System.Text.RegularExpressions;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Revisions;

/// <summary><c>pair git install</c> in real repositories: git shows entries and words, nothing of the user's is touched, and all of it goes again.</summary>
public sealed class GitInstallTests
{
    private static readonly KeyValuePair<string, string?>[] variables = [new("GIT_CONFIG_GLOBAL", OperatingSystem.IsWindows() ? "NUL" : "/dev/null"), new("GIT_CONFIG_NOSYSTEM", "1")];

    private static string Pathway(string phone) => $$"""
        pair: 1
        pathway: { id: a, title: A, area: { name: A }, levels: thrive, owner: { role: Lead } }
        organisations:
          fsn: { name: First Steps }
        services:
          massage:
            name: Baby massage
            provider: fsn
            summary: A group.
            levels: [thriving]
            carers: [anyone]
            ages: pregnancy to 24m
            referral: { who: [self], how: { phone: {{phone}} } }

        """.ReplaceLineEndings("\n");

    [SkippableFact]
    public void A_diff_of_a_document_shows_its_words_and_one_of_YAML_the_entry()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway("01632 960111"));
        Assert.Equal(0, Pair(repository, "git", "install").Code);
        Build(repository);
        repository.Commit().With("a.pair.yaml", Pathway("01632 960112"));
        Build(repository);
        var diff = repository.Git("diff");
        Assert.Contains("@@ massage\n", diff, StringComparison.Ordinal);
        Assert.Matches(@"(?s)a/out/a\.docx.*\n@@[^\n]*\n.*\n-[^\n]*01632 960111.*\n\+[^\n]*01632 960112", diff);
        Assert.DoesNotContain("Binary files", diff, StringComparison.Ordinal);
        repository.Commit();
        Assert.Contains("01632 960112", repository.Git("log", "-p", "-1", "--", "out/a.docx"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void YAML_that_is_only_written_otherwise_is_no_change_and_what_cannot_be_formatted_is_shown_as_it_stands()
    {
        using var repository = new GitRepository().With("a.pair.yaml", Pathway("01632 960111")).With("b.pair.yaml", "pair: 1\nservices: [\n").Commit();
        Pair(repository, "git", "install");
        var otherwise = Pathway("01632 960111").Replace("summary: A group.\n    levels: [thriving]", "levels: ['thriving']\n    summary: \"A group.\"", StringComparison.Ordinal);
        Assert.NotEqual(Pathway("01632 960111"), otherwise);
        repository.With("a.pair.yaml", otherwise).With("b.pair.yaml", "pair: 1\nservices: [ \n");
        Assert.DoesNotContain("@@", repository.Git("diff", "a.pair.yaml"), StringComparison.Ordinal);
        Assert.Contains("\n-services: [\n+services: [ \n", repository.Git("diff", "b.pair.yaml"), StringComparison.Ordinal);
        Assert.Contains("\n+    levels: ['thriving']\n", repository.Git("diff", "--no-textconv", "a.pair.yaml"), StringComparison.Ordinal);

        repository.With("a.pair.yaml", otherwise.Replace("960111", "960112", StringComparison.Ordinal));
        Assert.Matches(@"(?s)^[^@]*@@ [^@]*@@ massage\n[^@]*\n-[^\n]*960111[^\n]*\n\+[^\n]*960112[^@]*$", repository.Git("diff", "a.pair.yaml"));

        // A program that has moved keeps nobody from seeing a diff.
        var conversion = repository.Git("config", "diff.pair-yaml.textconv").TrimEnd('\n');
        repository.Git("config", "diff.pair-yaml.textconv", Regex.Replace(conversion, "^f\\(\\) \\{ .* git text", "f() { '/moved/pair' git text"));
        Assert.Contains("\n+    levels: ['thriving']\n", repository.Git("diff", "a.pair.yaml"), StringComparison.Ordinal);
        Assert.Contains("renewed  diff.pair-yaml.textconv", Pair(repository, "git", "install").Output, StringComparison.Ordinal);
        Assert.Equal(conversion + "\n", repository.Git("config", "diff.pair-yaml.textconv"));
    }

    [SkippableFact]
    public void A_second_run_changes_nothing_and_uninstall_leaves_every_byte_as_it_was()
    {
        foreach (var attributes in (string?[])[null, "", "*.png binary\n", "*.png binary\r\n*.docx binary\r\n# the end", "*.png binary"])
        {
            using var repository = new GitRepository();
            if (attributes is not null) repository.With(".gitattributes", attributes);
            var (config, file) = (Path.Combine(repository.Path, ".git", "config"), Path.Combine(repository.Path, ".gitattributes"));
            var before = File.ReadAllText(config);
            Assert.StartsWith("would be set ", Pair(repository, "git", "install", "--print").Output, StringComparison.Ordinal);
            Assert.Equal((before, attributes), (File.ReadAllText(config), File.Exists(file) ? File.ReadAllText(file) : null));

            Pair(repository, "git", "install");
            var (installed, lines) = (File.ReadAllText(config), File.ReadAllText(file));
            Assert.Equal("a.docx: diff: pair-docx\n", repository.Git("check-attr", "diff", "a.docx"));
            Assert.All(Pair(repository, "git", "install").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("there ", line, StringComparison.Ordinal));
            Assert.Equal((installed, lines), (File.ReadAllText(config), File.ReadAllText(file)));

            Assert.Equal(0, Pair(repository, "git", "uninstall").Code);
            Assert.Equal((before, attributes), (File.ReadAllText(config), File.Exists(file) ? File.ReadAllText(file) : null));
            Assert.Equal("", Pair(repository, "git", "uninstall").Output);
        }
    }

    [SkippableFact]
    public void What_is_the_users_own_stays()
    {
        using var repository = new GitRepository().With(".gitattributes", "*.docx diff=pair-docx\n").With("in/here.txt", "");
        repository.Git("config", "alias.pair", "log --oneline");
        repository.Git("config", "diff.pair-docx.textconv", "'/old place/pair' git text");
        var said = Programs.Run("dotnet", ["exec", Checkout.PairDll, "git", "install"], Path.Combine(repository.Path, "in"), variables);
        Assert.Contains("left     alias.pair  (it has a value of yours: log --oneline)\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("renewed  diff.pair-docx.textconv", said.Output, StringComparison.Ordinal);
        Assert.Equal("*.docx diff=pair-docx\n*.pair.yaml diff=pair-yaml\n", File.ReadAllText(Path.Combine(repository.Path, ".gitattributes")));
        Pair(repository, "git", "uninstall");
        Assert.Equal("log --oneline\n", repository.Git("config", "alias.pair"));
    }

    [SkippableFact]
    public void Files_that_are_no_documents_never_stop_git()
    {
        using var repository = new GitRepository().With("a.docx", "no document").With("b.docx", "PK\u0003\u0004 broken");
        Pair(repository, "git", "install");
        repository.Commit().With("a.docx", "no document either").With("b.docx", "PK\u0003\u0004 broken too");
        var diff = repository.Git("diff");
        Assert.Contains("-(this file is not a Word document: 11 bytes, SHA-256 ", diff, StringComparison.Ordinal);
        Assert.Contains("+(this Word document cannot be read: ", diff, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Without_a_repository_or_leave_to_write_nothing_is_done()
    {
        using var outside = new TemporaryFolder();
        var said = Programs.Run("dotnet", ["exec", Checkout.PairDll, "git", "install"], outside.Path, variables);
        Assert.Equal(("", "pair: pair git install needs a git repository, and this folder is in none\n", 2), (said.Output, said.Error, said.Code));
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside.Path));

        // A lock stands there while another git is at work; to root nothing is read-only.
        using var repository = new GitRepository();
        repository.With(".git/config.lock", "");
        var locked = Pair(repository, "git", "install");
        Assert.Equal(("pair: git cannot write the settings of this repository (.git/config)\nNothing was changed. Look whether you may write that file, and whether another git is at work.\n", 4), (locked.Error, locked.Code));
        Assert.False(File.Exists(Path.Combine(repository.Path, ".gitattributes")));
        using var linked = new GitRepository();
        var before = File.ReadAllText(Path.Combine(linked.Path, ".git", "config"));
        File.CreateSymbolicLink(Path.Combine(linked.Path, ".gitattributes"), "elsewhere");
        Assert.Equal(2, Pair(linked, "git", "install").Code);
        Assert.Equal(before, File.ReadAllText(Path.Combine(linked.Path, ".git", "config")));
    }

    private static void Build(GitRepository repository) => Assert.Equal(0, Pair(repository, "build", "--to", "docx", "--edition", "practitioner", "--as-of", PairCommandLine.Day, "--fail-on", "never", "-q").Code);

    private static ProgramOutput Pair(GitRepository repository, params string[] arguments) => Programs.Run("dotnet", ["exec", Checkout.PairDll, .. arguments], repository.Path, variables);
}
