using System.Globalization;
using System.Text;

namespace Pair.Tests.Coverage;

/// <summary>A small pathway made by chance: as YAML for the tool, and as plain facts for the check by brute force, which reads nothing of the tool's.</summary>
internal sealed record RandomPathway(IReadOnlyList<MadeService> Services, IReadOnlyList<MadeGap> Gaps, int Places)
{
    /// <summary>Ages as typed, and where they lie in sixteenths of a day since the pregnancy began (by hand: weeks of 7 days, months of 30.4375, years of 365.25).</summary>
    public static readonly IReadOnlyList<(string Typed, int Sixteenths)> Ages =
    [
        ("preconception", -16), ("pregnancy", 0), ("12w pregnant", 1344), ("20w pregnant", 2240), ("38w pregnant", 4256), ("birth", 4480), ("41w pregnant", 4592),
        ("1w", 4592), ("2w", 4704), ("6w", 5152), ("8w", 5376), ("2m", 5454), ("10w", 5600), ("3m", 5941), ("6m", 7402), ("9m", 8863), ("11m", 9837), ("12m", 10324),
        ("1y", 10324), ("18m", 13246), ("20m", 14220), ("21m", 14707), ("22m", 15194), ("23m", 15681), ("24m", 16168), ("2y", 16168), ("3y", 22012),
    ];

    /// <summary>Trees of places: name, and the place around it.</summary>
    public static readonly IReadOnlyList<(string Id, string? Within)[]> Trees =
    [
        [],
        [("north", null), ("south", null)],
        [("north", null), ("mill", "north"), ("green", "north"), ("south", null)],
        [("north", null), ("mill", "north"), ("south", null)],
        [("north", null), ("mill", "north"), ("lane", "mill"), ("green", "north")],
    ];

    public static readonly string[] Levels = ["early", "extra"];

    public static readonly string[] Carers = ["mother", "father", "foster-carer", "kinship-carer"];

    /// <summary>The piece as an author would type it.</summary>
    public string Yaml()
    {
        var text = new StringBuilder("""
            pathway:
              id: littleham
              title: Littleham pathway
              area: { name: Littleham }
              levels:
                early: { name: Early, band: [promotion, advice] }
                extra: { name: Extra, band: [help] }

            """);
        text.Append(Trees[Places].Length == 0 ? "places: {}\n" : "places:\n");
        foreach (var (id, within) in Trees[Places]) text.Append(CultureInfo.InvariantCulture, $"  {id}: {{ name: {id}{(within is null ? "" : $", within: {within}")} }}\n");
        text.Append(Services.Count == 0 ? "services: {}\n" : "services:\n");
        for (var i = 0; i < Services.Count; i++) Write(text, Services[i], i);
        text.Append(Gaps.Count == 0 ? "gaps: {}\n" : "gaps:\n");
        for (var i = 0; i < Gaps.Count; i++) Write(text, Gaps[i], i);
        return text.ToString();
    }

    public override string ToString() => "\n" + Yaml();

    private void Write(StringBuilder text, MadeService service, int number)
    {
        text.Append(CultureInfo.InvariantCulture, $"  s{number}:\n    name: S{number}\n    provider: first-steps\n    summary: Somebody.\n    levels: [{string.Join(", ", service.Levels.Select(level => Levels[level]))}]\n");
        if (service.Ages is { } ages) text.Append("    ages: ").Append(ages.Typed).Append('\n');
        if (service.NewFamilies is { } taken) text.Append("    referral: { ages: ").Append(taken.Typed).Append(" }\n");
        if (service.Catchment.Count > 0 && Trees[Places].Length > 0) text.Append("    catchment: [").AppendJoin(", ", In(service.Catchment)).Append("]\n");
        if (service.Carers.Count > 0) text.Append("    carers: [").AppendJoin(", ", service.Carers).Append("]\n");
        if (service.OnlyFor) text.Append("    only_for: [first-time-parents]\n");
        if (service.MaximumAge) text.Append("    carer_age: { maximum: 19 }\n");
        if (service.Status is { } status) text.Append("    status: ").Append(status).Append('\n');
        if (service.FundedUntil is { } until) text.Append("    funded_until: ").Append(until).Append('\n');
        if (service.Offers.Count > 0) text.Append("    offers: [").AppendJoin(", ", service.Offers).Append("]\n");
    }

    private void Write(StringBuilder text, MadeGap gap, int number)
    {
        text.Append(CultureInfo.InvariantCulture, $"  g{number}:\n    text: Missing.\n    levels: [{string.Join(", ", gap.Levels.Select(level => Levels[level]))}]\n");
        if (gap.Ages is { } ages) text.Append("    ages: ").Append(ages.Typed).Append('\n');
        if (gap.Catchment.Count > 0 && Trees[Places].Length > 0) text.Append("    catchment: [").AppendJoin(", ", In(gap.Catchment)).Append("]\n");
        if (gap.Carers.Count > 0) text.Append("    carers: [").AppendJoin(", ", gap.Carers).Append("]\n");
        if (gap.Cohort) text.Append("    cohorts: [neonatal]\n");
        if (gap.Offers.Count > 0) text.Append("    offers: [").AppendJoin(", ", gap.Offers).Append("]\n");
    }

    /// <summary>Names of places by their numbers in the tree, each once.</summary>
    public IEnumerable<string> In(IReadOnlyList<int> numbers) => numbers.Select(number => Trees[Places][number % Trees[Places].Length].Id).Distinct();
}

/// <summary>Ages of a service or gap: where they begin and end in sixteenths of a day (no end: null), and as typed.</summary>
internal sealed record MadeAges(int From, int? To, string Typed);

internal sealed record MadeService(
    IReadOnlyList<int> Levels, MadeAges? Ages, MadeAges? NewFamilies, IReadOnlyList<int> Catchment, IReadOnlyList<string> Carers, bool OnlyFor, bool MaximumAge,
    string? Status, string? FundedUntil, IReadOnlyList<string> Offers);

internal sealed record MadeGap(IReadOnlyList<int> Levels, MadeAges? Ages, IReadOnlyList<int> Catchment, IReadOnlyList<string> Carers, bool Cohort, IReadOnlyList<string> Offers);
