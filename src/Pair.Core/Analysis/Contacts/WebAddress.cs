using Pair.Core.Text;

namespace Pair.Core.Analysis.Contacts;

/// <summary>A web address that an author wrote.</summary>
/// <param name="Value">The address, and where it stands.</param>
/// <param name="Element">What it belongs to: <c>services.baby-massage</c>.</param>
/// <param name="Owner">Whose it is, in words behind "of": <c>"Baby massage"</c>, <c>this pathway</c>.</param>
/// <param name="Use">What it is there for.</param>
internal sealed record WebAddress(Located<string> Value, string Element, string Owner, AddressUse Use);

/// <summary>What an address is there for.</summary>
internal enum AddressUse
{
    /// <summary>A page of its own key, which families and practitioners open.</summary>
    Page,

    /// <summary>A way to refer, beside which a mailbox and a number have keys of their own.</summary>
    Way,

    /// <summary>A link with words, which may lead to a mailbox too.</summary>
    Link,
}
