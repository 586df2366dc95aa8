using System.Globalization;
using Pair.Core.Binding;
using Pair.Core.Diffing.Trees;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Reference;

namespace Pair.Core.Diffing.Wording;

/// <summary>How values of one pathway read on paper: names for ids, words for ages and days.</summary>
internal sealed class Reader(Pathway pathway)
{
    public Pathway Pathway => pathway;

    /// <summary>The collections that a value of some kind can name an entry of; none where it names nothing.</summary>
    public static string[] Collections(Reading reading) => reading switch
    {
        Reading.Place => ["places"],
        Reading.Cohort => ["cohorts"],
        Reading.Referrer => ["referrers"],
        Reading.Organisation => ["organisations"],
        Reading.Service => ["services"],
        Reading.Step => ["services", "also_needed"],
        Reading.Venue => ["locations"],
        Reading.Method => ["interventions"],
        Reading.Tool => ["tools"],
        Reading.Source => ["evidence"],
        _ => [],
    };

    /// <summary>A value in words.</summary>
    public string Read(Reading reading, string value) => reading switch
    {
        Reading.Level => Names.Level(pathway, value),
        Reading.Place => Names.Place(pathway, value),
        Reading.Cohort => Names.Cohort(pathway, value),
        Reading.Carer => Words.Carer(value) is { } carer ? Phrases.Of(carer) : value,
        Reading.Offer => Words.Offer(value) is { } offer ? Phrases.Of(offer) : value,
        Reading.Delivery => Words.Delivery(value) is { } delivery ? Phrases.Of(delivery) : value,
        Reading.Accessibility => Shipped.AccessibilityName(value),
        Reading.Language => Shipped.LanguageName(value),
        Reading.Referrer => Phrases.InSentence(pathway.Referrers.Find(value)?.Name.Value ?? value),
        Reading.Organisation => pathway.Organisations.Find(value)?.Name.Value ?? value,
        Reading.Service => pathway.Services.Find(value)?.Name.Value ?? value,
        Reading.Step => Names.Target(pathway, value),
        Reading.Venue => pathway.Locations.Find(value)?.Name.Value ?? value,
        Reading.Method => pathway.Interventions.Find(value)?.Name.Value ?? value,
        Reading.Tool => pathway.Tools.Find(value)?.Name.Value ?? value,
        Reading.Source => pathway.Evidence.Find(value)?.Title.Value ?? value,
        Reading.Address => value,
        Reading.Age => Age.Parse(value) is { } age ? Phrases.Of(age) : value,
        Reading.Ages => AgeRange.Parse(value) is { } ages ? Phrases.Of(ages) : value,
        Reading.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Phrases.Day(day) : value,
        Reading.Flag => value switch { "true" => "yes", "false" => "no", _ => value },
        Reading.Choice or Reading.Band => value.Replace('-', ' '),
        _ => Meaning.Text(value),
    };
}
