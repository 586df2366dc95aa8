namespace Pair.Cli;

/// <summary>Which pair this is. The build writes the number, and where it is handed out: see <c>Pair.Cli.csproj</c>.</summary>
internal static partial class ProgramVersion
{
    /// <summary>What <c>pair --version</c> prints.</summary>
    public const string Line = "pair " + Number;
}
