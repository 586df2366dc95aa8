using System.Text;
using Pair.Cli.Exporting;
using Pair.Cli.Files;
using Pair.Core.Diffing;

namespace Pair.Cli.Reporting.Diffs;

/// <summary>A form of a comparison.</summary>
/// <param name="Name">What <c>--format</c> and <c>--report</c> take.</param>
/// <param name="Render">Makes the bytes; where they go matters to text alone. Null for the form that is made of the documents themselves, and not of the report.</param>
internal sealed record DiffFormat(string Name, Func<DiffReport, Screen, byte[]>? Render)
{
    private static readonly Screen paper = new(IsTerminal: false, Width: 80, new Paint(on: false));

    /// <summary>For people at a terminal: the one that is meant where none is named.</summary>
    public static DiffFormat Plain { get; } = Written("text", (writer, report, screen) => DiffText.Write(writer, report, screen));

    /// <summary>The documents with tracked changes.</summary>
    public static DiffFormat Word { get; } = new("docx", null);

    /// <summary>All, in the order that messages list them in.</summary>
    public static IReadOnlyList<DiffFormat> All { get; } =
    [
        Plain,
        Written("markdown", (writer, report, _) => writer.Write(DiffMarkdown.Write(report))),
        Written("json", (writer, report, _) => writer.Write(DiffJson.Write(report))),
        Written("html", (writer, report, _) => writer.Write(ReportFiles.Page(report))),
        Word,
    ];

    /// <summary>What can be named.</summary>
    public static IReadOnlyList<string> Names() => [.. All.Select(format => format.Name)];

    /// <summary>Whether it is no text, and so goes to a file alone.</summary>
    public bool IsFileAlone => Render is null;

    /// <summary>The report as text.</summary>
    public string Text(DiffReport report, Screen screen) => Encoding.UTF8.GetString(Bytes(report, screen));

    /// <summary>The report as it goes into a file.</summary>
    public FileToWrite File(DiffReport report, string shown, World world) => new(ShownPath.Full(world.Folder, shown), shown, Bytes(report, paper));

    private byte[] Bytes(DiffReport report, Screen screen) =>
        Render?.Invoke(report, screen) ?? throw new InvalidOperationException($"{Name} is made of documents.");

    private static DiffFormat Written(string name, Action<TextWriter, DiffReport, Screen> write) => new(name, (report, screen) =>
    {
        using var page = new StringWriter { NewLine = "\n" };
        write(page, report, screen);
        return Encoding.UTF8.GetBytes(page.ToString());
    });
}

/// <summary>A comparison that goes to a file.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Shown">The path of the file, from the current folder; with a slash at its end, a folder for one file a pathway.</param>
internal sealed record DiffFile(DiffFormat Format, string Shown)
{
    /// <summary>Whether it is a folder.</summary>
    public bool IsFolder => Shown.EndsWith('/');
}
