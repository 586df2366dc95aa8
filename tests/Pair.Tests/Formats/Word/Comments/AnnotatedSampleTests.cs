using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Pair.Tests.Snapshots;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Comments;

/// <summary>What <c>pair build --annotate</c> puts into the Word files of the samples.</summary>
public sealed partial class AnnotatedSampleTests
{
    public static TheoryData<string> Samples => [.. AnnotatedSample.Gappy];

    public static TheoryData<string> All => [.. AnnotatedSample.All];

    [Theory]
    [InlineData("samples/overdue", "comments-overdue")]
    [InlineData("samples/gappy", "comments-gappy")]
    [InlineData("samples/kitchen-sink/kitchen-sink.pair.yaml", "comments-kitchen-sink")]
    public void Every_finding_stands_where_people_read(string path, string name)
    {
        var text = new StringBuilder();
        foreach (var (file, word) in AnnotatedSample.Of(path).Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {file}\n");
            var on = "";
            foreach (var comment in word.Comments)
            {
                if (comment.On != on) text.Append('\n').Append(on = comment.On).Append('\n');
                foreach (var paragraph in comment.Paragraphs) text.Append(paragraph == comment.Paragraphs[0] ? "  > " : "    ").Append(paragraph).Append('\n');
            }
            text.Append('\n');
        }
        Snapshot.Verify(text.ToString(), name);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void They_are_valid(string path)
    {
        Assert.NotEmpty(AnnotatedSample.Of(path).Files);
        foreach (var (_, file) in AnnotatedSample.Of(path).Files)
            foreach (var version in (FileFormatVersions[])[FileFormatVersions.Office2019, FileFormatVersions.Microsoft365])
            {
                using var package = WordprocessingDocument.Open(new MemoryStream(file.Bytes), false);
                Assert.Empty(new OpenXmlValidator(version).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
            }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_practitioners_copies_hold_every_finding_once(string path)
    {
        var sample = AnnotatedSample.Of(path);
        var held = sample.Files.Where(file => !file.Key.Contains("-family", StringComparison.Ordinal)).SelectMany(file => file.Value.Comments).Select(Named).Order().ToList();
        var found = JsonNode.Parse(sample.Report)!["findings"]!.AsArray().Where(finding => finding!["accepted"] is null)
            .Select(finding => (finding!["rule"]!.GetValue<string>(), finding["message"]!.GetValue<string>().Replace("`", ""), finding["line"]!.GetValue<int>().ToString(CultureInfo.InvariantCulture)))
            .Order().ToList();
        Assert.NotEmpty(found);
        // What only shows in a PDF is found by no check.
        Assert.Equal(found, held.Where(one => one.Item1 is not ("over-two-sides" or "undrawable-text")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void In_a_build_of_the_family_edition_alone_nothing_is_lost(string path)
    {
        var alone = AnnotatedSample.Of(path, "family").Files.SelectMany(file => file.Value.Comments).Select(Named).Order();
        var both = AnnotatedSample.Of(path).Files.Where(file => !file.Key.Contains("-family", StringComparison.Ordinal)).SelectMany(file => file.Value.Comments).Select(Named).Order();
        // How long the practitioners' edition is, only its own PDF tells.
        Assert.Equal(both.Where(one => one.Item1 != "over-two-sides"), alone.Where(one => one.Item1 != "over-two-sides"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_list_tells_how_many_there_are(string path)
    {
        var sample = AnnotatedSample.Of(path);
        var told = Told().Matches(sample.Said).Select(told => (told.Groups["name"].Value, int.Parse(told.Groups["count"].Value, CultureInfo.InvariantCulture))).Order();
        Assert.Equal(sample.Files.Where(file => file.Value.Has("word/comments.xml")).Select(file => (file.Key, file.Value.Comments.Count)).Order(), told);
        Assert.Contains("for a workshop, not for publishing", sample.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_build_gives_the_same_bytes()
    {
        var again = new Dictionary<string, AnnotatedFile>();
        AnnotatedSample.Build("samples/overdue", "practitioner,family", again);
        Assert.All(AnnotatedSample.Of("samples/overdue").Files, file => Assert.Equal(file.Value.Bytes, again[file.Key].Bytes));
    }

    [Fact]
    public void Comments_have_a_writer_the_day_of_judging_and_styles_that_Word_knows()
    {
        var file = AnnotatedSample.Of("samples/overdue").Files["oldbridge.docx"];
        Assert.All(file.Xml("word/comments.xml").Elements(), comment =>
        {
            Assert.Equal(("pair", "p"), (comment.Attribute(W + "author")!.Value, comment.Attribute(W + "initials")!.Value));
            Assert.Equal("2026-11-02T00:00:00Z", comment.Attribute(W + "date")!.Value);
        });
        var styles = file.Xml("word/styles.xml").Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")!.Value);
        Assert.Equal("annotation text", styles["CommentText"].Element(W + "name")!.Attribute(W + "val")!.Value);
        Assert.Equal("annotation reference", styles["CommentReference"].Element(W + "name")!.Attribute(W + "val")!.Value);
        Assert.All((string[])["CommentText", "CommentReference"], id => Assert.Null(styles[id].Attribute(W + "customStyle")));
    }

    [Fact]
    public void What_has_nothing_to_find_has_no_trace_of_comments()
    {
        var file = AnnotatedSample.Of("samples/two-sides").Files["wenbury.docx"];
        Assert.False(file.Has("word/comments.xml"));
        Assert.DoesNotContain("omment", file.Xml("word/styles.xml").ToString() + file.Xml("word/document.xml") + file.Xml("[Content_Types].xml") + file.Xml("word/_rels/document.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("wenbury.docx", AnnotatedSample.Of("samples/two-sides").Said, StringComparison.Ordinal);
        Assert.Contains("without comments", AnnotatedSample.Of("samples/two-sides").Said, StringComparison.Ordinal);
    }

    // Rule, message and line, out of "oldbridge.pair.yaml, line 6 · pair explain not-approved".
    private static (string, string, string) Named(ReadComment comment)
    {
        var source = Source().Match(comment.Paragraphs[^1]);
        return (source.Groups["rule"].Value, comment.Paragraphs[0][(comment.Paragraphs[0].IndexOf(": ", StringComparison.Ordinal) + 2)..].Replace("“", "").Replace("”", ""), source.Groups["line"].Value);
    }

    [GeneratedRegex("^[^/].*, line (?<line>[0-9]+) · pair explain (?<rule>[a-z-]+)$")]
    private static partial Regex Source();

    [GeneratedRegex(@"(?<name>[\w-]+\.docx) +[0-9]+ KB   with (?<count>[0-9]+) comments?\n")]
    private static partial Regex Told();
}
