namespace Pair.Benchmarks.Workspaces;

/// <summary>What nearly every area has: what a base describes, and an area says how to reach.</summary>
internal static class CoreServices
{
    /// <summary>The team that an area without specialists lacks.</summary>
    public const string Specialists = "parent-infant-team";

    /// <summary>What an area without help on the neonatal unit lacks.</summary>
    public const string Neonatal = "neonatal-family-care";

    /// <summary>All of them, without numbers.</summary>
    public static readonly MadeService[] All =
    [
        new("midwifery", "Midwifery care", "hospitals", "Antenatal care, birth and first home visits. Mood and bonding are talked about each time.", "01", "pregnancy to 4w")
        {
            Family = "Checks on you and your baby until 4 weeks after birth. You can talk about worries too.", Delivery = "in-person, home", Up = ["listening-visits"], Out = ["health-visiting"],
            Response = "routine: within 5 working days", By = "Community matron", Code = true,
        },
        new("health-visiting", "Health visiting", "health", "Five contacts at home or in clinic, and more when needed.", "01", "pregnancy to 24m")
        {
            Family = "Sees every family at home or in clinic. Helps with feeding, sleep, crying and how you feel.", Delivery = "home, in-person, phone", Who = "every-family",
            Cohorts = "first-time-parents", Up = ["listening-visits"], Out = ["family-hubs"], Response = "routine: within 2 working days", Interventions = "solihull", By = "Locality manager", Code = true,
        },
        new("gp-care", "GP care", "gps", "The six-week check of baby and mother, and any worry about health or mood.", "01", "pregnancy to 24m")
        {
            Family = "A check for you and your baby at 6 weeks. Ask about any worry at any time.", Delivery = "in-person, phone", Who = "every-family", Up = ["talking-therapies"], By = "Clinical lead",
        },
        new("family-hubs", "Family hubs", "council", "Drop-in play, groups and a worker who finds local help with you.", "01", "pregnancy to 24m")
        {
            Family = "Drop in to play, meet other parents and ask about anything.", Cohorts = "core20", Delivery = "in-person", Who = "every-family", Up = ["family-support"], By = "Hubs manager", Code = true,
        },
        new("infant-feeding-team", "Infant feeding team", "health", "Help with breastfeeding and bottle feeding, at home or in a group.", "1", "birth to 12m")
        {
            Family = "Help with feeding your baby, at home or in a group.", Delivery = "home, in-person, phone", Out = ["health-visiting"], Response = "routine: within 2 working days", By = "Team lead",
        },
        new("night-line", "Night line for parents", "night-line", "A helpline for parents who cannot settle their baby or themselves at night.", "01", "pregnancy to 24m")
        {
            Family = "Someone to talk to at night, when your baby will not settle.", Offers = "family-helpline", Delivery = "phone, text", Who = "self", Phone = "01632 960999", Hours = "Every night, 8pm to 6am", Up = ["crisis"],
        },
        new("listening-visits", "Listening visits", "health", "Up to eight home visits by a health visitor trained in mood and relationships.", "2", "pregnancy to 24m")
        {
            Family = "A health visitor comes to your home to listen, when things feel hard.", Cohorts = "parental-mental-health", Delivery = "home, phone", Interventions = "enhanced-health-visiting", Consent = "required",
            Response = "routine: within 10 working days", Wait = 3, Up = [Specialists, "perinatal-team"], Down = ["health-visiting"], By = "Team lead",
        },
        new("talking-therapies", "Talking therapies", "health", "Therapy by phone, online or in person. Pregnant women and new parents come first.", "2", "pregnancy to 24m")
        {
            Family = "Talk to someone about feeling low or worried. You can ask for yourself.", Delivery = "phone, online, in-person", Interventions = "talking-therapy", Consent = "required", Response = "routine: within 15 working days",
            Wait = 4, Up = ["perinatal-team"], Down = ["health-visiting"], By = "Clinical lead",
        },
        new("young-parents-nurse", "Young parents' nurse", "health", "Weekly visits from pregnancy for first-time parents aged 19 and under.", "2", "pregnancy to 24m")
        {
            Family = "A nurse of your own from pregnancy until your child is two, if you are 19 or younger.", CarerAge = "{ maximum: 19 }", OnlyFor = "first-time-parents", Delivery = "home", Who = "self, midwife, gp", Consent = "required",
            Interventions = "family-nurse-partnership", Response = "routine: within 5 working days", Down = ["health-visiting"], Up = ["family-support"], By = "Supervisor",
        },
        new(Neonatal, "Family care on the neonatal unit", "hospitals", "Time to be close to a baby in neonatal care, and someone who listens.", "2", "birth to 3m")
        {
            Family = "Help to be close to your baby on the unit, and someone to talk to.", Cohorts = "neonatal", Delivery = "in-person", Interventions = "fi-care", Who = "self, neonatal, health-visitor", Consent = "required",
            Response = "routine: within 2 working days", Up = [Specialists], Down = ["health-visiting"], By = "Unit manager",
        },
        new("family-support", "Family support", "council", "A family worker helps with routines, money and housing.", "2", "pregnancy to 24m")
        {
            Family = "A worker who helps with routines, money and your home.", Cohorts = "homelessness, vulnerable-migrants", Delivery = "home", Who = "self, any-professional", Consent = "required", Response = "routine: within 10 working days",
            Up = ["social-care"], Down = ["family-hubs"], By = "Team manager",
        },
        new(Specialists, "Parent-infant team", "health", "Psychotherapy and video feedback when the relationship is in serious difficulty.", "3", "pregnancy to 24m")
        {
            Family = "More help when it feels hard to be close to your baby.", Cohorts = "edge-of-care", Offers = "direct, consultation, training, supervision", Delivery = "home, in-person, online",
            Interventions = "video-interaction-guidance, parent-infant-psychotherapy", Who = "self, health-visitor, midwife, gp, mental-health, social-worker, family-hub, voluntary-sector", Consent = "required",
            Response = "routine: within 10 working days, urgent: within 2 working days", Wait = 6, Exclusion = "text: Immediate risk of harm, instead: [social-care]", Up = ["social-care"], Down = ["health-visiting"], By = "Team lead", Code = true,
        },
        new("perinatal-team", "Perinatal mental health team", "health", "Specialist care for mothers and birthing parents with severe or complex mental health needs.", "3", "pregnancy to 24m")
        {
            Family = "Specialist care when a mother is very unwell in her mind.", Carers = "mother", Cohorts = "parental-mental-health", Delivery = "home, in-person, online", Who = "midwife, gp, health-visitor, mental-health, obstetrician, voluntary-sector",
            Consent = "required", Response = "routine: within 10 working days, urgent: within 2 working days", Up = ["crisis"], Down = ["talking-therapies"], By = "Team manager",
        },
        new("social-care-team", "Children's social care", "council", "Assessment and protection when a baby may be at risk of harm.", "4", "pregnancy to 24m")
        {
            Family = "Helps to keep babies safe, and works with you to change things.", Cohorts = "edge-of-care", Delivery = "home, in-person", Who = "anyone", Consent = "not-required", Response = "emergency: the same day",
            Hours = "Monday to Friday, 9am to 5pm", Down = ["family-support"], By = "Service manager",
        },
    ];
}
