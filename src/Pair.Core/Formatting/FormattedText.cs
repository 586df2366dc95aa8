using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Formatting;

/// <summary>A file in its canonical form, or why it has none.</summary>
/// <param name="Text">The whole file; null where it is to be left as it is.</param>
/// <param name="Findings">Why it is left; empty where there is a text.</param>
public sealed record FormattedText(string? Text, Seq<Finding> Findings)
{
    /// <summary>Whether its canonical form would not have said the same: a mistake of this program, and of no author.</summary>
    public bool IsOurMistake => Text is null && Findings.IsEmpty;
}
