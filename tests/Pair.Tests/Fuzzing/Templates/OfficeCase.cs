using System.IO.Compression;

namespace Pair.Tests.Fuzzing.Templates;

/// <summary>A damaged Word file, all of it made from one number.</summary>
/// <param name="Seed">Which file it was.</param>
/// <param name="Bytes">The file now.</param>
/// <param name="Changes">What was done, in order.</param>
internal sealed record OfficeCase(string Seed, byte[] Bytes, IReadOnlyList<string> Changes)
{
    private static readonly string[] names =
    [
        "word/document.xml", "word/Document.xml", "word/document2.xml", "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "word/comments.xml", "customXml/item1.xml", "docProps/core.xml", "docProps/custom.xml",
        "../up.xml", "/root.xml", "C:/disk.xml", "word\\windows.xml", "word/vbaProject.bin", "word//twice.xml", "word/./here.xml", "folder/", "word/media/image1.png", "é\u0301.xml", "a",
    ];

    /// <summary>The case of a number.</summary>
    public static OfficeCase Of(ulong number)
    {
        var dice = new Dice(number);
        var seed = dice.Of(OfficeSeeds.All);
        var parts = seed.Parts.ToList();
        var changes = new List<string>();
        // Most stay sound zips with sound XML: what gets through the door matters most.
        for (var left = dice.OneIn(2) ? 1 : dice.Below(4) + 2; left > 0 && parts.Count > 0; left--) changes.Add(dice.OneIn(4) ? Zip(parts, dice) : XmlMutations.Apply(parts, dice));
        var bytes = Packed(parts, dice.OneIn(3) ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
        if (dice.OneIn(8))
        {
            var raw = new List<byte>(bytes);
            for (var left = dice.Below(3) + 1; left > 0; left--) changes.Add("bytes: " + Mutations.Apply(raw, dice));
            bytes = [.. raw];
        }
        return new OfficeCase(seed.Name, bytes, changes);
    }

    /// <summary>What a person needs to see.</summary>
    public override string ToString() => $"{Seed}: {string.Join(", ", Changes)} ({Bytes.Length} bytes)";

    private static string Zip(List<KeyValuePair<string, byte[]>> parts, Dice dice)
    {
        var at = dice.Below(parts.Count);
        var (name, bytes) = parts[at];
        switch (dice.Below(7))
        {
            case 0:
                parts.RemoveAt(at);
                return $"remove {name}";
            case 1:
                parts.Insert(dice.Below(parts.Count + 1), parts[at]);
                return $"double {name}";
            case 2:
                parts[at] = new(dice.Of(names), bytes);
                return $"rename {name} to {parts[at].Key}";
            case 3:
                var other = dice.Below(parts.Count);
                (parts[at], parts[other]) = (new(name, parts[other].Value), new(parts[other].Key, bytes));
                return $"swap {name} and {parts[other].Key}";
            case 4:
                parts[at] = new(name, []);
                return $"empty {name}";
            case 5:
                parts.Add(new(dice.Of(names), dice.Of(OfficeSeeds.All[0].Parts.ToList()).Value));
                return $"add {parts[^1].Key}";
            default:
                var damaged = new List<byte>(bytes);
                var how = Mutations.Apply(damaged, dice);
                parts[at] = new(name, [.. damaged]);
                return $"{how} in {name}";
        }
    }

    private static byte[] Packed(List<KeyValuePair<string, byte[]>> parts, CompressionLevel level)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in parts)
            {
                using var stream = zip.CreateEntry(name, level).Open();
                stream.Write(bytes);
            }
        return file.ToArray();
    }
}
