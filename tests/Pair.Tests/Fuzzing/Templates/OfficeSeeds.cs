using Pair.Core.Documents;
using Pair.Formats.Word;
using Pair.Formats.Word.Templates;
using Pair.Tests.Architecture;
using Pair.Tests.Formats.Word.Templates;
using Pair.Tests.Samples;

namespace Pair.Tests.Fuzzing.Templates;

/// <summary>A Word file before it is damaged: its parts, in their order.</summary>
internal sealed record OfficeSeed(string Name, IReadOnlyList<KeyValuePair<string, byte[]>> Parts);

/// <summary>What damage begins with: templates as people have them, those that pair writes, and documents of ours.</summary>
internal static class OfficeSeeds
{
    private const string Fixtures = "tests/Pair.Tests/Formats/Word/Templates";

    /// <summary>What is put into them, as a file of ours.</summary>
    public static byte[] Own { get; } = WordExport.Write(Sample.Wenbury.Document, null).Bytes.ToArray();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OfficeSeed> All { get; } =
    [
        .. TemplateFiles.Names.Select(Unpacked),
        .. new[] { "fernley.docx", "fernley-family.docx" }.Select(name => new OfficeSeed(name, [.. TemplateFiles.Parts(File.ReadAllBytes(Path.Combine(Repository.Root, "samples/branded/brand", name)))])),
        new OfficeSeed("starter", [.. TemplateFiles.Parts(StarterTemplate.Write(Edition.Practitioner))]),
        new OfficeSeed("starter-family", [.. TemplateFiles.Parts(StarterTemplate.Write(Edition.Family))]),
        new OfficeSeed("own", [.. TemplateFiles.Parts(Own)]),
    ];

    /// <summary>What is put into them.</summary>
    public static Document Document => Sample.Wenbury.Document;

    private static OfficeSeed Unpacked(string name)
    {
        var root = Path.Combine(Repository.Root, Fixtures, name);
        return new OfficeSeed(name, [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(file => KeyValuePair.Create(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file))).OrderBy(part => part.Key, StringComparer.Ordinal)]);
    }
}
