using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class SafeguardingIncomplete : PathwayRule
{
    public override string Name => "safeguarding-incomplete";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Error;

    public override string Says => "the emergency line, the number of social care or the number for nights and weekends is missing";

    public override string Why =>
        """
        Whoever is afraid for a baby has minutes, and opens the first page. Three things must stand there: when to call 999, whom to ring in the daytime, and whom to ring when that office is closed. Councils give the number for nights and weekends apart, so it is the one that is forgotten.
        A line without a number looks like help and is none, so documents say plainly what is not there. Nobody may decide to live with this finding.
        """;

    public override IReadOnlyList<string> Sources => ["S1", "S8", "S89", "S90", "S91"];

    public override string Mend =>
        """
        Ask the council for the numbers of children's social care and of the emergency duty team, and ring each one once. Then write them under `safeguarding:` with `name`, `phone` and `hours`.
        Where numbers differ by place, write `contacts: [{ place: north, phone: … }]`, one for each place. Where one team answers day and night, write its number twice.
        """;

    public override string Bad =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          social_care: { name: Littleham Front Door, phone: 01632 960900, hours: "Monday to Friday, 9am to 5pm" }
          crisis: { name: "NHS 111, option 2", phone: 111 }
        """;

    public override string Good =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          social_care: { name: Littleham Front Door, phone: 01632 960900, hours: "Monday to Friday, 9am to 5pm" }
          out_of_hours: { name: Emergency Duty Team, phone: 01632 960901, hours: nights and weekends }
          crisis: { name: "NHS 111, option 2", phone: 111 }
        """;

    public override bool MayBeAccepted => false;

    public override void Check(Examination examination)
    {
        var said = examination.Pathway.Safeguarding;
        if (Numbers.AreUnwritten(said))
        {
            Report(examination, "nothing says whom to ring when a baby is not safe", Numbers.PlaceOfMissing(examination, "immediate_danger"), "nothing stands under `safeguarding:`",
                "add `safeguarding:` with `immediate_danger`, `social_care`, `out_of_hours`, `crisis` and `procedures`", "safeguarding");
            return;
        }
        if (string.IsNullOrWhiteSpace(said.ImmediateDanger?.Value))
            Report(examination, "no line says to call 999 when somebody is in immediate danger", examination.Place("safeguarding", "immediate_danger"), "`immediate_danger` is missing",
                CallEmergency, "immediate_danger");
        else if (!Numbers.SaysEmergency(said.ImmediateDanger!.Value))
            Report(examination, "no line says to call 999 when somebody is in immediate danger", said.ImmediateDanger.Where, "no 999 here", CallEmergency, "immediate_danger");
        CheckContact(examination, said.SocialCare, "social_care", "no number for children's social care", "add the council's team that takes worries about a child, with its phone and hours");
        CheckContact(examination, said.OutOfHours, "out_of_hours", "no number for nights and weekends", "add the council's emergency duty team, with its phone and hours");
    }

    private const string CallEmergency = "write `immediate_danger: Call 999 if a baby or adult is in immediate danger.`";

    private void CheckContact(Examination examination, SafeguardingContact? contact, string key, string message, string help)
    {
        if (contact is null) Report(examination, message, Numbers.PlaceOfMissing(examination, key), Numbers.LabelOfMissing(examination, key), Numbers.HowToAddHere(examination, help), key);
        else if (Numbers.IsWithout(examination.Pathway, contact)) Report(examination, message, contact.Phone?.Where ?? contact.Where.Where, Numbers.Label(contact), Numbers.HowToAdd, key);
        else if (Numbers.PlacesWithout(examination.Pathway, contact) is { Count: > 0 } places)
        {
            var named = PlaceNames.Of(examination.Pathway, places);
            Report(examination, $"{message} in {named}", contact.Phone?.Where ?? contact.Where.Where, contact.Phone is null ? $"no `phone` for {named}" : $"{Numbers.Label(contact)}, for {named}", Numbers.HowToAddPlace, [key, .. PlaceNames.Ids(places)]);
        }
    }

    private void Report(Examination examination, string message, Location where, string label, string help, params string[] facts) =>
        examination.Report(Found(message, where, "safeguarding", facts) with { Label = label, Help = help });
}
