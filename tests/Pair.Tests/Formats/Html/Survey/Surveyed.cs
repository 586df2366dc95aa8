using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Survey;
using Pair.Core.Text;
using Pair.Formats.Html.Survey;
using Pair.Tests.Binding;

namespace Pair.Tests.Formats.Html.Survey;

/// <summary>Surveys for these tests, and the page that they make, read again by a parser that is not ours.</summary>
internal static class Surveyed
{
    private static readonly Location Somewhere = new(new SourceText("westham.pair.yaml", "pair: 1"), default);

    /// <summary>The day on which these tests look.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 2);

    /// <summary>A pathway that has something of every kind.</summary>
    public static PathwaySurvey Everything { get; } = Of(EverythingText) with
    {
        Found =
        [
            Finding("nothing at \"Getting Risk Support\" anywhere in Westham") with { Help = "add a service, or say it under `gaps:`" },
            Finding("nothing at \"Getting Help\" for fathers of babies from 6 to 12 months in The Hills") with
            {
                Label = "sees mothers alone", Help = "widen `carers`", MendedLine = "    carers: [mother, father]", Related = [new RelatedPlace(Somewhere, "Listening visits end at 6 months")],
                Accepted = new AcceptedFor("the team grows in spring", "Early help lead", new DateOnly(2027, 4, 30), true),
            },
        ],
        Twice = [Finding("\"Baby café\" and \"Stay and talk\" may be one service") with { Label = "the same phone 01632 960133", Help = "keep one of them" }],
    };

    public static PathwaySurvey Of(string text, SurveyFrame? frame = null) => Of(Written.Of(Written.CompileWhole(text)), frame);

    public static PathwaySurvey Of(Pathway pathway, SurveyFrame? frame = null) => Surveyor.Survey(pathway, Day, frame ?? SurveyFrame.Usual, []);

    /// <summary>The usual frame by other axes.</summary>
    public static SurveyFrame By(params Axis[] axes) => SurveyFrame.Usual with { By = axes.ToSeq() };

    public static Finding Finding(string message) => new("age-hole", Severity.Warning, message, Somewhere);

    public static IHtmlDocument Page(params PathwaySurvey[] surveys) => new HtmlParser().ParseDocument(SurveyPage.Render(surveys, "pair 0.1.0"));

    public static string EverythingText => """
        pair: 1
        pathway:
          id: westham
          title: Westham pathway
          version: "2.1"
          status: draft
          area: { name: Westham }
          levels: thrive
        organisations:
          trust: { name: Westham Trust }
          boats: { name: Little Boats }
        places:
          town: { name: Westham Town }
          hills: { name: The Hills }
          far: { name: Far Hill, within: hills }
        services:
          cafe:
            name: Baby café
            provider: boats
            summary: Tea and talk.
            levels: [thriving]
            carers: [anyone]
            interventions: [peer-support]
          cafe-two:
            name: Stay and talk
            provider: trust
            summary: Talk and tea.
            levels: [thriving]
            carers: [anyone]
            interventions: [peer-support]
            exclusions:
              - { text: Families with a social worker, instead: [visits] }
          line:
            name: Night line
            provider: trust
            summary: Somebody answers.
            levels: [getting-advice]
            offers: [family-helpline]
            funded_until: 2027-03-31
          visits:
            name: Listening visits
            provider: trust
            summary: Somebody visits.
            levels: [getting-help]
            ages: pregnancy to 6m
            carers: [mother]
            catchment: [town, hills]
            exclusions:
              - { text: Parents who are seen by a psychiatrist. }
          young:
            name: Young Parents Nurse
            provider: trust
            summary: A nurse visits.
            levels: [getting-help]
            only_for: [young-parents]
          dads:
            name: Dads in the Room
            provider: boats
            summary: For fathers.
            levels: [getting-help]
            carers: [father]
            status: paused
          team:
            name: Parent-infant team
            provider: trust
            summary: Therapy.
            levels: [getting-more-help]
            carers: [anyone]
            catchment: [town]
          next:
            name: Play therapy
            provider: boats
            summary: Therapy.
            levels: [getting-help]
            status: planned
          gone:
            name: Old group
            provider: boats
            summary: A group.
            levels: [getting-help]
            funded_until: 2026-09-30
        gaps:
          no-team-in-the-hills:
            text: No parent-infant team in the Hills
            levels: [getting-more-help]
            catchment: [hills]
            reported_to: Westham board
            date: 2026-01-12
            review: 2026-10-03
          no-supervision:
            text: No supervision for staff.
            offers: [supervision]
        """;
}
