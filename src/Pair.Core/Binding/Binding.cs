using Pair.Core.Findings;
using Pair.Core.Syntax;
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
/// <param name="From">The element that names.</param>
/// <param name="Key">The keys inside it that name, such as <c>referral.who</c>.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Id">The id, where it stands.</param>
/// <param name="Mapping">Where the mapping with the last of the keys stands.</param>
/// <param name="Last">The last of the keys.</param>
/// <param name="Item">The place in its list, or the key below it; null for neither.</param>
internal sealed record PendingLink(string From, string Key, ReferenceKind Kind, Located<string> Id, Way Mapping, string Last, string? Item)
{
    /// <summary>JSON Pointer of the id.</summary>
    public string Pointer => (Item is null ? Mapping.To(Last) : Mapping.To(Last).To(Item)).Pointer;
}

/// <summary>The way from the root to a node. Most are never told, so it becomes words only where it is asked.</summary>
/// <param name="Above">The way to the node that holds it; null at the root.</param>
/// <param name="Key">Its key, or its place in a list.</param>
internal sealed record Way(Way? Above, string Key)
{
    /// <summary>Where every way begins.</summary>
    public static Way Root { get; } = new(null, "");

    /// <summary>JSON Pointer of the node.</summary>
    public string Pointer => Above is null ? "" : $"{Above.Pointer}/{NodePath.Escape(Key)}";

    /// <summary>The way on to a node in this one.</summary>
    public Way To(string key) => new(this, key);
}

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
