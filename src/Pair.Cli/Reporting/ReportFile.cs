using System.Text;
using Pair.Cli.Files;

namespace Pair.Cli.Reporting;

/// <summary>A report that goes to a file.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Shown">The path of the file, from the current folder.</param>
internal sealed record ReportFile(ReportFormat Format, string Shown)
{
    private static readonly Screen paper = new(IsTerminal: false, Width: 80, new Paint(on: false));

    /// <summary>The file to write.</summary>
    public FileToWrite Of(Report report, World world)
    {
        using var page = new StringWriter { NewLine = "\n" };
        Format.Write(page, report, paper);
        return new FileToWrite(ShownPath.Full(world.Folder, Shown), Shown, Encoding.UTF8.GetBytes(page.ToString()));
    }
}
