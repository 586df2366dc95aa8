using System.Globalization;
using Pair.Core.Documents;
using Pair.Core.Findings;
using Pair.Core.Text;
using Pair.Pdf;

namespace Pair.Formats.Pdf.Length;

/// <summary>Says of a practitioner edition of more than two sides by how much it is too long, and which words cost most.</summary>
/// <param name="page">Height of a page's content, mm.</param>
internal sealed class OverTwoSides(double page)
{
    private const int Sides = 2;
    private const int MostNamed = 5;

    /// <summary>The finding; null where the edition keeps to its two sides, or nobody knows whose it is.</summary>
    /// <param name="document">What was set.</param>
    /// <param name="blocks">How it was set.</param>
    /// <param name="result">What came of it.</param>
    public Finding? Find(Document document, Blocks blocks, PdfResult result)
    {
        if (result.PageCount <= Sides || document.Blocks is not [Block.Masthead { Title.Origin.Where: { } where }, ..]) return null;
        var (all, over) = (0.0, 0.0);
        for (var i = 0; i < result.Filled.Count; i++)
        {
            all += result.Filled[i];
            if (i >= Sides) over += result.Filled[i];
        }

        var (costs, entries, least) = (new List<Cost>(), 0, all);
        foreach (var table in blocks.Tables)
            foreach (var row in RowCosts.Of(table))
            {
                if (row.Savings.Count > 0) costs.Add(CostOf(row));
                if (table.Said.Role != TableRole.Level) continue;
                entries++;
                least -= row.Height - row.AtTwoLines;
            }
        foreach (var block in document.Blocks)
            if (block is Block.Codes codes && CostOf(codes, blocks.CodesHeight) is { } cost) costs.Add(cost);
        return new Finding("over-two-sides", Severity.Info, $"the practitioner edition is {Number(result.PageCount)} sides of A4 long, {Millimetres(over)} more than two hold", where)
        {
            Help = Help(over, entries, (int)Math.Ceiling(least / page), costs),
            Element = "pathway",
            Pointer = "/pathway/title",
            // Whatever its length: who accepts that it is long is not asked again at each word.
            Facts = ["practitioner"],
            Related = Dearest(costs).ConvertAll(cost => new RelatedPlace(cost.Where, cost.Message)).ToSeq(),
        };
    }

    // Of two that cost the same, the first in the document.
    private static List<Cost> Dearest(List<Cost> costs)
    {
        var dearest = new List<Cost>();
        foreach (var cost in costs)
        {
            dearest.Insert(dearest.FindLastIndex(other => other.Height >= cost.Height) + 1, cost);
            if (dearest.Count > MostNamed) dearest.RemoveAt(MostNamed);
        }
        return dearest;
    }

    private static string Help(double over, int entries, int sides, List<Cost> costs)
    {
        // Then shorter words make it better to read, and never two sides.
        if (sides > Sides)
            return $"{Number(entries)} services at two lines each, with what stands round them, fill {Number(sides)} sides: it is long because they are many. "
                + "Shorten what is named here if readers gain by it, or accept this finding";
        var saved = 0.0;
        foreach (var cost in costs) saved += cost.Height;
        return "shorten what is named here: a `summary:` of one short sentence, details on the page that `url:` names, no `qr: true` where a link will do"
            + (saved >= over ? "" : "; that alone is not enough, so look at what stands round the services too");
    }

    private static Cost CostOf(RowCost row)
    {
        var without = new List<string>();
        var shortened = "";
        foreach (var saving in row.Savings)
            if (saving.What == CellParts.Summary) shortened = "with a summary of one line";
            else without.Add($"{saving.What} ({Lines(saving.Lines)})");
        var how = without.Count == 0 ? shortened : $"without {string.Join(" and ", without)}{(shortened.Length > 0 ? ", and " + shortened : "")}";
        return new Cost(row.Saved, row.Savings[0].Where, $"{Name(row.Row)}: {how} it is {Millimetres(row.Saved)} shorter");
    }

    private static Cost? CostOf(Block.Codes codes, double height) => height > 0 && codes.Items.Count > 0 && codes.Items[0].Origin.Where is { } where
        ? new Cost(height, where, $"{(codes.Items.Count == 1 ? "1 code to scan takes" : $"{Number(codes.Items.Count)} codes to scan take")} {Millimetres(height)}")
        : null;

    private static string Name(Row row) => row.Origin.Element.StartsWith("services.", StringComparison.Ordinal) && row.Cells[0].Content is [Block.Paragraph name, ..]
        ? $"\"{DocumentText.Of(name.Content)}\""
        : "Section B";

    private static string Lines(int count) => count == 1 ? "1 line" : $"{Number(count)} lines";

    private static string Millimetres(double length) => $"{Number((int)Math.Max(1, Math.Round(length)))} mm";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Cost(double Height, Location Where, string Message);
}
