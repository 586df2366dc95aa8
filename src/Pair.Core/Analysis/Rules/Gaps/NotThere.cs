using Pair.Core.Coverage;
using Pair.Core.Findings;
using Pair.Core.Model;
using Pair.Core.Phrasing;
using Pair.Core.Text;

namespace Pair.Core.Analysis.Rules.Gaps;

/// <summary>Services that an author may have thought of, and that fill no hole on a day: planned, paused or without money. A closed one is no news.</summary>
internal static class NotThere
{
    /// <summary>"is only planned", behind its name; null where it is there, and where it is closed.</summary>
    public static string? Why(Service service, DateOnly day) => service.Status?.Value switch
    {
        ServiceStatus.Planned => "is only planned",
        ServiceStatus.Paused => "is paused",
        ServiceStatus.Closed => null,
        _ => Openness.HasLostFunding(service, day) ? $"had money until {Phrases.Day(service.FundedUntil!.Value)}" : null,
    };

    /// <summary>A note about one, where it says why it is not there.</summary>
    public static RelatedPlace Note(Service service, string why) => new(Place(service), $"\"{Sentence.Short(service.Name.Value)}\" {why}");

    private static Location Place(Service service) =>
        service.Status is { Value: not ServiceStatus.Active } status ? status.Where : service.FundedUntil is { } until ? until.Where : service.Id.Where;
}
