using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>Binds Section B.</summary>
internal static class InformationGatheringBinder
{
    /// <summary>The four steps; each null where it is missing.</summary>
    public static InformationGathering Bind(Fields? fields) =>
        fields is null
            ? new InformationGathering(default, null, null, null, null)
            : new InformationGathering(
                fields.References("specialists", ReferenceKind.Service),
                fields.Inner("training") is { } training ? Training(training) : null,
                fields.Inner("guidance") is { } guidance ? Guidance(guidance) : null,
                fields.Inner("synthesis") is { } synthesis ? Prompts(synthesis) : null,
                fields.Inner("decision") is { } decision ? Prompts(decision) : null);

    private static TrainingStep Training(Fields step) =>
        new(step.Text("text"), step.References("services", ReferenceKind.Service), Links(step), step.Accepted());

    private static GuidanceStep Guidance(Fields step)
    {
        var views = step.Inner("perspectives");
        var risks = step.Inner("risks");
        return new GuidanceStep(
            step.Text("text"),
            new Perspectives(views?.Texts("baby") ?? default, views?.Texts("parent_carer") ?? default, views?.Texts("family_network") ?? default),
            new Risks(risks?.Texts("infant") ?? default, risks?.Texts("parent_carer") ?? default, risks?.Texts("relationship") ?? default),
            step.References("tools", ReferenceKind.Tool), Links(step), step.Accepted());
    }

    private static PromptStep Prompts(Fields step) => new(step.Text("text"), step.Texts("prompts"), Links(step), step.Accepted());

    private static Seq<TitledLink> Links(Fields step) =>
        step.List("links", link => new TitledLink(link.Required("title"), link.Required("url")));
}
