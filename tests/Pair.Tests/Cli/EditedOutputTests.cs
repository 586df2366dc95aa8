using System.IO.Compression;
using System.Xml.Linq;
using Pair.Cli;
using Pair.Cli.Files;
using Pair.Tests.Architecture;
using Pair.Tests.Formats.Word;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary>A build never overwrites what people wrote, over the command line, with a real pathway.</summary>
public sealed class EditedOutputTests
{
    private const string Document = "out/minimal.docx";
    private const string Main = "word/document.xml";

    [Fact]
    public void A_document_that_nobody_touched_is_overwritten()
    {
        using var shell = Built();
        shell.File("a.pair.yaml", Pathway("A new title"));
        Assert.Equal(0, shell.Run("build").Code);
        Assert.Contains("A new title", WordWords(shell), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_somebody_edited_stops_the_whole_build()
    {
        using var shell = Edited();
        var before = Contents(shell);
        shell.File("a.pair.yaml", Pathway("A new title"));
        Snapshot.Verify(shell.Run("build").ToString(), "build-edited");
        Assert.Equal(before, Contents(shell));
        Assert.Equal(1, shell.Run("build --fail-on never").Code);
        Assert.Equal(before, Contents(shell));
    }

    [Fact]
    public void The_field_that_somebody_changed_in_the_sample_is_named()
    {
        using var shell = new TestShell { Stages = null }.File("wenbury.pair.yaml", Repository.Text("samples/two-sides/wenbury.pair.yaml"));
        const string Line = "build --as-of 2026-11-02 --to docx";
        Assert.Equal(0, shell.Run(Line).Code);
        var path = Path.Combine(shell.Folder, "out/wenbury.docx");
        File.WriteAllBytes(path, WordEdit.Change(File.ReadAllBytes(path), Main, Retimed));
        var answer = shell.Run(Line);
        Assert.Equal((1, ""), (answer.Code, answer.Output));
        Assert.Contains(
            "out/wenbury.docx:1:1: error[edited-output]: this document was edited since pair wrote it: safeguarding.social_care.hours says \"",
            answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("more field", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, shell.Run(Line + " --force").Code);
        Assert.Equal(0, shell.Run(Line).Code);
    }

    // The words of one control, found as a reader of ours does not.
    private static string Retimed(string xml)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        var control = document.Descendants(WordFile.W + "sdt").First(sdt => (string?)sdt.Element(WordFile.W + "sdtPr")!.Element(WordFile.W + "tag")!.Attribute(WordFile.W + "val") == "safeguarding.social_care.hours");
        control.Descendants(WordFile.W + "t").First().Value = "only on Fridays";
        return document.ToString(SaveOptions.DisableFormatting);
    }

    [Fact]
    public void On_a_terminal_it_says_what_to_do()
    {
        using var shell = Edited(terminal: true);
        Snapshot.Verify(shell.Run("build --color never --to docx").ToString(), "build-edited-terminal");
    }

    [Fact]
    public void It_is_told_in_JSON_and_in_reports_with_no_file_built()
    {
        using var shell = Edited();
        var json = shell.Run("build --format json --report sarif=found.sarif").Output;
        Assert.Contains("\"rule\": \"edited-output\"", json, StringComparison.Ordinal);
        Assert.Contains($"\"path\": \"{Document}\"", json, StringComparison.Ordinal);
        Assert.Contains("\"files\": []", json, StringComparison.Ordinal);
        Assert.Contains("edited-output", shell.Text("found.sarif"), StringComparison.Ordinal);
    }

    [Fact]
    public void Force_overwrites_it_and_the_next_build_needs_none()
    {
        using var shell = Edited();
        Assert.Equal(0, shell.Run("build --force").Code);
        Assert.DoesNotContain("Early help team", WordWords(shell), StringComparison.Ordinal);
        Assert.Equal(0, shell.Run("build").Code);
    }

    [Fact]
    public void Formats_and_editions_that_nobody_edited_can_be_built_beside_it()
    {
        using var shell = Edited();
        Assert.Equal(0, shell.Run("build --to pdf,html").Code);
        Assert.Equal(0, shell.Run("build --edition family").Code);
        Assert.Equal(0, shell.Run("build -o drafts").Code);
        Assert.Equal(1, shell.Run("build --edition practitioner").Code);
    }

    [Fact]
    public void Nobody_can_turn_it_off()
    {
        using var shell = Edited();
        foreach (var options in new[] { "--ignore edited-output", "--severity edited-output=info", "--severity edited-output=off" })
        {
            var answer = shell.Run($"build {options}");
            Assert.Equal(2, answer.Code);
            Assert.Contains("edited-output keeps its severity: a build never overwrites what people wrote", answer.Error, StringComparison.Ordinal);
        }
        Stays("--severity all=off");
        Stays("--select long-sentence");
        shell.File("pair.yaml", "pair: 1\npathways: [a.pair.yaml]\nrules: { all: off }\n");
        Stays("");
        shell.File("pair.yaml", "pair: 1\npathways: [a.pair.yaml]\nrules: { edited-output: info }\n");
        Assert.Contains("\"edited-output\" keeps its severity: a build never overwrites what people wrote", shell.Run("build").Error, StringComparison.Ordinal);
        shell.File("pair.yaml", "pair: 1\npathways: [a.pair.yaml]\noverrides:\n  - { paths: [\"out/*\"], rules: { all: info } }\n");
        Stays("");

        void Stays(string options)
        {
            var before = Contents(shell);
            var answer = shell.Run($"build {options}");
            Assert.Equal(1, answer.Code);
            Assert.Contains($"{Document}:1:1: error[edited-output]", answer.Error, StringComparison.Ordinal);
            Assert.Equal(before, Contents(shell));
        }
    }

    [Fact]
    public void What_somebody_accepts_under_its_name_is_not_accepted()
    {
        using var shell = Edited();
        shell.File("a.pair.yaml", Pathway("Littleham care pathway\n  accept: { edited-output: { reason: We like it, until: 2027-01-01 } }"));
        var answer = shell.Run("build");
        Assert.Equal(1, answer.Code);
        Assert.Contains("\"edited-output\" can never be accepted", answer.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Strangers => new()
    {
        { "nothing at all", [], "pair did not write this file" },
        { "words", "Minutes of the meeting"u8.ToArray(), "pair did not write this file" },
        { "a Word document of somebody's", WordEdit.Body("<w:p/>"), "pair did not write this file" },
        { "a zip that ends early", "PK\u0003\u0004"u8.ToArray(), "(it is broken)" },
        { "too many parts", WordEdit.Pack(Enumerable.Range(0, 50_001).ToDictionary(part => $"part{part}.xml", _ => Array.Empty<byte>())), "(it has more than 50000 parts)" },
        { "a bomb", Bomb(), "(it is too large when it is unpacked)" },
        { "properties with a DTD", Properties("<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>"), "(it is broken)" },
        { "properties as deep as a well", Properties(string.Concat(Enumerable.Repeat("<p>", 100_000))), "(its XML is nested too deeply)" },
        { "a hash that does not fit", Properties("<Properties><property name=\"pair.content\"><x>0</x></property></Properties>"), "edited since pair wrote it: its fields cannot be read" },
    };

    [Theory]
    [MemberData(nameof(Strangers), DisableDiscoveryEnumeration = true)]
    public void A_stranger_s_file_stays_and_is_told_for_what_it_is(string what, byte[] file, string says)
    {
        using var shell = Area();
        Write(shell, file);
        var answer = shell.Run("build");
        Assert.True(answer.Code == 1 && answer.Error.Contains(says, StringComparison.Ordinal), $"{what}: {answer}");
        Assert.Equal([Document], shell.Files("out"));
        Assert.Equal(file, Read(shell));
        Assert.Equal(0, shell.Run("build --force").Code);
        Assert.Equal(0, shell.Run("build").Code);
    }

    [Fact]
    public void What_is_too_large_to_look_at_stays()
    {
        using var shell = Area();
        Write(shell, new byte[64 * 1024 * 1024 + 1]);
        Assert.Contains("pair cannot tell whether somebody edited this file (it is larger than 64 MB)", shell.Run("build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_way_is_told_as_before()
    {
        using var shell = Area().File($"{Document}/keep", "");
        var answer = shell.Run("build");
        Assert.Equal((4, "pair: cannot write out/minimal.docx: a folder has this name"), (answer.Code, answer.Error.Split('\n')[^3]));
        Assert.Equal([$"{Document}/keep"], shell.Files("out"));
    }

    [SkippableFact]
    public void A_file_that_cannot_be_read_stays()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        using var shell = Built();
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(shell.Folder, Document), UnixFileMode.None);
        Assert.Contains("pair cannot tell whether somebody edited this file (no permission)", shell.Run("build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_saved_between_the_look_and_the_writing_is_put_back()
    {
        using var shell = new TestShell().File("a.html", "old").File("a.docx", "saved just now");
        var stop = Assert.Throws<Stop>(() => WholeFiles.Write([To(shell, "a.html"), To(shell, "a.docx") with { Over = new StandingFile("as it was seen"u8.ToArray()) }]));
        Assert.Equal("cannot write a.docx: another program changed it just now", stop.Message);
        Assert.Equal(("old", "saved just now"), (shell.Text("a.html"), shell.Text("a.docx")));
        Assert.Equal(["a.docx", "a.html"], shell.Files());
    }

    [Fact]
    public void A_document_that_came_between_the_look_and_the_writing_stays()
    {
        using var shell = new TestShell().File("a.html", "old").File("a.docx", "saved just now");
        Assert.Throws<Stop>(() => WholeFiles.Write([To(shell, "a.html"), To(shell, "a.docx") with { Over = new StandingFile(null) }]));
        Assert.Equal(("old", "saved just now"), (shell.Text("a.html"), shell.Text("a.docx")));
        Assert.Equal(["a.docx", "a.html"], shell.Files());
    }

    private static FileToWrite To(TestShell shell, string name) => new(Path.Combine(shell.Folder, name), name, "new"u8.ToArray());

    private static byte[] Bomb()
    {
        var parts = new Dictionary<string, byte[]> { ["docProps/custom.xml"] = "<p/>"u8.ToArray() };
        var blank = new byte[65 * 1024 * 1024];
        foreach (var part in Enumerable.Range(0, 4)) parts.Add($"part{part}.bin", blank);
        return WordEdit.Pack(parts);
    }

    private static byte[] Properties(string xml) => WordEdit.Change(WordEdit.Body("<w:p>"), "docProps/custom.xml", _ => xml);

    private static TestShell Built()
    {
        var shell = Area();
        Assert.Equal(0, shell.Run("build").Code);
        return shell;
    }

    private static TestShell Edited(bool terminal = false)
    {
        var shell = Area(terminal);
        Assert.Equal(0, shell.Run("build").Code);
        Write(shell, WordEdit.Replace(Read(shell), Main, "Health visiting", "Early help team"));
        return shell;
    }

    private static TestShell Area(bool terminal = false) =>
        new TestShell { Stages = null, Terminal = terminal }.With("SOURCE_DATE_EPOCH", "1793577600").File("a.pair.yaml", Pathway("Littleham care pathway"));

    private static string Pathway(string title) => Repository.Text("samples/minimal/minimal.pair.yaml").Replace("Littleham care pathway for babies and parents", title, StringComparison.Ordinal);

    private static byte[] Read(TestShell shell) => File.ReadAllBytes(Path.Combine(shell.Folder, Document));

    private static void Write(TestShell shell, byte[] file)
    {
        Directory.CreateDirectory(Path.Combine(shell.Folder, "out"));
        File.WriteAllBytes(Path.Combine(shell.Folder, Document), file);
    }

    private static string WordWords(TestShell shell)
    {
        using var zip = new ZipArchive(new MemoryStream(Read(shell)));
        using var reader = new StreamReader(zip.GetEntry(Main)!.Open());
        return reader.ReadToEnd();
    }

    private static List<string> Contents(TestShell shell) => [.. shell.Files("out").Select(file => file + " " + Convert.ToHexString(File.ReadAllBytes(Path.Combine(shell.Folder, file))))];
}
