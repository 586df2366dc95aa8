using Pair.Core.Findings;
using Pair.Core.Text;

namespace Pair.Core.Binding;

/// <summary>What is gathered while a tree is bound: references to be resolved, and findings.</summary>
internal sealed class Binding
{
    /// <summary>References found so far, in the order of the source.</summary>
    public List<PendingLink> Links { get; } = [];

    /// <summary>Findings so far.</summary>
    public List<Finding> Findings { get; } = [];
}

/// <summary>A reference that waits until every collection is known.</summary>
internal sealed record PendingLink(string From, string Key, ReferenceKind Kind, Located<string> Id, string Pointer);

/// <summary>What an id may name.</summary>
internal enum ReferenceKind
{
    /// <summary>An entry of <c>organisations</c>.</summary>
    Organisation,

    /// <summary>An entry of <c>places</c>.</summary>
    Place,

    /// <summary>A shipped or local cohort.</summary>
    Cohort,

    /// <summary>An entry of <c>locations</c>.</summary>
    Location,

    /// <summary>A shipped or local referrer.</summary>
    Referrer,

    /// <summary>A shipped or local intervention.</summary>
    Intervention,

    /// <summary>A shipped or local tool.</summary>
    Tool,

    /// <summary>An entry of <c>services</c>.</summary>
    Service,

    /// <summary>A service, an entry of <c>also_needed</c> or a safeguarding contact.</summary>
    Step,

    /// <summary>A level of the pathway's model.</summary>
    Level,

    /// <summary>An entry of <c>evidence</c>.</summary>
    Evidence,
}
