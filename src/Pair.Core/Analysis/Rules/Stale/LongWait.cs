using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Stale;

internal sealed class LongWait : PathwayRule
{
    private const int Months = 3;
    private const decimal DaysAWeek = 7;

    public override string Name => "long-wait";

    public override RuleGroup Group => RuleGroup.Stale;

    public override Severity Severity => Severity.Warning;

    public override string Says => "families wait for over a quarter of the time in which a service takes them, or the figure is over 3 months old";

    public override string Why =>
        """
        Sixteen weeks are a season to an adult and a third of a first year to a baby. A service that takes families until 28 weeks of pregnancy is lost to one that waits ten weeks. Where the wait eats much of the window, practitioners have to know early, and commissioners have to hear of it.
        A wait changes by the month: an old figure promises what nobody keeps.
        """;

    public override IReadOnlyList<string> Sources => ["own", "S45", "S49"];

    public override string Mend =>
        """
        Where the figure is old, ask the service for today's and write it with its day: `wait_time: { weeks: 6, date: 2026-11-02 }`.
        Where the wait is long, tell the commissioners, and say in the summary or under `step_out` what families have meanwhile. If the ages under `referral` are wider than written here, mend those.
        """;

    public override string Bad =>
        """
        services:
          parent-infant-team:
            name: Parent-infant team
            provider: littleham-health
            summary: Specialist help for a baby and parent who struggle to connect.
            levels: [getting-more-help]
            ages: pregnancy to 24m
            referral: { who: [health-visitor], ages: birth to 12m, how: { phone: 01632 960920 } }
            wait_time: { weeks: 16, date: 2026-10-12 }
          talking-therapies:
            name: Talking therapies
            provider: littleham-health
            summary: Talking for parents who feel low or anxious.
            levels: [getting-help]
            wait_time: { weeks: 3, date: 2026-05-11 }
        """;

    public override string Good =>
        """
        services:
          parent-infant-team:
            name: Parent-infant team
            provider: littleham-health
            summary: Specialist help for a baby and parent who struggle to connect.
            levels: [getting-more-help]
            ages: pregnancy to 24m
            referral: { who: [health-visitor], ages: birth to 12m, how: { phone: 01632 960920 } }
            wait_time: { weeks: 8, date: 2026-10-12 }
          talking-therapies:
            name: Talking therapies
            provider: littleham-health
            summary: Talking for parents who feel low or anxious.
            levels: [getting-help]
            wait_time: { weeks: 4, date: 2026-10-12 }
        """;

    public override void Check(Examination examination)
    {
        foreach (var service in examination.Pathway.Services)
        {
            // Nobody waits for what is not there yet, not there now or gone.
            if (service.WaitTime is not { } wait || !Openness.IsActive(service)) continue;
            var element = $"services.{service.Id.Value}";
            var old = wait.Date is { } date && Elapsed.MoreThanMonths(Months, date.Value, examination.AsOf) ? date : null;
            // One finding for one line: whoever asks why the wait is long hears today's figure too.
            if (Window(service) is { } window && wait.Weeks.Value > window / 4)
                examination.Report(Found(
                    $"families wait {Weeks(wait.Weeks.Value)} for \"{service.Name.Value}\", over a quarter of the {Weeks(decimal.Floor(window))} in which it takes them",
                    wait.Weeks.Where, element, "long") with
                {
                    Label = old is null ? null : $"as it was {Phrases.Ago(old.Value, examination.AsOf)}",
                    Help = old is null
                        ? "tell the commissioners, and say what families have meanwhile; if the service takes them for longer, mend its ages"
                        : "ask the service for today's figure and write its day; if it is still so long, tell the commissioners and say what families have meanwhile",
                });
            else if (old is not null)
                examination.Report(Found($"the waiting time of \"{service.Name.Value}\" was measured on {Phrases.Day(old.Value)}", old.Where, element, old.Where.Words) with
                {
                    Label = Phrases.Ago(old.Value, examination.AsOf),
                    Help = "ask the service how long families wait now, and write the weeks and the day",
                });
        }
    }

    // Weeks in which new families are taken; null where there is no end to them.
    private static decimal? Window(Service service) =>
        Openness.AgesOfNewFamilies(service) is { To: { } to } ages ? (to.Days - ages.From.Days) / DaysAWeek : null;

    private static string Weeks(decimal weeks) => weeks == 1 ? "1 week" : $"{weeks:0.##} weeks";
}
