using Pair.Formats.Office.Reading;

namespace Pair.Formats.Word.Templates;

/// <summary>A Word file that documents are put into.</summary>
/// <param name="Path">As the user knows it.</param>
/// <param name="File">Its parts.</param>
public sealed record WordTemplate(string Path, OfficeFile File);
