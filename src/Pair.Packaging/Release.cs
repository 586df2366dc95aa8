namespace Pair.Packaging;

/// <summary>One version, and where its parts are.</summary>
/// <param name="Version">Such as <c>1.0.0-rc.1</c>.</param>
/// <param name="Date">Of the commit: every file in every archive has it.</param>
/// <param name="Sdk">The version of the .NET SDK that makes it: with another one the bytes are others.</param>
/// <param name="Checkout">The top folder of the repository.</param>
/// <param name="Built">A folder for each platform, with the program and the notices of its runtime; and <c>manual</c>, with the man page and the completions.</param>
/// <param name="Output">Where all goes.</param>
internal sealed record Release(string Version, DateTimeOffset Date, string Sdk, string Checkout, string Built, string Output)
{
    /// <summary>Every platform that was built for, such as <c>linux-x64</c>.</summary>
    public IEnumerable<string> Platforms =>
        Directory.EnumerateDirectories(Built).Select(folder => Path.GetFileName(folder)!).Where(name => name != "manual").Order(StringComparer.Ordinal);
}
