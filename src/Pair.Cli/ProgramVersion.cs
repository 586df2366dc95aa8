namespace Pair.Cli;

/// <summary>Which pair this is.</summary>
internal static class ProgramVersion
{
    /// <summary>Three numbers, such as <c>0.1.0</c>.</summary>
    public static string Number => typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>What <c>pair --version</c> prints.</summary>
    public static string Line => "pair " + Number;
}
