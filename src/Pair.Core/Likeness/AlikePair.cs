using Pair.Core.Model;
using Pair.Core.Text;

namespace Pair.Core.Likeness;

/// <summary>Two entries that may be one service.</summary>
/// <param name="First">The one that stands first.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">How much speaks for it, up to 100.</param>
/// <param name="Reasons">What speaks for it, each in words: "same phone", "names 92 % alike", "both birth until 12 months in North Northshire".</param>
public sealed record AlikePair(Service First, Service Second, int Score, Seq<string> Reasons);

/// <summary>Entries that may all be one service, each alike to another of them.</summary>
/// <param name="Services">The entries, in the order of the source.</param>
/// <param name="Pairs">The pairs that bind them.</param>
public sealed record AlikeGroup(Seq<Service> Services, Seq<AlikePair> Pairs);
