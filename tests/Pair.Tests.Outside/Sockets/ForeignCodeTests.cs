using System.IO.Compression;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Sockets;

/// <summary>Nothing that lies in a workspace or a repository is run or loaded, whatever it is called and whatever settings ask for it.</summary>
public sealed class ForeignCodeTests
{
    private static readonly string[] hooks = ["post-index-change", "reference-transaction", "pre-auto-gc", "post-checkout", "fsmonitor-watchman", "pre-commit"];

    [SkippableFact]
    public void A_program_in_the_workspace_is_not_run_whatever_it_is_called()
    {
        using var there = new CommandsOfThisProgram();
        var marker = there.At("ran");
        foreach (var name in (string[])["git", "git.exe", "pair", "sh", "createdump", "areas/git"]) Plant(there.At(name), marker);
        foreach (var name in (string[])["pair.dll", "libhostfxr.so", "System.Private.CoreLib.dll", "libSystem.Native.so", "libclrjit.so", "pair.runtimeconfig.json", "pair.deps.json", "DOTNET_STARTUP_HOOKS"]) File.WriteAllText(there.At(name), "not a library");
        KeyValuePair<string, string?>[] variables = [new("PATH", $".:{there.Path}/../{Path.GetFileName(there.Path)}-none::{Environment.GetEnvironmentVariable("PATH")}")];
        foreach (var line in (string[])["check --changed-since HEAD", "diff HEAD --format docx -o changes.docx", "build"])
            Assert.InRange(Programs.Run(PublishedPair.Program, line.Split(' '), there.Path, variables).Code, 0, 1);
        Assert.False(File.Exists(marker));
    }

    [SkippableFact]
    public void No_library_is_loaded_from_the_workspace()
    {
        Programs.Need("strace");
        using var there = new CommandsOfThisProgram();
        foreach (var name in (string[])["pair.dll", "libhostfxr.so", "System.Private.CoreLib.dll", "libSystem.Native.so", "libicuuc.so"]) File.WriteAllText(there.At(name), "not a library");
        var traced = TracedPair.Run(there.Path, [], "build");
        Assert.Equal(0, traced.Said.Code);
        Assert.DoesNotContain(traced.Files, file => (!Path.IsPathRooted(file) || file.StartsWith(there.Path, StringComparison.Ordinal)) && (file.EndsWith(".dll", StringComparison.Ordinal) || file.Contains(".so", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void No_program_that_a_repository_names_is_run()
    {
        using var there = new CommandsOfThisProgram();
        var marker = there.At("ran");
        File.WriteAllText(there.At(".gitattributes"), "* filter=evil diff=evil\n");
        foreach (var hook in hooks) Plant(there.At($"hooks/{hook}"), marker);
        foreach (var hook in hooks) Plant(there.At($".git/hooks/{hook}"), marker);
        Plant(there.At("evil"), marker);
        foreach (var key in (string[])["core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "core.editor", "gpg.program", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.evil.command", "diff.evil.textconv", "diff.external", "core.alternateRefsCommand", "sequence.editor"])
            there.Git("config", key, there.At("evil"));
        foreach (var alias in (string[])["rev-parse", "blame", "log", "diff", "ls-tree", "cat-file"]) there.Git("config", "alias." + alias, "!" + there.At("evil"));
        foreach (var (key, value) in (ReadOnlySpan<(string, string)>)[("core.hooksPath", there.At("hooks")), ("log.showSignature", "true"), ("filter.evil.required", "true"), ("pager.log", "true"), ("credential.helper", "!" + there.At("evil"))]) there.Git("config", key, value);
        // A line that somebody else wrote, and one that is gone: both ask git for names.
        var file = there.At("fernley.pair.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\n  title: ", "\n  title: New ", StringComparison.Ordinal));
        foreach (var line in (string[])["check --changed-since HEAD", "diff HEAD", "diff HEAD --format docx -o changes.docx", "git install --print"])
        {
            var said = PublishedPair.Run(there.Path, line.Split(' '));
            Assert.True(said.Code is 0 or 1, $"pair {line}: {said.Error}");
            Assert.False(File.Exists(marker), $"pair {line} ran what the repository names");
        }
        using var zip = ZipFile.OpenRead(there.At("changes.docx"));
        Assert.NotNull(zip.GetEntry("word/document.xml"));
        // Git by itself runs it, or all of this would hold nothing.
        Programs.Run("git", ["status"], there.Path);
        Assert.True(File.Exists(marker));
    }

    [SkippableFact]
    public void A_filter_with_a_name_that_cannot_be_said_leaves_authors_unknown_and_is_not_run()
    {
        using var there = new CommandsOfThisProgram();
        var marker = there.At("ran");
        Plant(there.At("evil"), marker);
        File.WriteAllText(there.At(".gitattributes"), "* filter=e=vil\n");
        File.AppendAllText(there.At(".git/config"), $"[filter \"e=vil\"]\n\tclean = {there.At("evil")}\n");
        Assert.Equal(0, PublishedPair.Run(there.Path, "diff", "HEAD", "--format", "docx", "-o", "changes.docx").Code);
        Assert.False(File.Exists(marker));
    }

    [SkippableTheory]
    [InlineData("ext", "ext::{0}")]
    [InlineData("ssh", "ssh://northshire.example/a")]
    [InlineData("file", "file://{1}")]
    public void What_a_copy_lacks_is_not_fetched_whatever_its_settings_allow(string protocol, string address)
    {
        using var there = new CommandsOfThisProgram();
        using var other = new TemporaryFolder();
        var marker = there.At("ran");
        Plant(there.At("evil"), marker);
        var hash = there.Git("rev-parse", "HEAD:fernley.pair.yaml").Trim();
        foreach (var (key, value) in (ReadOnlySpan<(string, string)>)[("core.repositoryFormatVersion", "1"), ("extensions.partialClone", "origin"), ("remote.origin.url", string.Format(null, address, there.At("evil"), other.Path)), ("remote.origin.promisor", "true"),
            ("remote.origin.uploadpack", there.At("evil")), ($"protocol.{protocol}.allow", "always"), ("protocol.allow", "always"), ("core.sshCommand", there.At("evil"))]) there.Git("config", key, value);
        File.Delete(there.At($".git/objects/{hash[..2]}/{hash[2..]}"));
        foreach (var line in (string[])["check --changed-since HEAD", "diff HEAD", "diff HEAD --format docx -o changes.docx"])
        {
            var said = PublishedPair.Run(there.Path, line.Split(' '));
            Assert.InRange(said.Code, 0, 2);
            Assert.False(File.Exists(marker), $"pair {line} fetched: {said.Error}");
        }
    }

    private static void Plant(string path, string marker) => Programs.Script(path, $"#!/bin/sh\ntouch '{marker}'\ncat\n");
}
