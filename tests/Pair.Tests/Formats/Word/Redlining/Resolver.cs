using System.Xml.Linq;
using static Pair.Tests.Formats.Word.WordFile;

namespace Pair.Tests.Formats.Word.Redlining;

/// <summary>Accepts or rejects all tracked changes of a part, by ISO/IEC 29500-1, 17.13.5, and by nothing that the program knows.</summary>
internal static class Resolver
{
    /// <summary>The part as it is afterwards.</summary>
    /// <param name="part">With changes.</param>
    /// <param name="accept">Whether they are accepted.</param>
    public static XDocument Resolve(XDocument part, bool accept)
    {
        var whole = new XDocument(part);
        var (kept, dropped) = accept ? ("ins", "del") : ("del", "ins");
        // 17.13.5.12 and 17.13.5.17: a row.
        foreach (var row in whole.Descendants(W + "tr").ToList())
        {
            if (row.Element(W + "trPr")?.Element(W + dropped) is not null) row.Remove();
            else row.Element(W + "trPr")?.Element(W + kept)?.Remove();
        }
        whole.Descendants(W + "tbl").Where(table => !table.Elements(W + "tr").Any()).Remove();
        // 17.13.5.14 and 17.13.5.18: runs.
        foreach (var change in whole.Descendants(W + dropped).Where(IsRoundRuns).ToList()) change.Remove();
        foreach (var change in whole.Descendants(W + kept).Where(IsRoundRuns).ToList()) change.ReplaceWith(change.Nodes());
        foreach (var text in whole.Descendants(W + "delText").ToList()) text.Name = W + "t";
        foreach (var text in whole.Descendants(W + "delInstrText").ToList()) text.Name = W + "instrText";
        whole.Descendants(W + "hyperlink").Where(link => !link.HasElements).Remove();
        // 17.13.5.15 and 17.13.5.20: a paragraph's mark; what stands before it runs on into what follows.
        foreach (var paragraph in whole.Descendants(W + "p").ToList())
        {
            var marks = paragraph.Element(W + "pPr")!.Element(W + "rPr");
            var isDropped = marks?.Element(W + dropped) is not null;
            marks?.Remove();
            if (isDropped) RunOn(paragraph);
        }
        return whole;
    }

    private static bool IsRoundRuns(XElement change) => change.Parent!.Name is { } parent && parent != W + "rPr" && parent != W + "trPr";

    private static void RunOn(XElement paragraph)
    {
        var content = paragraph.Elements().Where(element => element.Name != W + "pPr").ToList();
        if (content.Any(element => element.Name != W + "bookmarkStart" && element.Name != W + "bookmarkEnd"))
        {
            var next = paragraph.ElementsAfterSelf().FirstOrDefault();
            Assert.True(next?.Name == W + "p", $"Words have nothing to run on into: {paragraph.Value}");
            foreach (var element in content) element.Remove();
            next!.Element(W + "pPr")!.AddAfterSelf(content);
        }
        else Assert.True(paragraph.ElementsAfterSelf().Any(), "The last paragraph of a cell or body went.");
        paragraph.Remove();
    }
}
