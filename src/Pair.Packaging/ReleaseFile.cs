using System.Security.Cryptography;

namespace Pair.Packaging;

/// <summary>A file that users take.</summary>
/// <param name="Name">Without folder.</param>
/// <param name="Sha256">In small hexadecimal digits.</param>
/// <param name="Runtime">The .NET runtime in it; null where it has none.</param>
internal sealed record ReleaseFile(string Name, string Sha256, BuiltPackage? Runtime)
{
    /// <summary>A file that is there.</summary>
    public static ReleaseFile Of(string path, BuiltPackage? runtime)
    {
        using var stream = File.OpenRead(path);
        return new ReleaseFile(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(stream)), runtime);
    }
}
