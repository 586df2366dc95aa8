using Pair.Core.Coverage;
using Pair.Core.Documents;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Reference;
using Pair.Core.Text;

namespace Pair.Core.Publishing.Seeking;

/// <summary>The questions that a pathway can answer about a family, with the answers that make a difference here.</summary>
internal static class Questions
{
    /// <summary>Ids, as they stand in shared addresses and in every format that asks.</summary>
    public const string Level = "level", BabyAge = "age", Place = "place", By = "by", Self = "self", For = "for", How = "how", Language = "language";

    /// <summary>The value of a question that takes only a yes.</summary>
    public const string Yes = "yes";

    /// <summary>The value of the answer that every language is, where somebody interprets; no code of a language is as long.</summary>
    public const string Interpreter = "interpreter";

    /// <summary>Which level of need.</summary>
    public static FinderQuestion OfLevel(Pathway pathway) => new(Level, "Level of need", FinderQuestionKind.Several, "",
        pathway.Levels.Items.Select((level, i) => new FinderChoice(level.Id.Value, level.Name.Value) { Mark = i + 1 }).ToSeq());

    /// <summary>How old the baby is.</summary>
    public static FinderQuestion OfAge(string label, string any, IEnumerable<Service> services) =>
        new(BabyAge, label, FinderQuestionKind.One, any, BabyAges.All(services.Any(service => service.Ages is { } ages && ages.Value.From < Age.Pregnancy)));

    /// <summary>Where the family lives, each family in one place.</summary>
    public static FinderQuestion OfPlace(Pathway pathway, string label) => new(Place, label, FinderQuestionKind.One, "Anywhere",
        Openness.Homes(pathway).Select(home => new FinderChoice(home.Id.Value, Phrases.Capital(Names.Home(pathway, home)))
        {
            Group = home.Within is { } outer ? Names.Place(pathway, outer.Value) : null,
        }).ToSeq());

    /// <summary>Who refers: each kind of professional from whom some service takes families.</summary>
    public static FinderQuestion OfReferrer(Pathway pathway, IReadOnlyList<Service> services) => new(By, "Who is referring", FinderQuestionKind.One, "Anyone",
        pathway.Referrers.Where(referrer => IsOne(referrer) && services.Any(service => Answering.Takes(pathway, service, referrer)))
            .Select(referrer => new FinderChoice(referrer.Id.Value, referrer.Name.Value)).ToSeq());

    /// <summary>Whether families can come by themselves.</summary>
    public static FinderQuestion OfSelf() => new(Self, "Families can refer themselves", FinderQuestionKind.Yes, "", [new FinderChoice(Yes, "Families can refer themselves")]);

    /// <summary>Groups that some service is shaped for.</summary>
    public static FinderQuestion OfCohort(Pathway pathway, IReadOnlyList<Service> services) => new(For, "Shaped for", FinderQuestionKind.One, "All families",
        pathway.Cohorts.Where(cohort => services.Any(service => Answering.IsShapedFor(service, cohort.Id.Value)))
            .Select(cohort => new FinderChoice(cohort.Id.Value, cohort.Name.Value)).ToSeq());

    /// <summary>How help reaches families.</summary>
    public static FinderQuestion OfDelivery(IReadOnlyList<Service> services) => new(How, "How it reaches families", FinderQuestionKind.One, "Any way",
        Answers.Delivery.First.Where(delivery => services.Any(service => Answering.Reaches(service, delivery.Value)))
            .Select(delivery => new FinderChoice(delivery.Value, delivery.Text)).ToSeq());

    /// <summary>Languages that some service works in itself, beside the pathway's own; and all others, where one has interpreters.</summary>
    public static FinderQuestion OfLanguage(Pathway pathway, IReadOnlyList<Service> services)
    {
        var own = Shipped.LanguageName(pathway.Language?.Value ?? "en-GB");
        var choices = new List<FinderChoice>();
        foreach (var service in services)
            foreach (var code in service.Languages)
                // Two codes may have one name: "en" and "en-GB".
                if (Shipped.LanguageName(code.Value) is { } name && name != own && !choices.Exists(choice => choice.Label == name)) choices.Add(new FinderChoice(code.Value, name) { Group = "Works in the language itself" });
        choices.Sort((one, other) => string.CompareOrdinal(one.Label, other.Label));
        if (services.Any(service => service.Interpreter is { Value: true }))
            choices.Add(new FinderChoice(Interpreter, "Any language, with an interpreter") { Group = "With an interpreter" });
        return new FinderQuestion(Language, "Language", FinderQuestionKind.One, "Any language", choices.ToSeq());
    }

    // "Any professional" is no one's answer to "who are you?".
    private static bool IsOne(Referrer referrer) => referrer.Kind != ReferrerKind.Family && referrer.Includes.IsEmpty;
}
