using Pair.Core.Analysis.Rules.Duplicates;
using Pair.Core.Analysis.Rules.Gaps;
using Pair.Core.Analysis.Rules.Plain;
using Pair.Core.Analysis.Rules.Reachable;
using Pair.Core.Analysis.Rules.Safe;
using Pair.Core.Analysis.Rules.Stale;
using Pair.Core.Analysis.Rules.Structure;

namespace Pair.Core.Analysis;

/// <summary>Every rule, one line each, in the order of <c>pair rules</c>.</summary>
public static class RuleList
{
    /// <summary>Rules that look at a pathway which was understood.</summary>
    public static IReadOnlyList<PathwayRule> OfPathways { get; } =
    [
        // Structure, as far as it takes the whole pathway to see it.
        new UnusedDefinition(),

        // Gaps: what families find.
        new NoOfferAtLevel(),
        new PlaceHole(),
        new AgeHole(),
        new CohortHole(),
        new MissingMiddle(),
        new MothersOnly(),
        new RemoteOnly(),
        new CarersNotSaid(),
        new InterpreterNotSaid(),
        new AlsoNeededHole(),
        new SinglePointOfFailure(),

        // Gaps: what practitioners find in Section B, and what is known to be missing.
        new NoSpecialists(),
        new StepIncomplete(),
        new NoTraining(),
        new NoConsultation(),
        new BabysVoiceMissing(),
        new RiskViewMissing(),
        new GapOverdue(),
        new GapFilled(),

        // Duplicates.
        new ProbableDuplicate(),
        new CopiedPerLevel(),
        new ConflictingFacts(),
        new NumberToldTwice(),
        new PossibleOverlap(),

        // Stale.
        new ReviewOverdue(),
        new NotAssured(),
        new NoOwner(),
        new FundingEnds(),
        new StatusContradiction(),
        new ReviewedBeforeParts(),
        new LongWait(),
        new RetiredTerm(),

        // Safe.
        new SafeguardingIncomplete(),
        new NoCrisisRoute(),
        new NoUrgentRoute(),
        new PreBirthProcedureMissing(),
        new NotApproved(),
        new ToolOutsideAge(),
        new ToolMisused(),
        new ExclusionWithoutInstead(),
        new StepBlocked(),
        new PersonalData(),
        new Placeholder(),

        // Reachable.
        new NoReferralRoute(),
        new NoSelfReferral(),
        new ReferrersUnclear(),
        new DeadEnd(),
        new LinkForm(),
        new PhoneForm(),
        new HoursMissing(),
        new QrTooDense(),

        // Plain.
        new LongSentence(),
        new ReadingAge(),
        new UnexplainedAcronym(),
        new Wording(),
        new MixedTerm(),
    ];

    /// <summary>All rules: those found while reading, between areas and in the documents too.</summary>
    public static IReadOnlyList<Rule> All => all ??= [.. ((Rule[])[.. DescribedRules.OfReading, .. OfPathways, .. DescribedRules.OfAreas, .. DescribedRules.OfDocuments]).OrderBy(rule => rule.Group)];

    private static IReadOnlyList<Rule>? all;

    /// <summary>A rule by its name; null where there is none.</summary>
    public static Rule? Find(string name) => All.FirstOrDefault(rule => rule.Name == name);
}
