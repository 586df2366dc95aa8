using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>Section B: four steps with specialists at their centre.</summary>
/// <param name="Specialists">Services that every step can turn to.</param>
/// <param name="Training">Step 1; null where missing, like the others.</param>
/// <param name="Guidance">Step 2.</param>
/// <param name="Synthesis">Step 3.</param>
/// <param name="Decision">Step 4.</param>
public sealed record InformationGathering(
    Seq<Located<string>> Specialists, TrainingStep? Training, GuidanceStep? Guidance, PromptStep? Synthesis, PromptStep? Decision);

/// <summary>Step 1: learn and consult.</summary>
public sealed record TrainingStep(
    Located<string>? Text, Seq<Located<string>> Services, Seq<TitledLink> Links, Seq<Acceptance> Accepted);

/// <summary>Step 2: what to look for, ask and use.</summary>
public sealed record GuidanceStep(
    Located<string>? Text, Perspectives Perspectives, Risks Risks, Seq<Located<string>> Tools, Seq<TitledLink> Links, Seq<Acceptance> Accepted);

/// <summary>Prompts from each point of view.</summary>
public sealed record Perspectives(Seq<Located<string>> Baby, Seq<Located<string>> ParentCarer, Seq<Located<string>> FamilyNetwork);

/// <summary>Risks in relation to the baby, the parent or carer, and their relationship (S1).</summary>
public sealed record Risks(Seq<Located<string>> Infant, Seq<Located<string>> ParentCarer, Seq<Located<string>> Relationship);

/// <summary>Steps 3 and 4: a text and prompts.</summary>
public sealed record PromptStep(
    Located<string>? Text, Seq<Located<string>> Prompts, Seq<TitledLink> Links, Seq<Acceptance> Accepted);
