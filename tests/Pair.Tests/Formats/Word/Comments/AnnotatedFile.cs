using System.IO.Compression;
using System.Xml.Linq;
using Pair.Core.Text;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Comments;

/// <summary>A comment of a Word file as its readers see it.</summary>
/// <param name="On">The words that it stands on.</param>
/// <param name="Paragraphs">What it says.</param>
internal sealed record ReadComment(string On, Seq<string> Paragraphs);

/// <summary>A Word file with comments, read by what the format says of them.</summary>
internal sealed class AnnotatedFile
{
    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    public AnnotatedFile(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            parts.Add(entry.FullName, copy.ToArray());
        }
    }

    public byte[] Bytes { get; }

    public bool Has(string part) => parts.ContainsKey(part);

    public XElement Xml(string part) => XDocument.Load(new MemoryStream(parts[part])).Root!;

    /// <summary>The comments in the order in which they end; each must have one beginning before its end, one end and one mark behind that.</summary>
    public List<ReadComment> Comments
    {
        get
        {
            var said = Xml("word/comments.xml").Elements(W + "comment").ToDictionary(Id, comment => comment.Elements(W + "p").Select(Text).ToSeq());
            var (open, ended, read) = (new Dictionary<string, string>(), new Dictionary<string, string>(), new List<ReadComment>());
            foreach (var element in Xml("word/document.xml").Descendants())
                if (element.Name == W + "commentRangeStart") open.Add(Id(element), "");
                else if (element.Name == W + "commentRangeEnd")
                {
                    Assert.True(open.Remove(Id(element), out var words));
                    ended.Add(Id(element), words);
                }
                else if (element.Name == W + "commentReference")
                {
                    Assert.True(ended.Remove(Id(element), out var words));
                    Assert.True(said.Remove(Id(element), out var paragraphs));
                    read.Add(new ReadComment(words, paragraphs));
                }
                else if (element.Name == W + "t")
                    foreach (var id in open.Keys.ToList()) open[id] += element.Value;
            Assert.Empty(open);
            Assert.Empty(ended);
            Assert.Empty(said);
            return read;
        }
    }

    private static string Id(XElement element) => element.Attribute(W + "id")!.Value;

    private static string Text(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));
}
