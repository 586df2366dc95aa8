using System.Text;
using Pair.Core.Documents;
using Pair.Formats.Office.Reading;
using Pair.Formats.Word.Templates;
using Pair.Tests.Snapshots;

namespace Pair.Tests.Cli;

/// <summary><c>pair template</c>.</summary>
public sealed class TemplateCommandTests
{
    [Fact]
    public void A_template_is_written_for_each_edition_and_never_over_a_file()
    {
        using var shell = new TestShell();
        var told = new StringBuilder();
        foreach (var line in (string[])["template", "template", "template --edition family", "template --edition family --force", "template -o brand/house.docx", "template -o brand/house.DOCX --force"])
            told.Append(shell.Run(line));
        Snapshot.Verify(told.ToString(), "template");
        Assert.Equal(StarterTemplate.Write(Edition.Practitioner), File.ReadAllBytes(Path.Combine(shell.Folder, "pathway-template.docx")));
        Assert.Equal(StarterTemplate.Write(Edition.Family), File.ReadAllBytes(Path.Combine(shell.Folder, "pathway-template-family.docx")));
    }

    [Fact]
    public void What_a_user_has_changed_stays_without_force()
    {
        using var shell = new TestShell().File("pathway-template.docx", "my work");
        Assert.Equal(2, shell.Run("template").Code);
        Assert.Equal("my work", shell.Text("pathway-template.docx"));
        Assert.Equal(0, shell.Run("template --force").Code);
        Assert.NotEqual("my work", shell.Text("pathway-template.docx"));
    }

    [Fact]
    public void Mistakes_of_use_are_told()
    {
        using var shell = new TestShell { Terminal = true }.File("pathway-template.docx/in", "a folder").File("brand", "a file");
        var told = new StringBuilder();
        foreach (var line in (string[])["template -o -", "template -o pair.yaml", "template -o .docx", "template -o a.dotx", "template --edition both", "template house.docx", "template", "template -o brand/a.docx"])
            told.Append(shell.Run(line));
        Snapshot.Verify(told.ToString(), "template-command-usage");
    }

    [Fact]
    public void To_standard_output_go_the_bytes_and_nothing_else()
    {
        using var shell = new TestShell();
        var transcript = shell.Run("template -o - --edition family");
        Assert.Equal((0, "", ""), (transcript.Code, transcript.Output, transcript.Error));
        Assert.Equal(StarterTemplate.Write(Edition.Family), transcript.Bytes);
        Assert.Empty(shell.Files());
    }

    [Theory]
    [InlineData(Edition.Practitioner)]
    [InlineData(Edition.Family)]
    public void What_is_written_comes_through_the_door(Edition edition) =>
        Assert.IsType<OfficeRead.Opened>(OfficeFile.Open(StarterTemplate.Write(edition)));
}
