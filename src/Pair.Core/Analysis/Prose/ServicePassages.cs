using Pair.Core.Model;

namespace Pair.Core.Analysis.Prose;

/// <summary>The texts of one service.</summary>
internal static class ServicePassages
{
    /// <summary>Adds them.</summary>
    public static void Add(Passages.Page page, Service service)
    {
        // A closed service is in no document.
        var staff = service.IsClosed ? Readers.Nobody : Readers.Practitioners;
        // What families read of a service: its words for them, else its name and summary.
        var all = service.IsForFamilies && !service.IsClosed ? Readers.Everyone : staff;
        var families = service.IsClosed ? Readers.Nobody : Readers.Families;
        page.About($"services.{service.Id.Value}");
        page.Add(service.Name, "name", service.Family?.Name is null ? all : staff, PassageKind.Name);
        page.Add(service.Summary, "summary", service.Family?.Summary is null ? all : staff, PassageKind.Sentence);
        page.Add(service.Family?.Name, "family.name", families, PassageKind.Name);
        page.Add(service.Family?.Summary, "family.summary", families, PassageKind.Sentence);
        page.Add(service.Cost, "cost", all, PassageKind.Phrase);
        page.Add(service.Hours, "hours", all, PassageKind.Phrase);
        for (var i = 0; i < service.Schedules.Count; i++) page.Add(service.Schedules[i].Hours, $"schedules.{i}.hours", all, PassageKind.Phrase);
        for (var i = 0; i < service.Exclusions.Count; i++) page.Add(service.Exclusions[i].Text, $"exclusions.{i}.text", staff, PassageKind.Sentence);
        page.Add(service.Assured?.By, "assured.by", staff, PassageKind.Phrase);
        if (service.Referral is not { } referral) return;
        page.AddAll(referral.Criteria, "referral.criteria", staff, PassageKind.Sentence);
        page.Add(referral.How?.System, "referral.how.system", staff, PassageKind.Title);
        page.Add(referral.Response?.Emergency, "referral.response.emergency", staff, PassageKind.Phrase);
        page.Add(referral.Response?.Urgent, "referral.response.urgent", staff, PassageKind.Phrase);
        page.Add(referral.Response?.Routine, "referral.response.routine", staff, PassageKind.Phrase);
        for (var i = 0; i < referral.Contacts.Count; i++)
        {
            page.Add(referral.Contacts[i].How.System, $"referral.contacts.{i}.system", staff, PassageKind.Title);
            page.Add(referral.Contacts[i].Hours, $"referral.contacts.{i}.hours", staff, PassageKind.Phrase);
            page.Add(referral.Contacts[i].Response, $"referral.contacts.{i}.response", staff, PassageKind.Phrase);
        }
    }
}
