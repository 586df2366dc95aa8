using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pair.Packaging;

/// <summary>What the files of a release are made of, as CycloneDX 1.6: each work of others with its version, licence and checksum, and which file has which.</summary>
internal static class BillOfMaterials
{
    private const string Program = "pair";

    /// <summary>Writes it; the same each time.</summary>
    /// <exception cref="InvalidDataException">The notices and the program do not name the same packages.</exception>
    public static byte[] Write(Release release, IReadOnlyList<Notice> notices, IReadOnlyList<BuiltPackage> packages, IReadOnlyList<ReleaseFile> files)
    {
        Compare(notices, packages);
        // The number that the standard asks for is made of the content, in place of chance.
        var serial = new Guid(SHA256.HashData(Json(release, notices, packages, files, Guid.Empty)).AsSpan(0, 16));
        return Json(release, notices, packages, files, serial);
    }

    private static void Compare(IReadOnlyList<Notice> notices, IReadOnlyList<BuiltPackage> packages)
    {
        var told = notices.Select(notice => notice.Address).OfType<string>().Where(address => address.StartsWith("pkg:nuget/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var built = packages.Select(package => package.Address).ToHashSet(StringComparer.Ordinal);
        if (built.Except(told).FirstOrDefault() is { } missing) throw new InvalidDataException($"THIRD-PARTY-NOTICES.md says nothing of {missing}, which is in the program.");
        if (told.Except(built).FirstOrDefault() is { } gone) throw new InvalidDataException($"THIRD-PARTY-NOTICES.md names {gone}, which is not in the program.");
    }

    private static byte[] Json(Release release, IReadOnlyList<Notice> notices, IReadOnlyList<BuiltPackage> packages, IReadOnlyList<ReleaseFile> files, Guid serial)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var works = notices.Where(notice => notice.Address is not null).ToList();
            var runtimes = files.Select(file => file.Runtime).OfType<BuiltPackage>().ToList();
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteString("serialNumber", $"urn:uuid:{serial}");
            json.WriteNumber("version", 1);
            json.WriteStartObject("metadata");
            json.WriteString("timestamp", release.Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
            Tool(json, release.Sdk);
            json.WriteStartObject("component");
            Begin(json, "application", Program, Program, release.Version);
            Licence(json, "MIT");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("components");
            foreach (var work in works) Work(json, work, work.Address!, work.Name, work.Version!, packages.FirstOrDefault(package => package.Address == work.Address)?.ContentHash, work.Name == "Lato" ? "file" : "library");
            foreach (var runtime in runtimes) Work(json, notices.Runtime(), runtime.Address, runtime.Name, runtime.Version, runtime.ContentHash, "framework");
            foreach (var file in files) ReleasedFile(json, file, release.Version);
            json.WriteEndArray();
            json.WriteStartArray("dependencies");
            Depends(json, Program, works.Select(work => work.Address!));
            foreach (var file in files) Depends(json, file.Name, file.Runtime is { } runtime ? [Program, runtime.Address] : [Program]);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    // What somebody needs who makes the same again.
    private static void Tool(Utf8JsonWriter json, string sdk)
    {
        json.WriteStartObject("tools");
        json.WriteStartArray("components");
        json.WriteStartObject();
        Begin(json, "application", "dotnet-sdk", ".NET SDK", sdk);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Work(Utf8JsonWriter json, Notice notice, string address, string name, string version, string? contentHash, string kind)
    {
        json.WriteStartObject();
        Begin(json, kind, address, name, version);
        Licence(json, notice.Licence);
        json.WriteString("copyright", notice.Copyright);
        json.WriteString("purl", address);
        json.WriteStartArray("externalReferences");
        json.WriteStartObject();
        json.WriteString("type", "website");
        json.WriteString("url", notice.Page);
        json.WriteEndObject();
        json.WriteEndArray();
        if (contentHash is not null) ContentHash(json, contentHash);
        json.WriteEndObject();
    }

    private static void ReleasedFile(Utf8JsonWriter json, ReleaseFile file, string version)
    {
        json.WriteStartObject();
        Begin(json, "file", file.Name, file.Name, version);
        json.WriteStartArray("hashes");
        json.WriteStartObject();
        json.WriteString("alg", "SHA-256");
        json.WriteString("content", file.Sha256);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string kind, string reference, string name, string version)
    {
        json.WriteString("type", kind);
        json.WriteString("bom-ref", reference);
        json.WriteString("name", name);
        json.WriteString("version", version);
    }

    // No checksum of the standard's kind: those are of a file as it is handed out, signature and all.
    private static void ContentHash(Utf8JsonWriter json, string text)
    {
        json.WriteStartArray("properties");
        json.WriteStartObject();
        json.WriteString("name", "nuget:contentHash");
        json.WriteString("value", text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Licence(Utf8JsonWriter json, string id)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteStartObject("license");
        json.WriteString("id", id);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Depends(Utf8JsonWriter json, string who, IEnumerable<string> on)
    {
        json.WriteStartObject();
        json.WriteString("ref", who);
        json.WriteStartArray("dependsOn");
        foreach (var what in on) json.WriteStringValue(what);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
