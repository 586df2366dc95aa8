using Pair.Formats.Html.Preview;

namespace Pair.Cli.Exporting;

/// <summary>The page around those of a preview.</summary>
/// <param name="Bytes">The page.</param>
/// <param name="Policy">The content security policy that is sent with it.</param>
internal sealed record ShellPage(byte[] Bytes, string Policy)
{
    /// <summary>Makes it; it is the same for every pathway.</summary>
    public static ShellPage Make()
    {
        var (bytes, policy) = PreviewPage.Render();
        return new ShellPage(bytes, policy);
    }
}
