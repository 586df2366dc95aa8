using System.Text;
using Pair.Cli.Files;
using Pair.Cli.Reporting.Formats;

namespace Pair.Cli.Reporting;

/// <summary>A run inside GitHub Actions shows its findings where people look: beside the lines of a change, and on the page of the run.</summary>
internal static class GithubActions
{
    /// <summary>Whether this run is inside GitHub Actions.</summary>
    public static bool IsHere(World world) => world.Variable("GITHUB_ACTIONS") == "true";

    /// <summary>
    /// Writes annotations and adds a table to the page of the run. Annotations go to standard error, which the runner reads as well: standard
    /// output holds what it holds elsewhere. A page that cannot be written is told and fails nothing.
    /// </summary>
    public static void Tell(World world, Report report)
    {
        GithubReport.Write(world.Error, report);
        if (world.Variable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } page) return;
        using var table = new StringWriter { NewLine = "\n" };
        // Whatever wrote there before may have left its last line open.
        table.WriteLine();
        MarkdownReport.Write(table, report);
        try
        {
            File.AppendAllText(ShownPath.Full(world.Folder, page), table.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            world.Error.WriteLine($"pair: cannot write the summary of this step: {WriteFailure.Reason(failure)}");
        }
    }
}
