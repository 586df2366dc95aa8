using Pair.Cli.Reporting;
using Pair.Cli.Reporting.Rollups;
using Pair.Core.Findings;
using Pair.Core.Rollup;
using Pair.Tests.Samples;

namespace Pair.Tests.Cli.Rollups;

/// <summary>The atlas of the four areas of <c>samples/atlas</c>, with something of everything.</summary>
internal static class InventedAtlas
{
    /// <summary>The atlas as it is.</summary>
    public static Atlas Plain
    {
        get
        {
            var frame = AtlasFrame.Of(["young-parents"]);
            return AtlasBuilder.Of(Sample.AsOf, frame, [.. Sample.Atlas.Select(sample => AreaFacts.Of(sample.Pathway, sample.Path, Sample.AsOf, frame, []))]);
        }
    }

    /// <summary>The same with an area that cannot be read, a trend, and findings that were accepted and can be mended.</summary>
    public static Atlas Whole
    {
        get
        {
            var plain = Plain;
            var (one, other) = (plain.Areas[0], plain.Areas[1] with { Figures = new AreaFigures(9, 3, 1, 2, 3, 4) });
            var more = other with { Cells = [.. other.Cells.Select(cell => cell with { Reach = cell.Share > 0 ? Reach.None : Reach.Whole, Share = cell.Share > 0 ? 0 : 100 })] };
            var full = plain.Areas[2] with { Figures = new AreaFigures(3, 2, 16, 0, 0, 0), Cells = [.. plain.Areas[2].Cells.Select(cell => cell with { Reach = Reach.Whole, Share = 100 })] };
            return plain with
            {
                Unread = [new UnreadArea("areas/broken.pair.yaml", "broken", 2)],
                Trend = Trends.Of("v2026-06", plain.Frame, plain.Areas, [one, more, full, other with { Id = "gone", Name = "Gone" }]),
                Findings = [.. plain.Findings.Select(finding => finding with
                {
                    Accepted = new AcceptedFor("Both know.", "Early years lead", new DateOnly(2027, 3, 31), InSource: true), Fix = new Edit(finding.Where, "01632 960320"),
                })],
            };
        }
    }

    public static string Json(Atlas atlas) => Written(writer => RollupJson.Write(writer, atlas));

    public static string Csv(Atlas atlas) => Written(writer => RollupCsv.Write(writer, atlas));

    public static string Text(Atlas atlas, int width = 80) => Written(writer => RollupText.Write(writer, atlas, new Screen(IsTerminal: false, width, new Paint(on: false))));

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
