using System.Xml.Linq;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Formats.Word;
using Pair.Formats.Word.Comments;
using Pair.Tests.Documents;
using Pair.Tests.Samples;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Comments;

public sealed class CommentWordsTests
{
    private static readonly Location where = new(new SourceText("areas/north/services/early.pair.yaml", "a\nb\n"), new TextSpan(2, 1));

    private static Finding Found(string message, string? help = null, Severity severity = Severity.Warning) => new("hours-missing", severity, message, where) { Help = help };

    [Fact]
    public void The_fact_says_how_grave_it_is()
    {
        Assert.Equal("Error: nobody answers", CommentWords.Head(Found("nobody answers", severity: Severity.Error)));
        Assert.Equal("Warning: nobody answers", CommentWords.Head(Found("nobody answers")));
        Assert.Equal("Note: nobody answers", CommentWords.Head(Found("nobody answers", severity: Severity.Info)));
    }

    [Fact]
    public void What_to_do_is_a_sentence_with_what_to_type_in_quotes()
    {
        Assert.Equal("Add “hours:” to this service, such as “hours: Mondays”.", CommentWords.Advice(Found("x", "add `hours:` to this service, such as `hours: Mondays`")));
        Assert.Equal("Is a mark alone?", CommentWords.Advice(Found("x", "is a `mark alone?")));
        Assert.Null(CommentWords.Advice(Found("x")));
    }

    [Fact]
    public void Who_decides_reads_what_can_be_done_and_not_what_to_type() =>
        Assert.Equal("Add a service, or declare the gap.", CommentWords.Advice(Found("x", "add under `gaps:` …") with { Choice = "add a service, or declare the gap" }));

    [Fact]
    public void The_file_is_told_from_the_pathways_own_folder_wherever_the_command_was_run()
    {
        Assert.Equal("services/early.pair.yaml, line 2 · pair explain hours-missing", CommentWords.Source(Found("x"), "areas/north/"));
        Assert.Equal("early.pair.yaml, line 2 · pair explain hours-missing", CommentWords.Source(Found("x"), "areas/south/"));
        Assert.Equal("areas/north/services/early.pair.yaml, line 2 · pair explain hours-missing", CommentWords.Source(Found("x"), ""));
    }

    [Fact]
    public void Words_of_any_kind_leave_a_comment_that_can_be_read()
    {
        foreach (var words in (string[])["", "<w:p>&amp;\"", "a\0b\u0001\uD800", "مرحبا 你好 👶", new string('x', 100_000)])
        {
            var wishes = new WordWishes { Comments = [Found(words, words)] };
            var file = new AnnotatedFile(WordExport.Write(EveryBlock.Document, wishes).Bytes);
            Assert.Equal(words.Length == 0 ? 2 : 3, Assert.Single(file.Comments).Paragraphs.Count);
        }
    }

    [Fact]
    public void A_comment_can_stand_on_every_field_of_a_document()
    {
        foreach (var document in (Document[])[Sample.KitchenSink.Document, Sample.KitchenSink.Family])
        {
            var places = new List<Location>();
            foreach (var inline in Publishing.DocumentParts.Of(document).Inlines)
                if (inline.Origin.Where is { } its && !places.Contains(its)) places.Add(its);
            Assert.NotEmpty(places);
            var findings = places.Select((place, i) => new Finding("hours-missing", Severity.Warning, $"{i}", place)).ToSeq();
            var export = WordExport.Write(document, new WordWishes { Comments = findings });
            Assert.Equal(findings.Count, export.Comments);
            Assert.Equal(findings.Count, new AnnotatedFile(export.Bytes).Comments.Count);
        }
    }

    [Fact]
    public void Several_comments_on_one_field_all_stand_there()
    {
        var file = new AnnotatedFile(WordExport.Write(EveryBlock.Document, new WordWishes { Comments = [Found("one"), Found("two"), Found("three")] }).Bytes);
        Assert.Equal(["Warning: one", "Warning: two", "Warning: three"], file.Comments.Select(comment => comment.Paragraphs[0]));
        Assert.Equal(["Every block"], file.Comments.Select(comment => comment.On).Distinct());
    }

    [Fact]
    public void Comments_change_no_word_of_the_document()
    {
        var (plain, annotated) = (new AnnotatedFile(WordExport.Write(EveryBlock.Document).Bytes), new AnnotatedFile(WordExport.Write(EveryBlock.Document, new WordWishes { Comments = [Found("one")] }).Bytes));
        var body = annotated.Xml("word/document.xml");
        body.Descendants(W + "commentReference").Select(mark => mark.Parent!).ToList().ForEach(run => run.Remove());
        body.Descendants().Where(mark => mark.Name == W + "commentRangeStart" || mark.Name == W + "commentRangeEnd").ToList().ForEach(mark => mark.Remove());
        Assert.True(XNode.DeepEquals(plain.Xml("word/document.xml"), body));
    }
}
