namespace Pair.Core.Starting;

/// <summary>Which pair a workflow fetches, and from where.</summary>
/// <param name="Version">Its version, whose tag is <c>vVERSION</c>.</param>
/// <param name="Address">The repository that hands it out, such as <c>https://github.com/OWNER/pair</c>; null where it was built from the source, and nobody has said.</param>
public sealed record PublishedProgram(string Version, string? Address)
{
    // No owner and no host can be called so: what waits never reaches a stranger.
    private const string UnsaidOwner = "[who keeps pair on GitHub]/pair";
    private const string UnsaidAddress = "[address of pair]";

    private const string GitHub = "https://github.com/";

    /// <summary>The action, as a workflow of GitHub names it: <c>OWNER/pair@v1.2.3</c>. GitHub looks for it on its own host, where the name of another host's owner may be a stranger's.</summary>
    public string Action => (IsOnGitHub ? Address![GitHub.Length..] : UnsaidOwner) + "@v" + Version;

    /// <summary>What git clones.</summary>
    public string Source => IsKnown ? Address! : UnsaidAddress;

    /// <summary>Whether a workflow still waits for one of them.</summary>
    public static bool IsWaiting(string workflow) => workflow.Contains(UnsaidOwner, StringComparison.Ordinal) || workflow.Contains(UnsaidAddress, StringComparison.Ordinal);

    /// <summary>Whether a workflow of GitHub can name it.</summary>
    public bool IsOnGitHub => IsKnown && Address!.StartsWith(GitHub, StringComparison.Ordinal) && Address[GitHub.Length..].Split('/') is [{ Length: > 0 }, { Length: > 0 }];

    /// <summary>Whether git can clone it. A shell and YAML take its signs as they are.</summary>
    public bool IsKnown => Address is not null && Address.StartsWith("https://", StringComparison.Ordinal) && Address.AsSpan("https://".Length).IndexOfAnyExcept(plain) < 0;

    private static readonly System.Buffers.SearchValues<char> plain = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._/:");
}
