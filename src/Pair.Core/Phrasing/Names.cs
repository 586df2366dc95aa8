using Pair.Core.Model;

namespace Pair.Core.Phrasing;

/// <summary>How places, levels and groups of families are named.</summary>
public static class Names
{
    /// <summary>A place's name; its id where it has no entry.</summary>
    public static string Place(Pathway pathway, string id) => pathway.Places.Find(id)?.Name.Value ?? id;

    /// <summary>Where families live, by name; of a place that holds one other, "the rest of" it.</summary>
    public static string Home(Pathway pathway, Place place)
    {
        foreach (var other in pathway.Places)
            if (other.Within is { } within && within.Value == place.Id.Value) return $"the rest of {place.Name.Value}";
        return place.Name.Value;
    }

    /// <summary>A level's name here; its id where it has no entry.</summary>
    public static string Level(Pathway pathway, string id) => pathway.Levels.Items.Find(id)?.Name.Value ?? id;

    /// <summary>A group's name in the middle of a sentence.</summary>
    public static string Cohort(Pathway pathway, string id) => pathway.Cohorts.Find(id) is { } cohort ? MidSentence(cohort.Name.Value) : id;

    /// <summary>What a safeguarding contact is called (<c>social-care</c>, <c>out-of-hours</c>, <c>crisis</c>), for steps that lead to it.</summary>
    public static string Safeguarding(Pathway pathway, string id) => id switch
    {
        "social-care" => pathway.Safeguarding.SocialCare?.Name?.Value ?? "Children's social care",
        "out-of-hours" => pathway.Safeguarding.OutOfHours?.Name?.Value ?? "Out of hours",
        _ => pathway.Safeguarding.Crisis?.Name?.Value ?? "Crisis line",
    };

    /// <summary>A safeguarding contact by the id that steps lead to (<c>social-care</c>, <c>out-of-hours</c>, <c>crisis</c>); null for none.</summary>
    public static SafeguardingContact? SafeguardingContact(Pathway pathway, string id) => id switch
    {
        "social-care" => pathway.Safeguarding.SocialCare,
        "out-of-hours" => pathway.Safeguarding.OutOfHours,
        "crisis" => pathway.Safeguarding.Crisis,
        _ => null,
    };

    /// <summary>What a step or exclusion leads to: the name of a service, of help beside the pathway, or of a safeguarding contact.</summary>
    public static string Target(Pathway pathway, string id) =>
        pathway.Services.Find(id)?.Name.Value ?? pathway.AlsoNeeded.Find(id)?.Title.Value ?? Safeguarding(pathway, id);

    // "First-time parents" in the middle of a sentence; a name such as "Gypsy, Roma and Traveller families" keeps its capitals.
    private static string MidSentence(string name)
    {
        var end = name.AsSpan().IndexOfAny(' ', ',', '-');
        var rest = end < 0 ? "" : name[end..];
        return name.Length > 0 && !rest.Any(char.IsUpper) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }
}
