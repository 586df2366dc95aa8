using static Pair.Formats.Office.Reading.OfficeRead;

namespace Pair.Formats.Office.Reading;

/// <summary>The door for Word files of strangers: what comes through is unpacked, well-formed, and leads nowhere but to plain links.</summary>
internal static class OfficeReader
{
    /// <summary>Reads a file, from the cheapest check to the dearest; never throws.</summary>
    public static OfficeRead Read(ReadOnlyMemory<byte> bytes)
    {
        if (FileKind.Refuse(bytes.Span) is { } kind) return kind;
        var unpacking = Unpacking.Of(bytes);
        if (unpacking.Refused is { } packed) return packed;
        var types = ContentTypes.Read(unpacking.Parts);
        if (types.Refused is { } untyped) return untyped;
        foreach (var (name, content) in types.Parts)
            if (XmlPart.IsXml(name, types.Types[name]) && XmlPart.Refuse(name, content) is { } broken) return broken;
        if (HarmfulPart.Refuse(types.Types) is { } harmful) return harmful;
        var main = MainPart.Find(types.Parts, types.Types);
        if (main.Refused is { } other) return other;
        if (Outside.Refuse(types.Parts, main.Name) is { } outside) return outside;
        if (Fields.Refuse(types.Parts, types.Types) is { } field) return field;
        return new Opened(new OfficeFile(main.Name, types.Parts, types.Types));
    }

    /// <summary>A file that was cut short, or written by a program with faults; all such end the same way.</summary>
    /// <param name="what">What is wrong with it, as a clause: "its zip is cut short".</param>
    public static Refused Damaged(string what) =>
        new($"is damaged: {what}", "open it in Word or LibreOffice and save it again as .docx; if it does not open there either, take an earlier copy");
}
