using System.Text;

namespace Pair.Benchmarks.Workspaces;

/// <summary>What a base holds beside its services, and an area that stands alone has to hold itself.</summary>
internal static class Sections
{
    public static void Write(StringBuilder text, Region region, bool specialists)
    {
        text.Append($$"""

            ways_of_working:
              babys-voice: { text: "{{region.FirstSentence}}", co_produced_with: [families, practitioners], evidence: [regional-guide] }
              no-wrong-door: { text: No wrong door. We walk with families to help. }
              fathers-and-carers: { text: Fathers and carers count. We ask them by name. }
              who-is-missing: { text: "Who is missing? We ask, then change how we work." }
              nobody-alone: { text: Nobody holds it alone. We talk it through. }

            information_gathering:
            {{(specialists ? $"  specialists: [{CoreServices.Specialists}]\n" : "")}}  training:
                text: Do the half-day course before you use this pathway.{{(specialists ? $"\n    services: [{CoreServices.Specialists}]" : "")}}
                links:
                  - { title: Book the course, url: https://{{region.Id}}.example/learn }
              guidance:
                text: Watch the baby first. Ask with warmth, and write down their words.
                perspectives:
                  baby:
                    - What does the baby do when upset?
                    - Who comforts them, and how?
                  parent_carer:
                    - How does it feel to be with this baby?
                    - What was being cared for like for you?
                  family_network:
                    - Who else matters to this baby?
                risks:
                  infant:
                    - Feeding, sleep or growth concerns
                    - Withdrawn or hard to settle
                  parent_carer:
                    - Low mood, domestic abuse or substance use
                  relationship:
                    - Little eye contact or talk
                    - Frightened or frightening behaviour
                tools: [whooley, epds, nbo, strengths-checklist]
              synthesis:
                text: Put what you know beside what the family knows. Write one support plan in the family's words.
                prompts:
                  - What are the strengths?
                  - What changes first?
              decision:
                text: Choose the least intrusive help that meets the need. Agree who does what, by when.
                prompts:
                  - What does the family want?
                  - What if it does not help?

            tools:
              nbo: { training: Certified staff only. Ask your manager about the course. }
              strengths-checklist: { name: "{{region.Name}} strengths checklist", subject: dyad, purpose: assessment, ages: pregnancy to 24m, training: Half a day }

            evidence:
              regional-guide: { kind: guidance, title: "A guide for {{region.Name}}", publisher: Parent-Infant Foundation }

            glossary:
              EPDS: Edinburgh Postnatal Depression Scale
              NBO: Newborn Behavioral Observations

            also_needed:
              parental-mental-health: { title: "Parents' mental health", url: https://{{region.Id}}.example/mind }
              domestic-abuse: { title: Domestic abuse, url: https://{{region.Id}}.example/safe }
              substance-use: { title: Alcohol and drugs, url: https://{{region.Id}}.example/recovery }
              infant-feeding: { title: Feeding your baby, url: https://{{region.Id}}.example/feeding }
              money-and-housing: { title: Money and housing, url: https://{{region.Id}}.example/money }
              send: { title: Special educational needs and disability, url: https://{{region.Id}}.example/local-offer }

            """);
    }

    /// <summary>The organisations of the core services.</summary>
    /// <param name="text">What is written to.</param>
    /// <param name="place">Where they are.</param>
    public static void Organisations(StringBuilder text, string place) => text.Append($$"""

        organisations:
          health: { name: "{{place}} Health NHS Trust", kind: nhs }
          hospitals: { name: "{{place}} Hospitals NHS Trust", kind: nhs }
          gps: { name: "{{place}} GP Federation", kind: nhs }
          council: { name: "{{place}} Council", kind: council }

        """);
}
