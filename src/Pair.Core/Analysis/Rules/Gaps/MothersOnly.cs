using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

internal sealed class MothersOnly : PathwayRule
{
    public override string Name => "mothers-only";

    public override RuleGroup Group => RuleGroup.Gaps;

    public override Severity Severity => Severity.Warning;

    public override string Says => "at a level, every service that says who can come is for mothers alone";

    public override string Why =>
        """
        A baby has a relationship with a father too, or with a grandparent, or with a foster carer, and it can be in as much trouble. Areas find that fathers are missed although nobody meant to leave them out: services grew from maternity care, and some end where the mother is not the main carer.
        """;

    public override IReadOnlyList<string> Sources => ["S37", "S48"];

    public override string Mend =>
        """
        Ask the services of the level whether fathers and other carers may come. Where they may, write it: `carers: [anyone]`, or `carers: [mother, father]`.
        Where nobody is there for them, write it under `gaps:` with the level and `carers: [father, foster-carer, kinship-carer]`.
        """;

    public override bool IsAcceptedAsGap => true;

    public override string Bad =>
        """
        services:
          perinatal-team:
            name: Perinatal mental health team
            provider: littleham-health
            summary: Treatment for mothers who are very unwell.
            levels: [getting-more-help]
            carers: [mother]
          mother-and-baby-unit:
            name: Mother and baby unit
            provider: littleham-health
            summary: A ward where mothers and babies stay together.
            levels: [getting-more-help]
            carers: [mother]
        """;

    public override string Good =>
        """
        services:
          perinatal-team:
            name: Perinatal mental health team
            provider: littleham-health
            summary: Treatment for mothers who are very unwell.
            levels: [getting-more-help]
            carers: [mother]
          parent-infant-team:
            name: Parent-infant team
            provider: littleham-health
            summary: Specialist help when the relationship is in serious difficulty.
            levels: [getting-more-help]
            carers: [anyone]
        """;

    public override void Check(Examination examination)
    {
        foreach (var level in examination.Pathway.Levels.Items)
            if (Alone(examination, level) is { Count: > 0 } mothers) examination.Report(Told(examination, level, mothers));
    }

    /// <summary>Whether this rule tells all that there is to tell of fathers and others at a level: every service there is for mothers alone.</summary>
    internal static bool TellsAll(Examination examination, Level level)
    {
        if (Alone(examination, level).Count == 0) return false;
        foreach (var service in examination.Pathway.Services)
            if (service.Carers.IsEmpty && Sits(service, level) && Openness.Counts(service, examination.AsOf)) return false;
        return true;
    }

    // The services for mothers alone, where no other that says who can come is there and nobody has declared it.
    private static List<Service> Alone(Examination examination, Level level)
    {
        var (mothers, isOpen) = (new List<Service>(), false);
        foreach (var service in examination.Pathway.Services)
        {
            if (service.Carers.IsEmpty || !Sits(service, level) || !Openness.Counts(service, examination.AsOf)) continue;
            if (TakesOthers(service.Carers)) return [];
            mothers.Add(service);
            isOpen |= !Presence.IsForGroupsAlone(service);
        }
        // Where all are for some mothers alone, most mothers have nothing either: that is another finding.
        return !isOpen || IsDeclared(examination.Pathway, level) ? [] : mothers;
    }

    private Finding Told(Examination examination, Level level, List<Service> mothers)
    {
        var first = mothers[0].Carers[0].Where;
        var said = mothers.Count == 1
            ? $"\"{Sentence.Short(mothers[0].Name.Value)}\", the only service at \"{Sentence.Short(level.Name.Value)}\" that says who can come, is for mothers alone"
            : $"every service at \"{Sentence.Short(level.Name.Value)}\" that says who can come is for mothers alone: {ServiceNames.Listed(mothers)}";
        return Found(said, first, "pathway", level.Id.Value) with
        {
            Label = mothers.Count == 1 ? "no father and no other carer" : "the first of them",
            Help = $"ask whether fathers and other carers may come, and mend `carers`; where nobody is there for them, say so under `gaps:` with `levels: [{level.Id.Value}]` and `carers: [father, foster-carer, kinship-carer]`",
            Related = Notes(examination, level),
        };
    }

    // Services that would take others, were they there today, and those that do not say. Three at most.
    private static Seq<RelatedPlace> Notes(Examination examination, Level level)
    {
        const int Most = 3;
        var places = new List<RelatedPlace>();
        foreach (var service in examination.Pathway.Services)
        {
            if (places.Count == Most || !service.IsForFamilies || !Sits(service, level)) continue;
            if (service.Carers.IsEmpty && Openness.Counts(service, examination.AsOf))
                places.Add(new RelatedPlace(service.Id.Where, $"\"{Sentence.Short(service.Name.Value)}\" does not say who can come"));
            else if (TakesOthers(service.Carers) && NotThere.Why(service, examination.AsOf) is { } why)
                places.Add(new RelatedPlace(service.Carers[0].Where, $"\"{Sentence.Short(service.Name.Value)}\", for {Listed(service.Carers)}, {why}"));
        }
        return places.ToSeq();
    }

    private static string Listed(Seq<Located<Carer>> carers)
    {
        var words = new List<string>();
        foreach (var carer in carers) words.Add(Phrases.Of(carer.Value));
        return Phrases.Listed(words);
    }

    // A gap for fathers at this level, or for everybody there; one that is narrowed to a group says nothing of the rest.
    private static bool IsDeclared(Pathway pathway, Level level)
    {
        foreach (var gap in pathway.Gaps)
        {
            if (!gap.Cohorts.IsEmpty || !Names(gap.Levels, level)) continue;
            if (gap.Carers.IsEmpty ? gap.Ages is null && gap.Catchment.IsEmpty : TakesOthers(gap.Carers)) return true;
        }
        return false;
    }

    private static bool TakesOthers(Seq<Located<Carer>> carers)
    {
        foreach (var carer in carers)
            if (carer.Value != Carer.Mother) return true;
        return false;
    }

    private static bool Sits(Service service, Level level) => Names(service.Levels, level);

    private static bool Names(Seq<Located<string>> levels, Level level)
    {
        foreach (var named in levels)
            if (named.Value == level.Id.Value) return true;
        return false;
    }
}
