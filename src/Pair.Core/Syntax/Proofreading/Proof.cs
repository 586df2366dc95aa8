using Pair.Core.Findings;

namespace Pair.Core.Syntax.Proofreading;

/// <summary>What proofreading gives.</summary>
/// <param name="Comments">All comments, in the order of the text.</param>
/// <param name="Slips">What authors get wrong, in the order of the text.</param>
/// <param name="TooDeep">Whether the text must not be given to the parser: it nests too deep.</param>
internal sealed record Proof(IReadOnlyList<YamlComment> Comments, IReadOnlyList<Slip> Slips, bool TooDeep);

/// <summary>A likely mistake.</summary>
/// <param name="Finding">What is said of it.</param>
/// <param name="Certain">Whether it is one even where the parser can read the text; else it only explains why the parser cannot.</param>
internal sealed record Slip(Finding Finding, bool Certain);
