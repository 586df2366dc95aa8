using System.Text.Json;

namespace Pair.Tests.Outside.Breaking;

/// <summary>Names of files as people and systems make them: each is found, told on one line that can be read, and written back under the same name.</summary>
public sealed class NamesTests
{
    public static TheoryData<string> Names =>
    [
        "with blanks", "it's", "a \"quote\"", "$HOME;`id`", "-o", "--fix", "new\nline", "tab\tand\u001B[31m red", "\u202Eback", "\U0001F476", "caf\u00E9", "cafe\u0301", "Ystrad Mynach \u0175\u0177", "back\\slash", "100%25", "dots..", "a:b*c?",
    ];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_file_of_any_name_is_checked_built_and_formatted(string name)
    {
        using var trying = new TryingOut();
        File.Move(trying.At("littleham.pair.yaml"), trying.At($"{name}.pair.yaml"));
        var typed = "'" + $"./{name}.pair.yaml".Replace("'", "'\\''", StringComparison.Ordinal) + "'";
        Assert.Equal(0, trying.Run($"pair build -q --fail-on never -o out {typed}").Code);
        Assert.Equal(0, trying.Run($"pair fmt -q {typed}").Code);
        Assert.Equal(7, trying.Files().Length);
        Assert.DoesNotContain("id:   ", File.ReadAllText(trying.At($"{name}.pair.yaml")), StringComparison.Ordinal);

        trying.Write($"{name}.pair.yaml", "pair: 1\npathway: {}\npathwya: {}\n");
        var said = trying.Run("pair check").Output;
        Assert.Single(said.TrimEnd().Split('\n'), line => line.Contains("pathwya", StringComparison.Ordinal));
        Assert.DoesNotContain(said, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain("\u202E", said, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(trying.Run("pair check --format json").Output);
        Assert.Equal($"{name}.pair.yaml", json.RootElement.GetProperty("findings")[0].GetProperty("path").GetString());
        using var sarif = JsonDocument.Parse(trying.Run("pair check --format sarif").Output);
        var address = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.Equal($"{name}.pair.yaml", Uri.UnescapeDataString(address));
        Assert.All(address, letter => Assert.True(char.IsAsciiLetterOrDigit(letter) || "-._~%/".Contains(letter, StringComparison.Ordinal), address));
        Assert.All(trying.Run("pair check --format github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("::", line, StringComparison.Ordinal));
    }

    // Two names that look alike are two files, and a name that is no text is told.
    [SkippableFact]
    public void Twins_are_two_files_and_bytes_that_are_no_text_are_told()
    {
        using var trying = new TryingOut();
        Assert.Equal(0, trying.Run("cp littleham.pair.yaml $'caf\\xc3\\xa9.pair.yaml'; cp littleham.pair.yaml $'cafe\\xcc\\x81.pair.yaml'").Code);
        Assert.Contains("3 files", trying.Run("pair check --ignore all").Error + trying.Run("pair fmt --check").Error, StringComparison.Ordinal);
        Assert.Equal(0, trying.Run("rm caf*; cp littleham.pair.yaml $'bad\\xff.pair.yaml'").Code);
        var said = trying.Run("pair check");
        Assert.Equal(1, said.Code);
        Assert.Contains("bad\uFFFD.pair.yaml:1:1: error[encoding]: this file cannot be read: its name is not UTF-8; give it another one", said.Output, StringComparison.Ordinal);
    }

    // They would be one file on Windows and macOS.
    [SkippableFact]
    public void Outputs_that_differ_by_case_alone_are_not_written()
    {
        using var trying = new TryingOut();
        trying.Write("areas/a/littleham.pair.yaml", TryingOut.Pathway);
        trying.Write("areas/b/littleham.pair.yaml", TryingOut.Pathway);
        var said = trying.Run("pair build areas/a areas/b");
        Assert.Equal(2, said.Code);
        Assert.StartsWith("pair: two pathways would write out/littleham.html: ", said.Error, StringComparison.Ordinal);
        Assert.Equal(3, trying.Files().Length);
    }

    // A link may lead to a file of the longest name, and a folder may be deeper than a path can say.
    [SkippableFact]
    public void A_pathway_at_the_end_of_the_longest_path_is_checked()
    {
        using var trying = new TryingOut();
        var said = trying.Run("""
            top=$PWD; for i in $(seq 19); do d=$(printf 'd%.0s' $(seq 200)); mkdir $d && cd $d || exit 1; done; cp "$top"/littleham.pair.yaml . && pair fmt -q && pair build -q --fail-on never -o . > /dev/null; echo $?; ls -A | wc -l
            """);
        Assert.Equal("0\n7\n", said.Output);
    }
}
