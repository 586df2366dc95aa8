using System.Text;
using Pair.Cli.Exporting;
using Pair.Core.Rollup;

namespace Pair.Cli.Reporting.Rollups;

/// <summary>A form of the atlas.</summary>
/// <param name="Name">What <c>--format</c> and <c>--report</c> take.</param>
/// <param name="Render">Makes the bytes. Where they go matters to text alone.</param>
internal sealed record RollupFormat(string Name, Func<Atlas, Screen, byte[]> Render)
{
    /// <summary>For people at a terminal: the one that is meant where none is named.</summary>
    public static RollupFormat Plain { get; } = Written("text", (writer, atlas, screen) => RollupText.Write(writer, atlas, screen));

    /// <summary>All, in the order that messages list them in.</summary>
    public static IReadOnlyList<RollupFormat> All { get; } =
    [
        Plain,
        Written("json", (writer, atlas, _) => RollupJson.Write(writer, atlas)),
        Written("csv", (writer, atlas, _) => RollupCsv.Write(writer, atlas)),
        Written("html", (writer, atlas, _) => writer.Write(ReportFiles.Page(atlas))),
        new("xlsx", (atlas, _) => ReportFiles.Workbook(atlas)) { IsFileAlone = true },
    ];

    /// <summary>What can be named.</summary>
    public static IReadOnlyList<string> Names() => [.. All.Select(format => format.Name)];

    /// <summary>Whether it is no text, and so goes to a file alone.</summary>
    public bool IsFileAlone { get; init; }

    /// <summary>The atlas as text; a workbook is none.</summary>
    public string Text(Atlas atlas, Screen screen) => Encoding.UTF8.GetString(Render(atlas, screen));

    private static RollupFormat Written(string name, Action<TextWriter, Atlas, Screen> write) => new(name, (atlas, screen) =>
    {
        using var page = new StringWriter { NewLine = "\n" };
        write(page, atlas, screen);
        return Encoding.UTF8.GetBytes(page.ToString());
    });
}
