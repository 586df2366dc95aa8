using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Safe;

internal sealed class NoCrisisRoute : PathwayRule
{
    public override string Name => "no-crisis-route";

    public override RuleGroup Group => RuleGroup.Safe;

    public override Severity Severity => Severity.Error;

    public override string Says => "no number is given for a parent's mental health crisis";

    public override string Why =>
        """
        A parent's mind can change within hours late in pregnancy or after birth, and this must be taken seriously at once. Social care and the police are not the right door for it. Whoever stands beside that parent needs the number of those who answer a mental health crisis by day and by night.
        Nobody may decide to live with this finding.
        """;

    public override IReadOnlyList<string> Sources => ["S44", "S45", "own"];

    public override string Mend =>
        """
        Ask the mental health trust for its crisis line, and ring it once. Then write it as `crisis:` under `safeguarding:` with `name`, `phone` and `hours`.
        Where the line differs by place, write `contacts: [{ place: north, phone: … }]`, one for each place.
        """;

    public override string Bad =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          social_care: { name: Littleham Front Door, phone: 01632 960900 }
          out_of_hours: { name: Emergency Duty Team, phone: 01632 960901 }
        """;

    public override string Good =>
        """
        safeguarding:
          immediate_danger: Call 999 if a baby or adult is in immediate danger.
          social_care: { name: Littleham Front Door, phone: 01632 960900 }
          out_of_hours: { name: Emergency Duty Team, phone: 01632 960901 }
          crisis: { name: "NHS 111, option 2", phone: 111, hours: "all day, every day" }
        """;

    public override bool MayBeAccepted => false;

    public override void Check(Examination examination)
    {
        const string message = "no number for a parent in a mental health crisis";
        const string help = "add `crisis:` with the name, phone and hours of your area's mental health crisis line, such as NHS 111, option 2";
        // Where nothing at all is written about safeguarding, safeguarding-incomplete asks for this too.
        if (Numbers.AreUnwritten(examination.Pathway.Safeguarding)) return;
        if (examination.Pathway.Safeguarding.Crisis is not { } crisis)
            Report(examination, message, Numbers.PlaceOfMissing(examination, "crisis"), Numbers.LabelOfMissing(examination, "crisis"), Numbers.HowToAddHere(examination, help), "crisis");
        else if (Numbers.IsWithout(examination.Pathway, crisis))
            Report(examination, message, crisis.Phone?.Where ?? crisis.Where.Where, Numbers.Label(crisis), Numbers.HowToAdd, "crisis");
        else if (Numbers.PlacesWithout(examination.Pathway, crisis) is { Count: > 0 } places)
        {
            var named = PlaceNames.Of(examination.Pathway, places);
            Report(examination, $"{message} in {named}", crisis.Phone?.Where ?? crisis.Where.Where, crisis.Phone is null ? $"no `phone` for {named}" : $"{Numbers.Label(crisis)}, for {named}", Numbers.HowToAddPlace, ["crisis", .. PlaceNames.Ids(places)]);
        }
    }

    private void Report(Examination examination, string message, Location where, string label, string help, params string[] facts) =>
        examination.Report(Found(message, where, "safeguarding", facts) with { Label = label, Help = help });
}
