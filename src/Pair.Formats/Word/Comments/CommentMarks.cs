using System.Globalization;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Formats.Word.Comments;

/// <summary>
/// The comments of a document while it is written: marks in its lines where each begins and ends, and the part that holds their words. Which package the two go
/// into is nobody's business here.
/// </summary>
internal sealed class CommentMarks
{
    private const string Author = "pair";
    private const string Initials = "p";

    private readonly Seq<PlacedFinding> comments;
    private readonly string folder;
    private readonly string? date;
    // By the piece itself: two with the same words are two places.
    private readonly Dictionary<Inline, List<int>> starts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Inline, List<int>> ends = new(ReferenceEqualityComparer.Instance);
    private readonly bool[] begun;
    private readonly bool[] ended;

    private CommentMarks(Seq<PlacedFinding> comments, string folder, DateOnly? day)
    {
        (this.comments, this.folder, date) = (comments, folder, day?.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        (begun, ended) = (new bool[comments.Count], new bool[comments.Count]);
        for (var id = 0; id < comments.Count; id++)
        {
            Add(starts, comments[id].Stretch.First, id);
            Add(ends, comments[id].Stretch.Last, id);
        }
    }

    /// <summary>How many comments stand in what was written.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var one in ended)
                if (one) count++;
            return count;
        }
    }

    /// <summary>The comments that a build wishes for a document; null for none.</summary>
    public static CommentMarks? Of(Document document, WordWishes? wishes)
    {
        if (wishes is null || wishes.Comments.IsEmpty) return null;
        var placed = FindingPlaces.Of(document, wishes.Comments);
        if (wishes.LeavesOtherComments) placed = Shown(placed);
        return placed.IsEmpty ? null : new CommentMarks(placed, FolderOf(document), wishes.CommentsFrom);
    }

    /// <summary>Numbers of those whose words were not written, which now stand wherever the caller puts them.</summary>
    public List<int> TakeRest()
    {
        var rest = new List<int>();
        for (var id = 0; id < ended.Length; id++)
            if (!ended[id])
            {
                begun[id] = ended[id] = true;
                rest.Add(id);
            }
        return rest;
    }

    /// <summary>Opens what begins in some pieces of a line, in front of them and all that is put round them.</summary>
    public void Begin(PartXml xml, Seq<Inline> content, int start, int end)
    {
        for (var i = start; i < end; i++) Begin(xml, content[i]);
    }

    /// <summary>Closes what ends in some pieces of a line, behind them and all that is put round them.</summary>
    public void End(PartXml xml, Seq<Inline> content, int start, int end)
    {
        for (var i = start; i < end; i++) End(xml, content[i]);
    }

    /// <summary>The part with the words of all comments that stand in what was written.</summary>
    public byte[] ToBytes()
    {
        using var xml = new PartXml("comments");
        for (var id = 0; id < comments.Count; id++)
            if (ended[id]) Write(xml, id, comments[id].Finding);
        return xml.ToBytes();
    }

    private void Begin(PartXml xml, Inline inline)
    {
        if (!starts.TryGetValue(inline, out var here)) return;
        foreach (var id in here)
        {
            if (begun[id]) continue;
            begun[id] = true;
            xml.Open("commentRangeStart").With("id", id).Close();
        }
    }

    private void End(PartXml xml, Inline inline)
    {
        if (!ends.TryGetValue(inline, out var here)) return;
        foreach (var id in here)
        {
            if (!begun[id] || ended[id]) continue;
            ended[id] = true;
            xml.Open("commentRangeEnd").With("id", id).Close();
            xml.Open("r").Open("rPr").Value("rStyle", CommentStyles.Reference).Close();
            xml.Open("commentReference").With("id", id).Close().Close();
        }
    }

    // The date is the day of judging: the clock is never in a document.
    private void Write(PartXml xml, int id, Finding finding)
    {
        xml.Open("comment").With("id", id).With("author", Author);
        if (date is not null) xml.With("date", date);
        xml.With("initials", Initials);
        xml.Open("p").Open("pPr").Value("pStyle", CommentStyles.Text).Close();
        xml.Open("r").Open("rPr").Value("rStyle", CommentStyles.Reference).Close().Empty("annotationRef").Close();
        xml.Open("r").Open("rPr").Empty("b").Empty("bCs").Close().Text(CommentWords.Head(finding)).Close().Close();
        if (CommentWords.Advice(finding) is { } advice) Paragraph(xml, advice);
        Paragraph(xml, CommentWords.Source(finding, folder));
        xml.Close();
    }

    private static void Paragraph(PartXml xml, string text) =>
        xml.Open("p").Open("pPr").Value("pStyle", CommentStyles.Text).Close().Open("r").Text(text).Close().Close();

    private static void Add(Dictionary<Inline, List<int>> marks, Inline inline, int id)
    {
        if (!marks.TryGetValue(inline, out var here)) marks[inline] = here = [];
        here.Add(id);
    }

    private static Seq<PlacedFinding> Shown(Seq<PlacedFinding> placed)
    {
        var shown = new List<PlacedFinding>();
        foreach (var one in placed)
            if (one.IsShown) shown.Add(one);
        return shown.ToSeq();
    }

    // The title stands in the main file.
    private static string FolderOf(Document document)
    {
        foreach (var block in document.Blocks)
            if (block is Block.Masthead { Title.Origin.Where.Source.Path: var path }) return path[..(path.LastIndexOf('/') + 1)];
        return "";
    }
}
