using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Core.Text;
using Pair.Tests.Analysis;

namespace Pair.Tests.Cli.Surveys;

/// <summary>Surveys of small pathways that have something of everything; their findings are made by hand, whatever the rules find by now.</summary>
internal static class InventedSurvey
{
    // First: what is made by hand below points into it.
    private static readonly SourceText file = new("areas/littleham.pair.yaml", "services:\n  listening-visits:\n    ages: 20w pregnant to 12m\n");

    /// <summary>The day that they are judged on.</summary>
    public static DateOnly Day { get; } = new(2026, 6, 1);

    private const string Littleham = """
        pathway:
          id: littleham
          title: Littleham parent-infant pathway
          area: { name: Littleham }
          levels:
            universal: { name: For everyone, band: [promotion, advice] }
            extra: { name: Extra help, band: [help] }
            specialist: { name: Specialist, band: [more-help, risk] }
        cohorts:
          neonatal: { plus: true }
        services:
          baby-group:
            name: Baby Group
            summary: Helps.
            provider: first-steps
            levels: [universal]
            carers: [anyone]
            interventions: [video-interaction-guidance]
          chat-line:
            name: Chat Line
            summary: Helps.
            provider: littleham-council
            levels: [universal]
            ages: pregnancy to 12m
            delivery: [phone]
            interventions: [video-interaction-guidance]
          listening-visits:
            name: Listening Visits
            summary: Helps.
            provider: first-steps
            levels: [extra]
            ages: 20w pregnant to 12m
            carers: [mother]
            catchment: [north]
            funded_until: 2026-12-31
            exclusions:
              - { text: Mothers in crisis, instead: [baby-group] }
              - { text: Mothers who live outside North Littleham }
          neonatal-visitor:
            name: Neonatal Visitor
            summary: Helps.
            provider: littleham-health
            levels: [extra]
            ages: birth to 3m
            carers: [anyone]
            only_for: [neonatal]
          dads-project: { name: Dads Project, summary: Helps., provider: first-steps, levels: [extra], carers: [father], status: planned }
          sleep-clinic: { name: Sleep Clinic, summary: Helps., provider: first-steps, levels: [extra], status: paused }
          old-project: { name: Old Project, summary: Helps., provider: first-steps, levels: [specialist], funded_until: 2026-03-31 }
        gaps:
          no-specialist-team:
            text: There is no specialist team in the south.
            levels: [specialist]
            catchment: [south]
            ages: birth to 24m
            reported_to: Littleham board
            date: 2026-01-10
            review: 2026-05-20
          no-neonatal-offer: { text: Nobody visits the neonatal unit., levels: [extra], cohorts: [neonatal], carers: [father], review: 2026-10-20 }
          no-advice: { text: No consultation for staff., offers: [consultation] }
        """;

    /// <summary>The pathway of <see cref="Whole"/>.</summary>
    public static Pathway Pathway { get; } = Read(Littleham);

    /// <summary>The usual survey, with findings of both kinds.</summary>
    public static PathwaySurvey Whole { get; } = Survey(SurveyFrame.Usual) with { Found = [Gap, Accepted], Twice = [Duplicate, Accepted with { Rule = "possible-duplicate", Message = "Baby Group and Chat Line seem to be one service" }] };

    /// <summary>The same pathway with everything told apart.</summary>
    public static PathwaySurvey Apart { get; } = Survey(SurveyFrame.Usual with { By = [Axis.Cohort, Axis.Carer, Axis.Age] });

    /// <summary>A pathway of which there is nothing to say.</summary>
    public static PathwaySurvey Empty { get; } = Surveyor.Survey(Read("services: {}\nplaces: {}\n"), Day, SurveyFrame.Usual with { By = [Axis.Level] }, []);

    /// <summary>A survey in which every text that an author or a finding brings is these words.</summary>
    public static PathwaySurvey Odd(string words)
    {
        Located<string> Said(Located<string> text) => text with { Value = words };
        Service Of(Service service) => service with { Name = Said(service.Name), Exclusions = [.. service.Exclusions.Select(exclusion => exclusion with { Text = Said(exclusion.Text) })] };
        var pathway = Pathway with
        {
            Title = Said(Pathway.Title),
            Area = Pathway.Area with { Name = Said(Pathway.Area.Name) },
            Places = new(Pathway.Places.Select(place => place with { Name = Said(place.Name) }).ToSeq()),
            Services = new(Pathway.Services.Select(Of).ToSeq()),
            Gaps = new(Pathway.Gaps.Select(gap => gap with { Text = Said(gap.Text), ReportedTo = Said(gap.Text) }).ToSeq()),
            Levels = Pathway.Levels with { Items = new(Pathway.Levels.Items.Select(level => level with { Name = Said(level.Name) }).ToSeq()) },
        };
        var finding = Formats.InventedReport.Odd(words);
        return Surveyor.Survey(pathway, Day, SurveyFrame.Usual, []) with { Found = [finding], Twice = [finding] };
    }

    /// <summary>Words that some form of a report could stumble over.</summary>
    public static string[] OddWords { get; } =
    [
        "\0\u0001\u001b[31m\u007f\u0085", "a\r\nb\rc\nd", "\ud83d", "\udc76 and \ufffe\uffff", "]]> & <b> \"'", "a`b``c|d\\|e\\", "``", "| --- |\\", "=cmd|'/c calc'!A1", "+1", "-1+1", "@SUM(1)",
        "\u202e👶 ŵŷ \u200f", "\t@SUM(1)", "-", "<!-- <details> --> &amp;", "_x0041_ and _x000D_", "", "&P of &N", "'quoted", "# *bold* [a](b)", "\u2028\u2029",
    ];

    private static Finding Gap => new("gap-in-ages", Severity.Warning, "nothing for babies from 12 to 24 months at Extra help in North Littleham", At("20w pregnant to 12m"))
    {
        Help = "widen `ages`, add a service, or say it under `gaps:`", Element = "services.listening-visits", Pathway = "littleham", Facts = ["extra", "north", "12m", "24m"], Pointer = "/services/listening-visits/ages",
        Fix = new Edit(At("12m"), "24m"), Related = [new RelatedPlace(At("listening-visits"), "the service that ends then")],
    };

    private static Finding Accepted => new("cohort-without-offer", Severity.Info, "nobody names care leavers", At("services"))
    {
        Element = "pathway", Pathway = "littleham", Facts = ["care-leavers"], Accepted = new AcceptedFor("Agreed by the board", "Amina Begum", new DateOnly(2027, 4, 20), InSource: true),
    };

    private static Finding Duplicate => new("duplicate-phone", Severity.Warning, "Baby Group and Chat Line have the same phone number, 01632 960133", At("listening-visits"))
    {
        Help = "if it is one service, keep one entry", Element = "services.chat-line", Pathway = "littleham", Facts = ["01632960133"], Fix = new Edit(At("12m"), "24m"),
        Related = [new RelatedPlace(At("ages"), "the other one")],
    };

    private static Pathway Read(string piece)
    {
        var compiled = RuleBench.Compile(piece);
        return compiled.Pathway ?? throw new InvalidOperationException(RuleBench.Shown([.. compiled.Findings]));
    }

    private static PathwaySurvey Survey(SurveyFrame frame) => Surveyor.Survey(Pathway, Day, frame, []);

    private static Location At(string words) => new(file, new TextSpan(file.Content.IndexOf(words, StringComparison.Ordinal), words.Length));
}
