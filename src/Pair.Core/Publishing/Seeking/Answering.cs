using Pair.Core.Coverage;
using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Seeking;

/// <summary>What a service answers to a question. What its author does not say is neither yes nor no.</summary>
internal static class Answering
{
    /// <summary>The answer; null where any answer fits.</summary>
    public static FinderFit? Of(Pathway pathway, Service service, FinderQuestion question) => question.Id switch
    {
        Questions.Level => service.Levels.IsEmpty ? new FinderFit.NotSaid(question.Id) : new FinderFit.Values(question.Id, service.Levels.Select(level => level.Value).ToSeq()),
        Questions.BabyAge => Ages(service),
        Questions.Place => service.Catchment.IsEmpty ? null : Among(question, home => Openness.Serves(pathway, service, home)),
        Questions.By => IsUnsaid(service) ? new FinderFit.NotSaid(question.Id) : Among(question, id => pathway.Referrers.Find(id) is { } referrer && Takes(pathway, service, referrer)),
        Questions.Self => IsUnsaid(service) ? new FinderFit.NotSaid(question.Id) : Among(question, _ => Openness.WelcomesFamilies(pathway, service)),
        Questions.For => Among(question, cohort => IsShapedFor(service, cohort)),
        Questions.How => service.Delivery.IsEmpty && !IsHelpline(service) ? new FinderFit.NotSaid(question.Id)
            : Among(question, delivery => Reaches(service, delivery)),
        Questions.Language => Languages(service, question),
        _ => throw new InvalidOperationException($"A question that no service was taught to answer: {question.Id}"),
    };

    /// <summary>Whether a service takes families from somebody: whom it names, or who is among them; where no referral is needed, from everybody.</summary>
    public static bool Takes(Pathway pathway, Service service, Referrer referrer)
    {
        if (service.Referral is not { } referral) return false;
        foreach (var who in referral.Who)
            if (who.Value == referrer.Id.Value || who.Value is "anyone" or "every-family"
                || pathway.Referrers.Find(who.Value) is { } wide && wide.Includes.Any(included => included.Value == referrer.Id.Value)) return true;
        return false;
    }

    /// <summary>Whether a service has something particular for a group, or is for it alone.</summary>
    public static bool IsShapedFor(Service service, string cohort) =>
        service.Cohorts.Any(each => each.Value == cohort) || service.OnlyFor.Any(each => each.Value == cohort)
        || cohort == KnownCohorts.YoungParents && Openness.IsForYoungParents(service);

    /// <summary>Whether a service reaches families in a way. A helpline is a phone, also where nobody says so.</summary>
    /// <param name="service">The service.</param>
    /// <param name="delivery">The way, as it is typed.</param>
    public static bool Reaches(Service service, string delivery) =>
        service.Delivery.Any(each => Typed.Of(each.Value) == delivery) || delivery == Typed.Of(Delivery.Phone) && service.Delivery.IsEmpty && IsHelpline(service);

    private static bool IsHelpline(Service service) => service.Gives(Offer.FamilyHelpline);

    private static bool IsUnsaid(Service service) => service.Referral is null || service.Referral.Who.IsEmpty;

    private static FinderFit Ages(Service service)
    {
        if (service.Ages is null && service.Referral?.Ages is null) return new FinderFit.NotSaid(Questions.BabyAge);
        return new FinderFit.Ages(Questions.BabyAge, Openness.AgesOfNewFamilies(service) is { } ages ? new FinderDays(ages.From.Days, ages.To?.Days) : null);
    }

    // Who says neither has not said; who says one of them has thought of the other.
    private static FinderFit Languages(Service service, FinderQuestion question)
    {
        if (service.Languages.IsEmpty && service.Interpreter is null) return new FinderFit.NotSaid(question.Id);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in service.Languages) names.Add(Shipped.LanguageName(code.Value));
        var values = new List<string>();
        foreach (var choice in question.Choices)
            if (choice.Value == Questions.Interpreter ? service.Interpreter is { Value: true } : names.Contains(choice.Label)) values.Add(choice.Value);
        return new FinderFit.Values(question.Id, values.ToSeq());
    }

    private static FinderFit.Values Among(FinderQuestion question, Func<string, bool> fits)
    {
        var values = new List<string>();
        foreach (var choice in question.Choices)
            if (fits(choice.Value)) values.Add(choice.Value);
        return new FinderFit.Values(question.Id, values.ToSeq());
    }
}
