using Pair.Core.Text;

namespace Pair.Core.Findings;

/// <summary>A change of a file: other words in place of a span.</summary>
/// <param name="Where">What is replaced; may be empty, to insert.</param>
/// <param name="Words">What stands there then.</param>
public sealed record Edit(Location Where, string Words);
