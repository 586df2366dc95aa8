using System.Text;

namespace Pair.Benchmarks.Workspaces;

/// <summary>What an area says that it lacks. Some say it and review it, some said it long ago, some do not say it.</summary>
internal static class Gaps
{
    public static void Write(StringBuilder text, Area area)
    {
        if (!area.TellsGaps || (area.HasSpecialists && area.HasNeonatal && area.ReachesAll)) return;
        text.Append("\ngaps:\n");
        if (!area.HasSpecialists)
            Gap(text, area, "no-specialists", $"Nobody in {area.Name} treats a relationship in serious difficulty, or advises practitioners about it.", "offers: [consultation, training]");
        if (!area.HasNeonatal)
            Gap(text, area, "no-neonatal-offer", $"No relationship support for {area.Name} babies in neonatal care.", $"levels: {area.Levels.Levels("2")}", "cohorts: [neonatal]", "ages: birth to 3m");
        if (!area.ReachesAll) Gap(text, area, "no-help-everywhere", $"Nobody works with families at home in {area.Places[^1].Value}.", $"levels: {area.Levels.Levels("2")}", $"catchment: [{area.Places[^1].Key}]");
    }

    private static void Gap(StringBuilder text, Area area, string id, string words, params string[] what)
    {
        // Told up to three years ago; of those told longest ago the review has passed.
        var year = 2023 + area.Random.Next(4);
        text.Append($"  {id}:\n    text: {words}\n");
        foreach (var line in what) text.Append($"    {line}\n");
        text.Append($"    reported_to: {area.Name} children's commissioning board\n    date: {year}-0{1 + area.Random.Next(9)}-14\n");
        if (area.Random.Next(5) > 0) text.Append($"    review: {Math.Max(year + 1, 2025 + area.Random.Next(3))}-0{1 + area.Random.Next(9)}-15\n");
    }
}
