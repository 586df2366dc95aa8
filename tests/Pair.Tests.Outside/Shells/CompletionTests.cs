using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Shells;

/// <summary>Does Tab type in a real shell what <c>pair</c> takes? PowerShell is not in Debian and was not asked.</summary>
public sealed class CompletionTests
{
    private const string BashCompletion = "/usr/share/bash-completion/bash_completion";

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bash_completes_commands_options_values_and_files_with_its_package_and_without(bool withPackage)
    {
        Skip.If(withPackage && !File.Exists(BashCompletion), "bash-completion is not installed");
        using var folder = new TemporaryFolder();
        var script = folder.File("pair.bash");
        File.WriteAllText(script, (withPackage ? $"source {BashCompletion}\n" : "") + Script("bash"));
        Ask("bash", ["--norc", Driver("tab.bash")], script,
            ("pair che", "check"),
            ("pair --v", "--version"),
            ("pair check --s", "--show-origin --select --severity"),
            ("pair build --to do", "docx"),
            ("pair build --to docx,", "docx,html docx,pdf"),
            // Readline replaces what stands behind the =.
            ("pair build --to=docx,h", "docx,html"),
            ("pair check --report sar", "sarif="),
            ("pair check --report sarif=nor", "northshire"),
            ("pair check --severity long-sentence=war", "warning"),
            ("pair check nor", "northshire"),
            ("pair check northshire/n", "northshire/northshire.pair.yaml"),
            ("pair check --config=northshire/pa", "northshire/pair.yaml"),
            ("pair build -o nor", "northshire"),
            ("pair check -q --color always nor", "northshire"),
            ("pair check -- --c", ""),
            ("pair check --as-of n", ""),
            ("pair git ", "install uninstall text"),
            ("pair git text nor", "northshire"),
            ("pair explain review-o", "review-overdue"),
            ("pair completion fi", "fish"),
            ("pair nothing --", ""));
    }

    [SkippableFact]
    public void Fish_completes_commands_options_values_and_files()
    {
        using var folder = new TemporaryFolder();
        var script = folder.File("pair.fish");
        Programs.Need("fish");
        File.WriteAllText(script, Script("fish"));
        Ask("fish", ["--no-config", Driver("tab.fish")], script,
            ("pair ch", "check"),
            ("pair check --fi", "--fix"),
            ("pair build --to do", "docx"),
            ("pair build --to docx,", "docx,html docx,pdf"),
            ("pair build --to=docx,h", "--to=docx,html"),
            ("pair check --report sar", "sarif="),
            ("pair check --report sarif=nor", "sarif=northshire/"),
            ("pair check --severity long-sentence=w", "long-sentence=warning"),
            ("pair check nor", "northshire/"),
            ("pair check northshire/n", "northshire/northshire.pair.yaml"),
            ("pair check --config northshire/pa", "northshire/pair.yaml"),
            ("pair build -o nor", "northshire/"),
            ("pair check --as-of n", ""),
            ("pair git ", "install text uninstall"),
            ("pair git text nor", "northshire/"),
            ("pair explain review-o", "review-overdue"),
            ("pair completion fi", "fish"));
    }

    [SkippableFact]
    public void Zsh_completes_commands_options_values_and_files()
    {
        using var folder = new TemporaryFolder();
        var script = folder.File("pair.zsh");
        Programs.Need("zsh");
        File.WriteAllText(script, Script("zsh"));
        Ask("zsh", ["-f", Driver("tab.zsh")], script,
            ("pair che", "pair check |"),
            ("pair --ver", "pair --version |"),
            ("pair check --sho", "pair check --show-origin |"),
            ("pair build --to docx,p", "pair build --to docx,pdf,|"),
            ("pair check --report sar", "pair check --report sarif=|"),
            ("pair check --report sarif=nor", "pair check --report sarif=northshire/|"),
            ("pair check --severity long-sentence=war", "pair check --severity long-sentence=warning |"),
            ("pair check nor", "pair check northshire/|"),
            ("pair check northshire/n", "pair check northshire/northshire.pair.yaml |"),
            ("pair check --config=northshire/pa", "pair check --config=northshire/pair.yaml |"),
            ("pair build -o nor", "pair build -o northshire/|"),
            ("pair check --as-of n", "pair check --as-of n|"),
            ("pair git ins", "pair git install |"),
            ("pair git text nor", "pair git text northshire/|"),
            ("pair explain review-o", "pair explain review-overdue |"),
            ("pair completion fi", "pair completion fish |"));
    }

    // One shell for all lines: it is started once, as a user's is.
    private static void Ask(string shell, string[] before, string script, params (string Typed, string Offered)[] cases)
    {
        var said = Programs.Output(shell, [.. before, script, Checkout.At("samples"), .. cases.Select(one => one.Typed)]);
        Assert.Equal(
            string.Join('\n', cases.Select(one => $"{one.Typed} -> {one.Offered}")),
            string.Join('\n', said.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r'))));
    }

    private static string Script(string shell)
    {
        var said = PublishedPair.Run(Checkout.Root, "completion", shell);
        Assert.Equal((0, ""), (said.Code, said.Error));
        return said.Output;
    }

    private static string Driver(string name) => Checkout.At("tests", "Pair.Tests.Outside", "Shells", name);
}
