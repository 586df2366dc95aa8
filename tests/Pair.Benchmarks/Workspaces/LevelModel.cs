namespace Pair.Benchmarks.Workspaces;

/// <summary>A shipped level model, and which of its levels stands for each of the five bands.</summary>
/// <param name="Id">As <c>levels:</c> has it.</param>
/// <param name="OfBands">The level for promotion, advice, help, more help and risk, in that order.</param>
internal sealed record LevelModel(string Id, string[] OfBands)
{
    public static readonly LevelModel Thrive = new("thrive", ["thriving", "getting-advice", "getting-help", "getting-more-help", "getting-risk-support"]);

    public static readonly LevelModel HealthyChild = new("healthy-child-programme", ["community", "universal", "targeted", "specialist", "specialist"]);

    public static readonly LevelModel EarlyHelp = new("early-help", ["level-1", "level-2", "level-2", "level-3", "level-4"]);

    public static readonly LevelModel Girfec = new("girfec", ["universal", "universal", "additional", "intensive", "intensive"]);

    public static readonly LevelModel Thresholds = new("ni-thresholds", ["level-1", "level-2", "level-2", "level-3", "level-4"]);

    /// <summary>Levels as a list in YAML.</summary>
    /// <param name="bands">Digits from 0, promotion, to 4, risk.</param>
    public string Levels(string bands) => $"[{string.Join(", ", bands.Select(band => OfBands[band - '0']).Distinct())}]";
}
