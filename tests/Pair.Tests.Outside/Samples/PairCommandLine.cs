using System.Text.Json;
using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>An error as <c>pair check --format json</c> tells it.</summary>
/// <param name="Path">The file, from the folder of the check.</param>
/// <param name="Line">From 1.</param>
/// <param name="Rule">The name of the check.</param>
/// <param name="Help">What to type instead; its last line is the mended line, where there is one.</param>
public sealed record PairError(string Path, int Line, string Rule, string Help);

/// <summary>Runs the real command line as a process of its own, as a user would.</summary>
public static class PairCommandLine
{
    /// <summary>The day that the samples are judged on.</summary>
    public const string Day = "2026-11-22";

    /// <summary>Runs <c>pair build</c> for an edition; its exit code may be 1 where the sample has findings on purpose.</summary>
    public static ProgramOutput Build(
        string source, string output, string edition = "practitioner", string? folder = null, IEnumerable<KeyValuePair<string, string?>>? variables = null) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, "build", source, "--edition", edition, "-o", output, "--as-of", Day], folder ?? Checkout.Root, variables);

    /// <summary>Runs <c>pair build --site</c> for both editions; its exit code may be 1.</summary>
    public static ProgramOutput BuildSite(string source, string output, string formats) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, "build", source, "--site", "--to", formats, "-o", output, "--as-of", Day], Checkout.Root);

    /// <summary>Runs <c>pair build</c> for the Word file of an edition in a template; null for the one that the sample's <c>pair.yaml</c> names.</summary>
    public static ProgramOutput BuildInTemplate(string source, string output, string edition, string? template) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, "build", source, "--to", "docx", "--edition", edition, "-o", output, "--as-of", Day, .. template is null ? (string[])[] : ["--template", template]], Checkout.Root);

    /// <summary>Runs <c>pair build --annotate</c> for the Word files of both editions; its exit code may be 1.</summary>
    public static ProgramOutput Annotate(string source, string output) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, "build", source, "--annotate", "--to", "docx", "-o", output, "--as-of", Day], Checkout.Root);

    /// <summary>
    /// What <c>pair check</c> cannot understand files of a folder for, in one run: that is told whatever is selected. What the rules find in a pathway takes
    /// more than a schema to know.
    /// </summary>
    public static IReadOnlyList<PairError> Errors(string folder, IEnumerable<string> files)
    {
        var said = Programs.Run("dotnet", ["exec", Checkout.PairDll, "check", "--format", "json", "--select", "schema", "--as-of", Day, .. files], folder);
        Assert.True(said.Code is 0 or 1, $"pair check ended with {said.Code}:\n{said.Error}{said.Output}");
        using var report = JsonDocument.Parse(said.Output);
        return
        [
            .. from finding in report.RootElement.GetProperty("findings").EnumerateArray()
               where finding.GetProperty("severity").GetString() == "error"
               select new PairError(finding.GetProperty("path").GetString()!, finding.GetProperty("line").GetInt32(),
                   finding.GetProperty("rule").GetString()!, finding.GetProperty("help").GetString() ?? ""),
        ];
    }
}
