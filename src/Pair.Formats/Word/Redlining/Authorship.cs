namespace Pair.Formats.Word.Redlining;

/// <summary>Who made a change and when, as Word shows it beside the change.</summary>
/// <param name="Name">Of the person; Word shows the first 255 characters.</param>
/// <param name="Date">To the second.</param>
public sealed record Authorship(string Name, DateTimeOffset Date);
