namespace Pair.Core.Documents;

/// <summary>One of the answers that a field of a closed choice may have.</summary>
/// <param name="Value">As an author types it: <c>not-required</c>.</param>
/// <param name="Text">As the document shows it: "Consent not needed".</param>
public sealed record Answer(string Value, string Text);
