using System.Globalization;
using System.Text;

namespace Pair.Benchmarks;

/// <summary>
/// Writes the pathway of an invented region, as long as wanted: districts with wards in them, a health visiting, a specialist and a social care team in each
/// district, and services of many providers, some 480 bytes each. The same number of services and seed give the same text.
/// </summary>
/// <remarks>
/// One service in a hundred is another one over again in other words. What looks like that and is not: one switchboard for all services of a provider, and
/// projects that have one name in several places.
/// </remarks>
internal sealed class Pathways(Region region, int services)
{
    private const int DistrictTeams = 3;

    private readonly StringBuilder text = new();

    /// <summary>The text of a pathway.</summary>
    /// <param name="services">How many services it has.</param>
    /// <param name="seed">Another seed gives other ones.</param>
    public static string Write(int services, int seed = 1)
    {
        var pathway = new Pathways(Region.For(services, new Random(seed)), services);
        pathway.Beginning();
        pathway.Services();
        return pathway.text.ToString();
    }

    private void Beginning()
    {
        text.Append("""
            pair: 1

            pathway:
              id: made
              title: Parent-infant pathway of a region that was made up
              summary: For everyone who works with families from pregnancy to a child's second birthday.
              status: published
              version: "1"
              area: { name: Madeshire }
              nation: england
              levels: thrive
              url: https://madeshire.example
              owner: { role: Infant mental health lead, organisation: made-icb, email: lead@madeshire.example }
              approved_by: { role: Consultant psychologist, date: 2026-09-21 }
              last_reviewed: 2026-10-01
              next_review: 2027-10-01

            safeguarding:
              immediate_danger: Call 999 if a baby or adult is in immediate danger.
              police: Call 101 to report a possible crime.
              social_care: { name: Madeshire Children's Front Door, phone: 01632 960100, hours: Monday to Friday 9am to 5pm }
              out_of_hours: { name: Emergency Duty Team, phone: 01632 960101, hours: Nights and weekends }
              crisis: { name: "NHS 111, option 2", phone: 111, hours: All day every day }
              procedures: { pre-birth: https://madeshire.example/pre-birth, bruising: https://madeshire.example/bruising }

            information_gathering:
              specialists: [SPECIALISTS]
              training: { text: Do the half-day course before you use this pathway. }
              guidance:
                perspectives:
                  baby: [What does the baby do when upset]
                  parent_carer: [How does it feel to be with this baby]
                risks:
                  infant: [Hard to settle]
                  parent_carer: [Low mood]
                  relationship: [Little eye contact or talk]
                tools: [epds]
              synthesis: { text: "Bring what you know together with the family, and agree a plan." }
              decision: { text: Choose the least intrusive offer that meets the need. }

            """.Replace("SPECIALISTS", $"{region.Districts[0].Id}-parent-infant-team", StringComparison.Ordinal));
        text.Append("\nplaces:\n");
        foreach (var district in region.Districts)
        {
            Add($"  {district.Id}: {{ name: {district.Name} }}\n");
            foreach (var ward in district.Wards) Add($"  {ward.Id}: {{ name: {ward.Name}, within: {district.Id} }}\n");
        }
        text.Append("""

            organisations:
              made-icb: { name: NHS Madeshire ICB, kind: nhs }
              made-health: { name: Madeshire Health NHS Trust, kind: nhs }
              made-council: { name: Madeshire Council, kind: council }

            """);
        foreach (var provider in region.Providers) Add($"  {provider.Id}: {{ name: {provider.Name}, kind: charity, url: https://{provider.Domain} }}\n");
    }

    private void Services()
    {
        text.Append("\nservices:\n");
        var done = 0;
        foreach (var district in region.Districts)
        {
            if (done + DistrictTeams > services) break;
            Teams(district);
            done += DistrictTeams;
        }
        MadeService? last = null;
        for (; done < services; done++)
        {
            // A true duplicate: what somebody else entered before, under the name the other way round and with its number.
            if (last is not null && done % 100 == 7) Service(done, last with { Name = Turned(last) }, "Also known by the name of its venue.");
            else Service(done, last = region.Next(), region.OneIn(8) ? region.Pick(Names.Ends) : "");
        }
    }

    private void Teams(District district)
    {
        Add($"""
              {district.Id}-health-visiting:
                name: {district.Name} health visiting
                provider: made-health
                summary: Five home or clinic contacts for every family, and more when they are needed.
                levels: [thriving, getting-advice, getting-help]
                ages: pregnancy to 24m
                carers: [anyone]
                catchment: [{district.Id}]
                referral:
                  who: [every-family]
                  how: {Braces($"phone: {region.Phone()}")}
                  response: {Braces("routine: within 2 working days")}
                hours: Monday to Friday 9am to 5pm
                step_up: [{district.Id}-parent-infant-team]
                assured: {Braces("date: 2026-09-02, by: Locality manager")}
              {district.Id}-parent-infant-team:
                name: {district.Name} parent-infant team
                provider: made-health
                summary: Help from specialists where things are very hard between a baby and a parent.
                levels: [getting-help, getting-more-help]
                ages: pregnancy to 24m
                carers: [anyone]
                catchment: [{district.Id}]
                offers: [direct, consultation, training, supervision]
                interventions: [video-interaction-guidance, parent-infant-psychotherapy]
                referral:
                  who: [self, health-visitor, midwife, gp, social-worker, mental-health]
                  consent: required
                  how: {Braces($"phone: {region.Phone()}, email: team@{district.Id}.example")}
                  response: {Braces("routine: within 10 working days, urgent: within 2 working days")}
                hours: Monday to Friday 9am to 5pm
                exclusions:
                  - {Braces("text: Immediate risk of harm, instead: [social-care]")}
                step_up: [{district.Id}-social-care]
                step_down: [{district.Id}-health-visiting]
                assured: {Braces("date: 2026-09-10, by: Team lead")}
              {district.Id}-social-care:
                name: {district.Name} children's social care
                provider: made-council
                summary: Assessment and protection when a baby may be at risk of harm.
                levels: [getting-risk-support]
                ages: pregnancy to 24m
                carers: [anyone]
                catchment: [{district.Id}]
                cohorts: [edge-of-care]
                referral:
                  who: [anyone]
                  consent: not-required
                  how: {Braces("phone: 01632 960100")}
                  response: {Braces("emergency: the same day")}
                hours: Monday to Friday 9am to 5pm
                step_down: [{district.Id}-health-visiting]
                assured: {Braces("date: 2026-09-02, by: Service manager")}

            """);
    }

    private static string Turned(MadeService made) => $"{Capital(made.Kind.Name)} ({made.Name.Replace(made.Kind.Name, "", StringComparison.Ordinal).Trim(' ', ',', ':')})";

    private void Service(int number, MadeService made, string end)
    {
        var (kind, district) = (made.Kind, made.Ward.District);
        var self = !kind.Levels.Contains("more-help", StringComparison.Ordinal);
        Add($"  {Region.Id(kind.Name)}-{number}:\n    name: {Quoted(Capital(made.Name))}\n    provider: {made.Provider.Id}\n    summary: {Quoted($"{kind.Summary} {end}".TrimEnd())}\n");
        Add($"    levels: [{kind.Levels}]\n    ages: {kind.Ages}\n    carers: [{kind.Carers}]\n");
        if (kind.Age is not null) Add($"    carer_age: {kind.Age}\n");
        if (kind.Cohort is not null) Add($"    cohorts: [{kind.Cohort}]\n");
        Add($"    catchment: [{(region.OneIn(3) ? district.Id : made.Ward.Id)}]\n");
        if (kind.Intervention is not null && region.OneIn(4)) Add($"    interventions: [{kind.Intervention}]\n");
        var how = region.OneIn(8) ? $"phone: {made.Phone}, email: {number}@{made.Provider.Domain}" : $"phone: {made.Phone}";
        Add(self
            ? $"    referral: {{ who: [self, any-professional], how: {{ {how} }} }}\n"
            : $"    referral:\n      who: [self, midwife, gp]\n      consent: required\n      how: {{ {how} }}\n      response: {{ routine: within {region.Between(2, 20)} working days }}\n");
        if (region.OneIn(10)) Add($"    url: https://{made.Provider.Domain}/{number}\n");
        if (region.OneIn(6)) Add($"    hours: {region.Pick(Names.Days)} {region.Pick(Names.Times)} {region.Pick(Names.Venues)}\n");
        if (region.OneIn(30)) Add($"    exclusions:\n      - {{ text: Immediate risk of harm, instead: [{district.Id}-social-care] }}\n");
        // Families go on from where they get help; who plays and sings goes nowhere.
        if (kind.Levels.Contains("getting-help", StringComparison.Ordinal)) Add($"    {(self ? "step_up" : "step_down")}: [{district.Id}-{(self ? "parent-infant-team" : "health-visiting")}]\n");
        Add($"    assured: {{ date: 2026-{region.Between(5, 11):00}-{region.Between(1, 29):00}, by: {region.Pick(Names.Managers)} }}\n");
    }

    private void Add(FormattableString piece) => text.Append(piece.ToString(CultureInfo.InvariantCulture));

    private void Add(string piece) => text.Append(piece);

    private static string Braces(string inside) => $"{{ {inside} }}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Quoted(string words) => words.Contains(": ", StringComparison.Ordinal) ? $"\"{words}\"" : words;
}
