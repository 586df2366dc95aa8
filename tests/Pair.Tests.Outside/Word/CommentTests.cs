using System.IO.Compression;
using System.Xml.Linq;
using Pair.Tests.Outside.Running;
using Pair.Tests.Outside.Samples;

namespace Pair.Tests.Outside.Word;

/// <summary>Findings as comments in a word processor that is not ours.</summary>
public class CommentTests
{
    private static readonly XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [SkippableTheory]
    [InlineData("overdue", "oldbridge")]
    [InlineData("overdue", "oldbridge-family")]
    [InlineData("kitchen-sink/kitchen-sink.pair.yaml", "kitchen-sink")]
    [InlineData("kitchen-sink/kitchen-sink.pair.yaml", "kitchen-sink-family")]
    public void LibreOffice_keeps_every_comment_on_its_words(string sample, string stem)
    {
        Programs.Need("soffice");
        using var folder = new TemporaryFolder();
        PairCommandLine.Annotate(Checkout.At("samples", sample), folder.Path);
        var ours = Path.Combine(folder.Path, stem + ".docx");
        var again = Office.Convert(ours, ".docx", "docx:MS Word 2007 XML", Directory.CreateDirectory(Path.Combine(folder.Path, "again")).FullName);
        Assert.NotEmpty(Comments(ours));
        Assert.Equal(Comments(ours), Comments(again));
        // A day that never was would make Word call the saved file broken.
        Assert.All(Part(again, "word/comments.xml").Elements(w + "comment"), comment => Assert.Equal(PairCommandLine.Day, comment.Attribute(w + "date")!.Value[..10]));
    }

    [SkippableFact]
    public void Comments_take_no_room_on_the_page()
    {
        Programs.Need("soffice");
        using var folder = new TemporaryFolder();
        PairCommandLine.Annotate(Checkout.At("samples", "overdue"), folder.Path);
        var annotated = Poppler.Text(Office.ToPdf(Path.Combine(folder.Path, "oldbridge.docx"), Directory.CreateDirectory(Path.Combine(folder.Path, "pdf")).FullName));
        PairCommandLine.Build(Checkout.At("samples", "overdue"), folder.Path);
        Assert.Equal(Poppler.Text(Office.ToPdf(Path.Combine(folder.Path, "oldbridge.docx"), folder.Path)), annotated);
    }

    // The words under each comment and what it says, in the order of the document.
    private static List<string> Comments(string file)
    {
        var said = Part(file, "word/comments.xml").Elements(w + "comment")
            .ToDictionary(Id, comment => string.Join(" / ", comment.Elements(w + "p").Select(paragraph => string.Concat(paragraph.Descendants(w + "t").Select(text => text.Value)))));
        var (open, read) = (new Dictionary<string, string>(), new List<string>());
        foreach (var element in Part(file, "word/document.xml").Descendants())
            if (element.Name == w + "commentRangeStart") open.Add(Id(element), "");
            else if (element.Name == w + "commentRangeEnd" && open.Remove(Id(element), out var words)) read.Add($"[{words}] {said[Id(element)]}");
            else if (element.Name == w + "t")
                foreach (var id in open.Keys.ToList()) open[id] += element.Value;
        read.Sort(StringComparer.Ordinal);
        return read;
    }

    private static string Id(XElement element) => element.Attribute(w + "id")!.Value;

    private static XElement Part(string file, string name)
    {
        using var zip = ZipFile.OpenRead(file);
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part).Root!;
    }
}
