using System.Text;

namespace Pair.Benchmarks.Workspaces;

/// <summary>The file of an area, which builds on its region's base or stands alone.</summary>
internal static class AreaText
{
    /// <summary>All of the file.</summary>
    /// <param name="area">Of whom.</param>
    /// <param name="services">How many services it has, with those from the base.</param>
    /// <param name="extends">Whether it builds on the base.</param>
    public static string Write(Area area, int services, bool extends)
    {
        var text = new StringBuilder("# yaml-language-server: $schema=https://pair.example/pathway.schema.json\npair: 1\n");
        if (extends) text.Append($"extends: ../../base/{area.Region.Id}.pair.yaml\n");
        Head(text, area, extends);
        var door = area.Phone();
        Around(text, area, door);
        var providers = LocalServices.Providers(area);
        Sections.Organisations(text, area.Name);
        if (!extends) text.Append(RegionText.NightLine);
        foreach (var provider in providers) text.Append($"  {provider.Id}: {{ name: {ServiceText.Scalar(provider.Name)}, kind: {provider.Kind}, url: https://{provider.Domain} }}\n");
        if (LocalServices.Across(area) is { } across) text.Append($"  {across.Id}: {{ name: {across.Name}, kind: {across.Kind}, number: 00001{area.Number / 5:00} }}\n");
        if (!extends) Sections.Write(text, area.Region, area.HasSpecialists);
        Gaps.Write(text, area);
        Services(text, area, door, providers, services, extends);
        return text.ToString();
    }

    private static void Head(StringBuilder text, Area area, bool extends)
    {
        text.Append($$"""

            pathway:
              id: {{area.Id}}
              title: {{area.Name}} parent-infant pathway
              status: {{(area.IsDraft ? "draft" : "published")}}
              version: "{{1 + (area.Number % 3)}}.{{area.Number % 4}}"
              area: { name: {{area.Name}}, code: {{Code(area)}} }
              url: {{area.Site}}/pair
              owner: { role: Infant mental health lead, organisation: health, email: pair@{{area.Id}}.example }

            """);
        if (!area.IsDraft) text.Append($"  approved_by: {{ role: Consultant psychologist, date: {(area.IsOverdue ? 2025 : 2026)}-0{1 + (area.Number % 9)}-21 }}\n");
        text.Append(area.IsOverdue ? $"  last_reviewed: 2025-0{1 + (area.Number % 9)}-24\n  next_review: 2026-0{1 + (area.Number % 9)}-24\n" : "  last_reviewed: 2026-09-24\n  next_review: 2027-09-24\n");
        if (!extends) text.Append("  summary: For everyone who works with families from pregnancy to a child's second birthday.\n");
        if (!extends || area.Nation != area.Region.Nation) text.Append($"  nation: {area.Nation}\n");
        if (!extends || area.Levels != area.Region.Levels) text.Append($"  levels: {area.Levels.Id}\n");
        if (area.Nation == "wales") text.Append("  principles: nest\n");
    }

    private static void Around(StringBuilder text, Area area, string door)
    {
        text.Append("\nsafeguarding:\n  immediate_danger: Call 999 if a baby or adult is in immediate danger.\n  police: Call 101 to report a possible crime.\n");
        text.Append($"  social_care: {{ name: \"{area.Name} Children's Front Door\", phone: {door}, hours: \"Monday to Friday, 9am to 5pm\" }}\n");
        text.Append($"  out_of_hours: {{ name: Emergency Duty Team, phone: {area.Phone()}, hours: Nights and weekends }}\n");
        text.Append("  crisis: { name: \"NHS 111, option 2\", phone: 111, hours: \"All day, every day\" }\n");
        text.Append($"  procedures: {{ pre-birth: {area.Site}/pre-birth, bruising: {area.Site}/bruising }}\n\nplaces:\n");
        for (var i = 0; i < area.Places.Length; i++) text.Append($"  {area.Places[i].Key}: {{ name: {area.Places[i].Value}, code: {Code(area)[0]}070{area.Number:000}{i:00} }}\n");
        text.Append("\ncohorts:\n  gypsy-roma-traveller: { plus: true }\n\nlocations:\n");
        for (var i = 1; i <= 2; i++)
            text.Append($"  hub-{i}: {{ name: {area.Places[i - 1].Value} Family Hub, address: {(area.Number + i) % 90} {area.Pick(Names.Wards)} Road, postcode: ZZ{area.Number % 90} {i}AB, place: {area.Places[i - 1].Key}, accessibility: [step-free, accessible-toilet] }}\n");
    }

    private static void Services(StringBuilder text, Area area, string door, List<LocalServices.Voluntary> providers, int count, bool extends)
    {
        text.Append("\nservices:\n");
        var missing = area.Missing;
        foreach (var core in CoreServices.All)
        {
            if (missing.Contains(core.Id))
            {
                if (extends) text.Append($"  {core.Id}: null\n");
                continue;
            }
            // The night line is the same for all; where levels have other ids, it stands at other ones.
            if (extends && core.Id == "night-line")
            {
                if (area.Levels != area.Region.Levels) text.Append($"  night-line:\n    levels: {area.Levels.Levels(core.Bands)}\n    assured: {{ date: 2026-09-02, by: Service manager }}\n");
                continue;
            }
            // The front door has one number, wherever it stands.
            var phone = core.Id == "social-care-team" ? door : core.Phone.Length > 0 ? core.Phone : area.Phone();
            var here = core with { Phone = phone, Places = area.Catchment(core.Bands), Assured = $"2026-{area.Random.Next(4, 11):00}-{area.Random.Next(1, 29):00}", Wait = core.Wait * (1 + (area.Number % 4)) };
            if (extends) ServiceText.WriteChanges(text, here, area.Levels, area.Region.Levels);
            else ServiceText.Write(text, here.Without(missing), area.Levels);
        }
        foreach (var service in LocalServices.Of(area, providers, count - CoreServices.All.Length + missing.Count)) ServiceText.Write(text, service, area.Levels);
    }

    private static string Code(Area area) => (area.Nation switch { "scotland" => 'S', "wales" => 'W', "northern-ireland" => 'N', _ => 'E' }) + $"10009{area.Number:000}";
}
