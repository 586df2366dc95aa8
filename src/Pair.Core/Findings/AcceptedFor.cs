namespace Pair.Core.Findings;

/// <summary>The decision to live with a finding for now.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Owner">Who answers for it; null where the source does not say.</param>
/// <param name="Until">The day on which the finding returns.</param>
/// <param name="InSource">Whether it stands beside what it is about (<c>accept:</c>); else in the baseline.</param>
public sealed record AcceptedFor(string Reason, string? Owner, DateOnly Until, bool InSource);
