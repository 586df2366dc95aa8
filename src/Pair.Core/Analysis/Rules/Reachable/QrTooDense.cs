using System.Globalization;
using Pair.Core.Analysis.Contacts;
using Pair.Core.Findings;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Reachable;

internal sealed class QrTooDense : PathwayRule
{
    // A side of 20 mm has room for 33 modules of 0.6 mm, which is how fine the documents draw them; one version more makes it 22 mm, which every
    // place for a code still has. Many good addresses of trusts and councils are that long.
    private const int MostModules = 37;
    private const double Module = 0.6;

    public override string Name => "qr-too-dense";

    public override RuleGroup Group => RuleGroup.Reachable;

    public override Severity Severity => Severity.Warning;

    public override string Says => "an address is too long for a QR code of 20 mm";

    public override string Why =>
        """
        A code of 20 mm is the smallest that phones read with ease, from about ten times its width: 20 cm, as one holds a leaflet. The longer the address, the finer the dots. An old phone, poor light or a photocopy loses fine dots first.
        We draw dots of no less than 0.6 mm. In 20 mm is room for 62 letters and signs, and for 84 the code grows by 2 mm, which nobody notices. A longer address gets a code so large that it takes room from the words beside it, and people who cannot scan it have more to type.
        """;

    public override IReadOnlyList<string> Sources => ["S83", "S84", "S85", "S86", "own"];

    public override string Mend =>
        """
        Leave out what the page opens without: what stands behind `?` or `#`, and words such as index.html.
        Else ask whoever keeps the site for a short address of its own, such as https://www.northshire.example/piew. A link shortener is none: it hides where the code leads, and can be switched off.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            url: https://www.firststeps.example/what-we-do/groups-and-courses/massage?utm_source=leaflet
            levels: [thriving]
            referral: { who: [self], how: { phone: 01632 960111 } }
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            url: https://www.firststeps.example/massage
            levels: [thriving]
            referral: { who: [self], how: { phone: 01632 960111 } }
        """;

    public override void Check(Examination examination)
    {
        var pathway = examination.Pathway;
        Check(examination, pathway.Url, "pathway", "this pathway");
        foreach (var service in pathway.Services)
            // The family edition has a code for each service with a page; what is for staff has one where it is asked for.
            if (!service.IsClosed && (service.IsForFamilies || service.Qr is { Value: true }))
                Check(examination, service.Url, $"services.{service.Id.Value}", $"\"{service.Name.Value}\"");
    }

    private void Check(Examination examination, Located<string>? url, string element, string owner)
    {
        if (url is null || !Addresses.IsSafe(url.Value)) return;
        var modules = QrRoom.Modules(url.Value);
        if (modules <= MostModules) return;
        var side = (modules * Module).ToString("0", CultureInfo.InvariantCulture);
        var longest = QrRoom.Longest(MostModules);
        examination.Report(Found($"the address of {owner} is too long for a QR code of 20 mm; its code will be {side} mm wide", url.Where, element, url.Value) with
        {
            Label = $"{url.Value.Length} letters and signs, and {longest} fit",
            Help = url.Value.AsSpan().IndexOfAny("?#") >= 0
                ? $"try it without what stands behind {(url.Value.Contains('?') ? "?" : "#")}, or ask for a short address of at most {longest} letters and signs"
                : $"ask whoever keeps the page for a short address of at most {longest} letters and signs; no link shortener",
        });
    }
}
