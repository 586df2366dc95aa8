using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Shells;

/// <summary>Do readers of manual pages read ours without a complaint?</summary>
public sealed class ManualPageTests
{
    [SkippableFact]
    public void Mandoc_warns_of_nothing_but_the_date_that_the_page_does_not_have()
    {
        using var folder = new TemporaryFolder();
        Programs.Need("mandoc");
        var said = Programs.Run("mandoc", ["-T", "lint", "-W", "warning", Page(folder)]);
        Assert.All(said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.EndsWith("WARNING: missing date, using \"\": TH", line, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Groff_sets_it_in_80_columns_without_a_warning_and_what_is_typed_can_be_copied()
    {
        using var folder = new TemporaryFolder();
        Programs.Need("groff");
        var said = Programs.Run("groff", ["-ww", "-man", "-Tutf8", "-P-c", "-rLL=80n", Page(folder)]);
        Assert.Equal((0, ""), (said.Code, said.Error));
        // Bold is a letter struck twice.
        var text = System.Text.RegularExpressions.Regex.Replace(said.Output, ".\b", "");
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 80, line));
        foreach (var typed in (string[])["--as-of DATE", "pair build areas/northshire --to docx,pdf -o drafts", "eval \"$(pair completion bash)\"", "~/.zshrc", "pair-baseline.yaml"])
            Assert.Contains(typed, text, StringComparison.Ordinal);
    }

    private static string Page(TemporaryFolder folder)
    {
        var page = folder.File("pair.1");
        File.WriteAllText(page, PublishedPair.Run(Checkout.Root, "man").Output);
        return page;
    }
}
