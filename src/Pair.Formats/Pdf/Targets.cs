using System.Text;
using Pair.Core.Phrasing;
using Pair.Pdf.Content;

namespace Pair.Formats.Pdf;

/// <summary>Where links of a document lead, and how that is said to who hears the link without the words around it.</summary>
internal static class Targets
{
    /// <summary>A link of the engine.</summary>
    /// <param name="target">An address, or <c>#anchor</c> of a block.</param>
    /// <param name="words">What is read of the link; empty for a picture.</param>
    public static Link Of(string target, string words) => target.StartsWith('#')
        ? new Link.Anchor(target[1..]) { Description = Told(words, "In this document", "in this document") }
        : new Link.Uri(target) { Description = Description(target, words.Trim()) };

    private static string Description(string target, string words)
    {
        if (After(target, "tel:") is { } number)
        {
            // The number as people write it, where the words are it; its end tells, as the beginning may be 0 or +44.
            var said = number.Length > 0 && Digits(words).Contains(number[^Math.Min(6, number.Length)..], StringComparison.Ordinal);
            return said ? $"Phone {words}" : Told(words, $"Phone {number}", $"phone {number}");
        }

        if (After(target, "mailto:") is { } mailbox)
        {
            var address = Uri.UnescapeDataString(mailbox);
            return Told(address.Equals(words, StringComparison.OrdinalIgnoreCase) ? "" : words, $"Email {address}", $"email {address}");
        }

        var printed = Addresses.Printed(target);
        // Words that are the address, with or without www., are not said twice.
        return Told(printed.EndsWith(words, StringComparison.OrdinalIgnoreCase) ? "" : words, $"Web page {printed}", $"web page {printed}");
    }

    /// <summary>The words and where they lead, or that alone.</summary>
    private static string Told(string words, string alone, string after) => string.IsNullOrWhiteSpace(words) ? alone : $"{words.Trim()}, {after}";

    private static string? After(string target, string scheme) => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? target[scheme.Length..] : null;

    private static string Digits(string words)
    {
        var digits = new StringBuilder();
        foreach (var sign in words)
            if (char.IsAsciiDigit(sign)) digits.Append(sign);
        return digits.ToString();
    }
}
