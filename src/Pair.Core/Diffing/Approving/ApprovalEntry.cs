using Pair.Core.Text;

namespace Pair.Core.Diffing.Approving;

/// <summary>One approval as a file holds it.</summary>
/// <param name="Fingerprint">Which change.</param>
/// <param name="Approval">Why it is meant, and who decided.</param>
public sealed record ApprovalEntry(Located<string> Fingerprint, Approval Approval)
{
    /// <summary>What changed, in words for people; null where nobody wrote it.</summary>
    public string? Change { get; init; }
}

/// <summary>An approval that is to be written.</summary>
/// <param name="Fingerprint">Which change: sixteen hexadecimal digits.</param>
/// <param name="Change">What changed, in one line for people.</param>
/// <param name="Approval">Why it is meant, and who decided.</param>
public sealed record NewApproval(string Fingerprint, string Change, Approval Approval);
