using System.Text.Json;

namespace Pair.Packaging;

/// <summary>A package of NuGet that is in the program, as the build's own list of its parts has it.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="ContentHash">Of the package without its signature, as lock files have it (SHA-512, in base 64); null where the list has none. The file that NuGet hands out has another one.</param>
internal sealed record BuiltPackage(string Name, string Version, string? ContentHash)
{
    private const string RuntimePack = "runtimepack.";

    /// <summary>As programs for supply chains write it.</summary>
    public string Address => $"pkg:nuget/{Name}@{Version}";

    /// <summary>Packages that put a file into the program.</summary>
    /// <param name="deps">A <c>pair.deps.json</c>.</param>
    public static IReadOnlyList<BuiltPackage> Read(Stream deps)
    {
        using var json = JsonDocument.Parse(deps);
        var shipped = json.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
            .Where(library => library.Value.TryGetProperty("runtime", out var files) && files.EnumerateObject().Any())
            .Select(library => library.Name).ToHashSet(StringComparer.Ordinal);
        return [.. json.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => shipped.Contains(library.Name) && Kind(library) is "package" or "runtimepack")
            .Select(Of).OrderBy(package => package.Address, StringComparer.Ordinal)];
    }

    /// <summary>Whether it is the .NET runtime.</summary>
    public bool IsRuntime => Name.StartsWith("Microsoft.NETCore.App.Runtime.", StringComparison.Ordinal);

    private static string? Kind(JsonProperty library) => library.Value.GetProperty("type").GetString();

    private static BuiltPackage Of(JsonProperty library)
    {
        var (name, version) = (library.Name[..library.Name.IndexOf('/', StringComparison.Ordinal)], library.Name[(library.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var hash = library.Value.TryGetProperty("sha512", out var text) ? text.GetString() : null;
        return new BuiltPackage(
            name.StartsWith(RuntimePack, StringComparison.Ordinal) ? name[RuntimePack.Length..] : name,
            version,
            hash is { Length: > 0 } ? hash["sha512-".Length..] : null);
    }
}
