using Pair.Core.Compiling;
using Pair.Core.Documents;
using Pair.Core.Text;
using Pair.Formats.Word;
using Pair.Formats.Word.Redlining;
using Pair.Tests.Diffing.Edits;
using Pair.Tests.Outside.Reading;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Word;

/// <summary>Tracked changes in a word processor that is not ours.</summary>
public sealed class RedlineTests
{
    // Small ones, a row that comes, a table that is another, and one that changes half of the document.
    private static readonly string[] edits = ["01", "05", "06", "08", "10"];

    [SkippableFact]
    public void LibreOffice_accepts_all_to_the_new_words_and_rejects_all_to_the_old_ones()
    {
        Programs.Need("soffice");
        using var folder = new TemporaryFolder();
        var redlines = (from edit in edits from edition in (Edition[])[Edition.Practitioner, Edition.Family] select Written(folder.Path, edit, edition)).ToList();
        foreach (var accept in (bool[])[true, false])
        {
            var decided = Office.Decide([.. redlines.Select(static redline => redline.File)], accept, Directory.CreateDirectory(Path.Combine(folder.Path, accept ? "accepted" : "rejected")).FullName);
            foreach (var redline in redlines)
                Assert.Equal(Sorted(ReadWords.OfWord(accept ? redline.After : redline.Before)), Sorted(ReadWords.OfWord(decided[redline.File])));
        }
    }

    [SkippableFact]
    public void LibreOffice_shows_what_went_and_what_came_on_its_pages()
    {
        Programs.Need("soffice");
        using var folder = new TemporaryFolder();
        var words = ReadWords.Split(Poppler.Text(Office.ToPdf(Written(folder.Path, "02", Edition.Practitioner).File, folder.Path)));
        var text = string.Join(' ', words);
        Assert.Contains("01632 960133", text, StringComparison.Ordinal);
        Assert.Contains("01632 960233", text, StringComparison.Ordinal);
    }

    private static Redlined Written(string folder, string name, Edition edition)
    {
        var (before, after) = (Published(NorthshireEdits.Before(), edition), Published(NorthshireEdits.Apply(NorthshireEdits.Of(name)), edition));
        return new Redlined(
            Kept("redline", Redline.Write(before, after, static _ => new Authorship("Asha Lead", DateTimeOffset.UnixEpoch))),
            Kept("before", WordExport.Write(before).Bytes),
            Kept("after", WordExport.Write(after).Bytes));

        string Kept(string what, byte[] bytes)
        {
            var file = Path.Combine(folder, $"{name}-{edition}-{what}.docx");
            File.WriteAllBytes(file, bytes);
            return file;
        }
    }

    private static Document Published(Sources room, Edition edition) =>
        Publisher.Publish(room, PathwayCompiler.Compile(room, NorthshireEdits.Main, NorthshireEdits.Workspace), edition, NorthshireEdits.Workspace, new DateOnly(2026, 11, 2)).Document;

    // A frame may change its place in the order.
    private static IEnumerable<string> Sorted(string[] words) => words.Order(StringComparer.Ordinal);

    private sealed record Redlined(string File, string Before, string After);
}
