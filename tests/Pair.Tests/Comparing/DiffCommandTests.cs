using Pair.Cli.Commands;
using Pair.Cli.Reporting.Diffs;
using Pair.Core.Documents;
using Pair.Core.Diffing;
using Pair.Tests.Cli;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Comparing;

/// <summary><c>pair diff</c> over the command line, of files and folders; revisions have real repositories in <c>Pair.Tests.Outside</c>.</summary>
public sealed class DiffCommandTests
{
    [Fact]
    public void A_file_beside_itself_has_no_change_in_any_form()
    {
        using var shell = Shell().File("old.pair.yaml", Area()).File("new.pair.yaml", Area());
        Assert.Equal(("Nothing changed from old.pair.yaml to new.pair.yaml.\n", "", 0), Parts(shell.Run("diff old.pair.yaml new.pair.yaml --exit-code --fail-on any")));
        Assert.Equal(("Nothing changed from new.pair.yaml to new.pair.yaml.\n", "", 0), Parts(shell.Run("diff new.pair.yaml new.pair.yaml --exit-code")));
    }

    [Fact]
    public void A_service_that_is_gone_is_a_break_and_fails_only_where_it_is_told_to()
    {
        using var shell = Shell().File("old.pair.yaml", Area(Yoga)).File("new.pair.yaml", Area());
        var said = shell.Run("diff old.pair.yaml new.pair.yaml");
        Assert.Equal(("", 0), (said.Error, said.Code));
        Assert.Contains("\nBreaking\n  Baby yoga: ", said.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n\d+ breaking.*\.\n$", said.Output);
        int[] codes = [.. new[] { "--exit-code", "--fail-on breaking", "--fail-on risky", "--fail-on any", "--fail-on never", "--fail-on never --exit-code" }.Select(how => shell.Run($"diff old.pair.yaml new.pair.yaml {how}").Code)];
        Assert.Equal([1, 1, 1, 1, 0, 1], codes);
        Assert.Equal([1, 0, 1], [shell.Run("diff new.pair.yaml old.pair.yaml --exit-code").Code, shell.Run("diff new.pair.yaml old.pair.yaml --fail-on breaking").Code, shell.Run("diff new.pair.yaml old.pair.yaml --fail-on any").Code]);
    }

    [Fact]
    public void Approved_breaks_fail_for_exit_code_alone()
    {
        var report = InventedDiff.Report();
        var approved = report with { Pathways = [report.Pathways[0] with { Changes = [report.Pathways[0].Changes[2]] }] };
        bool[] fails = [.. new ChangeClass?[] { null, ChangeClass.Breaking, ChangeClass.Risky, ChangeClass.Neutral }.Select(level => Choices(level, asGit: false).Fails(approved))];
        Assert.Equal([false, false, false, false], fails);
        Assert.True(Choices(null, asGit: true).Fails(approved));
        Assert.True(Choices(ChangeClass.Breaking, asGit: false).Fails(report));
    }

    [Fact]
    public void Two_files_are_compared_whatever_their_ids_and_standard_input_is_a_file()
    {
        using var shell = Shell().File("old.pair.yaml", Area(Yoga, id: "old")).File("new.pair.yaml", Area(id: "new")).Type(Area(Yoga, id: "piped"));
        foreach (var line in (string[])["diff old.pair.yaml new.pair.yaml", "diff - new.pair.yaml"])
        {
            var said = shell.Run(line).Output;
            Assert.Contains("Baby yoga: ", said, StringComparison.Ordinal);
            Assert.DoesNotContain("which is", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Folders_are_laid_beside_each_other_and_say_which_pathways_are_new_or_gone()
    {
        using var shell = Shell().File("then/a.pair.yaml", Area()).File("then/moved.pair.yaml", Area(Yoga, id: "moved")).File("then/gone.pair.yaml", Area(id: "gone"))
            .File("now/a.pair.yaml", Area()).File("now/sub.pair.yaml", Area(Yoga, id: "moved")).File("now/new.pair.yaml", Area(id: "new"));
        var said = shell.Run("diff then now");
        Assert.Contains("\nnow/new.pair.yaml, which is new\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("\nthen/gone.pair.yaml, which is gone\n", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("moved", said.Output, StringComparison.Ordinal);
        Assert.Contains("\n2 other pathways are as they were.\n", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_understood_is_told_beside_the_others_and_is_neither_new_nor_gone()
    {
        using var shell = Shell().File("then/a.pair.yaml", Area(Yoga)).File("then/b.pair.yaml", Area(id: "b")).File("now/a.pair.yaml", Area()).File("now/b.pair.yaml", "pair: 1\npathway: { id: b\n");
        var said = shell.Run("diff then now");
        Assert.Equal(1, said.Code);
        Assert.Contains("Baby yoga: ", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("which is", said.Output, StringComparison.Ordinal);
        Assert.StartsWith("now cannot be understood:\nnow/b.pair.yaml:2:10: error[yaml-syntax]", said.Error, StringComparison.Ordinal);
        Assert.EndsWith("not compared: then/b.pair.yaml\n", said.Error.Replace("now/b.pair.yaml\n", "then/b.pair.yaml\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(("", 1), (shell.Run("diff then/b.pair.yaml now/b.pair.yaml").Output, shell.Run("diff now/b.pair.yaml then/b.pair.yaml").Code));
    }

    [Fact]
    public void An_area_beside_its_base_shows_what_the_area_has_changed_and_nothing_that_is_for_others()
    {
        using var shell = Shell().File("pair.yaml", "pair: 1\npathways: [a.pair.yaml]\n").File("base.pair.yaml", Area(Yoga, id: "base").Replace("organisations:", "places: { a: { name: A }, b: { name: B } }\norganisations:", StringComparison.Ordinal)
                + "  other: { name: For the others, provider: fsn, summary: A group., levels: [thriving], catchment: [b] }\n")
            .File("a.pair.yaml", "pair: 1\nextends: base.pair.yaml\npathway: { id: a, title: Area A, area: { name: A, place: a } }\nservices:\n  yoga: { ages: birth to 6m }\n");
        var said = shell.Run("diff base.pair.yaml a.pair.yaml");
        Assert.Contains("Baby yoga: ", said.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("For the others", said.Output, StringComparison.Ordinal);
        Assert.Contains("\na.pair.yaml, beside its base base.pair.yaml\n", said.Output, StringComparison.Ordinal);

        // Tracked changes are of the same comparison.
        Assert.Equal(0, shell.Run("diff base.pair.yaml a.pair.yaml --format docx -o x.docx").Code);
        using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(shell.Folder, "x.docx"));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var document = reader.ReadToEnd();
        Assert.Contains("Baby yoga", document, StringComparison.Ordinal);
        Assert.Contains("<w:del ", document, StringComparison.Ordinal);
        Assert.DoesNotContain("For the others", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_any_kind_are_findings()
    {
        using var shell = Shell().File("a.pair.yaml", Area()).File("b.pair.yaml", [0xFF, 0xFE, 0x00, 0xD8, 0x01]).File("c.pair.yaml", [0x70, 0xC3, 0x28, 0x00]).File("d.pair.yaml", "");
        foreach (var file in (string[])["b", "c", "d"])
        {
            Assert.Equal(1, shell.Run($"diff a.pair.yaml {file}.pair.yaml").Code);
            Assert.Equal(1, shell.Run($"diff {file}.pair.yaml a.pair.yaml").Code);
        }
    }

    [Fact]
    public void Both_sides_are_judged_as_the_workspace_of_the_newer_one_wants_it()
    {
        const string Rules = "pair: 1\nrules: { no-owner: off, no-self-referral: off }\n";
        // A team that is silent about a rule is silent about it on both sides, so no finding is gone or new.
        using var shell = Shell().File("then/a.pair.yaml", Area(Yoga)).File("now/a.pair.yaml", Area()).File("now/pair.yaml", Rules);
        Assert.DoesNotMatch(@"\[no-(owner|self-referral)\]", shell.Run("diff then now").Output);
        shell.File("then/pair.yaml", "pair: 1\nrules: { no-self-referral: error }\n");
        Assert.DoesNotMatch(@"\[no-(owner|self-referral)\]", shell.Run("diff then now").Output);
        Assert.DoesNotMatch(@"\[no-(owner|self-referral)\]", shell.Run("diff then/a.pair.yaml now/a.pair.yaml").Output);
    }

    [Fact]
    public void Mistakes_of_use_are_a_line_that_says_what_to_type()
    {
        using var shell = Shell().File("a.pair.yaml", Area()).File("folder/notes.txt", "");
        string[] lines =
        [
            "diff", "diff a.pair.yaml", "diff -", "diff - -", "diff a.pair.yaml a.pair.yaml a.pair.yaml", "diff main", "diff main a.pair.yaml", "diff main:a.pair.yaml", "diff a.pair.yaml b.pair.yaml",
            "diff main...HEAD", "diff a.pair.yaml folder", "diff folder folder", "diff a.pair.yaml a.pair.yaml --format word", "diff a.pair.yaml a.pair.yaml --format docx", "diff a.pair.yaml a.pair.yaml --report html",
            "diff a.pair.yaml a.pair.yaml --report xlsx=a.xlsx", "diff a.pair.yaml a.pair.yaml --fail-on error", "diff a.pair.yaml a.pair.yaml --edition family", "diff a.pair.yaml a.pair.yaml -o pair.yaml",
            "diff a.pair.yaml a.pair.yaml --format docx -o a.docx --edition both", "diff --changed-since main", "diff -x", "diff -- -x.pair.yaml a.pair.yaml",
        ];
        Snapshot.Verify(string.Concat(lines.Select(line => shell.Run(line).ToString())), "diff-usage");
    }

    [Fact]
    public void A_path_may_begin_with_a_hyphen_behind_two()
    {
        using var shell = Shell().File("-x.pair.yaml", Area()).File("a.pair.yaml", Area());
        Assert.Equal(0, shell.Run("diff -- -x.pair.yaml a.pair.yaml").Code);
        Assert.Equal(0, shell.Run("diff a.pair.yaml -- -x.pair.yaml").Code);
        Assert.Equal(0, shell.Run("diff --exit-code ./-x.pair.yaml a.pair.yaml").Code);
    }

    [Fact]
    public void Reports_go_to_files_and_the_last_line_says_which()
    {
        using var shell = Shell().File("old.pair.yaml", Area(Yoga)).File("new.pair.yaml", Area());
        var said = shell.Run("diff old.pair.yaml new.pair.yaml -o changes.txt");
        Assert.Equal(("", 0), (said.Output, said.Code));
        Assert.StartsWith("changes.txt written: ", said.Error, StringComparison.Ordinal);
        Assert.StartsWith("From old.pair.yaml to new.pair.yaml, judged on 1 June 2026.\n", shell.Text("changes.txt"), StringComparison.Ordinal);
        Assert.Equal("", shell.Run("diff old.pair.yaml new.pair.yaml -q -o changes.txt").Error);
    }

    [Fact]
    public void The_help_names_every_form() => Assert.Equal(DiffOptions.Formats, $"{string.Join(", ", DiffFormat.All.SkipLast(1).Select(format => format.Name))} or {DiffFormat.All[^1].Name}");

    [Fact]
    public void The_policy_is_printed_without_any_operand()
    {
        using var shell = Shell();
        var said = shell.Run("diff --policy");
        Assert.Equal(("", 0), (said.Error, said.Code));
        Assert.All(ChangePolicy.All, ground => Assert.Contains($"\n  {ground.Name}\n", said.Output, StringComparison.Ordinal));
        Assert.All(said.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    private const string Yoga = "  yoga: { name: Baby yoga, provider: fsn, summary: A group., levels: [getting-help], carers: [anyone], ages: birth to 12m }\n";

    private static string Area(string more = "", string id = "a") => $$"""
        pair: 1
        pathway: { id: {{id}}, title: Littleham, area: { name: Littleham }, levels: thrive, owner: { role: Lead } }
        organisations: { fsn: { name: First Steps } }
        services:
          massage: { name: Baby massage, provider: fsn, summary: A group., levels: [thriving], carers: [anyone], referral: { who: [self] } }
        {{more}}
        """.ReplaceLineEndings("\n");

    private static TestShell Shell() => new() { Stages = null };

    private static DiffChoices Choices(ChangeClass? failOn, bool asGit) => new(DiffFormat.Plain, true, [], Edition.Practitioner, failOn, asGit);

    private static (string, string, int) Parts(Transcript said) => (said.Output, said.Error, said.Code);
}
