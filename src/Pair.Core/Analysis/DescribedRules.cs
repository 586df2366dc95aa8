using Pair.Core.Analysis.Rules.Documents;
using Pair.Core.Analysis.Rules.Duplicates;
using Pair.Core.Analysis.Rules.Structure;

namespace Pair.Core.Analysis;

/// <summary>Rules whose findings are made by a stage before or behind the rules: they describe, and check nothing themselves. <c>check</c> never loads them.</summary>
internal static class DescribedRules
{
    /// <summary>Found while reading.</summary>
    public static IReadOnlyList<Rule> OfReading { get; } =
    [
        new Encoding(),
        new YamlSyntax(),
        new YamlDuplicateKey(),
        new YamlTooDeep(),
        new YamlFeature(),
        new TextLost(),
        new OutsideSchema(),
        new UnknownReference(),
        new DuplicateId(),
        new IncludeOutsideWorkspace(),
        new IncludeNotFound(),
        new PartNotIncluded(),
        new AgeOrder(),
        new BaseNotFound(),
        new BaseCycle(),
        new AreaPlaceMissing(),
        new InheritedDropped(),
        new ReferenceCycle(),
        new UnusedAcceptance(),
        new AcceptanceExpired(),
    ];

    /// <summary>Found while many areas are laid beside each other.</summary>
    public static IReadOnlyList<Rule> OfAreas { get; } =
    [
        new CrossesBorder(),
        new ToldDifferently(),
    ];

    /// <summary>Found while documents are made.</summary>
    public static IReadOnlyList<Rule> OfDocuments { get; } =
    [
        new LogoUnreadable(),
        new TemplateUnreadable(),
        new TemplateOtherEdition(),
        new UndrawableText(),
        new OverTwoSides(),
        new EditedOutput(),
        new TemplateTagUnknown(),
        new TemplateTagUnfilled(),
        new TemplatePartMissing(),
    ];
}
