using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Likeness;

/// <summary>
/// Phones, mailboxes and pages as keys that are equal where they lead to the same: numbers as dialled, pages without what makes no difference. The first letter is
/// the kind. Short codes and front pages are everybody's and have no key.
/// </summary>
internal static class ContactKeys
{
    /// <summary>The kind of a phone.</summary>
    public const char Phone = 't';

    /// <summary>The kind of a mailbox.</summary>
    public const char Mailbox = 'm';

    /// <summary>The kind of a page.</summary>
    public const char Page = 'p';

    private const int Most = 60;

    // Shorter ones are 111, 101, 999, text codes and extensions.
    private const int ShortestNumber = 9;

    /// <summary>All of a service, each once.</summary>
    public static List<string> Of(Service service)
    {
        var all = new List<string>();
        AddPage(all, service.Url);
        if (service.Referral is not { } referral) return all;
        AddWays(all, referral.How);
        foreach (var contact in referral.Contacts) AddWays(all, contact.How);
        return all;
    }

    /// <summary>A number as people in the United Kingdom dial it, short codes too; empty for a text without digits.</summary>
    public static string Dialled(string number)
    {
        var dialled = Addresses.Dial(number)["tel:".Length..];
        if (dialled.StartsWith("+44", StringComparison.Ordinal)) return $"0{dialled.AsSpan(3)}";
        return dialled.StartsWith("0044", StringComparison.Ordinal) ? $"0{dialled.AsSpan(4).TrimStart('0')}" : dialled;
    }

    private static void AddNumber(List<string> all, Located<string>? number)
    {
        if (number is not null && Dialled(number.Value) is { Length: >= ShortestNumber } dialled) Add(all, $"{Phone}{dialled}");
    }

    private static void AddWays(List<string> all, Ways? how)
    {
        if (how is null) return;
        AddNumber(all, how.Phone);
        AddNumber(all, how.Text);
        if (how.Email is { } mailbox && mailbox.Value.Contains('@', StringComparison.Ordinal)) Add(all, $"{Mailbox}{mailbox.Value.Trim().ToLowerInvariant()}");
        AddPage(all, how.Url);
        AddPage(all, how.Form);
    }

    // Scheme, www and a slash at the end make no difference, nor do capitals in the name of the site.
    private static void AddPage(List<string> all, Located<string>? url)
    {
        if (url is null) return;
        var address = Addresses.Printed(url.Value.Trim());
        var end = address.AsSpan().IndexOfAny('/', '?', '#');
        if (end < 0 || end == address.Length - 1) return;
        var host = address[..end].ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host["www.".Length..];
        if (host.Length > 0) Add(all, $"{Page}{host}{address.AsSpan(end)}");
    }

    private static void Add(List<string> all, string key)
    {
        if (all.Count < Most && !all.Contains(key)) all.Add(key);
    }
}
