using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Reachable;

internal sealed class HoursMissing : PathwayRule
{
    public override string Name => "hours-missing";

    public override RuleGroup Group => RuleGroup.Reachable;

    public override Severity Severity => Severity.Warning;

    public override string Says => "a helpline or advice line has no hours, or an urgent contact does not say how soon it answers";

    public override string Why =>
        """
        A line that rings unanswered teaches people not to ring again. Real advice lines have duty hours, and urgent routes promise an answer within hours. Whoever has a frightened parent in the room must know at once whether this number helps today, or another one does.
        """;

    public override IReadOnlyList<string> Sources => ["S40", "S45", "own"];

    public override string Mend =>
        """
        Write when somebody answers, in words: `hours: every day, 7am to 11pm`. Where hours differ by place, each of the `contacts` can have its own.
        Say at an urgent contact how soon it answers: `response: within 4 hours`. The words under `referral: { response: { urgent: … } }` count for all urgent contacts.
        """;

    public override string Bad =>
        """
        services:
          parent-line:
            name: Parent line
            provider: first-steps
            summary: A trained parent answers calls.
            levels: [getting-advice]
            offers: [direct, family-helpline]
            referral:
              who: [self]
              how: { phone: 01632 960133 }
              contacts:
                - { use: urgent, phone: 01632 960134 }
        """;

    public override string Good =>
        """
        services:
          parent-line:
            name: Parent line
            provider: first-steps
            summary: A trained parent answers calls.
            levels: [getting-advice]
            offers: [direct, family-helpline]
            hours: every day, 7am to 11pm
            referral:
              who: [self]
              how: { phone: 01632 960133 }
              contacts:
                - { use: urgent, phone: 01632 960134, response: within 1 hour }
        """;

    public override void Check(Examination examination)
    {
        foreach (var service in examination.Pathway.Services)
        {
            if (service.Status?.Value is ServiceStatus.Closed or ServiceStatus.Planned) continue;
            if (!SaysHours(service)) CheckLine(examination, service);
            CheckContacts(examination, service, Urgency.Emergency, service.Referral?.Response?.Emergency);
            CheckContacts(examination, service, Urgency.Urgent, service.Referral?.Response?.Urgent);
        }
    }

    // Of two lines in one service the first stands for both: they share the hours.
    private void CheckLine(Examination examination, Service service)
    {
        foreach (var offer in service.Offers)
        {
            if (offer.Value is not (Offer.FamilyHelpline or Offer.StaffAdviceLine)) continue;
            examination.Report(Found($"nobody is told when \"{service.Name.Value}\" answers", offer.Where, $"services.{service.Id.Value}", "hours") with
            {
                Label = $"{(offer.Value == Offer.FamilyHelpline ? "a helpline" : "an advice line")} without hours",
                Help = "add `hours:` to this service, such as `hours: Monday to Friday, 9am to 5pm`",
            });
            return;
        }
    }

    private void CheckContacts(Examination examination, Service service, Urgency urgency, Located<string>? response)
    {
        if (response is not null) return;
        Located<Urgency>? first = null;
        List<RelatedPlace> others = [];
        foreach (var contact in service.Referral?.Contacts ?? default)
        {
            if (contact.Use is not { } use || use.Value != urgency || contact.Response is not null || IsAnsweredAtOnce(contact)) continue;
            if (first is null) first = use;
            else others.Add(new RelatedPlace(use.Where, "this one neither"));
        }
        if (first is null) return;
        var word = Phrases.Of(urgency);
        examination.Report(Found($"nobody is told how soon the {word} contact of \"{service.Name.Value}\" answers", first.Where, $"services.{service.Id.Value}", word) with
        {
            Label = "how soon?",
            Help = "add `response:` to this contact, such as `response: within 4 hours`",
            Related = others.ToSeq(),
        });
    }

    // Nobody asks how soon 999 answers.
    private static bool IsAnsweredAtOnce(ReferralContact contact) => contact.How.Phone?.Value.Trim() is "999" or "112";

    private static bool SaysHours(Service service)
    {
        if (service.Hours is not null) return true;
        foreach (var schedule in service.Schedules)
            if (schedule.Hours is not null) return true;
        foreach (var contact in service.Referral?.Contacts ?? default)
            if (contact.Hours is not null) return true;
        return false;
    }
}
