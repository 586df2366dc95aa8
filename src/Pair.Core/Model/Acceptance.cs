using Pair.Core.Text;

namespace Pair.Core.Model;

/// <summary>A finding that an author accepts at one place, for a reason, until a day.</summary>
public sealed record Acceptance(Located<string> Rule, Located<string> Reason, Located<DateOnly> Until);
