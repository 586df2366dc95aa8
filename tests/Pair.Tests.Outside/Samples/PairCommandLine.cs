using Pair.Tests.Outside.Running;

namespace Pair.Tests.Outside.Samples;

/// <summary>Runs the real command line as a process of its own, as a user would.</summary>
public static class PairCommandLine
{
    /// <summary>The day that the samples are judged on.</summary>
    public const string Day = "2026-11-22";

    /// <summary>Runs <c>pair build</c>; its exit code may be 1 where the sample has findings on purpose.</summary>
    public static ProgramOutput Build(
        string source, string output, string? folder = null, IEnumerable<KeyValuePair<string, string?>>? variables = null) =>
        Programs.Run("dotnet", ["exec", Checkout.PairDll, "build", source, "-o", output, "--as-of", Day], folder ?? Checkout.Root, variables);
}
