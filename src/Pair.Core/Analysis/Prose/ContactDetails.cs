using Pair.Core.Model;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Prose;

/// <summary>Gathers every number and address of a pathway.</summary>
internal sealed class ContactDetails
{
    private readonly List<ContactDetail> details = [];
    private string element = "pathway";

    /// <summary>All of them, section by section.</summary>
    public static IReadOnlyList<ContactDetail> Of(Pathway pathway)
    {
        var all = new ContactDetails();
        all.AddHead(pathway);
        all.AddSteps(pathway.InformationGathering);
        foreach (var organisation in pathway.Organisations) all.About($"organisations.{organisation.Id.Value}").Add(organisation.Url, "url", ContactKind.Url);
        foreach (var service in pathway.Services) all.About($"services.{service.Id.Value}").AddService(service);
        foreach (var topic in pathway.AlsoNeeded)
        {
            all.About($"also_needed.{topic.Id.Value}").Add(topic.Phone, "phone", ContactKind.Phone);
            all.Add(topic.Url, "url", ContactKind.Url);
        }
        return all.details;
    }

    private void AddHead(Pathway pathway)
    {
        Add(pathway.Url, "url", ContactKind.Url);
        Add(pathway.Owner?.Email, "owner.email", ContactKind.Email);
        About("safeguarding");
        foreach (var contact in new[] { pathway.Safeguarding.SocialCare, pathway.Safeguarding.OutOfHours, pathway.Safeguarding.Crisis })
        {
            if (contact is null) continue;
            Add(contact.Phone, $"{contact.Where.Value}.phone", ContactKind.Phone);
            for (var i = 0; i < contact.Contacts.Count; i++) Add(contact.Contacts[i].Phone, $"{contact.Where.Value}.contacts.{i}.phone", ContactKind.Phone);
        }
        foreach (var procedure in pathway.Safeguarding.Procedures) Add(procedure.Url, $"procedures.{procedure.Id.Value}", ContactKind.Url);
    }

    private void AddSteps(InformationGathering steps)
    {
        About("information_gathering.training").AddLinks(steps.Training?.Links ?? default);
        About("information_gathering.guidance").AddLinks(steps.Guidance?.Links ?? default);
        About("information_gathering.synthesis").AddLinks(steps.Synthesis?.Links ?? default);
        About("information_gathering.decision").AddLinks(steps.Decision?.Links ?? default);
    }

    private void AddService(Service service)
    {
        Add(service.Url, "url", ContactKind.Url);
        if (service.Referral is not { } referral) return;
        if (referral.How is { } how) AddWays(how, "referral.how");
        for (var i = 0; i < referral.Contacts.Count; i++) AddWays(referral.Contacts[i].How, $"referral.contacts.{i}");
    }

    private void AddWays(Ways ways, string key)
    {
        Add(ways.Phone, $"{key}.phone", ContactKind.Phone);
        Add(ways.Text, $"{key}.text", ContactKind.TextMessage);
        Add(ways.Email, $"{key}.email", ContactKind.Email);
        Add(ways.Url, $"{key}.url", ContactKind.Url);
        Add(ways.Form, $"{key}.form", ContactKind.Url);
    }

    private void AddLinks(Seq<TitledLink> links)
    {
        for (var i = 0; i < links.Count; i++) Add(links[i].Url, $"links.{i}.url", ContactKind.Url);
    }

    private ContactDetails About(string name)
    {
        element = name;
        return this;
    }

    private void Add(Located<string>? text, string key, ContactKind kind)
    {
        if (text is not null && !Shipped.Holds(text.Where.Source)) details.Add(new ContactDetail(text, element, key, kind));
    }
}
