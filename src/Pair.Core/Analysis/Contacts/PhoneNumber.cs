using Pair.Core.Text;

namespace Pair.Core.Analysis.Contacts;

/// <summary>A phone number that an author wrote.</summary>
/// <param name="Value">The number as printed, and where it stands.</param>
/// <param name="Element">What it belongs to: <c>services.baby-massage</c>, <c>safeguarding</c>.</param>
/// <param name="Owner">Whose it is, in words behind "of".</param>
/// <param name="TakesTexts">Whether it is there for text messages.</param>
/// <param name="HasTextKey">Whether a number for text messages has a key of its own beside it.</param>
internal sealed record PhoneNumber(Located<string> Value, string Element, string Owner, bool TakesTexts, bool HasTextKey);
