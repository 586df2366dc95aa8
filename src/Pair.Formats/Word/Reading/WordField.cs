namespace Pair.Formats.Word.Reading;

/// <summary>A field as it stands in a Word file: one control.</summary>
/// <param name="Key">Of which element, and which key of it: <c>services.baby-massage.summary</c>. A very long one may be shortened, as in the file's tags.</param>
/// <param name="Occurrence">Which wording of the field this is, from 1; 0 where the file does not say any more.</param>
/// <param name="Text">Its words, as a reader sees them; a space for a tab, a line break, a new paragraph or a space that does not break.</param>
public sealed record WordField(string Key, int Occurrence, string Text);
