namespace Pair.Core.Schema.Wording;

/// <summary>Words that authors use for the language's own, gathered from how services write about themselves.</summary>
internal static class Synonyms
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["about"] = "summary", ["description"] = "summary", ["details"] = "summary",
        ["link"] = "url", ["page"] = "url", ["web"] = "url", ["webpage"] = "url", ["website"] = "url",
        ["organisation"] = "provider", ["organization"] = "provider", ["org"] = "provider", ["run_by"] = "provider", ["delivered_by"] = "provider",
        ["age"] = "ages", ["age_group"] = "ages", ["age_range"] = "ages",
        ["area"] = "catchment", ["areas"] = "catchment", ["place"] = "catchment", ["places"] = "catchment",
        ["eligibility"] = "criteria", ["inclusion"] = "criteria", ["exclusion"] = "exclusions", ["exclusion_criteria"] = "exclusions",
        ["contact"] = "how", ["contact_details"] = "how", ["referral_route"] = "how",
        ["number"] = "phone", ["tel"] = "phone", ["telephone"] = "phone", ["mobile"] = "phone", ["phone_number"] = "phone", ["telephone_number"] = "phone", ["contact_number"] = "phone", ["mobile_number"] = "phone", ["phone_no"] = "phone", ["tel_no"] = "phone",
        ["mail"] = "email", ["e_mail"] = "email", ["web_address"] = "url", ["email_address"] = "email",
        ["sms"] = "text", ["referrers"] = "who", ["referred_by"] = "who", ["who_can_refer"] = "who", ["referrals"] = "referral",
        ["price"] = "cost", ["fee"] = "cost", ["opening_hours"] = "hours", ["times"] = "hours", ["when"] = "hours",
        ["venue"] = "schedules", ["venues"] = "schedules", ["sessions"] = "schedules",
        ["waiting_time"] = "wait_time", ["wait"] = "wait_time", ["funding"] = "funded_until", ["funding_ends"] = "funded_until",
        ["checked"] = "assured", ["reviewed"] = "last_reviewed", ["review_date"] = "next_review",
        ["heading"] = "title", ["name"] = "title", ["title"] = "name", ["level"] = "levels", ["tier"] = "levels",
    };

    private static readonly Dictionary<string, string> Values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["all"] = "anyone", ["any"] = "anyone", ["everyone"] = "anyone", ["everybody"] = "anyone", ["parents"] = "anyone",
        ["mum"] = "mother", ["mums"] = "mother", ["mothers"] = "mother", ["dad"] = "father", ["dads"] = "father", ["fathers"] = "father",
        ["foster"] = "foster-carer", ["foster carers"] = "foster-carer", ["kinship"] = "kinship-carer", ["grandparent"] = "kinship-carer", ["grandparents"] = "kinship-carer",
        ["f2f"] = "in-person", ["face to face"] = "in-person", ["face-to-face"] = "in-person",
        ["home visit"] = "home", ["home visits"] = "home", ["at home"] = "home", ["digital"] = "online", ["remote"] = "online", ["video"] = "online", ["virtual"] = "online", ["zoom"] = "online",
        ["telephone"] = "phone", ["call"] = "phone", ["sms"] = "text", ["whatsapp"] = "text",
        ["open"] = "active", ["live"] = "active", ["running"] = "active", ["current"] = "active", ["coming soon"] = "planned",
        ["suspended"] = "paused", ["on hold"] = "paused", ["ended"] = "closed", ["decommissioned"] = "closed",
        ["helpline"] = "family-helpline", ["advice line"] = "staff-advice-line", ["one to one"] = "direct", ["1:1"] = "direct",
        ["i-thrive"] = "thrive", ["ithrive"] = "thrive", ["final"] = "published", ["approved"] = "published",
        ["yes"] = "required", ["no"] = "not-required", ["not required"] = "not-required",
        ["ni"] = "northern-ireland", ["n ireland"] = "northern-ireland",
    };

    // English names of languages much spoken in the UK, with their codes (BCP 47, from the IANA subtag registry).
    private static readonly Dictionary<string, string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["English"] = "en", ["Welsh"] = "cy", ["Gaelic"] = "gd", ["Irish"] = "ga", ["Polish"] = "pl", ["Romanian"] = "ro", ["Punjabi"] = "pa", ["Panjabi"] = "pa", ["Urdu"] = "ur",
        ["Portuguese"] = "pt", ["Spanish"] = "es", ["Arabic"] = "ar", ["Bengali"] = "bn", ["Sylheti"] = "syl", ["Gujarati"] = "gu", ["Italian"] = "it", ["Tamil"] = "ta",
        ["French"] = "fr", ["Lithuanian"] = "lt", ["Latvian"] = "lv", ["Chinese"] = "zh", ["Mandarin"] = "cmn", ["Cantonese"] = "yue", ["Turkish"] = "tr", ["Bulgarian"] = "bg",
        ["Russian"] = "ru", ["Ukrainian"] = "uk", ["Persian"] = "fa", ["Farsi"] = "fa", ["Dari"] = "prs", ["Pashto"] = "ps", ["Hungarian"] = "hu", ["Greek"] = "el",
        ["Kurdish"] = "ku", ["Somali"] = "so", ["Albanian"] = "sq", ["Slovak"] = "sk", ["Czech"] = "cs", ["German"] = "de", ["Hindi"] = "hi", ["Malayalam"] = "ml",
        ["Vietnamese"] = "vi", ["Tigrinya"] = "ti", ["Amharic"] = "am", ["Yoruba"] = "yo", ["Hebrew"] = "he", ["Yiddish"] = "yi", ["Nepali"] = "ne", ["Romani"] = "rom",
        ["BSL"] = "bfi", ["British Sign Language"] = "bfi",
    };

    /// <summary>The key of the language that a word stands for, or null.</summary>
    public static string? OfKey(string word) => Keys.GetValueOrDefault(word.Trim().Replace(' ', '_').Replace('-', '_'));

    /// <summary>The word of a closed list that a word stands for, or null.</summary>
    public static string? OfValue(string word) => Values.GetValueOrDefault(word.Trim());

    /// <summary>The code of a language by its English name, or null.</summary>
    public static string? OfLanguage(string word) => Languages.GetValueOrDefault(word.Trim());
}
