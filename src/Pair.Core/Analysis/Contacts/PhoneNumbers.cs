using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Contacts;

/// <summary>Gathers every phone number of a pathway; closed services are printed nowhere and left out.</summary>
internal static class PhoneNumbers
{
    /// <summary>All of them, in the order of the documents.</summary>
    public static List<PhoneNumber> Of(Pathway pathway)
    {
        var all = new List<PhoneNumber>();
        AddSafeguarding(all, pathway, pathway.Safeguarding.SocialCare, "social-care");
        AddSafeguarding(all, pathway, pathway.Safeguarding.OutOfHours, "out-of-hours");
        AddSafeguarding(all, pathway, pathway.Safeguarding.Crisis, "crisis");
        foreach (var service in pathway.Services)
        {
            if (service.IsClosed || service.Referral is not { } referral) continue;
            AddWays(all, service, referral.How);
            foreach (var contact in referral.Contacts) AddWays(all, service, contact.How);
        }
        foreach (var entry in pathway.AlsoNeeded) Add(all, entry.Phone, $"also_needed.{entry.Id.Value}", entry.Title.Value);
        return all;
    }

    private static void AddSafeguarding(List<PhoneNumber> all, Pathway pathway, SafeguardingContact? contact, string id)
    {
        if (contact is null) return;
        var name = Names.Safeguarding(pathway, id);
        Add(all, contact.Phone, "safeguarding", name);
        foreach (var local in contact.Contacts) Add(all, local.Phone, "safeguarding", name);
    }

    private static void AddWays(List<PhoneNumber> all, Service service, Ways? how)
    {
        if (how is null || (how.Phone is null && how.Text is null)) return;
        var element = $"services.{service.Id.Value}";
        Add(all, how.Phone, element, service.Name.Value, hasTextKey: true);
        Add(all, how.Text, element, service.Name.Value, takesTexts: true, hasTextKey: true);
    }

    private static void Add(List<PhoneNumber> all, Located<string>? number, string element, string owner, bool takesTexts = false, bool hasTextKey = false)
    {
        if (number is not null && !string.IsNullOrWhiteSpace(number.Value)) all.Add(new PhoneNumber(number, element, $"\"{owner}\"", takesTexts, hasTextKey));
    }
}
