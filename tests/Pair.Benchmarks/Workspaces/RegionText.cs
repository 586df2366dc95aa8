using System.Text;

namespace Pair.Benchmarks.Workspaces;

/// <summary>The file of a region, on which its areas build: a pathway that could be built by itself.</summary>
internal static class RegionText
{
    /// <summary>The one organisation that every area has.</summary>
    public const string NightLine = "  night-line: { name: The Night Line, kind: charity, number: 0000099, url: https://nightline.example }\n";

    public static string Write(Region region)
    {
        var text = new StringBuilder($$"""
            # yaml-language-server: $schema=https://pair.example/pathway.schema.json
            pair: 1

            pathway:
              id: {{region.Id}}
              title: Parent-infant pathway for {{region.Name}}
              summary: For everyone who works with families from pregnancy to a child's second birthday.
              status: published
              version: "4"
              area: { name: "{{region.Name}}" }
              nation: {{region.Nation}}
              levels: {{region.Levels.Id}}
              owner: { role: Regional infant mental health lead, organisation: health, email: pair@{{region.Id}}.example }
              approved_by: { role: Regional clinical lead, date: 2026-08-12 }
              last_reviewed: 2026-09-01
              next_review: 2027-09-01

            safeguarding:
              immediate_danger: Call 999 if a baby or adult is in immediate danger.
              police: Call 101 to report a possible crime.
              social_care: { name: Your council's children's services, phone: 01632 960104, hours: "Monday to Friday, 9am to 5pm" }
              out_of_hours: { name: Emergency Duty Team, phone: 01632 960105, hours: Nights and weekends }
              crisis: { name: "NHS 111, option 2", phone: 111, hours: "All day, every day" }
              procedures: { pre-birth: https://{{region.Id}}.example/pre-birth }

            """);
        Sections.Organisations(text, region.Name.Replace(",", "", StringComparison.Ordinal));
        text.Append(NightLine);
        Sections.Write(text, region, specialists: true);
        text.Append("\nservices:\n");
        foreach (var core in CoreServices.All) ServiceText.Write(text, core with { Phone = core.Phone.Length > 0 ? core.Phone : core.Id == "social-care-team" ? "01632 960104" : "01632 960106" }, region.Levels);
        return text.ToString();
    }
}
