namespace Pair.Formats.Office.Reading;

/// <summary>A stranger's Word or Excel file, unpacked within limits and found harmless: every part, by its name without a slash before it.</summary>
/// <param name="Main">Name of the part that the package leads to: <c>word/document.xml</c>.</param>
/// <param name="Parts">The bytes of each part, sorted by name; the list of types is not among them.</param>
/// <param name="Types">The media type of each part.</param>
public sealed record OfficeFile(string Main, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Parts, IReadOnlyDictionary<string, string> Types);
