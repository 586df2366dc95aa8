using Pair.Core.Analysis.Prose;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Contacts;

/// <summary>Gathers every web address of a pathway; closed services are printed nowhere and left out.</summary>
internal static class WebAddresses
{
    private const string ThisPathway = "this pathway";

    /// <summary>Those with a key of their own, in the order of the documents.</summary>
    public static List<WebAddress> OfKeys(Pathway pathway)
    {
        var all = new List<WebAddress>();
        Add(all, pathway.Url, "pathway", ThisPathway, AddressUse.Page);
        foreach (var procedure in pathway.Safeguarding.Procedures)
            Add(all, procedure.Url, "safeguarding", $"the procedure {procedure.Id.Value}", AddressUse.Page);
        var steps = pathway.InformationGathering;
        AddLinks(all, steps.Training?.Links ?? default, "information_gathering.training");
        AddLinks(all, steps.Guidance?.Links ?? default, "information_gathering.guidance");
        AddLinks(all, steps.Synthesis?.Links ?? default, "information_gathering.synthesis");
        AddLinks(all, steps.Decision?.Links ?? default, "information_gathering.decision");
        foreach (var service in pathway.Services)
            if (!service.IsClosed) AddService(all, service);
        foreach (var entry in pathway.AlsoNeeded) Add(all, entry.Url, $"also_needed.{entry.Id.Value}", Quoted(entry.Title.Value), AddressUse.Link);
        foreach (var entry in pathway.Organisations) Add(all, entry.Url, $"organisations.{entry.Id.Value}", Quoted(entry.Name.Value), AddressUse.Page);
        return all;
    }

    /// <summary>
    /// Those in a text, as its marks have them: <c>[words](https://…)</c>. What stands in such brackets and looks like no address is a text as typed.
    /// </summary>
    public static void AddThoseIn(List<WebAddress> all, Pathway pathway, Passage passage)
    {
        var text = passage.Text.Value;
        for (var start = text.IndexOf('['); start >= 0;)
        {
            var middle = text.IndexOf("](", start, StringComparison.Ordinal);
            var end = middle < 0 ? -1 : text.IndexOf(')', middle);
            if (end < 0) return;
            var target = text[(middle + 2)..end];
            if (middle > start + 1 && LooksLikeOne(target) && Owner(pathway, passage.Element) is { } owner)
                all.Add(new WebAddress(new Located<string>(target, Inside(passage.Text.Where, target)), passage.Element, owner, AddressUse.Link));
            start = text.IndexOf('[', end);
        }
    }

    private static void AddService(List<WebAddress> all, Service service)
    {
        var (element, owner) = ($"services.{service.Id.Value}", Quoted(service.Name.Value));
        Add(all, service.Url, element, owner, AddressUse.Page);
        if (service.Referral is not { } referral) return;
        Add(all, referral.How?.Url, element, owner, AddressUse.Way);
        Add(all, referral.How?.Form, element, owner, AddressUse.Way);
        foreach (var contact in referral.Contacts)
        {
            Add(all, contact.How.Url, element, owner, AddressUse.Way);
            Add(all, contact.How.Form, element, owner, AddressUse.Way);
        }
    }

    private static void AddLinks(List<WebAddress> all, Seq<TitledLink> links, string element)
    {
        foreach (var link in links) Add(all, link.Url, element, Quoted(link.Title.Value), AddressUse.Link);
    }

    private static void Add(List<WebAddress> all, Located<string>? address, string element, string owner, AddressUse use)
    {
        if (address is not null) all.Add(new WebAddress(address, element, owner, use));
    }

    // An author who writes `[see below](page 2)` means no link.
    private static bool LooksLikeOne(string target)
    {
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || target.Contains("://", StringComparison.Ordinal)) return true;
        if (target.EndsWith('.') || target.AsSpan().ContainsAny(" \t\r\n")) return false;
        // A scheme, `mailto:…`, or a name with a dot, `northshire.example/piew`; not `2.30pm` or `9:30`.
        var sign = target.AsSpan().IndexOfAny(':', '.');
        return sign > 0 && sign + 1 < target.Length && char.IsLetter(target[0]) && char.IsLetter(target[sign + 1]);
    }

    private static string? Owner(Pathway pathway, string element)
    {
        const string services = "services.";
        if (!element.StartsWith(services, StringComparison.Ordinal)) return ThisPathway;
        return pathway.Services.Find(element[services.Length..]) is { IsClosed: false } service ? Quoted(service.Name.Value) : null;
    }

    // Where the target stands among the words as typed; where these differ from the text, the text as a whole.
    private static Location Inside(Location where, string target)
    {
        var at = where.Words.IndexOf(target, StringComparison.Ordinal);
        return at < 0 ? where : new Location(where.Source, new TextSpan(where.Span.Start + at, target.Length));
    }

    private static string Quoted(string name) => $"\"{name}\"";
}
