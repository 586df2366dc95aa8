using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;

namespace Pair.Core.Analysis.Rules.Stale;

internal sealed class NotAssured : PathwayRule
{
    private const int Months = 12;

    public override string Name => "not-assured";

    public override RuleGroup Group => RuleGroup.Stale;

    public override Severity Severity => Severity.Warning;

    public override string Says => "the facts of a service were not checked within 12 months, or never";

    public override string Why =>
        """
        A phone number that leads nowhere costs a family its courage to ask again. Directories fail because nobody can tell which entries still hold: the people who keep them and the people who refer both want to see when somebody last looked, and who.
        Services that are closed are left alone, and so are those still planned: there is nothing to check yet.
        """;

    public override IReadOnlyList<string> Sources => ["S3", "S4", "S74"];

    public override string Mend =>
        """
        Ask the service whether its phone, hours, ages and ways in are still right. Then write the day and the role of whoever answered: `assured: { date: 2026-11-02, by: Team lead }`.
        Once a year for each service is enough.
        """;

    public override string Bad =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            assured: { date: 2025-04-02, by: Service manager }
          play-bus:
            name: The play bus
            provider: first-steps
            summary: A bus with toys and a family worker.
            levels: [thriving]
        """;

    public override string Good =>
        """
        services:
          baby-massage:
            name: Baby massage
            provider: first-steps
            summary: A five-week group on gentle touch.
            levels: [thriving]
            assured: { date: 2026-10-20, by: Service manager }
          play-bus:
            name: The play bus
            provider: first-steps
            summary: A bus with toys and a family worker.
            levels: [thriving]
            assured: { date: 2026-10-21, by: Family worker }
        """;

    public override void Check(Examination examination)
    {
        foreach (var service in examination.Pathway.Services)
        {
            if (!IsDue(service, examination.AsOf)) continue;
            var element = $"services.{service.Id.Value}";
            if (service.Assured?.Date is not { } date)
                examination.Report(Found($"nobody says when the facts of \"{service.Name.Value}\" were last checked", service.Assured?.By?.Where ?? service.Id.Where, element, "never") with
                {
                    Label = service.Assured is not null ? "`assured` has no `date`" : IsChanged(service) ? "it is changed here, and has no `assured` here" : "it has no `assured`",
                    Help = $"{(service.Assured is null && IsChanged(service) ? "the `assured` of a base does not cover what is changed here: " : "")}check them with the service, then write `assured: {{ date: {examination.AsOf:yyyy-MM-dd}, by: Team lead }}` with the day and the role of whoever answered",
                });
            else
                examination.Report(Found($"the facts of \"{service.Name.Value}\" were last checked on {Phrases.Day(date.Value)}", date.Where, element, date.Where.Words) with
                {
                    Label = Phrases.Ago(date.Value, examination.AsOf),
                    Help = "ask the service whether its phone, hours, ages and ways in are still right, then write the day here",
                });
        }
    }

    // A service stands in one file; one that an area changes has its key there, and the rest of what it says in that of the base.
    private static bool IsChanged(Service service)
    {
        var own = service.Id.Where.Source;
        return service.Name.Where.Source != own || (service.Provider ?? service.Id).Where.Source != own || (service.Summary ?? service.Id).Where.Source != own;
    }

    /// <summary>Whether nobody has checked the facts of a service for so long, or ever.</summary>
    internal static bool IsDue(Service service, DateOnly day) =>
        service.Status is not { Value: ServiceStatus.Closed or ServiceStatus.Planned } && (service.Assured?.Date is not { } date || Elapsed.MoreThanMonths(Months, date.Value, day));
}
