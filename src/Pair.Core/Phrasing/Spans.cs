using Pair.Core.Coverage;
using Pair.Core.Model;

namespace Pair.Core.Phrasing;

/// <summary>How stretches of a baby's time, and those who care for the baby, read in a sentence.</summary>
public static class Spans
{
    /// <summary>Ages: "pregnancy", "pregnancy until 12 months", "birth to 3 months", "12 to 24 months", "6 weeks to 9 months".</summary>
    public static string Of(Stretch ages)
    {
        var (from, to) = (ages.From, ages.To);
        if (from.Days <= 0) return to.Days == Age.BirthDay ? "pregnancy" : $"pregnancy until {Phrases.Of(to)}";
        // "12 to 24 months": the unit once. Weeks of pregnancy say so behind it.
        var isOneUnit = from.Form == to.Form && from.Form is AgeForm.Weeks or AgeForm.Months or AgeForm.Years or AgeForm.WeeksPregnant;
        return isOneUnit ? $"{from.Number} to {Phrases.Of(to)}" : $"{Phrases.Of(from)} to {Phrases.Of(to)}";
    }

    /// <summary>The babies of some ages, in a sentence: "in pregnancy until 12 months", "for babies from 12 to 24 months".</summary>
    public static string Babies(Stretch ages) => ages.From.Days < Age.BirthDay ? $"in {Pregnant(ages)}" : $"for babies from {Of(ages)}";

    /// <summary>Some carers of babies of some ages: "for fathers and other carers in pregnancy", "for mothers of babies from 6 to 9 months".</summary>
    public static string Families(CarerSet carers, Stretch ages) =>
        carers == CarerSet.Everyone ? Babies(ages)
        : ages.From.Days < Age.BirthDay ? $"for {Of(carers)} in {Pregnant(ages)}" : $"for {Of(carers)} of babies from {Of(ages)}";

    /// <summary>Some of the carers: "mothers", "fathers and other carers", "foster carers and kinship carers".</summary>
    public static string Of(CarerSet carers)
    {
        switch (carers)
        {
            case CarerSet.Everyone: return "everyone";
            case CarerSet.Everyone & ~CarerSet.Mothers: return "fathers and other carers";
            case CarerSet.Everyone & ~CarerSet.Fathers: return "mothers and other carers";
        }
        var names = new List<string>();
        foreach (var carer in CarerSets.Each)
            if (carers.HasFlag(CarerSets.Of(carer))) names.Add(Phrases.Of(carer));
        return Phrases.Listed(names);
    }

    // Weeks of pregnancy and weeks of a baby are never said alike: "the first 20 weeks of pregnancy", "pregnancy until 8 weeks".
    private static string Pregnant(Stretch ages)
    {
        var (from, to) = (ages.From, ages.To);
        if (from.Days <= 0) return to.Form == AgeForm.WeeksPregnant ? $"the first {Phrases.Count(to.Number, "week")} of pregnancy" : Of(ages);
        if (to.Form == AgeForm.WeeksPregnant) return $"weeks {from.Number} to {to.Number} of pregnancy";
        return $"pregnancy from {Phrases.Count(from.Number, "week")} {(to.Days == Age.BirthDay ? "to" : "until")} {Phrases.Of(to)}";
    }
}
