using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>Whether a step of Section B says anything: what stands there only with blanks was not written.</summary>
internal static class Steps
{
    /// <summary>Step 1.</summary>
    public static bool IsWritten(TrainingStep? step) => step is not null && (IsSaid(step.Text) || !step.Services.IsEmpty || !step.Links.IsEmpty);

    /// <summary>Step 2.</summary>
    public static bool IsWritten(GuidanceStep? step) => step is not null
        && (IsSaid(step.Text) || !step.Tools.IsEmpty || !step.Links.IsEmpty
            || IsSaid(step.Perspectives.Baby) || IsSaid(step.Perspectives.ParentCarer) || IsSaid(step.Perspectives.FamilyNetwork)
            || IsSaid(step.Risks.Infant) || IsSaid(step.Risks.ParentCarer) || IsSaid(step.Risks.Relationship));

    /// <summary>Steps 3 and 4.</summary>
    public static bool IsWritten(PromptStep? step) => step is not null && (IsSaid(step.Text) || IsSaid(step.Prompts) || !step.Links.IsEmpty);

    /// <summary>Whether a text says anything.</summary>
    public static bool IsSaid(Located<string>? text) => !string.IsNullOrWhiteSpace(text?.Value);

    /// <summary>Whether one of some texts says anything.</summary>
    public static bool IsSaid(Seq<Located<string>> texts)
    {
        foreach (var text in texts)
            if (IsSaid(text)) return true;
        return false;
    }
}
