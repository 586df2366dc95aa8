using Pair.Core.Analysis.Contacts;
using Pair.Core.Analysis.Prose;
using Pair.Core.Analysis.Rules.Safe;
using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Reachable;

internal sealed class LinkForm : PathwayRule
{
    private const string CopyIt = "write the address of the page as your browser shows it, beginning with https://";

    public override string Name => "link-form";

    public override RuleGroup Group => RuleGroup.Reachable;

    public override Severity Severity => Severity.Warning;

    public override string? Otherwise => "an error where the address can never become a link";

    public override string Says => "a link leads nowhere, opens only for some people, is not encrypted, or hides where it leads";

    public override string Why =>
        """
        A link is tried once. What opens on the author's own computer may stay shut for a family, a volunteer or another trust: an address on an intranet does, and so do most pages of SharePoint. `http:` sends what people read and type in the open, and browsers warn of it.
        A link shortener hides the address that people are asked to trust. The firm that keeps it can close it or sell it, and every printed code dies with it. A QR code does not need one.
        """;

    public override IReadOnlyList<string> Sources => ["S8", "S83", "S84", "S85", "S86", "own"];

    public override string Mend =>
        """
        Open the page in a browser, on a phone that is not on your organisation's network. Copy the address that the browser shows then; it begins with https://.
        Where a page is on an intranet alone, put the form or leaflet where all partners can open it.
        A mailbox has the key `email`, and a number the key `phone`.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group; dates are on [our page](ftp://firststeps.example/dates.pdf).
            url: http://firststeps.example/massage
            levels: [thriving]
            referral:
              who: [self]
              how: { url: "https://bit.ly/3bAbY", form: "https://intranet/forms/massage.docx" }
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group; dates are on [our page](https://firststeps.example/dates.pdf).
            url: https://firststeps.example/massage
            levels: [thriving]
            referral:
              who: [self]
              how: { url: https://firststeps.example/book, form: https://firststeps.example/massage.docx }
        """;

    public override void Check(Examination examination)
    {
        var addresses = WebAddresses.OfKeys(examination.Pathway);
        var keyed = addresses.Count;
        foreach (var passage in examination.Passages)
            if (passage.Text.Value.Contains("](", StringComparison.Ordinal)) WebAddresses.AddThoseIn(addresses, examination.Pathway, passage);
        // An address that an element says several times is one fault of it.
        var first = new Dictionary<string, Fault>(StringComparer.Ordinal);
        var faults = new List<Fault>();
        for (var i = 0; i < addresses.Count; i++)
        {
            var address = addresses[i];
            // What waits for the real address is told by placeholder, which looks at keys alone.
            if (Judge(address) is not { } fault || (i < keyed && Placeholder.Held(ContactKind.Url, address.Value.Value) is not null)) continue;
            var key = $"{address.Element} {address.Value.Value}";
            if (first.TryAdd(key, fault)) faults.Add(fault);
            else first[key].Again.Add(address.Value.Where);
        }
        foreach (var fault in faults)
            examination.Report(Found($"the link \"{Short(fault.Address.Value.Value)}\" of {fault.Address.Owner} {fault.Says}", fault.Address.Value.Where, fault.Address.Element, fault.Address.Value.Value) with
            {
                Severity = fault.Severity,
                Label = fault.Label,
                Help = fault.Help,
                Related = fault.Again.ConvertAll(static where => new RelatedPlace(where, "here too")).ToSeq(),
            });
    }

    private static Fault? Judge(WebAddress address)
    {
        var value = address.Value.Value;
        if (!Addresses.IsSafe(value))
            return new Fault(address, Severity.Error, "can never become a link", Unlinkable(value),
                IsMailbox(value) ? $"write it as mailto:{Short(value)}" : value.Contains(' ') ? "write each space as %20" : CopyIt);
        if (Starts(value, "mailto:") || Starts(value, "tel:")) return Misplaced(address);
        var host = WebHost.Of(value);
        if (!WebHost.CanBe(host))
            return new Fault(address, Severity.Error, "names no web site", host.Length == 0 ? "the name of the site is missing" : "no site can have this name", CopyIt);
        if (WebHost.Shortener(host) is { } shortener)
            return new Fault(address, Severity.Warning, "hides where it leads", $"{shortener} stands between", "open it, and write the address that the browser shows then");
        if (WebHost.Inside(host) is { } inside)
            return new Fault(address, Severity.Warning, "opens inside one organisation alone", inside,
                "write an address that everybody can open; where there is none, put the page where partners and families can reach it");
        return Starts(value, "http:")
            ? new Fault(address, Severity.Warning, "is not encrypted", "http, not https", $"try https{Short(value["http".Length..])} in a browser; if it opens, write that")
            : null;
    }

    private static Fault? Misplaced(WebAddress address)
    {
        if (address.Use == AddressUse.Link) return null;
        var isMailbox = Starts(address.Value.Value, "mailto:");
        var kept = address.Value.Value[(isMailbox ? "mailto:" : "tel:").Length..];
        return new Fault(address, Severity.Warning, $"leads to a {(isMailbox ? "mailbox" : "number")}, not to a page", "no page",
            address.Use == AddressUse.Way ? $"write `{(isMailbox ? "email" : "phone")}: {Short(kept)}` instead" : "write the address of a page, or leave it out");
    }

    private static string Unlinkable(string value)
    {
        var scheme = value.IndexOf(':');
        if (Starts(value, "https://") || Starts(value, "http://") || Starts(value, "mailto:") || Starts(value, "tel:")) return "a space in it, or a sign that nobody sees";
        if (Starts(value, "http:") || Starts(value, "https:")) return "two slashes are missing";
        if (scheme > 0 && value.AsSpan(0, scheme).IndexOfAny("./") < 0) return $"only https, http, mailto and tel do, not {Short(value[..scheme])}";
        return IsMailbox(value) ? "mailto: is missing" : "https:// is missing";
    }

    private static bool IsMailbox(string value) => value.Contains('@') && value.AsSpan().IndexOfAny(":/") < 0;

    private static bool Starts(string value, string scheme) => value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static string Short(string value) => value.Length <= 80 ? value : value[..79] + "…";

    private sealed record Fault(WebAddress Address, Severity Severity, string Says, string Label, string Help)
    {
        public List<Location> Again { get; } = [];
    }
}
