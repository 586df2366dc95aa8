using Pair.Core.Text;

namespace Pair.Core.Analysis.Prose;

/// <summary>A number or an address by which something is reached.</summary>
/// <param name="Text">As typed, and where it stands.</param>
/// <param name="Element">What it belongs to: <c>services.baby-massage</c>, <c>pathway</c>.</param>
/// <param name="Key">Its key there, such as <c>referral.how.phone</c>.</param>
/// <param name="Kind">What it is.</param>
public sealed record ContactDetail(Located<string> Text, string Element, string Key, ContactKind Kind);

/// <summary>What a contact detail is.</summary>
public enum ContactKind
{
    /// <summary>A number to ring.</summary>
    Phone,

    /// <summary>A number that takes text messages.</summary>
    TextMessage,

    /// <summary>An address of mail.</summary>
    Email,

    /// <summary>An address of the web.</summary>
    Url,
}
