using Pair.Cli.Reporting;

namespace Pair.Cli.Comparing;

/// <summary>What keeps a side from being compared, for standard error: findings as <c>check</c> prints them, under the side that they are of.</summary>
internal static class SideFaults
{
    /// <summary>Writes them; nothing where all was understood.</summary>
    public static void Write(TextWriter writer, Sides sides, Comparison comparison, Screen screen)
    {
        foreach (var side in (Side[])[sides.Base, sides.Head])
        {
            if (side.IsUnderstood) continue;
            // The same path on both sides: which of the two it is must be said.
            writer.WriteLine(ScreenText.Clean(side.Commit is { } commit ? $"{side.Shown} (as it was at {commit[..7]}) cannot be understood:" : $"{side.Shown} cannot be understood:"));
            ReportFormat.Text.Write(writer, new Report(side.Faults, side.Reading.FileNames, side.Reading.Services, null), screen);
        }
        if (!comparison.Findings.IsEmpty) ReportFormat.Text.Write(writer, new Report([.. comparison.Findings], [], null, null), screen);
        foreach (var path in comparison.NotCompared) writer.WriteLine(ScreenText.Clean($"not compared: {path}"));
    }
}
