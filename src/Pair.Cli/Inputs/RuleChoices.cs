using Pair.Core.Settings;
using Pair.Core.Text;

namespace Pair.Cli.Inputs;

/// <summary>Which checks speak, and how gravely, in this run.</summary>
/// <param name="Select">Names of the only ones that do; null for all. What a file cannot be understood for is always told.</param>
/// <param name="Settings">How grave some are, over what any workspace says.</param>
/// <param name="Baseline">File of accepted findings, as typed; null for what each workspace says.</param>
internal sealed record RuleChoices(IReadOnlySet<string>? Select, Seq<RuleSetting> Settings, string? Baseline);
